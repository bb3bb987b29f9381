import { momentsOf } from './moments.js'
import { criticalT } from './student-t.js'

/** How one metric varies between trainings of the same code with different seeds. All in the metric's own numbers. */
export interface Spread {
  mean: number
  sd: number
  /**
   * Standard deviation of the difference of two trainings that have nothing in common: √2·sd, since
   * Var(X − Y) = Var X + Var Y. Where equal seeds make head and base alike, their difference varies less.
   */
  differenceSd: number
  /**
   * A sensible tolerance for one training of each side: two trainings of the same code differ by more in 5 of 100
   * cases.
   */
  tolerance: number
}

/**
 * The tolerance is half of the 95 % prediction interval of D = X − Y, the difference of two future trainings: D is normal
 * around 0 with deviation σ√2 and independent of s, so that D/(s√2) is Student's t with n − 1 degrees of freedom. It is
 * ISO 5725-6's repeatability limit 1.96·√2·σ, with s from few trainings for σ and therefore t for 1.96 (on
 * prediction intervals: Hahn and Meeker 1991, "Statistical Intervals", chapter 4).
 *
 * What so many pairs of head and base would find is `detectableDifference` with `differenceSd`.
 *
 * @param values two or more, finite; three or more for a tolerance of any use
 * @throws RangeError for fewer than two, or others
 */
export function spread(values: readonly number[]): Spread {
  const { mean, sd } = momentsOf(values)
  const differenceSd = Math.SQRT2 * sd
  return { mean, sd, differenceSd, tolerance: criticalT(0.95, values.length - 1) * differenceSd }
}
