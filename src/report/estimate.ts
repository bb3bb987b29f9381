import { decimalOf, roundTo, subtract, write } from './decimal.js'
import { type Digits, digitsOf, type Interval, type NumberStyle, shift, suffix } from './digits.js'
import { type ShownPair, showAmount, showDifference, showSigned } from './numbers.js'

/** Two means, their difference, and the interval that it lies in. */
export interface ShownEstimate extends ShownPair {
  low: string
  high: string
  /** Half of the interval, without a sign. */
  halfWidth: string
}

/**
 * Two means with as many digits as half of the interval of their difference has: two where it begins with a small one,
 * otherwise one (the Particle Data Group's rule). More would be noise. Only where their rounding would make head − base come
 * out otherwise than the difference shown, the sides have a digit or two more: a reader who subtracts finds the difference.
 *
 * @param head finite, as `base` and the interval
 */
export function showEstimate(
  head: number,
  base: number,
  interval: Interval,
  style: NumberStyle = 'plain',
): ShownEstimate {
  const digits = digitsOf(head, base, style, interval) ?? { exponent: 0, decimals: 0 }
  const decimals = decimalsOfSides(head, base, digits)
  const side = (value: number) => {
    const units = roundTo(shift(decimalOf(value), digits.exponent), decimals)
    return (
      write(units, decimals) +
      (units === 0n ? '' : suffix(digits.exponent)) +
      (style === 'percent' ? '%' : '')
    )
  }
  return {
    head: side(head),
    base: side(base),
    difference: showDifference(head, base, digits),
    low: showSigned(interval.low, digits),
    high: showSigned(interval.high, digits),
    halfWidth: showAmount((interval.high - interval.low) / 2, digits),
  }
}

/** More than these change nothing that anybody sees. */
const MOST_MORE = 3

/** As few as the difference has, unless the sides, rounded so, have another one. */
function decimalsOfSides(head: number, base: number, { exponent, decimals }: Digits): number {
  const left = shift(decimalOf(head), exponent)
  const right = shift(decimalOf(base), exponent)
  const difference = roundTo(subtract(left, right), decimals)
  const addsUp = (tried: number): boolean => {
    const coefficient = roundTo(left, tried) - roundTo(right, tried)
    return roundTo({ coefficient, decimals: tried }, decimals) === difference
  }
  let tried = decimals
  while (!addsUp(tried) && tried < decimals + MOST_MORE) tried++
  return tried
}
