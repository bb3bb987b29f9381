const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const NAMED = /^([+-]?)(nan|inf|infinity)$/i

/**
 * A number as Python, NumPy, pandas or JSON write it, or `undefined` for any other text.
 * What no double can hold becomes infinite: `1e999`.
 */
export function toNumber(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text)
  const named = NAMED.exec(text)
  if (named === null) return undefined
  if (named[2]?.toLowerCase() === 'nan') return Number.NaN
  return named[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
