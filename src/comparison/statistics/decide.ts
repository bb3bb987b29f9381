import { FEWEST_PAIRS } from './looks.js'
import { type PairedEstimate, type PairedSettings, pairedEstimate } from './paired-t.js'

export interface Question extends PairedSettings {
  /** head − base, one a pair, finite. */
  differences: readonly number[]
  /** No further look follows. */
  last: boolean
}

/**
 * `above`, `below`: head's numbers are larger or smaller than base's, by more than the tolerance. `inside`: they differ
 * by less. `open`: it cannot be told.
 */
export type Decision = 'above' | 'below' | 'inside' | 'open'

/**
 * What the pairs say of one metric, taken by itself.
 *
 * @throws RangeError for fewer than 3 pairs, numbers that are not finite, a negative tolerance
 */
export function decide({ differences, last, ...settings }: Question): Decision {
  const pairs = differences.length
  if (pairs < FEWEST_PAIRS) throw new RangeError(`${pairs} pairs decide nothing: it takes ${FEWEST_PAIRS}`)
  return decisionBy(pairedEstimate(differences, settings), last && (settings.tolerance ?? 0) > 0)
}

/**
 * The interval lies beyond the tolerance on one side; or, where that may be concluded, all of it inside: Schuirmann's
 * (1987) two one-sided tests, at 2.5 % each with an interval of 95 %.
 *
 * @param mayBeInside at the last look, with a tolerance above 0: this has no share in the error that two looks divide
 */
export function decisionBy({ interval, bound }: PairedEstimate, mayBeInside: boolean): Decision {
  if (interval.low > bound) return 'above'
  if (interval.high < -bound) return 'below'
  return mayBeInside && interval.low >= -bound && interval.high <= bound ? 'inside' : 'open'
}
