import { describe, expect, test } from '@jest/globals'
import type { Heard } from '../../src/model/heard.js'
import type { Plan, PlanItem } from '../../src/model/plan.js'
import type { Progress, TrainingProgress } from '../../src/model/progress.js'
import type { Side } from '../../src/model/side.js'
import { advance, type ProgressEvent, startProgress } from '../../src/story/progress.js'

function itemOf(side: Side, seed: number): PlanItem {
  return { side, commit: (side === 'head' ? 'a' : 'c').repeat(40), ref: 'refs/heads/main', seed }
}

const plan: Plan = {
  pullRequest: 7,
  head: { sha: 'a'.repeat(40), ref: 'refs/pull/7/head' },
  baseRef: 'refs/heads/main',
  base: { sha: 'c'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 3 },
  items: [itemOf('head', 1), itemOf('base', 1), itemOf('head', 2)],
}

function training(progress: Progress, side: Side, seed = 1): TrainingProgress | undefined {
  return progress.trainings.find((one) => one.side === side && one.seed === seed)
}

describe('progress', () => {
  const heard: Heard = {
    epoch: { at: 1, of: undefined },
    step: undefined,
    metric: undefined,
    diverged: undefined,
    done: undefined,
  }

  test('follows a training from waiting to done, and leaves the others alone', () => {
    const events: ProgressEvent[] = [
      { kind: 'installing', side: 'head', seed: 1, at: 2_000 },
      { kind: 'started', side: 'head', seed: 1, at: 5_000 },
      { kind: 'line', side: 'head', seed: 1, text: 'epoch 1', heard },
      { kind: 'ended', side: 'head', seed: 1, at: 9_500, exit: { kind: 'finished' } },
    ]
    const start = startProgress(plan, 1_000)
    const end = events.reduce(advance, start)
    expect(training(end, 'head')).toEqual({
      side: 'head',
      seed: 1,
      phase: 'done',
      since: 9_500,
      wallSeconds: 4.5,
      lastLine: 'epoch 1',
      heard,
    })
    expect(end.commits).toEqual({ head: 'a'.repeat(40), base: 'c'.repeat(40) })
    expect(training(end, 'base')).toEqual(training(start, 'base'))
    expect(training(end, 'head', 2)).toEqual(training(start, 'head', 2))
    expect(training(start, 'head')?.phase).toBe('waiting')
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
    expect(training(ended, 'base')?.phase).toBe('failed')
    const gaveUp = advance(start, { kind: 'gave-up', side: 'head', seed: 1, at: 1_000, phase: 'failed' })
    expect(training(gaveUp, 'head')).toMatchObject({ phase: 'failed', wallSeconds: undefined })
  })

  test('what is dropped is not waited for, and a second look adds to what is', () => {
    const start = startProgress(plan, 0)
    const dropped = advance(start, { kind: 'dropped', side: 'head', seed: 2 })
    expect(dropped.trainings.map(({ side, seed }) => `${side} ${seed}`)).toEqual(['head 1', 'base 1'])
    const more = advance(start, { kind: 'planned', items: [itemOf('base', 2)], at: 7_000 })
    expect(training(more, 'base', 2)).toMatchObject({ phase: 'waiting', since: 7_000 })
    expect(advance(more, { kind: 'shared-out', atOnce: 2 }).atOnce).toBe(2)
  })
})
