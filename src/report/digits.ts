import { type Decimal, decimalOf, order, roundTo, subtract } from './decimal.js'

export type NumberStyle = 'plain' | 'percent'

/** With how many digits the numbers of one metric are written: the same for sides, differences and intervals. */
export interface Digits {
  /** The power of ten that is written apart; 0 where none is. */
  exponent: number
  decimals: number
}

/** Where the difference lies, and the differences that decide something: on which side of them it lies must be seen. */
export interface Interval {
  low: number
  high: number
  marks: readonly number[]
}

/** Where people begin to write 1.2e12 or 1.2e-9. Between, all digits are written, without separators: they can be copied. */
const HUGE = 9
const TINY = -5

/** Relative to the numbers: less than this between two of them is what arithmetic left, not what was measured. */
const ROUNDING = 1e-10

/** Below this leading number, a second digit tells more than a tenth of the whole. */
const SMALL_LEAD = 3.55

/** An end of an interval so close to a mark that as many more digits do not part them lies on it. */
const MOST_MORE = 2

/** The power of ten that is written apart, so that 1–3 digits stand before the point; 0 where none is. Of an order. */
export function exponentOf(largest: number): number {
  return Number.isFinite(largest) && (largest >= HUGE || largest <= TINY) ? largest : 0
}

export function shift(number: Decimal, exponent: number): Decimal {
  return { coefficient: number.coefficient, decimals: number.decimals + exponent }
}

export function within(lowest: number, value: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest))
}

/** Follows a number that is written with a power of ten. */
export function suffix(exponent: number): string {
  return exponent === 0 ? '' : `e${exponent}`
}

/**
 * @param interval of the difference, where there is one
 * @returns `undefined` where a side is NaN or infinite
 */
export function digitsOf(
  head: number,
  base: number,
  style: NumberStyle = 'plain',
  interval?: Interval,
): Digits | undefined {
  if (!Number.isFinite(head) || !Number.isFinite(base)) return undefined
  const exponent = exponentOf(Math.max(order(decimalOf(head)), order(decimalOf(base))))
  const left = shift(decimalOf(head), exponent)
  const right = shift(decimalOf(base), exponent)
  // Differences that are all alike leave an interval of rounding alone.
  const least = ROUNDING * Math.max(Math.abs(head), Math.abs(base))
  const known = interval !== undefined && interval.high - interval.low > 2 * least ? interval : undefined
  return { exponent, decimals: decimalsFor(left, right, style, known, exponent) }
}

function decimalsFor(
  left: Decimal,
  right: Decimal,
  style: NumberStyle,
  interval: Interval | undefined,
  exponent: number,
): number {
  const difference = subtract(left, right)
  const largest = Math.max(order(left), order(right))
  // A side that is nothing beside the other (or zero) has no say in how many digits both get.
  const sides = [left, right].filter((side) => order(side) > largest - 4)
  const exact = Math.max(0, ...sides.map((side) => side.decimals))
  const forSides = (digits: number) => Math.min(digits - 1 - Math.min(...sides.map(order)), 5 - largest)
  const wanted =
    interval === undefined
      ? within(0, Math.max(1 - order(difference), forSides(3)), exact)
      : Math.max(0, decimalsOfWidth(interval, exponent), Math.min(forSides(2), exact))
  const least = Math.max(wanted, style === 'percent' ? 1 : 0)
  let decimals = least
  const isEnough = () =>
    interval === undefined
      ? roundTo(left, decimals) - roundTo(right, decimals) === roundTo(difference, decimals)
      : decimals >= least + MOST_MORE || keepsSides(interval, exponent, decimals)
  while (!isEnough()) decimals++
  return decimals
}

/** Whether both ends, rounded, lie on the same side of what decides as they do. */
function keepsSides({ low, high, marks }: Interval, exponent: number, decimals: number): boolean {
  return [low, high].every((end) => {
    const shown = roundTo(shift(decimalOf(end), exponent), decimals)
    return marks.every((mark) => {
      const { coefficient } = subtract({ coefficient: shown, decimals }, shift(decimalOf(mark), exponent))
      return Math.sign(Number(coefficient)) === Math.sign(end - mark)
    })
  })
}

function decimalsOfWidth({ low, high }: Interval, exponent: number): number {
  const halfWidth = shift(decimalOf((high - low) / 2), exponent)
  const lead = Number(halfWidth.coefficient) / 10 ** (order(halfWidth) + halfWidth.decimals)
  return (lead < SMALL_LEAD ? 1 : 0) - order(halfWidth)
}
