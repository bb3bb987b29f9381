import { describe, expect, test } from '@jest/globals'
import type { Comparison, MetricComparison } from '../../src/model/comparison.js'
import type { Failure } from '../../src/model/measurement.js'
import { headline } from '../../src/report/headline.js'
import { inMarkdown } from '../../src/report/names.js'
import { oneLine } from '../../src/report/one-line.js'
import { render } from '../../src/report/text.js'
import { comparison, failed, metric } from './build.js'

function shown(found: Comparison): string {
  const { mark, phrase } = headline(found)
  return `${mark ?? ''} ${render(inMarkdown(phrase))}`.trim()
}

const primary = (
  changes: Partial<MetricComparison>,
  head: number | undefined = 92.14,
  base: number | undefined = 91.4,
) => metric('accuracy', head, base, { primary: true, scale: 'percent', ...changes })

describe('without a verdict', () => {
  test.each([
    [[metric('loss', 1.07, 1.06, { primary: true })], 'Loss 0.01 higher'],
    [[metric('loss', 1, 1), metric('f1', 0.5, 0.4)], 'Loss unchanged, F1 0.1 higher'],
    [[metric('accuracy', 78, 77, { scale: 'percent' })], 'Accuracy 1.0 point higher'],
    [
      [metric('val.loss', 1.07, 1.06), metric('test.auc', 0.5, 0.6)],
      '`val.loss` 0.01 higher, `test.auc` 0.1 lower',
    ],
    [
      [primary({ verdict: 'unmeasured' }, 78, 80), metric('loss', 1, 2)],
      'Accuracy 2.0 points lower, loss 1 lower',
    ],
    [
      [primary({ primary: false }, 78, 80), metric('loss', 1, 2, { primary: true })],
      'Loss 1 lower, accuracy 2.0 points lower',
    ],
    [
      [metric('latency', 12, 10, { unit: 'ms', verdict: 'changed', direction: undefined })],
      'Latency 2 ms higher',
    ],
    [[metric('epochs', 3, 2, { role: 'bookkeeping' }), metric('loss', 1, 2)], 'Loss 1 lower'],
    [[metric('epochs', 3, 2, { role: 'bookkeeping' })], 'Epochs 1 higher'],
    [
      [metric('loss', 1, undefined), metric('wer', undefined, 1)],
      'Head and base have no metric in common, so there is nothing to compare',
    ],
    [[], 'Head and base have no metric in common, so there is nothing to compare'],
  ])('%#', (metrics, words) => {
    expect(shown(comparison(metrics))).toBe(words)
  })
})

describe('with a verdict', () => {
  test.each([
    [primary({ verdict: 'better' }), '✅ Accuracy better: +0.74 points'],
    [primary({ verdict: 'worse' }, 78, 80), '❌ Accuracy worse: −2.0 points'],
    [primary({ verdict: 'within-tolerance' }), 'Accuracy within tolerance: +0.74 points'],
    [primary({ verdict: 'within-tolerance' }, 80, 80), 'Accuracy within tolerance: no change'],
    [primary({ verdict: 'inconclusive' }), 'Accuracy inconclusive: +0.74 points'],
    [primary({ verdict: 'added', base: undefined }), 'Accuracy is new: 92.14% in head, not reported by base'],
    [
      primary({ verdict: 'removed', head: undefined }),
      'Accuracy is gone: 91.4% in base, not reported by head',
    ],
    [
      primary({ scale: 'mixed' }, 0.9214),
      'Accuracy is 91.4 in base and 0.9214 in head: a change of scale, not a result',
    ],
    [primary({ verdict: 'worse', diverged: 'head' }, Number.NaN), '❌ Accuracy diverged in head (NaN)'],
    [
      primary({ verdict: 'better', diverged: 'base' }, 92.14, Number.NaN),
      '✅ Accuracy diverged in base (NaN), not in head (92.14%)',
    ],
    [
      primary({ verdict: 'inconclusive', diverged: 'both' }, Number.NaN, Number.NaN),
      'Accuracy diverged on both sides (NaN), so nothing can be concluded',
    ],
    [
      primary({ verdict: 'inconclusive', diverged: 'both' }, Number.NaN, Number.POSITIVE_INFINITY),
      'Accuracy diverged on both sides (NaN in head, infinity in base), so nothing can be concluded',
    ],
  ])('%#', (found, words) => {
    expect(shown(comparison([found, metric('loss', 1, 2)]))).toBe(words)
  })

  test('does not hide what went the other way', () => {
    const worse = (name: string) => metric(name, 2, 1, { verdict: 'worse' })
    expect(shown(comparison([primary({ verdict: 'better' }), worse('loss'), worse('wer')]))).toBe(
      '✅ Accuracy better: +0.74 points; loss worse: +1 (and 1 more worse)',
    )
    expect(
      shown(comparison([primary({ verdict: 'worse' }, 78, 80), metric('loss', 1, 2, { verdict: 'better' })])),
    ).toBe('❌ Accuracy worse: −2.0 points; loss better: −1')
  })

  test('of identical numbers', () => {
    expect(shown(comparison([primary({}, 80, 80)], { identical: true }))).toBe(
      'Identical results in head and base',
    )
  })
})

describe('with a head that diverged', () => {
  const lost = (name: string, changes: Partial<MetricComparison> = {}) =>
    metric(name, Number.NaN, 1, { verdict: 'worse', diverged: 'head', ...changes })
  const worse = { verdict: 'worse' } as const

  test.each([
    [
      [primary({ verdict: 'better' }, 90, 80), lost('loss')],
      '❌ Loss diverged in head (NaN); accuracy better: +10.0 points',
    ],
    [
      [primary({ verdict: 'unmeasured' }, 90, 80), lost('loss')],
      '❌ Loss diverged in head (NaN); accuracy 10.0 points higher',
    ],
    [
      [primary({ verdict: 'within-tolerance' }, 80, 80), lost('loss'), lost('wer'), lost('mae')],
      '❌ Loss diverged in head (NaN), and so did 2 more; accuracy within tolerance: no change',
    ],
    [
      [primary({ verdict: 'inconclusive', diverged: 'both' }, Number.NaN, Number.NaN), lost('loss')],
      '❌ Loss diverged in head (NaN); accuracy diverged on both sides (NaN), so nothing can be concluded',
    ],
    [
      [lost('loss'), primary({ verdict: 'added', diverged: 'head' }, Number.NaN, undefined)],
      '❌ Accuracy diverged in head (NaN), and so did 1 more',
    ],
    [[metric('gap', 1, 2), lost('drift')], '❌ Drift diverged in head (NaN)'],
    [
      [lost('train_loss', { role: 'train' }), primary({ verdict: 'better' }, 90, 80), lost('wer')],
      '❌ WER diverged in head (NaN); accuracy better: +10.0 points',
    ],
  ])('says so first: %#', (metrics, words) => {
    expect(shown(comparison(metrics, worse))).toBe(words)
  })

  test('says so second where the metric that decides got worse, too', () => {
    const better = metric('auc', 2, 1, { verdict: 'better' })
    expect(shown(comparison([primary({ verdict: 'worse' }, 78, 80), better, lost('loss')]))).toBe(
      '❌ Accuracy worse: −2.0 points; loss diverged in head (NaN)',
    )
  })
})

describe('begins with the metric that decides', () => {
  const others = [
    metric('acc', 60, 50, { scale: 'percent', verdict: 'worse' }),
    metric('loss', 2, 1, { verdict: 'better' }),
  ]
  const verdicts = ['better', 'worse', 'within-tolerance', 'inconclusive', 'unmeasured', 'changed'] as const
  const roles = ['quality', 'train'] as const

  test.each(verdicts.flatMap((verdict) => roles.map((role) => [verdict, role] as const)))(
    '%s, of role %s',
    (verdict, role) => {
      const decides = metric('wer', 0.5, 0.4, { primary: true, verdict, role })
      for (const metrics of [
        [decides, ...others],
        [...others, decides],
      ]) {
        expect(oneLine(comparison(metrics))).toMatch(/^WER /)
      }
    },
  )

  test('also where base failed', () => {
    const decides = metric('train_loss', 0.5, undefined, { primary: true, role: 'train' })
    const baseline = failed('base', { kind: 'exit-code', code: 1 })
    expect(oneLine(comparison([...others, decides], { baseline }))).toContain('; head: train_loss 0.5, acc ')
  })
})

describe('with a failure', () => {
  const ofHead = (failure: Failure) => comparison([], { verdict: 'failed', head: failed('head', failure) })

  test.each<[Failure, string]>([
    [{ kind: 'exit-code', code: 1 }, '❌ Head failed to train, so there is nothing to compare'],
    [{ kind: 'signal', signal: 'SIGSEGV' }, '❌ Head failed to train, so there is nothing to compare'],
    [{ kind: 'out-of-memory' }, '❌ Head ran out of memory, so there is nothing to compare'],
    [{ kind: 'timed-out', minutes: 5 }, '❌ Head ran out of time, so there is nothing to compare'],
    [{ kind: 'cancelled' }, 'Cancelled before head was trained'],
    [
      { kind: 'install-failed', command: 'x' },
      '❌ Head could not be installed, so there is nothing to compare',
    ],
    [
      { kind: 'missing-directory', directory: 'x' },
      '❌ Head has no folder `x`, so there is nothing to compare',
    ],
    [{ kind: 'missing-script', script: 'x' }, '❌ Head has no `x`, so there is nothing to compare'],
    [
      { kind: 'no-results', patterns: [], refused: [] },
      '❌ Head wrote no results, so there is nothing to compare',
    ],
    [
      { kind: 'bad-results', path: 'x', reason: 'y' },
      '❌ Head wrote results that cannot be read, so there is nothing to compare',
    ],
    [
      { kind: 'not-started', reason: 'x', remedy: 'y' },
      '❌ Head could not be started, so there is nothing to compare',
    ],
  ])('of head: %j', (failure, words) => {
    expect(shown(ofHead(failure))).toBe(words)
  })

  test('of base says what head gave', () => {
    const found = comparison([metric('loss', 1.07, undefined), primary({}, 78)], {
      baseline: failed('base', { kind: 'exit-code', code: 1 }),
    })
    expect(shown(found)).toBe(
      '⚠️ Base failed to train, so there is no baseline; head: accuracy 78.0%, loss 1.07',
    )
  })

  test('of both', () => {
    const failure = { kind: 'exit-code', code: 1 } as const
    const found = comparison([], { head: failed('head', failure), baseline: failed('base', failure) })
    expect(shown(found)).toBe('❌ Head and base both failed, so there is nothing to compare')
  })

  test('of head, after which base was not tried', () => {
    const found = comparison([], {
      head: failed('head', { kind: 'exit-code', code: 1 }),
      baseline: failed('base', { kind: 'skipped', because: 'the head failed' }),
    })
    expect(shown(found)).toBe('❌ Head failed to train, so there is nothing to compare')
  })
})

test('as plain text it is one line that says the same', () => {
  const nasty = metric('val.\n::error::@a\x1b[31m', 1, 2)
  expect(oneLine(comparison([nasty]))).toBe('val. ::error::@a 1 lower')
  expect(oneLine(comparison([primary({ verdict: 'better' })]))).toBe('Accuracy better: +0.74 points')
})
