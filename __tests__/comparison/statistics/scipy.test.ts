import { beforeAll, describe, expect, test } from '@jest/globals'
import { randomNumbers } from '../../../bench/simulation/random-numbers.js'
import { holm } from '../../../src/comparison/statistics/holm.js'
import { mcnemarP } from '../../../src/comparison/statistics/mcnemar.js'
import { noncentralUpperTail } from '../../../src/comparison/statistics/noncentral-t.js'
import { pairedT } from '../../../src/comparison/statistics/paired-t.js'
import { detectableDifference } from '../../../src/comparison/statistics/power.js'
import { roundingOf } from '../../../src/comparison/statistics/rounding.js'
import { signFlipP } from '../../../src/comparison/statistics/sign-flip.js'
import { spread } from '../../../src/comparison/statistics/spread.js'
import { criticalT, upperTail } from '../../../src/comparison/statistics/student-t.js'
import { askScipy } from './scipy.js'

const RELATIVE = 1e-9

const random = randomNumbers(20_251_124)
const between = (low: number, high: number): number => low + (high - low) * random.uniform()
const whole = (low: number, high: number): number => Math.floor(between(low, high + 1))
const several = <Case>(count: number, make: (index: number) => Case): Case[] =>
  Array.from({ length: count }, (_, index) => make(index))
/** From 10^low to 10^high, all sizes alike. */
const sized = (low: number, high: number): number => 10 ** between(low, high)

const CASES = {
  upperTail: several(1000, () => ({
    t: (random.uniform() < 0.3 ? -1 : 1) * sized(-3, 2),
    df: whole(1, 200),
  })),
  criticalT: several(1000, () => ({ confidence: 1 - sized(-6, -0.4), df: whole(1, 200) })),
  pairedT: several(1000, () => {
    const count = whole(2, 30)
    const unit = sized(-6, 6)
    const level = between(-100, 100) * unit
    const effect = between(-2, 2) * unit
    const base = several(count, () => level + unit * random.normal())
    return {
      head: base.map((value) => value + effect + unit * random.normal()),
      base,
      confidence: random.uniform() < 0.5 ? 0.95 : 0.972,
      tolerance: unit * between(0, 1),
    }
  }),
  noncentralT: several(500, () => ({ t: between(-3, 15), df: whole(1, 100), shift: between(-3, 15) })),
  detectable: several(200, () => ({
    pairs: whole(3, 60),
    sd: sized(-3, 3),
    alpha: random.uniform() < 0.5 ? 1 - 0.95 : 1 - 0.972,
    tolerance: between(0, 1),
  })),
  mcnemar: several(500, (index) => {
    const most = index < 400 ? 300 : 500_000
    const fixed = whole(0, most)
    return { fixed, broken: Math.max(0, Math.round(fixed + 4 * Math.sqrt(2 * fixed + 1) * random.normal())) }
  }),
  signFlip: several(300, () => ({
    numbers: several(whole(2, 14), () => whole(-30, 30)),
  })),
  holm: several(300, () => ({ ps: several(whole(1, 25), () => sized(-8, 0)) })),
  spread: several(300, () => {
    const unit = sized(-6, 6)
    return { values: several(whole(2, 30), () => unit * (between(-20, 20) + random.normal())) }
  }),
}

type Kind = keyof typeof CASES

let answers: Record<Kind, number[][]>

beforeAll(async () => {
  answers = await askScipy(CASES)
}, 600_000)

/** Holds what is computed for every case of a kind against SciPy's numbers, and names the case that is furthest off. */
function agree<K extends Kind>(
  kind: K,
  compute: (given: (typeof CASES)[K][number]) => number[],
  allowed = (expected: number): number => RELATIVE * Math.abs(expected),
): void {
  const wrong = CASES[kind].flatMap((given, index) => {
    const expected = answers[kind][index] ?? []
    const computed = compute(given)
    const isRight =
      expected.length > 0 &&
      computed.length === expected.length &&
      computed.every((number, place) => {
        const other = expected[place] ?? Number.NaN
        return Number.isFinite(number) && Math.abs(number - other) <= allowed(other)
      })
    return isRight ? [] : [{ given, expected, computed }]
  })
  expect(answers[kind]).toHaveLength(CASES[kind].length)
  expect(wrong).toEqual([])
}

describe('agrees with SciPy', () => {
  test('upper tail of t', () => {
    agree('upperTail', ({ t, df }) => [upperTail(t, df)])
  })

  test('critical t', () => {
    agree('criticalT', ({ confidence, df }) => [criticalT(confidence, df)])
  })

  test('paired t: mean, deviation, standard error, interval, p without and with a tolerance', () => {
    agree('pairedT', ({ head, base, confidence, tolerance }) => {
      const differences = head.map((value, pair) => value - (base[pair] ?? Number.NaN))
      const rounding = roundingOf(head, base)
      const { mean, sd, standardError, interval, p } = pairedT(differences, { confidence, rounding })
      const beyond = pairedT(differences, { confidence, rounding, tolerance })
      return [mean, sd, standardError, interval.low, interval.high, p, beyond.p]
    })
  })

  test('noncentral t', () => {
    agree(
      'noncentralT',
      ({ t, df, shift }) => [noncentralUpperTail(t, df, shift)],
      () => 1e-11,
    )
  })

  test('the difference that would be found 4 times in 5', () => {
    agree('detectable', (design) => [detectableDifference(design)])
  })

  test('McNemar', () => {
    agree('mcnemar', ({ fixed, broken }) => [mcnemarP(fixed, broken)])
  })

  test('signs: every one in turn, and permutation_test', () => {
    agree('signFlip', ({ numbers }) => {
      // In tenths, so that sums that tie are not equal in doubles.
      const p = signFlipP(numbers.map((number) => number / 10))
      return [p, p]
    })
  })

  test('Holm', () => {
    agree('holm', ({ ps }) => holm(ps))
  })

  test('spread of one training, and the tolerance for one run of each side', () => {
    agree('spread', ({ values }) => {
      const { mean, sd, differenceSd, tolerance } = spread(values)
      return [mean, sd, differenceSd, tolerance]
    })
  })
})
