import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Failure } from '../model/measurement.js'
import type { Side } from '../model/side.js'
import { metricName, metricTitle, type Phrase } from './names.js'
import { isEqual, showMetric, showSide, unitOf } from './shown-metric.js'

export interface Headline {
  mark: '✅' | '❌' | '⚠️' | undefined
  phrase: Phrase
}

/** Metrics named in a headline that judges none of them. */
const NAMED = 2

/** The answer in one line. */
export function headline(comparison: Comparison): Headline {
  const { head, baseline } = comparison
  if (head.result.kind === 'failed') return failedHeadline(comparison, head.result.failure)
  if (baseline.result.kind === 'failed') return noBaseline(comparison, baseline.result.failure)
  if (comparison.identical) return { mark: undefined, phrase: ['Identical results in head and base'] }
  const primary = comparison.metrics.find((metric) => metric.primary)
  const judged = primary === undefined ? undefined : judgedHeadline(primary)
  if (judged === undefined) return { mark: undefined, phrase: differences(comparison.metrics) }
  return { ...judged, phrase: [...judged.phrase, ...contraryTo(judged.mark, comparison.metrics)] }
}

function failedHeadline({ baseline }: Comparison, failure: Failure): Headline {
  if (failure.kind === 'cancelled') return { mark: undefined, phrase: ['Cancelled before head was trained'] }
  const base = baseline.result
  if (base.kind === 'failed' && base.failure.kind !== 'skipped' && base.failure.kind !== 'cancelled') {
    return { mark: '❌', phrase: ['Head and base both failed, so there is nothing to compare'] }
  }
  return { mark: '❌', phrase: ['Head ', ...whatHappened(failure), ', so there is nothing to compare'] }
}

function noBaseline({ metrics }: Comparison, failure: Failure): Headline {
  const named = mostTelling(metrics.filter((metric) => metric.head !== undefined)).slice(0, NAMED)
  const phrase: Phrase = ['Base ', ...whatHappened(failure), ', so there is no baseline']
  named.forEach((metric, index) => {
    phrase.push(index === 0 ? '; head: ' : ', ', metricName(metric.name), ` ${showSide(metric, 'head')}`)
  })
  return { mark: '⚠️', phrase }
}

function whatHappened(failure: Failure): Phrase {
  switch (failure.kind) {
    case 'exit-code':
    case 'signal':
      return ['failed to train']
    case 'out-of-memory':
      return ['ran out of memory']
    case 'timed-out':
      return ['ran out of time']
    case 'cancelled':
      return ['was cancelled']
    case 'install-failed':
      return ['could not be installed']
    case 'missing-directory':
      return ['has no folder ', { code: failure.directory }]
    case 'missing-script':
      return ['has no ', { code: failure.script }]
    case 'no-results':
      return ['wrote no results']
    case 'bad-results':
      return ['wrote results that cannot be read']
    case 'not-started':
      return ['could not be started']
    case 'skipped':
      return ['was not trained']
  }
}

/** `undefined` where the metric was not judged. */
function judgedHeadline(metric: MetricComparison): Headline | undefined {
  const name = metricTitle(metric.name)
  const mark = metric.verdict === 'better' ? '✅' : metric.verdict === 'worse' ? '❌' : undefined
  if (metric.scale === 'mixed') {
    const sides = ` is ${showSide(metric, 'base')} in base and ${showSide(metric, 'head')} in head`
    return { mark: undefined, phrase: [name, `${sides}: a change of scale, not a result`] }
  }
  if (metric.diverged !== undefined) return { mark, phrase: [name, divergence(metric, metric.diverged)] }
  switch (metric.verdict) {
    case 'better':
    case 'worse':
      return { mark, phrase: [name, ` ${metric.verdict}: ${signed(metric)}`] }
    case 'within-tolerance':
      return { mark, phrase: [name, ` within tolerance: ${isEqual(metric) ? 'no change' : signed(metric)}`] }
    case 'inconclusive':
      return { mark, phrase: [name, ` inconclusive: ${signed(metric)}`] }
    case 'added':
      return { mark, phrase: [name, ` is new: ${showSide(metric, 'head')} in head, not reported by base`] }
    case 'removed':
      return { mark, phrase: [name, ` is gone: ${showSide(metric, 'base')} in base, not reported by head`] }
    case 'unmeasured':
    case 'changed':
      return undefined
  }
}

function divergence(metric: MetricComparison, where: Side | 'both'): string {
  if (where === 'head') return ` diverged in head (${showSide(metric, 'head')})`
  if (where === 'both') return ` diverged on both sides (${showSide(metric, 'head')})`
  return ` diverged in base (${showSide(metric, 'base')}), not in head (${showSide(metric, 'head')})`
}

function signed(metric: MetricComparison): string {
  const { difference } = showMetric(metric)
  return difference + unitOf(metric, difference.slice(1))
}

/** A good headline must not hide that another metric got worse, nor a bad one that the rest got better. */
function contraryTo(mark: Headline['mark'], metrics: MetricComparison[]): Phrase {
  const contrary = mark === '❌' ? 'better' : 'worse'
  const [first, ...others] = metrics.filter((metric) => !metric.primary && metric.verdict === contrary)
  if (first === undefined) return []
  const how =
    first.diverged === undefined ? ` ${contrary}: ${signed(first)}` : divergence(first, first.diverged)
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${contrary})`
  return ['; ', metricName(first.name), how + more]
}

/** What people look at first: the primary metric, then scores in percent before losses, then as the table has it. */
function mostTelling(metrics: MetricComparison[]): MetricComparison[] {
  const quality = metrics.filter((metric) => metric.role === 'quality')
  const candidates = quality.length > 0 ? quality : metrics
  const place = ({ primary, scale }: MetricComparison) => (primary ? 0 : scale === 'percent' ? 1 : 2)
  return candidates.toSorted((a, b) => place(a) - place(b))
}

/** `Accuracy 2.0 points lower, loss 0.01 higher`. */
function differences(metrics: MetricComparison[]): Phrase {
  const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined)
  const named = mostTelling(both).slice(0, NAMED)
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
