/** 97.5 % of a normal distribution are below. */
const Z = 1.959963984540054

/** Wilson's (1927) 95 % interval of a share, which is of use near 0, too. */
export function wilson(count: number, of: number): { low: number; high: number } {
  const share = count / of
  const scale = 1 + Z ** 2 / of
  const middle = (share + Z ** 2 / (2 * of)) / scale
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return { low: middle - reach, high: middle + reach }
}
