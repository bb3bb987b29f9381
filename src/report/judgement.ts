import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import { intervalName, intervalOf, positionOf } from './interval.js'
import { divergedSeeds } from './seeds.js'
import { isEqual, showMetric, showSide, unitOf } from './shown-metric.js'
import { showTolerance } from './tolerance.js'

/** Follows the metric's name in a headline; `undefined` where it was not judged. */
export function judgement(
  metric: MetricComparison,
  { confidence }: Pick<Comparison, 'confidence'>,
): string | undefined {
  if (metric.scale === 'mixed') {
    return ` is ${showSide(metric, 'base')} in base and ${showSide(metric, 'head')} in head: a change of scale, not a result`
  }
  if (metric.diverged !== undefined) {
    const nothing = metric.verdict === 'inconclusive' ? ', so nothing can be concluded' : ''
    return divergence(metric, metric.diverged) + nothing
  }
  const interval = intervalOf(metric)
  const surely = interval === undefined ? '' : ` (${intervalName(confidence)} ${interval})`
  switch (metric.verdict) {
    case 'better':
    case 'worse':
      return ` ${metric.verdict}: ${signed(metric)}${surely}`
    case 'within-tolerance':
      return ` within tolerance: ${isEqual(metric) ? 'no change' : signed(metric) + surely}`
    case 'inconclusive':
      return interval === undefined
        ? ` inconclusive: ${signed(metric)}`
        : `: ${undecided(metric)}: ${signed(metric)}${surely}`
    case 'added':
      return ` is new: ${showSide(metric, 'head')} in head, not reported by base`
    case 'removed':
      return ` is gone: ${showSide(metric, 'base')} in base, not reported by head`
    case 'unmeasured':
    case 'changed':
      return undefined
  }
}

/** What an interval says that decided nothing: `no difference shown`. */
export function undecided(metric: MetricComparison): string {
  switch (positionOf(metric)) {
    case 'beyond':
      // One of two things kept it from being a verdict: the number of metrics, or numbers that are missing.
      return missing(metric) ?? 'no difference shown once adjusted'
    case 'shows-some':
      return `no difference beyond ±${showTolerance(metric.tolerance ?? 0)} shown`
    default:
      return 'no difference shown'
  }
}

function missing({ values }: MetricComparison): string | undefined {
  const lacking = (side: Side) => values.filter((pair) => pair[side] === undefined).length
  const side = lacking('head') > 0 ? 'head' : 'base'
  const count = lacking(side)
  return count === 0
    ? undefined
    : `no verdict, as ${side} has no number in ${count} of ${values.length} seeds`
}

/** In how many seeds, where there are several: ` diverged in head in 2 of 5 seeds`. */
export function divergence(metric: MetricComparison, where: Side | 'both'): string {
  const { head, base, of } = divergedSeeds(metric)
  if (of > 1) {
    if (where === 'head') return ` diverged in head in ${head} of ${of} seeds`
    if (where === 'base') return ` diverged in base in ${base} of ${of} seeds, not in head`
    return ` diverged in head in ${head} and in base in ${base} of ${of} seeds`
  }
  const [ofHead, ofBase] = [showSide(metric, 'head'), showSide(metric, 'base')]
  if (where === 'head') return ` diverged in head (${ofHead})`
  if (where === 'base') return ` diverged in base (${ofBase}), not in head (${ofHead})`
  return ` diverged on both sides (${ofHead === ofBase ? ofHead : `${ofHead} in head, ${ofBase} in base`})`
}

/** `+0.74 points`. */
export function signed(metric: MetricComparison): string {
  const { difference } = showMetric(metric)
  return difference + unitOf(metric, difference.slice(1))
}

/** Follows the metric's name where nobody judged it: ` 2.0 points lower`. */
export function difference(metric: MetricComparison): string {
  if (metric.scale === 'mixed') return ' changed its scale'
  if (metric.diverged !== undefined) return divergence(metric, metric.diverged)
  if (isEqual(metric)) return ' unchanged'
  const shown = showMetric(metric).difference
  const [sign, amount] = [shown.slice(0, 1), shown.slice(1)]
  // Seeds can differ and their means be the same.
  if (sign !== '+' && sign !== '−') return ' unchanged on average'
  return ` ${amount}${unitOf(metric, amount)} ${sign === '+' ? 'higher' : 'lower'}`
}
