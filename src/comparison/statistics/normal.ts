const SQRT_2_PI = Math.sqrt(2 * Math.PI)
/** Beyond, less than 1e-16 is left. */
const FARTHEST = 8.3

/**
 * P(Z ≤ x) of the standard normal distribution, to 1e-15 absolutely: ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004,
 * "Evaluating the Normal Distribution"). Not for the size of a far tail.
 */
export function normalCdf(x: number): number {
  if (x > FARTHEST) return 1
  if (x < -FARTHEST) return 0
  let term = x
  let sum = x
  let before = 0
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / SQRT_2_PI
}
