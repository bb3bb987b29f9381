import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import { failedHeadline, type Headline, noBaseline } from './failed-headline.js'
import { mostTelling } from './most-telling.js'
import { metricName, metricTitle, type Phrase } from './names.js'
import { isEqual, showMetric, showSide, unitOf } from './shown-metric.js'

/** The answer in one line. */
export function headline(comparison: Comparison): Headline {
  const { head, baseline } = comparison
  if (head.result.kind === 'failed') return failedHeadline(comparison, head.result.failure)
  if (baseline.result.kind === 'failed') return noBaseline(comparison, baseline.result.failure)
  if (comparison.sameTraining) return { mark: undefined, phrase: [untouched(comparison)] }
  if (comparison.identical) return { mark: undefined, phrase: ['Identical results in head and base'] }
  const primary = comparison.metrics.find((metric) => metric.primary)
  if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
    return { mark: '❌', phrase: lostFirst(comparison.metrics, primary) }
  }
  const judged = primary && judgement(primary)
  if (primary === undefined || judged === undefined) {
    return { mark: undefined, phrase: differences(comparison.metrics) }
  }
  const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined
  return { mark, phrase: [metricTitle(primary.name), judged, ...besides(primary, comparison.metrics)] }
}

/** The change touches nothing that decides the numbers. */
function untouched({ changes }: Comparison): string {
  const total = changes?.total
  const files =
    total === undefined
      ? 'The files changed are'
      : total === 1
        ? 'The 1 file changed is'
        : total === 0
          ? 'No file is changed: nothing is'
          : `The ${total} files changed are`
  return `${files} not read by the training: same result as base`
}

/** Follows the metric's name; `undefined` where it was not judged. */
function judgement(metric: MetricComparison): string | undefined {
  if (metric.scale === 'mixed') {
    return ` is ${showSide(metric, 'base')} in base and ${showSide(metric, 'head')} in head: a change of scale, not a result`
  }
  if (metric.diverged === 'both') return `${divergence(metric, 'both')}, so nothing can be concluded`
  if (metric.diverged !== undefined) return divergence(metric, metric.diverged)
  switch (metric.verdict) {
    case 'better':
    case 'worse':
      return ` ${metric.verdict}: ${signed(metric)}`
    case 'within-tolerance':
      return ` within tolerance: ${isEqual(metric) ? 'no change' : signed(metric)}`
    case 'inconclusive':
      return ` inconclusive: ${signed(metric)}`
    case 'added':
      return ` is new: ${showSide(metric, 'head')} in head, not reported by base`
    case 'removed':
      return ` is gone: ${showSide(metric, 'base')} in base, not reported by head`
    case 'unmeasured':
    case 'changed':
      return undefined
  }
}

function divergence(metric: MetricComparison, where: Side | 'both'): string {
  const [head, base] = [showSide(metric, 'head'), showSide(metric, 'base')]
  if (where === 'head') return ` diverged in head (${head})`
  if (where === 'base') return ` diverged in base (${base}), not in head (${head})`
  return ` diverged on both sides (${head === base ? head : `${head} in head, ${base} in base`})`
}

function signed(metric: MetricComparison): string {
  const { difference } = showMetric(metric)
  return difference + unitOf(metric, difference.slice(1))
}

/** A head that diverged where base did not is worse, whatever the primary metric says: that comes first. */
function lostFirst(metrics: MetricComparison[], primary: MetricComparison | undefined): Phrase {
  const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary))
  const [first] = lost
  if (first === undefined) return differences(metrics)
  const phrase = [metricTitle(first.name), divergenceOf(first, lost)]
  if (primary === undefined || primary === first) return phrase
  return [...phrase, '; ', metricName(primary.name), judgement(primary) ?? difference(primary)]
}

function isLost({ role, diverged }: MetricComparison): boolean {
  return role === 'quality' && diverged === 'head'
}

function divergenceOf(first: MetricComparison, lost: MetricComparison[]): string {
  return divergence(first, 'head') + (lost.length > 1 ? `, and so did ${lost.length - 1} more` : '')
}

/**
 * A good headline must not hide that another metric got worse, nor a bad one that the rest got better; and none of them
 * that head diverged.
 */
function besides(primary: MetricComparison, metrics: MetricComparison[]): Phrase {
  const others = metrics.filter((metric) => metric !== primary)
  const lost = others.filter(isLost)
  if (lost[0] !== undefined) return ['; ', metricName(lost[0].name), divergenceOf(lost[0], lost)]
  const contrary = primary.verdict === 'worse' ? 'better' : 'worse'
  const [first, ...more] = others.filter(({ verdict }) => verdict === contrary)
  if (first === undefined) return []
  const how =
    first.diverged === undefined ? ` ${contrary}: ${signed(first)}` : divergence(first, first.diverged)
  const rest = more.length === 0 ? '' : ` (and ${more.length} more ${contrary})`
  return ['; ', metricName(first.name), how + rest]
}

/** `Accuracy 2.0 points lower, loss 0.01 higher`. */
function differences(metrics: MetricComparison[]): Phrase {
  const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined)
  const named = mostTelling(both)
  if (named.length === 0) return ['Head and base have no metric in common, so there is nothing to compare']
  return named.flatMap((metric, index): Phrase => {
    const name = index === 0 ? [metricTitle(metric.name)] : [', ', metricName(metric.name)]
    return [...name, difference(metric)]
  })
}

function difference(metric: MetricComparison): string {
  if (metric.scale === 'mixed') return ' changed its scale'
  if (metric.diverged !== undefined) return divergence(metric, metric.diverged)
  if (isEqual(metric)) return ' unchanged'
  const shown = showMetric(metric).difference
  const amount = shown.slice(1)
  return ` ${amount}${unitOf(metric, amount)} ${shown.startsWith('+') ? 'higher' : 'lower'}`
}
