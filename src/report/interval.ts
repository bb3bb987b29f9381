import type { MetricComparison } from '../model/comparison.js'
import { showInterval } from './shown-metric.js'

/** `95 % interval`; `97.2 %` where two looks share the 5 %. */
export function intervalName(confidence: number): string {
  return `${percent(confidence)} interval`
}

/** `95 %`. */
export function percent(confidence: number): string {
  return `${(confidence * 100).toFixed(1).replace(/\.0$/, '')} %`
}

/**
 * `+0.40 to +1.08`, in the metric's own numbers; `undefined` where there is none, or only one of the seeds that did not
 * diverge.
 */
export function intervalOf(metric: MetricComparison): string | undefined {
  const shown = metric.diverged === undefined ? showInterval(metric) : undefined
  return shown && `${shown.low} to ${shown.high}`
}

/** How an interval lies to the differences that do not matter: `tolerance` on either side of none. */
export type Position = 'beyond' | 'shows-some' | 'shows-none'

/** `beyond` the tolerance, or at least of one sign; `undefined` where there is no interval. */
export function positionOf({ statistics, tolerance = 0 }: MetricComparison): Position | undefined {
  if (statistics === undefined) return undefined
  const { low, high } = statistics.interval
  if (low > tolerance || high < -tolerance) return 'beyond'
  return low > 0 || high < 0 ? 'shows-some' : 'shows-none'
}
