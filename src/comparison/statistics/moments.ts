export interface Moments {
  mean: number
  /** Standard deviation, with n − 1 in the denominator. */
  sd: number
}

/**
 * Mean and standard deviation in two passes, the second of which corrects the first (Chan, Golub and LeVeque 1983,
 * "Algorithms for computing the sample variance"): neither 1e9 + 0.001 nor 1e200 loses anything.
 *
 * @param values two or more, finite
 * @throws RangeError for fewer, or others
 */
export function momentsOf(values: readonly number[]): Moments {
  const count = values.length
  if (count < 2) throw new RangeError(`a deviation needs two values or more, not ${count}`)
  const scale = powerOfTwoBelow(largest(values))
  let rough = 0
  for (const value of values) rough += value / scale
  rough /= count
  let rest = 0
  let squares = 0
  for (const value of values) {
    const distance = value / scale - rough
    rest += distance
    squares += distance * distance
  }
  const variance = Math.max(0, squares - (rest * rest) / count) / (count - 1)
  return { mean: (rough + rest / count) * scale, sd: Math.sqrt(variance) * scale }
}

/**
 * The largest absolute value.
 *
 * @throws RangeError for NaN and infinity: what diverged has to be taken out before
 */
export function largest(values: readonly number[]): number {
  let size = 0
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`${value} has no place among measured numbers`)
    size = Math.max(size, Math.abs(value))
  }
  return size
}

/** To divide by it is exact, and leaves numbers whose squares neither overflow nor vanish. */
function powerOfTwoBelow(size: number): number {
  return size === 0 ? 1 : 2 ** Math.floor(Math.log2(size))
}
