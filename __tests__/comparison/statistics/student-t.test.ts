import { describe, expect, test } from '@jest/globals'
import { criticalT, upperTail } from '../../../src/comparison/statistics/student-t.js'

describe('the critical t', () => {
  test.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [5, 2.570581836],
    [14, 2.144786688],
  ])('at 95 %% with %d degrees of freedom is %d', (df, expected) => {
    expect(criticalT(0.95, df)).toBeCloseTo(expected, 8)
    // The second time it comes from memory.
    expect(criticalT(0.95, df)).toBeCloseTo(expected, 8)
  })

  test('is remembered by confidence, too', () => {
    expect(criticalT(0.99, 5)).toBeCloseTo(4.032142984, 8)
    expect(criticalT(0.95, 5)).toBeCloseTo(2.570581836, 8)
    expect(criticalT(0.5, 1)).toBeCloseTo(1, 12)
  })

  test.each([0.49, 0, -1, 1, 95, Number.NaN])('there is none at a confidence of %d', (confidence) => {
    expect(() => criticalT(confidence, 5)).toThrow(RangeError)
  })
})

describe('the upper tail', () => {
  test('is one half at 0, and what the lower one lacks', () => {
    expect(upperTail(0, 3)).toBe(0.5)
    expect(upperTail(1.2, 3) + upperTail(-1.2, 3)).toBeCloseTo(1, 14)
    // With one degree of freedom it is Cauchy's: ½ − atan(t)/π.
    expect(upperTail(2, 1)).toBeCloseTo(0.5 - Math.atan(2) / Math.PI, 14)
  })

  test('keeps its digits where almost nothing is left', () => {
    // With two degrees of freedom it is ½ − t/(2√(2 + t²)), of which 1/(2t²) is left far out.
    expect(upperTail(1e6, 2) * 2e12).toBeCloseTo(1, 9)
    expect(upperTail(Number.POSITIVE_INFINITY, 4)).toBe(0)
    expect(upperTail(1e200, 4)).toBe(0)
  })
})
