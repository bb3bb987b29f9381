import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/**
 * P(T > t) of Student's t. Computed in the lower tail, so that a p of 1e-200 keeps its digits.
 *
 * @param df degrees of freedom, > 0
 */
export function upperTail(t: number, df: number): number {
  return tCdf(-t, df)
}

/**
 * The t between whose negative and itself Student's t lies with this probability: 12.7 at 0.95 and one
 * degree of freedom.
 *
 * @param confidence at least 0.5 and below 1: nearer to the middle the library's quantile loses its digits
 * @param df degrees of freedom, > 0
 * @throws RangeError for any other confidence
 */
export function criticalT(confidence: number, df: number): number {
  if (!(confidence >= 0.5 && confidence < 1))
    throw new RangeError(`confidence is from 0.5 up to 1, not ${confidence}`)
  const known = critical.get(confidence) ?? new Map<number, number>()
  critical.set(confidence, known)
  const value = known.get(df) ?? -tQuantile((1 - confidence) / 2, df)
  known.set(df, value)
  return value
}

/** By confidence and degrees of freedom: an evaluation asks for the same one or two again and again. */
const critical = new Map<number, Map<number, number>>()
