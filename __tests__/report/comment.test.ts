import { describe, expect, test } from '@jest/globals'
import type { MetricComparison } from '../../src/model/comparison.js'
import { renderReport } from '../../src/report/comment.js'
import { BASE, comparison, context, failed, HEAD, measured, measurement, metric } from './build.js'
import { expectGolden } from './golden.js'

const accuracy = (
  head: number | undefined,
  base: number | undefined,
  changes: Partial<MetricComparison> = {},
) => metric('accuracy', head, base, { scale: 'percent', ...changes })

const loss = (head: number | undefined, base: number | undefined, changes: Partial<MetricComparison> = {}) =>
  metric('loss', head, base, changes)

const traceback = [
  'Epoch 1/10',
  '\x1b[31mTraceback (most recent call last):\x1b[0m',
  '  File "train.py", line 88, in <module>',
  '    loss.backward()',
  'torch.OutOfMemoryError: tried to allocate 2.4 GB',
]

const exitCode = { kind: 'exit-code', code: 1 } as const

describe('a comparison', () => {
  test('without a tolerance says how much higher or lower', () => {
    const found = comparison([loss(1.07, 1.06), accuracy(78, 80, { primary: true })])
    expectGolden('unmeasured', renderReport(found, context()))
  })

  test('with a tolerance gives a verdict', () => {
    const found = comparison([
      accuracy(92.1423, 91.3998, { primary: true, tolerance: 0.2, verdict: 'better' }),
      loss(0.262, 0.266, { tolerance: 0.011, verdict: 'within-tolerance' }),
    ])
    expectGolden('better', renderReport(found, context({ trainedTogether: false })))
  })

  test('names a metric that got worse beside a better one', () => {
    const found = comparison(
      [
        accuracy(92.1, 91.4, { primary: true, tolerance: 0.2, verdict: 'better' }),
        metric('val.loss', 0.31, 0.26, { tolerance: 0.01, verdict: 'worse' }),
      ],
      { base: { sha: BASE, choice: { kind: 'base-tip' }, behindBy: 0 } },
    )
    expectGolden('better-but', renderReport(found, context()))
  })

  test('of identical numbers', () => {
    const found = comparison(
      [
        accuracy(80, 80, { primary: true, verdict: 'within-tolerance' }),
        loss(1.06, 1.06, { verdict: 'within-tolerance' }),
      ],
      { identical: true },
    )
    expectGolden('identical', renderReport(found, context()))
  })

  test('of a loss that is NaN in head', () => {
    const found = comparison([
      loss(Number.NaN, 1.06, { primary: true, verdict: 'worse', diverged: 'head', difference: undefined }),
      accuracy(9.8, 80),
    ])
    expectGolden('diverged', renderReport(found, context()))
  })

  test('of a loss that is NaN on both sides, and decides', () => {
    const found = comparison([
      loss(Number.NaN, Number.NaN, {
        primary: true,
        verdict: 'inconclusive',
        diverged: 'both',
        difference: undefined,
      }),
      accuracy(9.8, 10.1),
    ])
    expectGolden('diverged-on-both-sides', renderReport(found, context()))
  })

  test('of a loss that is NaN in head while the metric that decides got better', () => {
    const found = comparison(
      [
        accuracy(90, 80, { primary: true, tolerance: 1, verdict: 'better' }),
        loss(Number.NaN, 1.06, { verdict: 'worse', diverged: 'head', difference: undefined }),
      ],
      { verdict: 'worse' },
    )
    expectGolden('diverged-but-better', renderReport(found, context()))
  })

  test('of a scale that changed', () => {
    const found = comparison([
      accuracy(78, 0.8, { primary: true, scale: 'mixed', difference: undefined }),
      loss(1.07, 1.06),
    ])
    expectGolden('change-of-scale', renderReport(found, context()))
  })

  test('of metrics that only one side has', () => {
    const found = comparison([
      accuracy(78, 80, { primary: true }),
      metric('f1', 0.771, undefined),
      metric('val.loss', undefined, 1.2),
    ])
    expectGolden('added-and-removed', renderReport(found, context()))
  })

  test('of twelve metrics has one row a metric, and folds what did not change', () => {
    const classes = Array.from({ length: 9 }, (_, digit) =>
      metric(`recall.class_${digit}`, digit < 3 ? 0.9 + digit / 100 : 0.95, 0.95, {
        tolerance: 0.02,
        verdict: digit === 0 ? 'worse' : 'within-tolerance',
      }),
    )
    const found = comparison(
      [
        accuracy(78, 80, { primary: true, tolerance: 1, verdict: 'worse' }),
        loss(1.07, 1.06),
        ...classes,
        metric('epoch_seconds', 3.1, 3, { role: 'bookkeeping', direction: undefined, verdict: 'changed' }),
      ],
      {
        packages: [
          { name: 'jax', head: '0.5.0', base: undefined },
          { name: 'numpy', head: '2.1.0', base: '1.26.4' },
          { name: 'python', head: '3.12.4', base: '3.11.9' },
          { name: 'scipy', head: '1.15.0', base: '1.14.1' },
        ],
      },
    )
    expectGolden('twelve-metrics', renderReport(found, context()))
  })

  test('carries the notes and the packages that differ', () => {
    const notes = ['Several files match `runs/*.json`; the newest, `runs/2.json`, was read.']
    const found = comparison([accuracy(78, 80, { primary: true }), loss(1.07, 1.06)], {
      head: measurement('head', {
        result: measured({ notes: [...notes, 'A note of @head alone.'] }),
      }),
      baseline: measurement('base', { result: measured({ notes }) }),
      packages: [{ name: 'numpy', head: '2.1.0', base: '1.26.4' }],
    })
    expectGolden('notes', renderReport(found, context()))
  })
})

describe('a side that failed', () => {
  test('head: nothing to compare, but base has its numbers', () => {
    const found = comparison([accuracy(undefined, 91.4, { primary: true }), loss(undefined, 0.26612)], {
      verdict: 'failed',
      head: failed('head', exitCode, traceback),
    })
    expectGolden('head-failed', renderReport(found, context()))
  })

  test('base: no baseline, but head has its numbers', () => {
    const found = comparison([accuracy(78, undefined, { primary: true }), loss(1.07, undefined)], {
      verdict: 'no-baseline',
      baseline: failed('base', { kind: 'missing-script', script: 'demo.py' }, [
        "python: can't open file 'demo.py': [Errno 2] No such file or directory",
      ]),
    })
    expectGolden('base-failed', renderReport(found, context()))
  })

  test('both', () => {
    const found = comparison([], {
      verdict: 'failed',
      head: failed('head', { kind: 'install-failed', command: 'uv pip install -r requirements.txt' }, [
        'error: no matching distribution found for tensorflow==2.4.1',
      ]),
      baseline: failed('base', {
        kind: 'no-results',
        patterns: ['result.txt', 'runs/*/metrics.json'],
        refused: [{ path: 'result.txt', reason: 'is a symbolic link' }],
      }),
    })
    expectGolden('both-failed', renderReport(found, context()))
  })

  test.each([
    [{ kind: 'exit-code', code: 127 }, 'stopped after 41 s: exit code 127 (the command was not found).'],
    [{ kind: 'signal', signal: 'SIGSEGV' }, 'was ended after 41 s by the signal SIGSEGV.'],
    [{ kind: 'out-of-memory' }, 'memory ran out: it had taken 7.1 GB on a machine with 16.0 GB.'],
    [{ kind: 'timed-out', minutes: 0.5 }, 'was still training after 0.5 min and was ended.'],
    [{ kind: 'cancelled' }, 'was cancelled after 41 s.'],
    [
      { kind: 'missing-directory', directory: 'models' },
      'has no folder `models`, which `working-directory` names.',
    ],
    [{ kind: 'missing-script', script: 'demo.py' }, 'has no `demo.py`, which the command runs.'],
    [
      { kind: 'bad-results', path: 'result.txt', reason: 'it is empty' },
      '`result.txt` cannot be read: it is empty.',
    ],
    [
      { kind: 'not-started', reason: 'no space left.', remedy: 'Free some.' },
      'could not be started: no space left.\n\nFree some.\n',
    ],
    [{ kind: 'skipped', because: 'the head failed' }, 'was not trained: the head failed.'],
  ] as const)('is named with its reason: %j', (failure, words) => {
    const found = comparison([accuracy(78, undefined)], { baseline: failed('base', failure) })
    expect(renderReport(found, context())).toContain(words)
  })
})

test('both commits are linked', () => {
  const report = renderReport(comparison([accuracy(78, 80)]), context())
  expect(report).toContain(`[\`3f2a9c1\`](https://github.com/ada/digits/commit/${HEAD})`)
  expect(report).toContain(`[\`b81d77e\`](https://github.com/ada/digits/commit/${BASE})`)
})
