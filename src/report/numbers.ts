import { type Decimal, decimalOf, order, roundTo, subtract, write } from './decimal.js'

/** Two sides of one metric, and head − base with its sign, written with one number of decimals. */
export interface ShownPair {
  head: string
  base: string
  difference: string
}

export type NumberStyle = 'plain' | 'percent'

/** Where people begin to write 1.2e12 or 1.2e-9. Between, all digits are written, without separators: they can be copied. */
const HUGE = 9
const TINY = -5

const SIGNIFICANT = 4

function notFinite(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? 'infinity' : '−infinity'
}

/** The power of ten that is written apart, so that 1–3 digits stand before the point; 0 where none is. */
function exponentOf(largest: number): number {
  return Number.isFinite(largest) && (largest >= HUGE || largest <= TINY) ? largest : 0
}

function shift(number: Decimal, exponent: number): Decimal {
  return { coefficient: number.coefficient, decimals: number.decimals + exponent }
}

function within(lowest: number, value: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest))
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

function suffix(exponent: number): string {
  return exponent === 0 ? '' : `e${exponent}`
}

/**
 * Both sides with as many digits as tell them apart: two significant digits of the difference, three of the
 * smaller side, never more than the numbers have. Where rounding would make head − base come out otherwise than
 * the numbers shown, more digits are shown, so that a reader who subtracts finds what the table says.
 * The difference is taken of the decimals as written (1.07 − 1.06 = 0.01), not of the doubles behind them.
 */
export function showPair(head: number, base: number, style: NumberStyle = 'plain'): ShownPair {
  if (!Number.isFinite(head) || !Number.isFinite(base)) {
    return { head: showNumber(head, style), base: showNumber(base, style), difference: '–' }
  }
  if (head === base) {
    return { head: showNumber(head, style), base: showNumber(base, style), difference: '0' }
  }
  const orders = [order(decimalOf(head)), order(decimalOf(base))]
  const exponent = exponentOf(Math.max(...orders))
  const left = shift(decimalOf(head), exponent)
  const right = shift(decimalOf(base), exponent)
  const difference = subtract(left, right)
  const decimals = decimalsFor(left, right, difference, style)

  const side = (value: number, number: Decimal) => {
    const units = roundTo(number, decimals)
    // A tiny number beside a large one is not zero, and zero has no power of ten.
    if (units === 0n && (number.coefficient !== 0n || exponent !== 0)) return showNumber(value, style)
    return write(units, decimals) + suffix(exponent) + (style === 'percent' ? '%' : '')
  }
  const sign = difference.coefficient > 0n ? '+' : ''
  return {
    head: side(head, left),
    base: side(base, right),
    difference: sign + write(roundTo(difference, decimals), decimals) + suffix(exponent),
  }
}

function decimalsFor(left: Decimal, right: Decimal, difference: Decimal, style: NumberStyle): number {
  const largest = Math.max(order(left), order(right))
  // A side that is nothing beside the other (or zero) has no say in how many digits both get.
  const sides = [left, right].filter((side) => order(side) > largest - 4)
  const exact = Math.max(0, ...sides.map((side) => side.decimals))
  const forSides = Math.min(2 - Math.min(...sides.map(order)), 5 - largest)
  let decimals = within(0, Math.max(1 - order(difference), forSides), exact)
  if (style === 'percent') decimals = Math.max(1, decimals)
  while (roundTo(left, decimals) - roundTo(right, decimals) !== roundTo(difference, decimals)) decimals++
  return decimals
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
