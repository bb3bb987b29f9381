import { expect, test } from '@jest/globals'
import { spread } from '../../../src/comparison/statistics/spread.js'

test('of one training’s numbers over seeds', () => {
  const { mean, sd, differenceSd, tolerance } = spread([-8, 2, 3, 4, 5, 6])
  expect(mean).toBeCloseTo(2, 14)
  expect(sd).toBeCloseTo(Math.sqrt(26), 13)
  expect(differenceSd).toBeCloseTo(Math.sqrt(52), 13)
  expect(tolerance).toBeCloseTo(2.5705818 * Math.sqrt(52), 5)
})

test('with many seeds the tolerance is ISO 5725’s 2.8 deviations', () => {
  const values = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? 1 : -1))
  expect(spread(values).tolerance).toBeCloseTo(1.96 * Math.SQRT2, 2)
})

test('no noise, no tolerance; of one value nothing can be said', () => {
  expect(spread([3, 3, 3])).toEqual({ mean: 3, sd: 0, differenceSd: 0, tolerance: 0 })
  expect(() => spread([3])).toThrow(RangeError)
})
