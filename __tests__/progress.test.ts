import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../src/model/plan.js'
import { advance, type ProgressEvent, startProgress } from '../src/progress.js'

const plan: Plan = {
  pullRequest: {
    number: 7,
    headSha: 'a'.repeat(40),
    headRef: 'topic',
    headRepository: { id: 1, fullName: 'octo/digits' },
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    baseRepository: { id: 1, fullName: 'octo/digits' },
  },
  base: { sha: 'c'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 3 },
  items: [],
}

describe('progress', () => {
  test('follows a side from waiting to done, and leaves the other alone', () => {
    const events: ProgressEvent[] = [
      { kind: 'installing', side: 'head', seed: 1, at: 2_000 },
      { kind: 'started', side: 'head', seed: 1, at: 5_000 },
      { kind: 'line', side: 'head', seed: 1, text: 'epoch 1' },
      { kind: 'ended', side: 'head', seed: 1, at: 9_500, exit: { kind: 'finished' } },
    ]
    const start = startProgress(plan, 1_000)
    const end = events.reduce(advance, start)
    expect(end.sides.head).toEqual({
      side: 'head',
      commit: 'a'.repeat(40),
      phase: 'done',
      since: 9_500,
      wallSeconds: 4.5,
      lastLine: 'epoch 1',
    })
    expect(end.sides.base).toEqual({ ...start.sides.base, commit: 'c'.repeat(40), phase: 'waiting' })
    expect(start.sides.head.phase).toBe('waiting')
  })

  test('a training that does not finish has failed, and so has one that never started', () => {
    const start = startProgress(plan, 0)
    const ended = advance(start, {
      kind: 'ended',
      side: 'base',
      seed: 1,
      at: 1_000,
      exit: { kind: 'exit-code', code: 1 },
    })
    expect(ended.sides.base.phase).toBe('failed')
    const gaveUp = advance(start, { kind: 'gave-up', side: 'head', seed: 1, at: 1_000, phase: 'failed' })
    expect(gaveUp.sides.head).toMatchObject({ phase: 'failed', wallSeconds: undefined })
  })
})
