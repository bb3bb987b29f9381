import { describe, expect, test } from '@jest/globals'
import type { Comparison, MetricComparison } from '../../src/model/comparison.js'
import type { Failure } from '../../src/model/measurement.js'
import type { Reuse } from '../../src/model/reuse.js'
import { renderReport } from '../../src/report/comment.js'
import { oneLine } from '../../src/report/one-line.js'
import { comparison, context, failed, measured, measurement } from './build.js'
import { expectGolden } from './golden.js'
import { adjusted, pairs, seeded, speakers } from './seeded.js'

const HEAD = [91.9, 92.3, 92.0, 92.4, 92.1]
const BASE = [91.5, 91.2, 91.4, 91.5, 91.4]
const LOSS = { head: [0.255, 0.269, 0.262, 0.258, 0.266], base: [0.262, 0.259, 0.271, 0.268, 0.27] }
const five = { pairs: pairs(5) }
const asked = context({ seeds: 5, atOnce: 2 })

type Values = readonly (number | undefined)[]

const accuracy = (heads: Values, bases: Values, changes: Partial<MetricComparison> = {}) =>
  seeded('accuracy', heads, bases, { primary: true, scale: 'percent', ...changes })
const loss = (changes: Partial<MetricComparison> = {}) => seeded('loss', LOSS.head, LOSS.base, changes)
const visible = (found: Comparison, where = asked) => renderReport(found, where).split('<details>')[0] ?? ''

describe('a comparison of five seeds', () => {
  test('that shows head to be better', () => {
    const found = comparison(
      [accuracy(HEAD, BASE, { verdict: 'better', tolerance: 0.2 }), adjusted(loss(), 0.33)],
      five,
    )
    expectGolden('seeds-better', renderReport(found, asked))
    expect(oneLine(found)).toBe('Accuracy better: +0.74 points (95 % interval +0.40 to +1.08)')
  })

  test('that is inconclusive', () => {
    const found = comparison([accuracy([92.1, 91.2, 92, 91.1, 92.2], BASE), loss()], five)
    expectGolden('seeds-inconclusive', renderReport(found, asked))
  })

  test('that shows the difference to be within the tolerance', () => {
    const heads = [91.7, 91.1, 91.5, 91.6, 91.3]
    const found = comparison(
      [accuracy(heads, BASE, { verdict: 'within-tolerance', tolerance: 0.5 }), loss()],
      five,
    )
    expectGolden('seeds-within-tolerance', renderReport(found, asked))
  })

  test('that is worse while another metric got better', () => {
    const f1 = { head: [0.81, 0.82, 0.83, 0.82, 0.81], base: [0.78, 0.8, 0.79, 0.8, 0.79] }
    const found = comparison(
      [
        accuracy(BASE, HEAD, { verdict: 'worse' }),
        adjusted(loss(), 0.33),
        adjusted(seeded('val.f1', f1.head, f1.base, { verdict: 'better' }), 0.0063),
      ],
      five,
    )
    expectGolden('seeds-worse-but', renderReport(found, asked))
  })

  test('of eight metrics has one row a metric, and folds those without a difference shown', () => {
    const recall = (digit: number, heads: number[], changes: Partial<MetricComparison> = {}) =>
      adjusted(
        seeded(`recall.class_${digit}`, heads, [0.95, 0.94, 0.96, 0.95, 0.95], changes),
        changes.verdict === 'worse' ? 0.004 : 1,
      )
    const found = comparison(
      [
        accuracy(HEAD, BASE, { verdict: 'better' }),
        adjusted(loss(), 1),
        recall(0, [0.91, 0.9, 0.93, 0.91, 0.9], { verdict: 'worse' }),
        recall(1, [0.96, 0.94, 0.95, 0.95, 0.96]),
        recall(2, [0.95, 0.94, 0.96, 0.95, 0.95]),
        recall(3, [0.94, 0.95, 0.96, 0.94, 0.95]),
        recall(4, [0.96, 0.95, 0.97, 0.96, 0.95]),
        seeded('gap', [2.1, 2.2, 2, 2.1, 2.2], [1.9, 1.8, 2, 1.9, 1.9], {
          direction: undefined,
          verdict: 'changed',
        }),
        seeded('epoch_seconds', [3.1, 3, 3.1, 3, 3.1], [3, 3.1, 3, 3, 3.1], {
          role: 'bookkeeping',
          direction: undefined,
          verdict: 'changed',
          statistics: undefined,
        }),
      ],
      five,
    )
    expectGolden('seeds-eight-metrics', renderReport(found, asked))
  })

  test('that are the same on both sides', () => {
    const found = comparison([accuracy(BASE, BASE, { verdict: 'within-tolerance' })], {
      ...five,
      identical: true,
    })
    const report = visible(found)
    expect(report).toContain('## Identical results in head and base\n')
    expect(report).toContain('same to the last bit, with every seed.')
    expect(report).not.toContain('Seed by seed')
  })

  test('of which a metric is the best of its epochs', () => {
    const best = (bestOf: number) => ({
      result: measured({ metrics: [{ name: 'accuracy', value: 92, bestOf }] }),
    })
    const found = comparison([accuracy(HEAD, BASE, { verdict: 'better', bestOf: 30 })], {
      pairs: pairs(5, best(30), best(20)),
    })
    const report = visible(found)
    expect(report).toContain('| Accuracy ↑ *(primary, best of 30 epochs)* |')
    expect(report).toContain('Accuracy is the best of 30 epochs in head and of 20 in base: a longer training')
    const same = comparison(found.metrics, { pairs: pairs(5, best(30), best(30)) })
    expect(visible(same)).not.toContain('more tries')
  })
})

describe('an interval that decides nothing', () => {
  test.each<[string, MetricComparison, string]>([
    [
      'beyond 0, and not beyond the tolerance',
      accuracy([92.1, 91.5, 92.3, 92.1, 91.9], BASE, { tolerance: 0.5 }),
      'Accuracy: no difference beyond ±0.5 shown: +0.58 points (95 % interval +0.31 to +0.85)',
    ],
    [
      'of seeds of which some are missing in base',
      accuracy([...BASE, 91.4], [...HEAD, undefined]),
      'Accuracy: no verdict, as base has no number in 1 of 6 seeds: −0.74 points (95 % interval −1.08 to −0.40)',
    ],
  ])('%s', (_, metric, words) => {
    expect(oneLine(comparison([metric], five))).toBe(words)
  })

  test('since there are many metrics, is not called no difference', () => {
    const f1 = adjusted(seeded('f1', [0.83, 0.82, 0.84, 0.82, 0.81], [0.82, 0.81, 0.82, 0.82, 0.8]), 0.09)
    const report = visible(comparison([accuracy(HEAD, BASE, { verdict: 'better' }), f1], five))
    expect(report).toContain('| better | no difference shown once adjusted (±0.009) |')
  })
})

describe('two looks', () => {
  const looked = context({ seeds: 5, maxSeeds: 10, atOnce: 2 })
  const late = { confidence: 0.972 }

  test('the second', () => {
    const found = comparison(
      [
        seeded(
          'accuracy',
          [...HEAD, 91.6, 91.9, 92.2, 91.4, 92],
          [...BASE, 91.5, 91.6, 91.4, 91.5, 91.3],
          { primary: true, scale: 'percent', verdict: 'better' },
          0.972,
        ),
      ],
      { ...late, pairs: pairs(10), look: 2 },
    )
    expectGolden('seeds-second-look', renderReport(found, looked))
  })

  test('the first, which decided', () => {
    const found = comparison([accuracy(HEAD, BASE, { verdict: 'better' })], { ...late, ...five })
    expect(visible(found, looked)).toContain(
      'A second look at 10 seeds could have followed, so the intervals are 97.2 % ones.',
    )
  })
})

describe('few seeds', () => {
  const two = { pairs: pairs(2) }

  test('two give a difference and no verdict', () => {
    const found = comparison(
      [accuracy([92.1, 91.6], [91.4, 91.5]), seeded('loss', [0.26, 0.27], [0.28, 0.26])],
      two,
    )
    expectGolden('seeds-two', renderReport(found, context({ seeds: 2, atOnce: 2 })))
  })

  test('two with a tolerance', () => {
    const found = comparison(
      [accuracy([92.1, 91.6], [91.4, 91.5], { tolerance: 0.2, verdict: 'better' })],
      two,
    )
    const report = visible(found)
    expect(report).toContain('## ✅ Accuracy better: +0.40 points\n')
    expect(report).toContain(
      'Seed by seed: +0.7 +0.1. Two seeds do not measure noise, so the tolerance stands for it; 3 or more give an interval.',
    )
  })

  test('seeds that differ, and means that do not', () => {
    const found = comparison([accuracy([0.1, 0.3], [0.3, 0.1], { scale: 'plain' })], two)
    expect(oneLine(found)).toBe('Accuracy unchanged on average')
    expect(visible(found)).toContain('Seed by seed: −0.2 +0.2.')
  })

  test('of which every one gave the same numbers are one run', () => {
    const found = comparison([accuracy([92.1], [91.4])], { ignoresSeed: true, pairs: pairs(1) })
    expectGolden('seeds-ignored', renderReport(found, asked))
  })
})

const exit: Failure = { kind: 'exit-code', code: 1 }
const log = ['  File "train.py", line 88', 'RuntimeError: loss is not finite']

describe('seeds that failed', () => {
  const some =
    (side: 'head' | 'base', seeds: number[], failure: Failure = exit) =>
    (seed: number) =>
      seeds.includes(seed) ? failed(side, failure, log, 41 + seed) : {}
  const without = (values: number[], seeds: number[]) =>
    values.map((value, index) => (seeds.includes(index + 1) ? undefined : value))

  test('in head leave no verdict', () => {
    const found = comparison([accuracy(without(HEAD, [2, 4]), BASE)], {
      ...speakers(pairs(5, some('head', [2, 4])), 'head'),
      verdict: 'failed',
    })
    expectGolden('seeds-head-failed', renderReport(found, asked))
    expect(oneLine(found)).toBe('Head failed to train in 2 of 5 seeds')
  })

  test('in head and each in its way', () => {
    const ways: Record<number, Failure> = { 1: exit, 3: { kind: 'out-of-memory' } }
    const found = comparison([accuracy(without(HEAD, [1, 3]), BASE)], {
      ...speakers(
        pairs(5, (seed) => (ways[seed] === undefined ? {} : failed('head', ways[seed], [], 12))),
        'head',
      ),
      verdict: 'failed',
    })
    const report = visible(found)
    expect(report).toContain('## ❌ Head failed in 2 of 5 seeds\n')
    expect(report).toMatch(
      /, seed 1, stopped after 12\.0 s: exit code 1\.\n\nSeed 3 was ended after 12\.0 s, most likely/,
    )
  })

  test('in base are told beside the verdict', () => {
    const found = comparison([accuracy(HEAD, without(BASE, [5]), { verdict: 'better' })], {
      ...speakers(pairs(5, {}, some('base', [5])), undefined),
    })
    expectGolden('seeds-base-failed', renderReport(found, asked))
  })

  test('on both sides are told beside the verdict, too', () => {
    const found = comparison(
      [accuracy(without(HEAD, [2]), without(BASE, [2]), { verdict: 'better' })],
      speakers(pairs(5, some('head', [2]), some('base', [2])), undefined),
    )
    const report = visible(found)
    expect(report).toContain(
      '; head failed to train in 1 of 5 seeds; base failed to train in 1 of 5 seeds\n\n| 4 of 5 seeds each |',
    )
    expect(report).toContain('This covers the noise')
    expect(report.match(/RuntimeError/g)).toHaveLength(2)
  })

  test('whenever they were tried', () => {
    const found = comparison([accuracy([undefined, undefined], BASE.slice(0, 2))], {
      ...speakers(pairs(2, some('head', [1, 2])), 'head'),
      verdict: 'failed',
    })
    const report = visible(found)
    expect(report).toContain('## ❌ Head failed to train, so there is nothing to compare\n')
    expect(report).toContain('Seed 2 failed in the same way.')
    expect(report).toMatch(/Base \[`b81d77e`\]\(\S+\): accuracy 91\.35% \(means of 2 seeds\)\./)
    expect(report).toContain('The other seeds (3 of 5) were not trained: they would not have told more.')
  })

  test('through no fault of the training are left out, and said', () => {
    const lost: Failure = { kind: 'not-started', reason: 'no space left', remedy: 'Free some.' }
    const found = comparison([accuracy(without(HEAD, [4]), without(BASE, [4]), { verdict: 'better' })], {
      ...speakers(pairs(5, {}, some('base', [4], lost)), undefined),
    })
    const report = visible(found)
    expect(report).toContain('| 4 of 5 seeds each |')
    expect(report).toContain(
      'Seed 4 is left out, through no fault of the training: base could not be started: no space left.',
    )
    expect(oneLine(found)).not.toContain('failed')
  })

  test('where base was not tried, after head failed, are no failures of base', () => {
    const skipped: Failure = { kind: 'skipped', because: 'the head failed' }
    const found = comparison([accuracy(without(HEAD, [2]), without(BASE, [2]))], {
      ...speakers(pairs(5, some('head', [2]), some('base', [2], skipped)), 'head'),
      verdict: 'failed',
    })
    const report = visible(found)
    expect(report).toContain('## ❌ Head failed to train in 1 of 5 seeds\n')
    expect(report).not.toContain('was not trained')
    expect(report).not.toContain('left out')
  })
})

describe('seeds that diverged', () => {
  const nan = Number.NaN

  test('in head are worse, whatever the others say', () => {
    const found = comparison(
      [
        accuracy(HEAD, BASE, { verdict: 'better' }),
        seeded('loss', [0.255, nan, 0.262, Number.POSITIVE_INFINITY, 0.266], LOSS.base, {
          verdict: 'worse',
          diverged: 'head',
        }),
      ],
      { ...five, verdict: 'worse' },
    )
    expectGolden('seeds-diverged', renderReport(found, asked))
  })

  test.each<[MetricComparison, string]>([
    [
      accuracy([90, 91, 92], [nan, nan, nan], { diverged: 'base', verdict: 'better' }),
      'Accuracy diverged in base in 3 of 3 seeds, not in head',
    ],
    [
      accuracy([90, 91, 92], [90, nan, 91], { diverged: 'base', verdict: 'inconclusive' }),
      'Accuracy diverged in base in 1 of 3 seeds, not in head, so nothing can be concluded',
    ],
    [
      accuracy([nan, 91, nan], [90, nan, 91], { diverged: 'both', verdict: 'inconclusive' }),
      'Accuracy diverged in head in 2 and in base in 1 of 3 seeds, so nothing can be concluded',
    ],
  ])('elsewhere: %#', (metric, words) => {
    expect(oneLine(comparison([metric], { pairs: pairs(3) }))).toBe(words)
  })
})

describe('what all seeds have in common is said once', () => {
  const reused: Reuse = {
    commit: 'c0ffee',
    measuredAt: Date.UTC(2026, 10, 24, 6, 5),
    because: 'same-commit',
    changed: 0,
  }

  test('notes, of any of them', () => {
    const note = (text: string) => ({ result: measured({ notes: [text] }) })
    const found = comparison([accuracy(HEAD, BASE)], {
      pairs: pairs(5, note('A note.'), (seed) => note(seed === 5 ? 'Of the last.' : 'A note.')),
    })
    const report = visible(found)
    expect(report.match(/A note\./g)).toHaveLength(1)
    expect(report).toContain('- Head and base: A note.\n- Base: Of the last.')
  })

  test('what was reused', () => {
    const some = (seed: number) => (seed < 4 ? { reused } : {})
    const found = comparison([accuracy(HEAD, BASE)], { pairs: pairs(5, {}, some) })
    const report = visible(found)
    expect(report).toContain('**Reused:** base, 3 of 5 seeds, measured before (2026-11-24 06:05 UTC).')
    expect(report).toContain(
      '**Cost:** 7 trainings of about 9.1 s (base 9.0 s), 1 min 4 s of training in all',
    )
    const all = comparison([accuracy(HEAD, BASE)], {
      pairs: pairs(5, {}, (seed) => ({
        reused: { ...reused, measuredAt: reused.measuredAt + seed * 60_000 },
      })),
    })
    expect(visible(all)).toContain('**Reused:** base, measured before (2026-11-24 06:06 to 06:10 UTC).')
    expect(visible(all)).toContain(
      '**Cost:** 5 trainings of about 9.1 s, 46 s of training in all, 2 at a time,',
    )
  })

  test('why later evaluations train this again', () => {
    const blind = (seed: number) => ({
      reads: {
        by: 'access-times' as const,
        files: [],
        folders: [],
        missing: [],
        machine: [],
        mentions: [],
        blindSpots: seed > 1 ? ['read `~/x.csv`'] : [],
      },
    })
    const report = renderReport(comparison([accuracy(HEAD, BASE)], { pairs: pairs(5, blind) }), asked)
    expect(report.match(/x\.csv/g)).toHaveLength(1)
  })

  test('that processors differed, and in how many', () => {
    const { machine } = measurement('base')
    const other = machine && { ...machine, cpuModel: 'Intel Xeon 8370C' }
    const found = comparison([accuracy(HEAD, BASE)], {
      pairs: pairs(5, {}, (seed) => (seed > 3 ? { machine: other } : {})),
    })
    expect(visible(found)).toContain(
      'different processors in 2 of 5 seeds (AMD EPYC 7763 64-Core Processor and Intel Xeon 8370C)',
    )
  })
})

test('the lines to reproduce it are of the seed that failed first, and say how to set another', () => {
  const found = comparison([accuracy(HEAD, BASE)], {
    ...speakers(
      pairs(5, (seed) => (seed === 3 ? failed('head', exit) : {})),
      'head',
    ),
    verdict: 'failed',
  })
  const report = renderReport(found, asked)
  expect(report).toContain('This is seed 3; change `--seed=3` for another.')
  expect(report).toContain('--base-tip --seed=3 --threads=2 ')
})

test('the full report is linked where there is one', () => {
  const url = 'https://github.com/ada/digits/actions/runs/77/artifacts/5'
  expect(renderReport(comparison([]), context({ reportUrl: url }))).toContain(
    `<sub>Headway 0.1.0 · [full report](${url}) · [log of this run](`,
  )
})
