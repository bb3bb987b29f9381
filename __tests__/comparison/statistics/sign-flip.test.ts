import { describe, expect, test } from '@jest/globals'
import { MOST_EXACT, signFlipP } from '../../../src/comparison/statistics/sign-flip.js'
import { DARWIN } from './darwin.js'

describe('all signs', () => {
  test("Darwin's maize, as Fisher counted it", () => {
    expect(signFlipP(DARWIN)).toBe(1726 / 32768)
  })

  test.each([
    [[5], 1],
    [[1, 2], 0.5],
    [[1, 2, 3], 0.25],
    [[1, -2, 3], 0.75],
    [[1, 1, -1], 1],
    [[0, 0, 0], 1],
    [[0, 1, 1], 0.5],
    [[1, 2, 3, 4, 5], 2 / 32],
  ])('%j: %d', (differences, p) => {
    expect(signFlipP(differences)).toBe(p)
    expect(signFlipP(differences.map((each) => -each))).toBe(p)
  })

  test('sums that are equal in decimals are ties, whatever doubles make of them', () => {
    // As with 1, 2 and 3, of which −1 − 2 + 3 is 0.
    expect(signFlipP([0.1, 0.2, -0.3])).toBe(1)
    expect(0.1 + 0.2 - 0.3).not.toBe(0)
    // As with 3, 1, 1, 1, whose signs give 6, 4, 2, 0.
    expect(signFlipP([0.3, 0.1, 0.1, -0.1])).toBe(8 / 16)
  })

  test('differences that are off by the rounding of head and base tie, too', () => {
    const differences = [92.3 - 92.1, 8.3 - 8.1, 0.5 - 0.3, 91.1 - 91.3]
    expect(new Set(differences.map(Math.abs)).size).toBeGreaterThan(1)
    expect(signFlipP(differences, Number.EPSILON * 200)).toBe(10 / 16)
  })

  test('neither overflows nor vanishes', () => {
    expect(signFlipP([1e300, 2e300, 3e300])).toBe(0.25)
    expect(signFlipP([1e-300, 2e-300, 3e-300])).toBe(0.25)
  })
})

describe('drawn signs', () => {
  const many = Array.from({ length: MOST_EXACT + 1 }, (_, index) => 1 + index / 100)

  test('not up to 16', () => {
    expect(signFlipP(many.slice(1))).toBe(2 / 2 ** 16)
  })

  test('never 0: the one that was seen is among them', () => {
    expect(signFlipP(many)).toBeGreaterThanOrEqual(1 / 100_001)
    expect(signFlipP(many)).toBeLessThan(5e-4)
  })

  test('the same every time, and near the exact one', () => {
    // Of 17 ones with 4 turned around |sum| is 9: P(|2B − 17| ≥ 9), B binomial, is 2·(1 + 17 + 136 + 680 + 2380)/2¹⁷.
    const differences = Array.from({ length: 17 }, (_, index) => (index < 4 ? -1 : 1))
    const p = signFlipP(differences)
    expect(signFlipP(differences)).toBe(p)
    const exact = (2 * 3214) / 2 ** 17
    expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt(exact / 100_000))
  })

  test('more pairs than a random word has bits', () => {
    const differences = Array.from({ length: 70 }, (_, index) => (index % 7 === 0 ? -1 : 1))
    // 10 of 70 are negative: far beyond chance.
    expect(signFlipP(differences)).toBe(1 / 100_001)
    expect(signFlipP(Array.from({ length: 70 }, (_, index) => (index % 2 === 0 ? -1 : 1)))).toBe(1)
    // P(|2B − 70| ≥ 8) with B of 70 tosses.
    const p = signFlipP(Array.from({ length: 70 }, (_, index) => (index < 31 ? -1 : 1)))
    expect(Math.abs(p - 0.4029)).toBeLessThan(0.01)
  })
})
