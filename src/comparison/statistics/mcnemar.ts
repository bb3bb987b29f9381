/** A power of two, so that to multiply by its inverse is exact. */
const LARGE_BITS = 512
const LARGE = 2 ** LARGE_BITS

/**
 * Exact two-sided p of McNemar's (1947) test: the probability that of b + c tosses of a coin the rarer side comes up at
 * most min(b, c) times, doubled, at most 1.
 *
 * The binomial coefficients are added up as they are, and all of them halved as often as needed once they grow too
 * large; logarithms of factorials would lose half of their digits at a million.
 *
 * @param fixed examples that head has right and base wrong; whole, ≥ 0
 * @param broken the other way round
 */
export function mcnemarP(fixed: number, broken: number): number {
  const tosses = fixed + broken
  const rarer = Math.min(fixed, broken)
  let ways = 1
  let sum = 1
  let halvings = 0
  for (let count = 1; count <= rarer; count += 1) {
    ways *= (tosses - count + 1) / count
    sum += ways
    if (sum > LARGE) {
      ways /= LARGE
      sum /= LARGE
      halvings += LARGE_BITS
    }
  }
  return Math.min(1, 2 ** (Math.log2(sum) + halvings - tosses + 1))
}
