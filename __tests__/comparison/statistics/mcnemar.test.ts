import { expect, test } from '@jest/globals'
import { mcnemarP } from '../../../src/comparison/statistics/mcnemar.js'

function relativeError(found: number, expected: number): number {
  return Math.abs(found / expected - 1)
}

test.each([
  [121, 59, 4.4344492637555e-6],
  [5, 0, 2 / 32],
  [1, 0, 1],
  [0, 0, 1],
  [3, 3, 1],
  [2, 3, 1],
  [6, 1, 16 / 128],
])('b = %d, c = %d: %d', (fixed, broken, p) => {
  expect(relativeError(mcnemarP(fixed, broken), p)).toBeLessThan(1e-12)
  expect(mcnemarP(broken, fixed)).toBe(mcnemarP(fixed, broken))
})

test('a million', () => {
  expect(mcnemarP(500_000, 500_000)).toBe(1)
  expect(mcnemarP(1_000_000, 0)).toBe(0)
  // SciPy: 2 * binom.cdf(498_000, 1_000_000, .5)
  expect(relativeError(mcnemarP(498_000, 502_000), 6.3609337500788e-5)).toBeLessThan(1e-9)
  expect(mcnemarP(400_000, 600_000)).toBe(0)
})
