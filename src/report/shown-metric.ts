import type { MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import { type Digits, digitsOf, type Interval, type NumberStyle } from './digits.js'
import { type ShownEstimate, showEstimate } from './estimate.js'
import {
  decimalsOfDifference,
  type ShownPair,
  showAmount,
  showDifference,
  showNumber,
  showPair,
} from './numbers.js'
import { shorten } from './visible.js'

const ABSENT = '–'

/** Digits of a double that are left when it was added up of several. */
const TRUE_DIGITS = 12

function styleOf(metric: MetricComparison): NumberStyle {
  return metric.scale === 'percent' ? 'percent' : 'plain'
}

/** One side's number, or the mean of its numbers; without what adding them up left behind the last true digit. */
function numberOf(metric: MetricComparison, side: Side): number | undefined {
  const value = metric[side]
  return value === undefined || metric.values.length < 2 ? value : Number(value.toPrecision(TRUE_DIGITS))
}

/** One side's number, on its own. */
export function showSide(metric: MetricComparison, side: Side): string {
  const value = numberOf(metric, side)
  return value === undefined ? ABSENT : showNumber(value, styleOf(metric))
}

/** Both sides and the difference, each `–` where there is none to show. */
export function showMetric(metric: MetricComparison): ShownPair {
  const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')]
  if (head === undefined || base === undefined || metric.scale === 'mixed') {
    return { head: showSide(metric, 'head'), base: showSide(metric, 'base'), difference: ABSENT }
  }
  return showInterval(metric) ?? showPair(head, base, styleOf(metric))
}

/** The same with the interval of the difference; `undefined` where several seeds did not give one, or no seed differs. */
export function showInterval(metric: MetricComparison): ShownEstimate | undefined {
  const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')]
  const interval = intervalFor(metric)
  if (head === undefined || base === undefined || interval === undefined) return undefined
  if (!Number.isFinite(head) || !Number.isFinite(base)) return undefined
  return showEstimate(head, base, interval, styleOf(metric))
}

function intervalFor(metric: MetricComparison): Interval | undefined {
  if (metric.statistics === undefined || metric.scale === 'mixed' || isEqual(metric)) return undefined
  const { low, high } = metric.statistics.interval
  const { tolerance = 0, diverged } = metric
  if (![low, high, tolerance].every(Number.isFinite)) return undefined
  return { low, high, marks: diverged === undefined ? [0, tolerance, -tolerance] : [] }
}

/** An amount of the metric's differences, with the digits of its difference. */
export function showMetricAmount(metric: MetricComparison, amount: number): string {
  const digits = digitsFor(metric)
  const shown = digits === undefined ? '0' : showAmount(amount, digits)
  return /[1-9]/.test(shown) ? shown : showNumber(Number(amount.toPrecision(2)))
}

/** The differences seed by seed, with no more digits than the mean has; `–` where a side has no finite number. */
export function showSeedDifferences(metric: MetricComparison): string[] {
  const digits = digitsFor(metric)
  const pairs = metric.values.map(({ head, base }): [number, number] | undefined =>
    head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
      ? [head, base]
      : undefined,
  )
  if (digits === undefined) return pairs.map(() => ABSENT)
  const exact = pairs.map((pair) => (pair === undefined ? 0 : decimalsOfDifference(...pair, digits)))
  const least = metric.scale === 'percent' ? 1 : 0
  const own = { ...digits, decimals: Math.max(least, Math.min(digits.decimals, Math.max(...exact))) }
  return pairs.map((pair) => (pair === undefined ? ABSENT : showDifference(...pair, own)))
}

function digitsFor(metric: MetricComparison): Digits | undefined {
  const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')]
  if (head === undefined || base === undefined) return undefined
  return digitsOf(head, base, styleOf(metric), intervalFor(metric))
}

/** True where both sides have this metric and it is the same number, NaN included; of several seeds, in each of them. */
export function isEqual({ head, base, values }: MetricComparison): boolean {
  const isSame = (left: number | undefined, right: number | undefined) =>
    left !== undefined && right !== undefined && (left === right || Object.is(left, right))
  return values.length > 1 ? values.every((pair) => isSame(pair.head, pair.base)) : isSame(head, base)
}

/** What differences are counted in: `' points'`, the user's own unit, or nothing. */
export function unitOf(metric: MetricComparison, amount: string): string {
  if (metric.scale === 'percent') return amount === '1.0' ? ' point' : ' points'
  return metric.unit === undefined ? '' : ` ${shorten(metric.unit, 20)}`
}
