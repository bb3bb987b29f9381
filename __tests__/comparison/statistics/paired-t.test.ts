import { describe, expect, test } from '@jest/globals'
import { pairedT } from '../../../src/comparison/statistics/paired-t.js'
import { roundingOf } from '../../../src/comparison/statistics/rounding.js'
import { DARWIN } from './darwin.js'

describe('reference values', () => {
  test("Darwin's maize", () => {
    const { pairs, mean, sd, standardError, interval, p } = pairedT(DARWIN, { confidence: 0.95 })
    expect(pairs).toBe(15)
    expect(mean).toBeCloseTo(2.616666667, 8)
    expect(sd).toBeCloseTo(standardError * Math.sqrt(15), 12)
    expect(mean / standardError).toBeCloseTo(2.14798746, 8)
    expect(p).toBeCloseTo(0.049702944, 9)
    expect(interval.low).toBeCloseTo(0.0038992, 7)
    expect(interval.high).toBeCloseTo(5.2294342, 7)
  })

  test('an interval of a mean', () => {
    const { mean, interval } = pairedT([-8, 2, 3, 4, 5, 6], { confidence: 0.95 })
    expect(mean).toBeCloseTo(2, 14)
    expect(interval.low).toBeCloseTo(-3.351092806, 8)
    expect(interval.high).toBeCloseTo(7.351092806, 8)
  })

  test('two pairs will do', () => {
    // t = 3 with one degree of freedom: 1 − 2·atan(3)/π.
    expect(pairedT([1, 2], { confidence: 0.95 }).p).toBeCloseTo(1 - (2 * Math.atan(3)) / Math.PI, 12)
  })
})

describe('with a tolerance', () => {
  const differences = [2, 3, 4, 5, 6]

  test('p is against the nearer bound', () => {
    const none = pairedT([1, 2, 3, 4, 5], { confidence: 0.95 })
    const shifted = pairedT(differences, { confidence: 0.95, tolerance: 1 })
    expect(shifted.p).toBeCloseTo(none.p, 12)
    const below = pairedT(
      differences.map((each) => -each),
      { confidence: 0.95, tolerance: 1 },
    )
    expect(below.p).toBe(shifted.p)
  })

  test('p is 1 where the mean is within it', () => {
    expect(pairedT(differences, { confidence: 0.95, tolerance: 4 }).p).toBe(1)
    expect(pairedT(differences, { confidence: 0.95, tolerance: 5 }).p).toBe(1)
    expect(pairedT(differences, { confidence: 0.95, tolerance: 3.99 }).p).toBeLessThan(1)
  })

  test('the interval stays as it is', () => {
    const { interval } = pairedT(differences, { confidence: 0.95, tolerance: 1 })
    expect(interval).toEqual(pairedT(differences, { confidence: 0.95 }).interval)
  })
})

describe('no variance', () => {
  test('the interval is a point, and p 0 or 1', () => {
    expect(pairedT([2, 2, 2], { confidence: 0.95 })).toMatchObject({
      sd: 0,
      standardError: 0,
      interval: { low: 2, high: 2 },
      p: 0,
    })
    expect(pairedT([0, 0, 0], { confidence: 0.95 })).toMatchObject({ interval: { low: 0, high: 0 }, p: 1 })
    expect(pairedT([2, 2, 2], { confidence: 0.95, tolerance: 2 }).p).toBe(1)
    expect(pairedT([2, 2, 2], { confidence: 0.95, tolerance: 1.9 }).p).toBe(0)
  })
})

describe('what doubles make of decimals', () => {
  test('0.3 − 0.2 and 0.2 − 0.1 are the same', () => {
    const differences = [0.3 - 0.2, 0.2 - 0.1, 0.7 - 0.6]
    expect(new Set(differences).size).toBeGreaterThan(1)
    expect(pairedT(differences, { confidence: 0.95 })).toMatchObject({ sd: 0, p: 0 })
    expect(pairedT(differences, { confidence: 0.95, tolerance: 0.1 }).p).toBe(1)
  })

  test('a noise of last digits is no difference, where head and base are known', () => {
    const head = [0.1 + 0.2, 0.7 + 0.1, 0.3 + 0.6]
    const base = [0.3, 0.8, 0.9]
    const differences = head.map((value, index) => value - (base[index] ?? 0))
    expect(differences.some((each) => each !== 0)).toBe(true)
    expect(pairedT(differences, { confidence: 0.95, rounding: roundingOf(head, base) })).toMatchObject({
      sd: 0,
      p: 1,
    })
  })

  test('accuracies that all differ by 0.2 differ by the tolerance of 0.2, not by more', () => {
    const base = [92.1, 91.7, 93.3]
    const head = [92.3, 91.9, 93.5]
    const differences = head.map((value, index) => value - (base[index] ?? 0))
    const rounding = roundingOf(head, base)
    expect(pairedT(differences, { confidence: 0.95, tolerance: 0.2, rounding }).p).toBe(1)
    expect(pairedT(differences, { confidence: 0.95, tolerance: 0.1999, rounding }).p).toBe(0)
  })

  test('small differences of large numbers are still differences', () => {
    const differences = [1e-7, 2e-7, 3e-7]
    const { p } = pairedT(differences, { confidence: 0.95 })
    expect(p).toBeCloseTo(pairedT([1, 2, 3], { confidence: 0.95 }).p, 12)
    const rounding = roundingOf([100], [100])
    expect(pairedT(differences, { confidence: 0.95, rounding }).p).toBeCloseTo(p, 5)
  })
})

describe('any size', () => {
  const { p } = pairedT([1, 2, 4], { confidence: 0.95 })

  test.each([1e200, 1e-200, 1e300])('×%d', (unit) => {
    const scaled = pairedT([unit, 2 * unit, 4 * unit], { confidence: 0.95 })
    expect(scaled.p).toBeCloseTo(p, 12)
    expect(Number.isFinite(scaled.interval.high)).toBe(true)
  })

  test('1e9 and a little', () => {
    const { interval, sd } = pairedT([1e9 + 1, 1e9 + 2, 1e9 + 4], { confidence: 0.95 })
    expect(sd).toBeCloseTo(Math.sqrt(7 / 3), 9)
    expect(interval.low - 1e9).toBeCloseTo(7 / 3 - 4.30265273 * Math.sqrt(7 / 9), 5)
  })
})

test.each([
  ['one pair', [1], {}],
  ['none', [], {}],
  ['NaN', [1, Number.NaN, 2], {}],
  ['infinity', [1, Number.POSITIVE_INFINITY, 2], {}],
  ['a negative tolerance', [1, 2, 3], { tolerance: -1 }],
  ['no number for a tolerance', [1, 2, 3], { tolerance: Number.NaN }],
  ['a confidence in percent', [1, 2, 3], { confidence: 95 }],
])('a programmer’s error: %s', (_what, differences, settings) => {
  expect(() => pairedT(differences, { confidence: 0.95, ...settings })).toThrow(RangeError)
})
