import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model/comparison.js'
import type { Failure } from '../../src/model/measurement.js'
import { absolute, accuracies, CRASHED, comparingSeeds, metric, type Numbers, rule } from './build.js'

const BASES = [91.2, 91.5, 91.3, 91.6, 91.4]
/** Darwin's maize: see STATISTICS.md's reference values. */
const CROSSED = [23.5, 12, 21, 22, 19.125, 21.5, 22.125, 20.375, 18.25, 21.625, 23.25, 21, 22.125, 23, 12]
const SELF_FERTILISED = [
  17.375, 20.375, 20, 20, 18.375, 18.625, 18.625, 15.25, 16.5, 18, 16.25, 18, 12.75, 15.5, 18,
]

function named(name: string, values: number[]): Numbers[] {
  return values.map((value) => ({ [name]: value }))
}

/** The accuracies of five seeds, each higher than base's by this. */
function above(...differences: number[]): Numbers[] {
  return accuracies(...differences.map((difference, index) => (BASES[index] ?? 0) + difference))
}

describe('several seeds', () => {
  test('the design’s example: accuracy better by 0.74, between 0.40 and 1.08', () => {
    const comparison = comparingSeeds(above(0.4, 0.6, 0.7, 0.9, 1.1), accuracies(...BASES), {
      rules: [rule('accuracy', absolute(0.2))],
    })
    const accuracy = metric('accuracy', comparison)
    expect(comparison.verdict).toBe('better')
    expect(accuracy).toMatchObject({ verdict: 'better', scale: 'percent', tolerance: 0.2 })
    expect(accuracy.head).toBeCloseTo(92.14, 10)
    expect(accuracy.base).toBeCloseTo(91.4, 10)
    expect(accuracy.difference).toBeCloseTo(0.74, 10)
    // 0.74 ± 2.7764451 · 0.27018512 / √5
    expect(accuracy.statistics?.interval.low).toBeCloseTo(0.40452086, 7)
    expect(accuracy.statistics?.interval.high).toBeCloseTo(1.07547914, 7)
    expect(accuracy.statistics).toMatchObject({ pairs: 5, adjustedP: undefined, signFlipP: 2 / 32 })
    expect(comparison.pairs.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5])
    expect(comparison.confidence).toBe(0.95)
  })

  test('Darwin’s maize, as R has it', () => {
    const height = metric(
      'height',
      comparingSeeds(named('height', CROSSED), named('height', SELF_FERTILISED), {
        rules: [rule('height', { better: 'higher' })],
      }),
    )
    expect(height.statistics?.p).toBeCloseTo(0.049702944, 9)
    expect(height.statistics?.interval.low).toBeCloseTo(0.0038992, 6)
    expect(height.statistics?.interval.high).toBeCloseTo(5.2294342, 6)
    expect(height.statistics?.signFlipP).toBe(1726 / 32768)
    expect(height.verdict).toBe('better')
  })

  test.each<[string, number[], number | undefined, Verdict]>([
    ['all of them above', [0.4, 0.6, 0.7, 0.9, 1.1], undefined, 'better'],
    ['all of them below', [-0.4, -0.6, -0.7, -0.9, -1.1], undefined, 'worse'],
    ['above, but not beyond the tolerance', [0.4, 0.6, 0.7, 0.9, 1.1], 0.5, 'inconclusive'],
    ['here and there', [0.5, -0.6, 0.7, -0.9, 0.2], undefined, 'inconclusive'],
    ['here and there, within the tolerance', [0.05, -0.06, 0.07, -0.04, 0.01], 0.5, 'within-tolerance'],
    ['here and there, without one', [0.05, -0.06, 0.07, -0.04, 0.01], undefined, 'inconclusive'],
    ['exactly the same in each', [0, 0, 0, 0, 0], undefined, 'within-tolerance'],
  ])('%s', (_, differences, tolerance, verdict) => {
    const rules = tolerance === undefined ? [] : [rule('accuracy', absolute(tolerance))]
    const comparison = comparingSeeds(above(...differences), accuracies(...BASES), { rules })
    expect(comparison.verdict).toBe(verdict)
  })

  test('a difference that is the same in every seed, but for the rounding of doubles, is a difference', () => {
    const comparison = comparingSeeds(above(0.1, 0.1, 0.1, 0.1, 0.1), accuracies(...BASES))
    expect(metric('accuracy', comparison).statistics).toMatchObject({ deviation: 0, p: 0 })
    expect(comparison.verdict).toBe('better')
  })

  test('two seeds give a difference, and no verdict but by a tolerance', () => {
    const [heads, bases] = [accuracies(80, 82), accuracies(70, 74)]
    const plain = comparingSeeds(heads, bases)
    expect(metric('accuracy', plain)).toMatchObject({ difference: 9, statistics: undefined })
    expect(plain.verdict).toBe('unmeasured')
    expect(comparingSeeds(heads, bases, { rules: [rule('accuracy', absolute(1))] }).verdict).toBe('better')
    expect(comparingSeeds(heads, bases, { rules: [rule('accuracy', absolute(9))] }).verdict).toBe(
      'within-tolerance',
    )
  })

  test('a metric without a direction has changed, or nobody can tell', () => {
    const [up, unclear] = [
      [1.4, 1.6, 1.7, 1.9, 2.1],
      [1.4, 0.6, 1.7, 0.9, 1.1],
    ]
    const bases = named('gap', [1, 1, 1, 1, 1])
    expect(comparingSeeds(named('gap', up), bases).verdict).toBe('changed')
    expect(metric('gap', comparingSeeds(named('gap', unclear), bases)).verdict).toBe('inconclusive')
  })
})

describe('several metrics', () => {
  /** Five seeds, of which `others` metrics differ by chance at p = 0.03, and accuracy by nothing. */
  const differing = (others: number): Numbers[] =>
    BASES.map((accuracy, seed) =>
      Object.fromEntries([
        ['accuracy', accuracy + ([0.1, -0.1, 0.2, -0.2, 0.05][seed] ?? 0)],
        ...Array.from({ length: others }, (_, index) => [
          `f1_${index}`,
          0.5 + ([0.01, 0.012, 0.002, 0.006, 0.009][seed] ?? 0) / 10,
        ]),
      ]),
    )
  const flat = (others: number): Numbers[] =>
    BASES.map((accuracy) =>
      Object.fromEntries([
        ['accuracy', accuracy],
        ...Array.from({ length: others }, (_, index) => [`f1_${index}`, 0.5]),
      ]),
    )

  test('one other metric is judged by its own p, many by p adjusted for their number', () => {
    const one = comparingSeeds(differing(1), flat(1))
    expect(metric('f1_0', one).statistics?.adjustedP).toBe(metric('f1_0', one).statistics?.p)
    expect(metric('f1_0', one).verdict).toBe('better')
    const many = comparingSeeds(differing(10), flat(10))
    const { p = 1, adjustedP } = metric('f1_0', many).statistics ?? {}
    expect(p).toBeLessThan(0.05)
    expect(adjustedP).toBeCloseTo(10 * p, 12)
    expect(metric('f1_0', many).verdict).toBe('inconclusive')
    expect(metric('accuracy', many).statistics?.adjustedP).toBeUndefined()
  })

  test('training metrics and bookkeeping take no part', () => {
    const heads = BASES.map((accuracy) => ({ accuracy: accuracy + 0.1, train_loss: accuracy / 7, epoch: 9 }))
    const bases = BASES.map((accuracy) => ({ accuracy, train_loss: accuracy / 5, epoch: 7 }))
    const comparison = comparingSeeds(heads, bases)
    expect(metric('train_loss', comparison)).toMatchObject({ verdict: 'unmeasured' })
    expect(metric('train_loss', comparison).statistics?.adjustedP).toBeUndefined()
    expect(metric('epoch', comparison)).toMatchObject({ verdict: 'changed', statistics: undefined })
    expect(comparison.verdict).toBe('better')
  })
})

describe('two looks', () => {
  const bases = accuracies(...BASES)
  /** 95 % would call it better, 97.2 % does not. */
  const close = above(0.1, 0.3, 0.02, 0.25, 0.12)

  test('have wider intervals, from the first on', () => {
    const one = comparingSeeds(close, bases)
    const two = comparingSeeds(close, bases, { looks: 2, look: 1 })
    expect(one.verdict).toBe('better')
    expect(two).toMatchObject({ verdict: 'inconclusive', confidence: 0.972, look: 1 })
    const width = (comparison: typeof one): number => {
      const { low = 0, high = 0 } = metric('accuracy', comparison).statistics?.interval ?? {}
      return high - low
    }
    expect(width(two)).toBeGreaterThan(width(one))
  })

  test('only the last one can show that there is no difference', () => {
    const rules = [rule('accuracy', absolute(0.5))]
    const same = above(0.05, -0.06, 0.07, -0.04, 0.01)
    expect(comparingSeeds(same, bases, { looks: 2, look: 1, rules }).verdict).toBe('inconclusive')
    expect(comparingSeeds(same, bases, { looks: 2, look: 2, rules }).verdict).toBe('within-tolerance')
  })
})

describe('seeds that fail', () => {
  const better = above(0.4, 0.6, 0.7, 0.9, 1.1)
  const bases = accuracies(...BASES)
  const LOST: Failure = { kind: 'not-started', reason: 'the disk is full', remedy: 'Run the job again.' }

  test('head fails in one of five: failed, whatever the others say', () => {
    const comparison = comparingSeeds([...better.slice(0, 1), CRASHED, ...better.slice(2)], bases)
    expect(comparison.verdict).toBe('failed')
    expect(comparison.head).toMatchObject({ seed: 2, result: { kind: 'failed' } })
    expect(comparison.baseline).toMatchObject({ seed: 1, result: { kind: 'measured' } })
    expect(metric('accuracy', comparison).verdict).not.toBe('better')
    expect(metric('accuracy', comparison).values[1]).toEqual({ seed: 2, head: undefined, base: 91.5 })
  })

  test('base fails in one of five: head can be better, but not worse', () => {
    const lacking = [CRASHED, ...bases.slice(1)]
    expect(comparingSeeds(better, lacking).verdict).toBe('better')
    const worse = above(-0.4, -0.6, -0.7, -0.9, -1.1)
    expect(comparingSeeds(worse, bases).verdict).toBe('worse')
    expect(comparingSeeds(worse, lacking).verdict).toBe('inconclusive')
  })

  test('both fail with one seed: the others decide', () => {
    const comparison = comparingSeeds([CRASHED, ...better.slice(1)], [CRASHED, ...bases.slice(1)])
    expect(comparison.verdict).toBe('better')
    expect(metric('accuracy', comparison).statistics?.pairs).toBe(4)
  })

  test('a lost machine drops its pair', () => {
    const comparison = comparingSeeds([LOST, ...better.slice(1)], bases)
    expect(comparison.verdict).toBe('better')
    expect(metric('accuracy', comparison).statistics?.pairs).toBe(4)
    expect(comparison.pairs).toHaveLength(5)
    expect(comparingSeeds([LOST], [{ accuracy: 1 }]).verdict).toBe('failed')
  })

  test('base fails with every seed: no baseline', () => {
    const comparison = comparingSeeds(better, [CRASHED, CRASHED, CRASHED, CRASHED, CRASHED])
    expect(comparison.verdict).toBe('no-baseline')
    expect(comparison.baseline.result.kind).toBe('failed')
    expect(metric('accuracy', comparison).head).toBeCloseTo(92.14, 10)
  })

  test('head diverges with one seed: worse; with base in another one: nothing can be concluded', () => {
    const diverging = [...better.slice(0, 4), { accuracy: Number.NaN }]
    expect(comparingSeeds(diverging, bases)).toMatchObject({ verdict: 'worse' })
    expect(metric('accuracy', comparingSeeds(diverging, bases))).toMatchObject({ diverged: 'head' })
    const other = [{ accuracy: Number.POSITIVE_INFINITY }, ...bases.slice(1)]
    expect(metric('accuracy', comparingSeeds(diverging, other))).toMatchObject({
      verdict: 'inconclusive',
      diverged: 'both',
    })
  })

  test('base diverges: head is better only if it did so with every seed', () => {
    const nan = { accuracy: Number.NaN }
    expect(comparingSeeds(better, [nan, nan, nan, nan, nan]).verdict).toBe('better')
    expect(comparingSeeds(better, [nan, ...bases.slice(1)]).verdict).toBe('inconclusive')
  })

  test('a metric that head reports in some seeds only is not better', () => {
    const heads = better.map((numbers, seed) => (seed === 2 ? { loss: 1 } : { ...numbers, loss: 1 }))
    const comparison = comparingSeeds(
      heads,
      bases.map((numbers) => ({ ...numbers, loss: 1 })),
    )
    expect(metric('accuracy', comparison)).toMatchObject({ verdict: 'inconclusive' })
    expect(metric('accuracy', comparison).statistics?.pairs).toBe(4)
  })
})

test('seeds that vary widely within a side are not taken for a change of scale', () => {
  const comparison = comparingSeeds(accuracies(0.5, 62, 58), accuracies(61, 60, 0.6))
  expect(metric('accuracy', comparison).scale).toBe('percent')
  const mixed = comparingSeeds(accuracies(0.61, 0.62, 0.58), accuracies(61, 60, 59))
  expect(metric('accuracy', mixed)).toMatchObject({
    scale: 'mixed',
    statistics: undefined,
    verdict: 'changed',
  })
})
