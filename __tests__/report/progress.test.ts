import { describe, expect, test } from '@jest/globals'
import type { Heard } from '../../src/model/heard.js'
import type { BaseCommit } from '../../src/model/plan.js'
import type { Progress, TrainingProgress } from '../../src/model/progress.js'
import { renderProgress } from '../../src/report/progress.js'
import { forecast } from '../../src/report/remaining.js'
import { renderCancelled, renderError, renderInterrupted } from '../../src/report/settled.js'
import { render } from '../../src/report/text.js'
import { BASE, context, HEAD, progress, training } from './build.js'
import { expectGolden } from './golden.js'

const base: BaseCommit = { sha: BASE, choice: { kind: 'merge-base' }, behindBy: 3 }

const halfway = progress(
  { phase: 'training', since: 10_000, lastLine: 'epoch 3/10\repoch 4/10 \x1b[1mloss 0.41\x1b[0m |####' },
  { phase: 'done', since: 50_000, wallSeconds: 40.2, lastLine: 'accuracy 80.0' },
)

const said = (changes: Partial<Heard>): Heard => ({
  epoch: undefined,
  step: undefined,
  metric: undefined,
  diverged: undefined,
  done: undefined,
  ...changes,
})

const lost = progress(
  {
    phase: 'training',
    since: 15_000,
    lastLine: '120/938 ━━━',
    heard: said({
      epoch: { at: 3, of: 10 },
      step: { at: 120, of: 938 },
      metric: { name: 'loss', value: 0.3125 },
      done: { share: 0.25, at: 85_000 },
    }),
  },
  {
    phase: 'failed',
    since: 50_000,
    wallSeconds: 40.2,
    lastLine: 'epoch 2 loss inf',
    heard: said({
      epoch: { at: 2, of: undefined },
      metric: { name: 'val_loss', value: Number.POSITIVE_INFINITY },
      diverged: { name: 'val_loss', value: Number.POSITIVE_INFINITY, epoch: 2, step: 8 },
    }),
  },
)

describe('an evaluation that runs', () => {
  test('shows how far both sides are', () => {
    expectGolden('progress', renderProgress(halfway, context(), base, 95_000))
  })

  test('shows epochs, steps and losses where they are understood, and how long it still takes', () => {
    expectGolden('progress-heard', renderProgress(lost, context(), base, 95_000))
  })

  test('shows the last line of a side that is not understood', () => {
    const { trainings } = lost
    const shown = renderProgress(
      {
        ...lost,
        trainings: [
          ...trainings.slice(0, 1),
          training('base', 1, { ...training('base', 1), phase: 'training', lastLine: 'hum' }),
        ],
      },
      context(),
      base,
      95_000,
    )
    expect(shown).toContain('| Progress |')
    expect(shown).toContain('| `hum` |')
  })

  test.each([
    [progress({}, {}), 'Preparing head and base'],
    [progress({ phase: 'installing' }, {}), 'Installing the packages of head'],
    [progress({ phase: 'training' }, { phase: 'training' }), 'Training head and base'],
    [progress({ phase: 'training' }, { phase: 'installing' }), 'Training head'],
    [progress({ phase: 'done' }, {}), 'Preparing base'],
    [progress({ phase: 'failed' }, { phase: 'skipped' }), 'Comparing head and base'],
  ])('has its phase as headline: %#', (state, title) => {
    expect(renderProgress(state, context(), base, 1000)).toContain(`## ${title} …\n`)
  })
})

describe('an evaluation of several seeds', () => {
  const five = (...changes: [string, Partial<TrainingProgress>][]): Progress => ({
    startedAt: 0,
    commits: { head: HEAD, base: BASE },
    trainings: [1, 2, 3, 4, 5].flatMap((seed) =>
      (['head', 'base'] as const).map((side) =>
        training(side, seed, Object.fromEntries(changes)[`${side} ${seed}`] ?? {}),
      ),
    ),
    atOnce: 2,
  })
  const done = (wallSeconds: number) => ({ phase: 'done', wallSeconds }) as const
  const running = five(
    ['head 1', done(9.1)],
    ['base 1', done(9)],
    ['head 2', done(9.2)],
    ['base 2', { phase: 'failed', wallSeconds: 3 }],
    ['head 3', { phase: 'training', since: 88_000, lastLine: 'epoch 4/10 loss 0.41' }],
    ['base 3', { phase: 'training', since: 90_000, lastLine: 'epoch 3/10 loss 0.45' }],
  )

  test('shows how far each side is, and what is left', () => {
    expectGolden('progress-seeds', renderProgress(running, context(), base, 95_000))
    expectGolden('cancelled-seeds', renderCancelled(running, context(), 95_000))
  })

  test.each<[string, Progress, string[]]>([
    ['waits', five(), ['| waiting |', '## Preparing head and base …']],
    [
      'trains two seeds of a side at once',
      five(
        ['head 1', { phase: 'training', since: 80_000 }],
        ['head 2', { phase: 'training', since: 90_000 }],
      ),
      ['0 of 5 trained, training seeds 1 and 2 for 15 s', '## Training head …'],
    ],
    [
      'knows some already',
      five(
        ...[1, 2, 3, 4, 5].map((seed): [string, Partial<TrainingProgress>] => [
          `base ${seed}`,
          { phase: 'known' },
        ]),
        ['head 1', { phase: 'installing', since: 90_000 }],
      ),
      ['0 of 5 trained, installing packages for 5 s', '5 known already', 'Installing the packages of head'],
    ],
    [
      'skips base',
      five(['head 1', { phase: 'failed' }], ['base 1', { phase: 'skipped' }]),
      ['0 of 5 trained, 1 failed', '0 of 5 trained, 1 skipped'],
    ],
  ])('%s', (_, state, words) => {
    const shown = renderProgress(state, context(), base, 95_000)
    for (const word of words) expect(shown).toContain(word)
    expect(shown).not.toContain('left')
  })

  const at = (epoch: number, loss: number, share: number): Partial<TrainingProgress> => ({
    phase: 'training',
    since: 15_000,
    heard: said({
      epoch: { at: epoch, of: 10 },
      metric: { name: 'loss', value: loss },
      done: { share, at: 95_000 },
    }),
  })

  test('sums up what several seeds say, and what they still need', () => {
    const several = five(
      [
        'head 1',
        {
          ...at(3, 0.31, 0.4),
          heard: said({
            epoch: { at: 4, of: 10 },
            metric: { name: 'loss', value: Number.NaN },
            diverged: { name: 'loss', value: Number.NaN, epoch: 3, step: undefined },
          }),
        },
      ],
      ['head 2', at(3, 0.35, 0.4)],
      ['head 3', at(5, 0.29, 0.5)],
      [
        'head 4',
        {
          phase: 'done',
          wallSeconds: 200,
          heard: said({ diverged: { name: 'loss', value: Number.NaN, epoch: 9, step: undefined } }),
        },
      ],
      ['base 1', at(2, 0.4, 0.2)],
    )
    expectGolden('progress-heard-seeds', renderProgress({ ...several, atOnce: 4 }, context(), base, 95_000))
  })

  test.each<[string, Partial<TrainingProgress>, Partial<TrainingProgress>, string | undefined]>([
    [
      'it says how much is done',
      at(3, 0.3, 0.25),
      {},
      '2 trainings of about 5 min 20 s: about 9 min 20 s left.',
    ],
    [
      'the other side is known',
      at(3, 0.3, 0.5),
      { phase: 'known' },
      '1 training of about 2 min 40 s: about 1 min 20 s left.',
    ],
    ['it has only begun', at(1, 0.3, 0.01), {}, undefined],
    [
      'it is later than what it said last',
      { ...at(9, 0.3, 0.9), since: 5_000, heard: said({ done: { share: 0.9, at: 80_000 } }) },
      {},
      undefined,
    ],
    [
      'all is done but what it does not count',
      { ...at(10, 0.3, 1), since: 5_000, heard: said({ done: { share: 1, at: 85_000 } }) },
      { phase: 'known' },
      '1 training of about 1 min 20 s: nearly done.',
    ],
  ])('forecasts a single pair, where %s', (_, head, other, words) => {
    const shown = forecast(progress(head, other), 95_000)
    expect(shown && render(shown)).toBe(words)
  })

  test.each<[string, Partial<Progress>, string | undefined]>([
    ['two at a time', {}, '10 trainings of about 9.1 s, 2 at a time: about 22 s left.'],
    [
      'one after the other',
      { atOnce: 1, trainings: [...running.trainings.slice(0, 5), ...running.trainings.slice(6)] },
      '9 trainings of about 9.1 s: about 39 s left.',
    ],
    [
      'how many at a time is not known',
      { atOnce: undefined },
      '10 trainings of about 9.1 s: about 22 s left.',
    ],
    [
      'the last is late',
      { trainings: [...running.trainings.slice(0, 4), training('head', 3, { phase: 'training', since: 0 })] },
      '5 trainings of about 9.1 s, 2 at a time: nearly done.',
    ],
    ['none is left', { trainings: running.trainings.slice(0, 4) }, undefined],
    ['none has ended well', { trainings: running.trainings.slice(3) }, undefined],
    ['it is a single pair', { trainings: running.trainings.slice(2, 5).slice(0, 2) }, undefined],
  ])('forecasts, where %s', (_, changes, words) => {
    const shown = forecast({ ...running, ...changes }, 95_000)
    expect(shown && render(shown)).toBe(words)
  })
})

describe('an evaluation that ended without numbers', () => {
  test('was cancelled', () => {
    expectGolden('cancelled', renderCancelled(halfway, context(), 95_000))
  })

  test('was cancelled when a loss was lost', () => {
    const markdown = renderCancelled(lost, context(), 95_000)
    expect(markdown).toContain("⚠️ Base's val\\_loss became infinite in epoch 2, step 8.\n")
    expect(markdown).toContain('| epoch 3 of 10, step 120 of 938, loss 0.3125 |')
  })

  test('was cancelled before it had a plan', () => {
    const markdown = renderCancelled(undefined, context(), 0)
    expect(markdown).toContain('## Evaluation cancelled\n')
    expect(markdown).not.toContain('undefined')
  })

  test('was interrupted', () => {
    expectGolden(
      'interrupted',
      renderInterrupted({ runUrl: 'https://github.com/ada/digits/actions/runs/77' }),
    )
  })

  test('could not be done', () => {
    const error = {
      message: 'The head of pull request #12 and `main` have no commit in common.',
      remedy: 'Hold the head against the branch itself:\n    with:\n      base: base-tip',
    }
    expectGolden('error', renderError(error, context()))
  })
})
