import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Decision, decide } from '../../../src/comparison/statistics/decide.js'
import { holm } from '../../../src/comparison/statistics/holm.js'
import { mcnemarP } from '../../../src/comparison/statistics/mcnemar.js'
import { meanOf } from '../../../src/comparison/statistics/mean.js'
import { momentsOf } from '../../../src/comparison/statistics/moments.js'
import { pairedT } from '../../../src/comparison/statistics/paired-t.js'
import { detectableDifference, powerOf } from '../../../src/comparison/statistics/power.js'
import { signFlipP } from '../../../src/comparison/statistics/sign-flip.js'

const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.1, 0.2, 0.3, 1e9, 1e9 + 1e-3),
)
/** A power of two is exact for all but subnormal numbers. */
const normalSized = (values: readonly number[]): boolean =>
  values.every((each) => each === 0 || Math.abs(each) > 1e-250)
const differences = fc.array(value, { minLength: 3, maxLength: 12 }).filter(normalSized)
const tolerance = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 10, noNaN: true }))
const confidence = fc.constantFrom(0.95, 0.972)

const MIRRORED: Record<Decision, Decision> = {
  above: 'below',
  below: 'above',
  inside: 'inside',
  open: 'open',
}

const negated = (values: readonly number[]): number[] => values.map((each) => 0 - each)

describe('paired t', () => {
  test('with the sides exchanged, everything is mirrored', () => {
    fc.assert(
      fc.property(differences, tolerance, confidence, fc.boolean(), (given, amount, level, last) => {
        const settings = { tolerance: amount, confidence: level }
        const there = pairedT(given, settings)
        const back = pairedT(negated(given), settings)
        expect(back).toEqual({
          ...there,
          mean: 0 - there.mean,
          interval: { low: 0 - there.interval.high, high: 0 - there.interval.low },
        })
        const decision = decide({ differences: given, last, ...settings })
        expect(decide({ differences: negated(given), last, ...settings })).toBe(MIRRORED[decision])
      }),
    )
  })

  test('the order of the pairs decides nothing', () => {
    fc.assert(
      fc.property(differences, confidence, (given, level) => {
        const there = pairedT(given, { confidence: level })
        const back = pairedT(given.toReversed(), { confidence: level })
        const room = 1e-9 * Math.max(...given.map(Math.abs))
        expect(Math.abs(back.mean - there.mean)).toBeLessThanOrEqual(room)
        expect(Math.abs(back.interval.low - there.interval.low)).toBeLessThanOrEqual(room)
      }),
    )
  })

  test('in another unit all is the same', () => {
    fc.assert(
      fc.property(
        differences,
        tolerance,
        confidence,
        fc.integer({ min: -100, max: 600 }),
        (given, amount, level, power) => {
          const unit = 2 ** power
          const scaled = given.map((each) => each * unit)
          const there = pairedT(given, { tolerance: amount, confidence: level })
          const back = pairedT(scaled, { tolerance: amount * unit, confidence: level })
          expect(back).toEqual({
            pairs: there.pairs,
            mean: there.mean * unit,
            sd: there.sd * unit,
            standardError: there.standardError * unit,
            interval: { low: there.interval.low * unit, high: there.interval.high * unit },
            bound: there.bound * unit,
            p: there.p,
          })
        },
      ),
    )
  })

  test('what is added to every difference moves the mean and the interval by that much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -1000, max: 1000 }),
        confidence,
        (given, shift, level) => {
          const there = pairedT(given, { confidence: level })
          const back = pairedT(
            given.map((each) => each + shift),
            { confidence: level },
          )
          expect(back.mean).toBeCloseTo(there.mean + shift, 9)
          expect(back.sd).toBeCloseTo(there.sd, 9)
          expect(back.interval.low).toBeCloseTo(there.interval.low + shift, 8)
          expect(back.interval.high).toBeCloseTo(there.interval.high + shift, 8)
        },
      ),
    )
  })

  test('the interval is the inversion of p, and the decision says the same', () => {
    fc.assert(
      fc.property(differences, tolerance, confidence, (given, amount, level) => {
        const { p, interval, bound } = pairedT(given, { tolerance: amount, confidence: level })
        // At the very edge both are right.
        fc.pre(Math.abs(p - (1 - level)) > 1e-9)
        const beyond = interval.low > bound || interval.high < -bound
        expect(p < 1 - level).toBe(beyond)
        const decision = decide({ differences: given, tolerance: amount, confidence: level, last: false })
        expect(decision === 'above' || decision === 'below').toBe(beyond)
      }),
    )
  })

  test('a larger tolerance never makes p smaller, nor turns "no difference" into one', () => {
    fc.assert(
      fc.property(differences, tolerance, tolerance, (given, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)]
        const settings = { confidence: 0.95, last: true }
        expect(pairedT(given, { confidence: 0.95, tolerance: large }).p).toBeGreaterThanOrEqual(
          pairedT(given, { confidence: 0.95, tolerance: small }).p,
        )
        const [first, second] = [small, large].map((amount) =>
          decide({ ...settings, differences: given, tolerance: amount }),
        )
        if (first === 'inside') expect(second).toBe('inside')
      }),
    )
  })

  test('decimals that all differ by as much as the tolerance are within it, by one unit more beyond', () => {
    const digits = fc.integer({ min: 0, max: 6 })
    const whole = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 1, max: 100_000 }),
        digits,
        (bases, units, decimals) => {
          const decimal = (count: number) => Number(`${count}e-${decimals}`)
          const judge = (more: number): Decision => {
            const heads = bases.map((base) => decimal(base + units + more))
            const rounding = Number.EPSILON * (Math.max(...heads) + Math.max(...bases.map(decimal)))
            return decide({
              differences: heads.map((head, pair) => head - decimal(bases[pair] ?? 0)),
              tolerance: decimal(units),
              rounding,
              confidence: 0.95,
              last: true,
            })
          }
          expect(judge(0)).toBe('inside')
          expect(judge(1)).toBe('above')
        },
      ),
    )
  })
})

test('the mean lies between the numbers, and is the same whoever computes it', () => {
  fc.assert(
    fc.property(differences, (given) => {
      const mean = meanOf(given) ?? Number.NaN
      const room = 4 * Number.EPSILON * Math.max(...given.map(Math.abs))
      expect(mean).toBeGreaterThanOrEqual(Math.min(...given) - room)
      expect(mean).toBeLessThanOrEqual(Math.max(...given) + room)
      expect(Math.abs(mean - momentsOf(given).mean)).toBeLessThanOrEqual(room)
    }),
  )
})

describe('Holm', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

  test('never below p, never above 1 nor above Bonferroni, in the same order', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const adjusted = holm(given)
        expect(adjusted).toHaveLength(given.length)
        given.forEach((p, index) => {
          const own = adjusted[index] ?? Number.NaN
          expect(own).toBeGreaterThanOrEqual(p)
          expect(own).toBeLessThanOrEqual(Math.min(1, given.length * p))
          given.forEach((other, place) => {
            if (p < other) expect(own).toBeLessThanOrEqual(adjusted[place] ?? Number.NaN)
          })
        })
      }),
    )
  })

  test('says what the procedure of his paper says', () => {
    fc.assert(
      fc.property(ps, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (given, alpha) => {
        // Smallest first, each against α/(m − rank), until the first that is not below.
        const sorted = given.toSorted((a, b) => a - b)
        const stop = sorted.findIndex((p, rank) => (given.length - rank) * p > alpha)
        const called = stop === -1 ? sorted.length : stop
        expect(holm(given).filter((p) => p <= alpha)).toHaveLength(called)
      }),
    )
  })

  test('the order in which they come decides nothing', () => {
    fc.assert(
      fc.property(ps, (given) => {
        expect(holm(given.toReversed())).toEqual(holm(given).toReversed())
      }),
    )
  })
})

describe('signs', () => {
  test('a whole number of 2ⁿ ways, both signs of each, the one seen among them', () => {
    fc.assert(
      fc.property(differences, (given) => {
        const p = signFlipP(given)
        const ways = p * 2 ** given.length
        expect(Number.isInteger(ways)).toBe(true)
        expect(ways % 2).toBe(0)
        expect(ways).toBeGreaterThanOrEqual(2)
        expect(p).toBeLessThanOrEqual(1)
        expect(signFlipP(negated(given))).toBe(p)
      }),
    )
  })

  test('of n numbers of the same sign, none of them 0, only two ways go as far', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 }), (given) => {
        expect(signFlipP(given)).toBe(2 / 2 ** given.length)
      }),
    )
  })

  test('whole numbers in tenths tie as whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 10 }), (given) => {
        expect(signFlipP(given.map((each) => each / 10))).toBe(signFlipP(given))
      }),
    )
  })
})

test('McNemar: the same for both sides, 1 when equal, less the further apart', () => {
  const count = fc.integer({ min: 0, max: 2000 })
  fc.assert(
    fc.property(count, count, (fixed, broken) => {
      const p = mcnemarP(fixed, broken)
      expect(p).toBe(mcnemarP(broken, fixed))
      expect(p).toBeGreaterThanOrEqual(0)
      expect(p).toBeLessThanOrEqual(1)
      if (Math.abs(fixed - broken) <= 1) expect(p).toBe(1)
      const [less, more] = [Math.min(fixed, broken), Math.max(fixed, broken)]
      if (less > 0) expect(mcnemarP(less - 1, more + 1)).toBeLessThanOrEqual(p)
    }),
  )
})

test('power grows with the difference and with the pairs, and so what can be found shrinks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 40 }),
      fc.double({ min: 0.01, max: 3, noNaN: true }),
      fc.constantFrom(0.05, 0.028),
      (pairs, difference, alpha) => {
        const design = { pairs, sd: 1, alpha, tolerance: 0 }
        const power = powerOf(design, difference)
        expect(power).toBeGreaterThan(alpha / 2)
        expect(power).toBeLessThanOrEqual(1 + 1e-12)
        expect(powerOf(design, difference + 0.1)).toBeGreaterThanOrEqual(power - 1e-12)
        expect(powerOf({ ...design, pairs: pairs + 1 }, difference)).toBeGreaterThanOrEqual(power - 1e-12)
        expect(detectableDifference({ ...design, pairs: pairs + 1 })).toBeLessThan(
          detectableDifference(design),
        )
      },
    ),
    { numRuns: 30 },
  )
})
