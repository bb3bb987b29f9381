import type { MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import { type NumberStyle, type ShownPair, showNumber, showPair } from './numbers.js'
import { shorten } from './visible.js'

const ABSENT = '–'

function styleOf(metric: MetricComparison): NumberStyle {
  return metric.scale === 'percent' ? 'percent' : 'plain'
}

/** One side's number, on its own. */
export function showSide(metric: MetricComparison, side: Side): string {
  const value = metric[side]
  return value === undefined ? ABSENT : showNumber(value, styleOf(metric))
}

/** Both sides and their difference. An en dash stands for what there is not. */
export function showMetric(metric: MetricComparison): ShownPair {
  const { head, base } = metric
  if (head === undefined || base === undefined || metric.scale === 'mixed') {
    return { head: showSide(metric, 'head'), base: showSide(metric, 'base'), difference: ABSENT }
  }
  return showPair(head, base, styleOf(metric))
}

/** True where both sides have this metric and it is the same number, NaN included. */
export function isEqual({ head, base }: MetricComparison): boolean {
  return head !== undefined && base !== undefined && (head === base || Object.is(head, base))
}

/** What differences are counted in: `' points'`, the user's own unit, or nothing. */
export function unitOf(metric: MetricComparison, amount: string): string {
  if (metric.scale === 'percent') return amount === '1.0' ? ' point' : ' points'
  return metric.unit === undefined ? '' : ` ${shorten(metric.unit, 20)}`
}
