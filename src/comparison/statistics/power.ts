import { noncentralUpperTail } from './noncentral-t.js'
import { criticalT } from './student-t.js'

export interface Design {
  /** 2 or more. */
  pairs: number
  /** Standard deviation of the paired differences, in the metric's own numbers. */
  sd: number
  /** 1 − confidence of the interval that decides. */
  alpha: number
  /** Beyond which the interval must lie, in the metric's own numbers; 0: none. */
  tolerance: number
}

/** "4 times in 5", as is usual (Cohen 1988, "Statistical Power Analysis"). */
const POWER = 0.8

/**
 * The probability that one look finds a true mean difference, on the side where it is: that a noncentral t with shift
 * (|difference| − tolerance)·√n/sd is beyond the critical t. Exact for normal differences, with any number of pairs.
 *
 * @param difference true mean of head − base, in the metric's own numbers
 * @throws RangeError for fewer than 2 pairs
 */
export function powerOf({ pairs, sd, alpha, tolerance }: Design, difference: number): number {
  const df = degreesOfFreedom(pairs)
  const excess = Math.abs(difference) - tolerance
  if (sd === 0) return excess > 0 ? 1 : 0
  return noncentralUpperTail(criticalT(1 - alpha, df), df, (excess * Math.sqrt(pairs)) / sd)
}

/**
 * The true mean difference that would be found 4 times in 5: where `powerOf` is 0.8.
 *
 * @returns ≥ 0, in the metric's own numbers
 * @throws RangeError for fewer than 2 pairs
 */
export function detectableDifference({ pairs, sd, alpha, tolerance }: Design): number {
  return tolerance + (shiftFor(degreesOfFreedom(pairs), alpha) * sd) / Math.sqrt(pairs)
}

function degreesOfFreedom(pairs: number): number {
  if (!(pairs >= 2)) throw new RangeError(`${pairs} pairs find nothing: it takes two`)
  return pairs - 1
}

/** Relative. */
const PRECISION = 1e-12

/** The shift at which the power is 0.8. The power grows with it, so that halving a range finds it. */
function shiftFor(df: number, alpha: number): number {
  const key = `${df} ${alpha}`
  const known = shifts.get(key)
  if (known !== undefined) return known
  const critical = criticalT(1 - alpha, df)
  let low = 0
  let high = critical + 1
  while (noncentralUpperTail(critical, df, high) < POWER) high *= 2
  while (high - low > PRECISION * high) {
    const middle = (low + high) / 2
    if (noncentralUpperTail(critical, df, middle) < POWER) low = middle
    else high = middle
  }
  const shift = (low + high) / 2
  shifts.set(key, shift)
  return shift
}

/** By degrees of freedom and alpha: the same for all metrics of an evaluation. */
const shifts = new Map<string, number>()
