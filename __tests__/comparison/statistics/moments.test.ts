import { describe, expect, test } from '@jest/globals'
import { meanOf } from '../../../src/comparison/statistics/mean.js'
import { momentsOf } from '../../../src/comparison/statistics/moments.js'

describe('mean and deviation', () => {
  test('of a few numbers', () => {
    const { mean, sd } = momentsOf([-8, 2, 3, 4, 5, 6])
    expect(mean).toBeCloseTo(2, 14)
    expect(sd).toBeCloseTo(Math.sqrt(26), 14)
  })

  test('of numbers that differ in their tenth digit', () => {
    const { mean, sd } = momentsOf([1e9 + 1, 1e9 + 2, 1e9 + 3])
    expect(mean).toBe(1e9 + 2)
    expect(sd).toBe(1)
    const finer = momentsOf([1e9 + 2 ** -10, 1e9 + 2 ** -9, 1e9 + 3 * 2 ** -10])
    expect(finer.sd).toBe(2 ** -10)
  })

  test.each([1e200, 1e-200, 1e308, 5e-324])('of numbers as large or small as %d', (unit) => {
    const { mean, sd } = momentsOf([unit, -unit, unit, -unit])
    expect(Math.abs(mean)).toBeLessThanOrEqual(unit * Number.EPSILON)
    expect(sd / unit).toBeCloseTo(unit === 5e-324 ? 1 : Math.sqrt(4 / 3), 10)
  })

  test('of equal numbers', () => {
    expect(momentsOf([0.1, 0.1, 0.1])).toEqual({ mean: 0.1, sd: 0 })
    expect(momentsOf([78.2, 78.2, 78.2, 78.2, 78.2, 78.2, 78.2])).toEqual({ mean: 78.2, sd: 0 })
    expect(momentsOf([0, 0])).toEqual({ mean: 0, sd: 0 })
  })

  test.each([[[]], [[1]], [[1, Number.NaN]], [[1, Number.NEGATIVE_INFINITY]]])('not of %j', (values) => {
    expect(() => momentsOf(values)).toThrow(RangeError)
  })
})

describe('the mean alone', () => {
  test('of equal numbers is that number', () => {
    expect(meanOf([0.1, 0.1, 0.1])).toBe(0.1)
    expect(meanOf([78.2, 78.2, 78.2, 78.2, 78.2, 78.2, 78.2])).toBe(78.2)
    expect(meanOf([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1e9 + 2)
    expect(meanOf([1.7e308, 1.7e308])).toBe(1.7e308)
    expect(meanOf([1.7e308, -1.7e308, -1.7e308, -1.7e308])).toBe(-0.85e308)
    expect(meanOf([4])).toBe(4)
  })

  test('is not finite where a number is not, and there is none of nothing', () => {
    expect(meanOf([1, Number.NaN])).toBeNaN()
    expect(meanOf([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY)
    expect(meanOf([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY)
    expect(meanOf([])).toBeUndefined()
  })
})
