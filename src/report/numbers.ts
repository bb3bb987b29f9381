import { type Decimal, decimalOf, order, roundTo, subtract, write } from './decimal.js'
import { type Digits, digitsOf, exponentOf, type NumberStyle, shift, suffix, within } from './digits.js'

/** Two sides of one metric, and head − base with its sign, written with one number of decimals. */
export interface ShownPair {
  head: string
  base: string
  difference: string
}

const SIGNIFICANT = 4

function notFinite(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? 'infinity' : '−infinity'
}

/** A number that stands alone: four significant digits, fewer where it has fewer. */
export function showNumber(value: number, style: NumberStyle = 'plain'): string {
  if (!Number.isFinite(value)) return notFinite(value)
  const exact = decimalOf(value)
  const exponent = exponentOf(order(exact))
  const number = shift(exact, exponent)
  const decimals = Math.max(
    style === 'percent' ? 1 : 0,
    within(0, SIGNIFICANT - 1 - order(number), Math.max(0, number.decimals)),
  )
  return write(roundTo(number, decimals), decimals) + suffix(exponent) + (style === 'percent' ? '%' : '')
}

/**
 * Both sides with as many digits as tell them apart: two significant digits of the difference, three of the
 * smaller side, never more than the numbers have. Where rounding would make head − base come out otherwise than
 * the numbers shown, more digits are shown, so that a reader who subtracts finds what the table says.
 * The difference is taken of the decimals as written (1.07 − 1.06 = 0.01), not of the doubles behind them.
 */
export function showPair(head: number, base: number, style: NumberStyle = 'plain'): ShownPair {
  const digits = digitsOf(head, base, style)
  if (digits === undefined) {
    return { head: showNumber(head, style), base: showNumber(base, style), difference: '–' }
  }
  if (head === base) {
    return { head: showNumber(head, style), base: showNumber(base, style), difference: '0' }
  }
  const { exponent, decimals } = digits
  const side = (value: number) => {
    const number = shift(decimalOf(value), exponent)
    const units = roundTo(number, decimals)
    // A tiny number beside a large one is not zero, and zero has no power of ten.
    if (units === 0n && (number.coefficient !== 0n || exponent !== 0)) return showNumber(value, style)
    return write(units, decimals) + suffix(exponent) + (style === 'percent' ? '%' : '')
  }
  return { head: side(head), base: side(base), difference: showDifference(head, base, digits) }
}

/** head − base with its sign, of the decimals as written. */
export function showDifference(head: number, base: number, digits: Digits): string {
  return signed(shift(subtract(decimalOf(head), decimalOf(base)), digits.exponent), digits)
}

/** A difference that is known as a number, with its sign. */
export function showSigned(value: number, digits: Digits): string {
  return signed(shift(decimalOf(value), digits.exponent), digits)
}

/** An amount of differences, without a sign. */
export function showAmount(value: number, digits: Digits): string {
  return showSigned(Math.abs(value), digits).replace('+', '')
}

function signed(number: Decimal, { exponent, decimals }: Digits): string {
  const units = roundTo(number, decimals)
  if (units === 0n) return write(units, decimals)
  return (units > 0n ? '+' : '') + write(units, decimals) + suffix(exponent)
}

/** Decimals that a difference has at most; what subtraction of doubles adds to them is not counted. */
export function decimalsOfDifference(head: number, base: number, { exponent }: Digits): number {
  return Math.max(0, shift(subtract(decimalOf(head), decimalOf(base)), exponent).decimals)
}

/** `9.1 s`, `12 min 5 s`, `3 h 20 min` of a number of seconds. `whole` leaves the tenths out: they mean nothing while time runs. */
export function showDuration(seconds: number, precision: 'tenths' | 'whole' = 'tenths'): string {
  if (seconds < 59.5)
    return `${Math.max(0, seconds).toFixed(precision === 'whole' || seconds >= 20 ? 0 : 1)} s`
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `412 MB`, `2.4 GB` of a number of bytes (decimal, as GitHub and disks count). */
export function showBytes(bytes: number): string {
  const megabytes = bytes / 1e6
  if (megabytes < 9.95) return `${megabytes.toFixed(1)} MB`
  return megabytes < 999.5 ? `${megabytes.toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
