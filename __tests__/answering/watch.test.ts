import { describe, expect, test } from '@jest/globals'
import { watch } from '../../src/answering/watch.js'
import type { Heard } from '../../src/model/heard.js'
import type { Plan } from '../../src/model/plan.js'
import type { ReportContext } from '../../src/report/context.js'

const repository = { id: 1, fullName: 'octo/digits' }
const plan: Plan = {
  pullRequest: 7,
  head: { sha: 'a'.repeat(40), ref: 'refs/pull/7/head' },
  baseRef: 'refs/heads/main',
  base: { sha: 'c'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 0 },
  items: (['head', 'base'] as const).map((side) => ({
    side,
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    seed: 1,
  })),
}
const context: ReportContext = {
  pullRequest: {
    number: 7,
    headSha: 'a'.repeat(40),
    headRef: 'topic',
    headRepository: repository,
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    baseRepository: repository,
  },
  names: { head: 'topic', base: 'main' },
  repositoryUrl: 'https://github.com/octo/digits',
  runUrl: 'https://github.com/octo/digits/actions/runs/1',
  version: '1.0.0',
  command: 'python demo.py',
  workingDirectory: '.',
  install: { kind: 'auto' },
  results: ['result.txt'],
  predictions: [],
  metrics: [],
  submodules: false,
  lfs: false,
  reportUrl: undefined,
  seeds: 1,
  maxSeeds: undefined,
  trainedTogether: false,
  atOnce: undefined,
}

/** Collects what is shown, and lets a test wait for it. */
function audience() {
  const shown: string[] = []
  const urgent: boolean[] = []
  let told: () => void = () => {}
  return {
    shown,
    urgent,
    show: (markdown: string, hurry = false) => {
      shown.push(markdown)
      urgent.push(hurry)
      told()
    },
    next: () =>
      new Promise<void>((resolve) => {
        told = resolve
      }),
  }
}

describe('watch', () => {
  test('shows the newest line of a long training without any change of phase', async () => {
    const answer = audience()
    using watched = watch(answer, context, 5)
    watched.listeners.onPlan(plan)
    watched.listeners.onProgress({ kind: 'started', side: 'head', seed: 1, at: Date.now() })
    watched.listeners.onProgress({ kind: 'line', side: 'head', seed: 1, text: 'epoch 17', heard: undefined })
    expect(answer.shown.at(-1)).not.toContain('epoch 17')
    await answer.next()
    expect(answer.shown.at(-1)).toContain('epoch 17')
  })

  test('says at once that a loss was lost, and once a side', () => {
    const answer = audience()
    using watched = watch(answer, context, 100_000)
    watched.listeners.onPlan(plan)
    for (const side of ['head', 'base'] as const)
      watched.listeners.onProgress({ kind: 'started', side, seed: 1, at: Date.now() })
    const told = answer.shown.length
    const line = { kind: 'line', seed: 1, text: 'loss nan' } as const
    const heard: Heard = {
      epoch: { at: 3, of: 10 },
      step: undefined,
      metric: { name: 'loss', value: Number.NaN },
      diverged: { name: 'loss', value: Number.NaN, epoch: 3, step: undefined },
      done: undefined,
    }
    watched.listeners.onProgress({ ...line, side: 'head', heard: { ...heard, diverged: undefined } })
    expect(answer.shown).toHaveLength(told)
    for (const side of ['head', 'head', 'base', 'base'] as const)
      watched.listeners.onProgress({ ...line, side, heard })
    expect(answer.shown).toHaveLength(told + 2)
    expect(answer.urgent.slice(-3)).toEqual([false, true, true])
    expect(answer.shown.at(-1)).toContain("⚠️ Head's loss became NaN in epoch 3.\n")
    expect(answer.shown.at(-1)).toContain("⚠️ Base's loss became NaN in epoch 3.\n")
  })

  test('says nothing of what is answered at once', async () => {
    const answer = audience()
    using watched = watch(answer, context, 1000, 20)
    watched.listeners.onPlan(plan)
    watched.listeners.onProgress({ kind: 'installing', side: 'head', seed: 1, at: Date.now() })
    watched.listeners.onProgress({ kind: 'known', side: 'head', seed: 1, at: Date.now() })
    expect(answer.shown).toEqual([])
    await answer.next()
    expect(answer.shown.at(-1)).toContain('known already')
  })

  test('speaks up when something has to be trained', () => {
    const answer = audience()
    using watched = watch(answer, context, 1000, 1000)
    watched.listeners.onPlan(plan)
    watched.listeners.onProgress({ kind: 'known', side: 'base', seed: 1, at: Date.now() })
    watched.listeners.onProgress({ kind: 'started', side: 'head', seed: 1, at: Date.now() })
    expect(answer.shown).toHaveLength(1)
    watched.listeners.onProgress({ kind: 'gave-up', side: 'head', seed: 1, at: Date.now(), phase: 'failed' })
    expect(answer.shown).toHaveLength(2)
  })

  test('is silent before there is a plan', () => {
    const answer = audience()
    using watched = watch(answer, context, 5)
    watched.listeners.onProgress({ kind: 'started', side: 'head', seed: 1, at: 0 })
    expect(answer.shown).toEqual([])
    expect(watched.progress()).toBeUndefined()
  })
})
