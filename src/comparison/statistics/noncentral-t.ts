import { normalCdf } from './normal.js'

/** Relative weight below which a part of the integral is left out. */
const NEGLIGIBLE_LOG = -40

/**
 * P(T > t) of the noncentral t: T = (Z + shift) / S, with Z standard normal and S = √(χ²/df) independent of it. So it
 * is the mean of Φ(shift − t·S) over S (Johnson, Kotz and Balakrishnan 1995, "Continuous Univariate Distributions",
 * volume 2, chapter 31).
 *
 * Integrated over u = ln S by the trapezoidal rule, whose error vanishes exponentially there; the density's constant is
 * integrated along. Agrees with SciPy to 1e-11.
 *
 * @param df degrees of freedom, 1 or more
 * @param shift the noncentrality: (true mean − bound) · √n / sd
 */
export function noncentralUpperTail(t: number, df: number, shift: number): number {
  // S lies around 1 with a deviation of about 1/√(2 df); Φ turns from 1 to 0 over a width of 1/|shift| in u.
  const step = 1 / (8 * Math.max(Math.sqrt(2 * df), Math.abs(shift), 2))
  let weights = 0
  let sum = 0
  for (const direction of [1, -1]) {
    for (let place = direction === 1 ? 0 : 1; ; place += 1) {
      const u = direction * place * step
      // Largest, and 0, at u = 0.
      const log = df * (u - Math.expm1(2 * u) / 2)
      if (log < NEGLIGIBLE_LOG) break
      const weight = Math.exp(log)
      weights += weight
      sum += weight * normalCdf(shift - t * Math.exp(u))
    }
  }
  return sum / weights
}
