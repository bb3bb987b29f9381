import { momentsOf } from './moments.js'
import { roundingWithin } from './rounding.js'
import { criticalT, upperTail } from './student-t.js'

export interface PairedSettings {
  /** Of the interval: 0.95. */
  confidence: number
  /** How large a difference does not matter, in the metric's own numbers, ≥ 0; none where it is left out. */
  tolerance?: number | undefined
  /** How far a difference may be off by the rounding of doubles: `roundingOf`. Else guessed from the differences. */
  rounding?: number | undefined
}

export interface Interval {
  low: number
  high: number
}

/** All in the metric's own numbers. */
export interface PairedEstimate {
  pairs: number
  mean: number
  /** Standard deviation of the differences. */
  sd: number
  standardError: number
  /** Of the true mean difference. A point where the differences are all the same. */
  interval: Interval
  /** Up to here a mean difference is within the tolerance: 78.2 − 78.0 is a little more than 0.2 in doubles. */
  bound: number
}

export interface PairedT extends PairedEstimate {
  /**
   * Two-sided, of "the true mean difference is not beyond ± tolerance": 1 where the mean is within it, and below
   * 1 − confidence where the interval lies beyond it, and only there.
   */
  p: number
}

/**
 * Student's (1908) paired t: the interval mean ± t·s/√n with n − 1 degrees of freedom.
 *
 * Differences that are the same but for the rounding of doubles count as the same, and a mean that is beyond the
 * tolerance by rounding alone is within it: the noise of a last digit must not become a highly significant result.
 *
 * @param differences head − base, one a pair
 * @throws RangeError for fewer than 2 pairs, numbers that are not finite, a negative tolerance
 */
export function pairedEstimate(
  differences: readonly number[],
  { confidence, tolerance = 0, rounding = roundingWithin(differences) }: PairedSettings,
): PairedEstimate {
  if (!(tolerance >= 0)) throw new RangeError(`a tolerance is 0 or more, not ${tolerance}`)
  const pairs = differences.length
  const moments = momentsOf(differences)
  const sd = rangeOf(differences) <= 2 * rounding ? 0 : moments.sd
  const standardError = sd / Math.sqrt(pairs)
  const reach = criticalT(confidence, pairs - 1) * standardError
  return {
    pairs,
    mean: moments.mean,
    sd,
    standardError,
    interval: { low: moments.mean - reach, high: moments.mean + reach },
    bound: tolerance + Number.EPSILON * tolerance + rounding,
  }
}

/**
 * The same with its p, which is Student's two-sided one where there is no tolerance.
 *
 * @throws RangeError as `pairedEstimate`
 */
export function pairedT(differences: readonly number[], settings: PairedSettings): PairedT {
  const estimate = pairedEstimate(differences, settings)
  return { ...estimate, p: pOf(estimate) }
}

function pOf({ pairs, mean, standardError, bound }: PairedEstimate): number {
  const excess = Math.abs(mean) - bound
  // Where nothing varies, t is infinite and p 0.
  return excess <= 0 ? 1 : 2 * upperTail(excess / standardError, pairs - 1)
}

function rangeOf(values: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return high - low
}
