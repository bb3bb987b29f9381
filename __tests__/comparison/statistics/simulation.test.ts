import { describe, expect, test } from '@jest/globals'
import { coverage } from '../../../bench/simulation/coverage.js'
import { calledInside, falseAlarms } from '../../../bench/simulation/false-alarms.js'
import { familyWiseError } from '../../../bench/simulation/family.js'
import { found } from '../../../bench/simulation/found.js'
import { betterWithoutWorst, calledWhenExtended } from '../../../bench/simulation/misuse.js'
import { betweenAlike, draw, NOISES, normal } from '../../../bench/simulation/noise.js'
import { randomNumbers } from '../../../bench/simulation/random-numbers.js'
import { type Effort, standardErrorOf } from '../../../bench/simulation/share.js'
import { confidenceFor } from '../../../src/comparison/statistics/looks.js'
import { powerOf } from '../../../src/comparison/statistics/power.js'

/* `npm run simulate` in small. Seeded, so what passes once passes always. */

const REPETITIONS = 20_000
const EFFORT: Effort = { repetitions: REPETITIONS, seed: 1 }
/** For what takes long. */
const LESS: Effort = { repetitions: 4000, seed: 1 }

function within(share: number, expected: number): void {
  const off = 3.5 * standardErrorOf(expected, REPETITIONS)
  expect(share).toBeGreaterThan(expected - off)
  expect(share).toBeLessThan(expected + off)
}

/** What a share of 5 % may be off by. */
function room({ repetitions }: Effort): number {
  return 3 * standardErrorOf(0.05, repetitions)
}

describe('where the change has no effect', () => {
  test.each([3, 5, 10])('normal noise, %d pairs: 5 of 100 are called', (pairs) => {
    within(falseAlarms(normal, [pairs], EFFORT), 0.05)
  })

  test('two looks at 5 and 10 pairs: no more than with one', () => {
    const share = falseAlarms(normal, [5, 10], EFFORT)
    expect(share).toBeLessThanOrEqual(0.0515)
    expect(share).toBeGreaterThan(0.045)
  })

  test.each(Object.keys(NOISES))('%s on both sides alike: not more', (name) => {
    const noise = betweenAlike(NOISES[name] ?? normal)
    for (const plan of [[5], [5, 10]] as const) {
      expect(falseAlarms(noise, plan, LESS)).toBeLessThanOrEqual(0.05 + room(LESS))
    }
  })

  test.each([
    [5, 0],
    [20, 0],
    [20, 0.8],
  ])('%d other metrics, correlated by %d: any of them in at most 5 of 100', (metrics, correlation) => {
    const family = { metrics, correlation, pairs: 5 }
    const error = familyWiseError(family, 'holm', LESS)
    expect(error).toBeLessThanOrEqual(0.05 + room(LESS))
    expect(error).toBeGreaterThan(0.025)
    expect(familyWiseError(family, 'none', { ...LESS, repetitions: 1000 })).toBeGreaterThan(2 * error)
  })
})

describe('where it has one', () => {
  test.each([
    [3, 2],
    [5, 1],
    [5, 2],
    [10, 0.5],
    [10, 1],
  ])('%d pairs find %d deviations as often as the noncentral t says', (pairs, difference) => {
    const exact = powerOf({ pairs, sd: 1, alpha: 1 - confidenceFor(1), tolerance: 0 }, difference)
    within(found([pairs], difference, EFFORT).total, exact)
  })

  test('of 2 deviations 4 in 5 are found at the first of two looks, nearly all at the second', () => {
    const { total, atFirst, wrongSide } = found([5, 10], 2, EFFORT)
    within(atFirst, powerOf({ pairs: 5, sd: 1, alpha: 1 - confidenceFor(2), tolerance: 0 }, 2))
    expect(atFirst).toBeGreaterThan(0.78)
    expect(atFirst).toBeLessThan(0.83)
    expect(total).toBeGreaterThan(0.99)
    expect(wrongSide).toBe(0)
  })

  test('the interval holds it in 95 of 100, and not in fewer after two looks', () => {
    within(coverage(normal, [5], 1, EFFORT), 0.95)
    expect(coverage(normal, [5, 10], 1, EFFORT)).toBeGreaterThan(0.945)
  })

  test('as large as the tolerance, it is called "within" in 2.5 of 100 at most', () => {
    const given = { tolerance: 2, difference: 2 }
    within(calledInside(normal, [10], given, EFFORT), 0.025)
    expect(calledInside(normal, [5, 10], given, EFFORT)).toBeLessThan(0.025)
    expect(calledInside(normal, [10], { tolerance: 2, difference: 0 }, EFFORT)).toBeGreaterThan(0.99)
  })
})

describe('what not to do', () => {
  test("with head's worst runs left out, what is no better looks better", () => {
    expect(betterWithoutWorst(5, 2, EFFORT)).toBeGreaterThan(0.065)
    within(betterWithoutWorst(5, 0, EFFORT), 0.025)
  })

  test('extending what is finished raises the false alarms', () => {
    within(calledWhenExtended([5], EFFORT), 0.05)
    expect(calledWhenExtended([5, 10], EFFORT)).toBeGreaterThan(0.08)
    expect(calledWhenExtended([5, 10, 15], EFFORT)).toBeGreaterThan(0.105)
  })
})

test.each(Object.entries({ ...NOISES, 'between alike': betweenAlike(normal) }))(
  'the noise itself, %s: mean 0, deviation 1',
  (name, noise) => {
    const values = draw(200_000, noise, randomNumbers(3))
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length
    expect(Math.abs(mean)).toBeLessThan(0.01)
    // Variances of what has heavy tails settle slowly.
    expect(Math.abs(variance - 1)).toBeLessThan(/log|t with/.test(name) ? 0.2 : 0.02)
  },
)
