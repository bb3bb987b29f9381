import { type Decimal, decimalOf, roundTo, subtract, write } from './decimal.js'
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
 * otherwise one (the Particle Data Group's rule). More would be noise. The sides are rounded so that head − base is
 * the difference as shown; that takes one of them off by less than one in its last digit.
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
  const [left, right] = roundedToAddUp(head, base, digits)
  const side = (units: bigint) =>
    write(units, digits.decimals) +
    (units === 0n ? '' : suffix(digits.exponent)) +
    (style === 'percent' ? '%' : '')
  return {
    head: side(left),
    base: side(right),
    difference: showDifference(head, base, digits),
    low: showSigned(interval.low, digits),
    high: showSigned(interval.high, digits),
    halfWidth: showAmount((interval.high - interval.low) / 2, digits),
  }
}

/** In units of the last digit: of both sides, the one that is nearer to the next number gives way. */
function roundedToAddUp(head: number, base: number, { exponent, decimals }: Digits): [bigint, bigint] {
  const left = shift(decimalOf(head), exponent)
  const right = shift(decimalOf(base), exponent)
  const [ofHead, ofBase] = [roundTo(left, decimals), roundTo(right, decimals)]
  const over = ofHead - ofBase - roundTo(subtract(left, right), decimals)
  if (over === 0n) return [ofHead, ofBase]
  const distance = (number: Decimal, units: bigint) => {
    const { coefficient } = subtract(number, { coefficient: units, decimals })
    return coefficient < 0n ? -coefficient : coefficient
  }
  const finest = Math.max(left.decimals, right.decimals, decimals)
  const at = (number: Decimal): Decimal => ({ coefficient: roundTo(number, finest), decimals: finest })
  return distance(at(left), ofHead - over) <= distance(at(right), ofBase + over)
    ? [ofHead - over, ofBase]
    : [ofHead, ofBase + over]
}
