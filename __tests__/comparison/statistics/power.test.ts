import { describe, expect, test } from '@jest/globals'
import { noncentralUpperTail } from '../../../src/comparison/statistics/noncentral-t.js'
import { normalCdf } from '../../../src/comparison/statistics/normal.js'
import { detectableDifference, powerOf } from '../../../src/comparison/statistics/power.js'
import { criticalT, upperTail } from '../../../src/comparison/statistics/student-t.js'

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [3, 0.9986501019683699],
    [-6, 9.865876450376946e-10],
    [9, 1],
    [-9, 0],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 0],
  ])('Φ(%d) = %d', (x, expected) => {
    expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-15)
  })
})

describe('the noncentral t', () => {
  test.each([
    [2.5, 2],
    [4.3, 4],
    [0.3, 1],
    [-1, 30],
    [2, 5000],
  ])('without a shift it is Student’s: t = %d, %d degrees of freedom', (t, df) => {
    expect(Math.abs(noncentralUpperTail(t, df, 0) - upperTail(t, df))).toBeLessThan(1e-12)
  })

  test('at 0 it is the normal one', () => {
    expect(noncentralUpperTail(0, 2, 1.3)).toBeCloseTo(normalCdf(1.3), 13)
  })
})

describe('power', () => {
  const design = { pairs: 10, sd: 1, alpha: 0.05, tolerance: 0 }

  test('a textbook’s: 34 pairs find half a deviation 4 times in 5', () => {
    const shift = 0.5 * Math.sqrt(34)
    const otherSide = noncentralUpperTail(criticalT(0.95, 33), 33, -shift)
    // G*Power: 34 pairs, power 0.8077775; statsmodels: TTestPower().power(.5, 34, .05). Both count the wrong side, too.
    expect(powerOf({ ...design, pairs: 34 }, 0.5) + otherSide).toBeCloseTo(0.8077775012792737, 11)
    expect(powerOf({ ...design, pairs: 33 }, 0.5)).toBeLessThan(0.8)
  })

  test('without a difference: a false alarm on one of two sides', () => {
    expect(powerOf(design, 0)).toBeCloseTo(0.025, 12)
    expect(powerOf({ ...design, tolerance: 2 }, 2)).toBeCloseTo(0.025, 12)
  })

  test('where nothing varies, all that is beyond the tolerance', () => {
    expect(powerOf({ ...design, sd: 0, tolerance: 1 }, 1)).toBe(0)
    expect(powerOf({ ...design, sd: 0, tolerance: 1 }, -1.1)).toBe(1)
  })

  test('the same on both sides', () => {
    expect(powerOf(design, -0.7)).toBe(powerOf(design, 0.7))
  })
})

describe('what would have been found 4 times in 5', () => {
  test.each([3, 5, 10, 100])('has a power of 0.8 with %d pairs', (pairs) => {
    for (const alpha of [0.05, 0.028]) {
      for (const tolerance of [0, 0.4]) {
        const design = { pairs, sd: 1.7, alpha, tolerance }
        expect(powerOf(design, detectableDifference(design))).toBeCloseTo(0.8, 10)
      }
    }
  })

  test('the tolerance comes on top', () => {
    const design = { pairs: 5, sd: 1, alpha: 0.05, tolerance: 0 }
    expect(detectableDifference({ ...design, tolerance: 3 })).toBeCloseTo(
      3 + detectableDifference(design),
      12,
    )
    expect(detectableDifference({ ...design, sd: 0, tolerance: 3 })).toBe(3)
  })

  test('two pairs will do, badly', () => {
    // SciPy: the shift at which nct.sf(t.ppf(.975, 1), 1, shift) is .8, / √2
    const design = { pairs: 2, sd: 1, alpha: 0.05, tolerance: 0 }
    expect(detectableDifference(design)).toBeCloseTo(11.549888435882322, 8)
  })

  test.each([0, 1, Number.NaN])('not with %d pairs', (pairs) => {
    const design = { pairs, sd: 1, alpha: 0.05, tolerance: 0 }
    expect(() => detectableDifference(design)).toThrow(RangeError)
    expect(() => powerOf(design, 1)).toThrow(`${pairs} pairs find nothing`)
  })
})
