import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import { failedHeadline, type Headline, noBaseline, whatHappened } from './failed-headline.js'
import { difference, divergence, judgement, signed } from './judgement.js'
import { mostTelling } from './most-telling.js'
import { metricName, metricTitle, type Phrase } from './names.js'
import { type Seeds, seedsOf } from './seeds.js'

/** The answer in one line. */
export function headline(comparison: Comparison): Headline {
  const { head, baseline } = comparison
  const seeds = seedsOf(comparison)
  const inSome = seeds.compared.length > 0
  if (head.result.kind === 'failed') {
    return inSome
      ? { mark: '❌', phrase: ['Head ', ...failedInSome(seeds.failed.head, seeds)] }
      : failedHeadline(comparison, head.result.failure)
  }
  if (baseline.result.kind === 'failed' && !inSome) return noBaseline(comparison, baseline.result.failure)
  if (comparison.sameTraining) return { mark: undefined, phrase: [untouched(comparison)] }
  if (comparison.identical) return { mark: undefined, phrase: ['Identical results in head and base'] }
  const { mark, phrase } = judged(comparison)
  // Head can have failed, too, and be judged: where base failed with the same seeds.
  const failures = (['head', 'base'] as const).flatMap((side): Phrase => {
    const failed = seeds.failed[side]
    return failed.length === 0 ? [] : [`; ${side} `, ...failedInSome(failed, seeds)]
  })
  return { mark, phrase: [...phrase, ...failures] }
}

function judged(comparison: Comparison): Headline {
  const { metrics } = comparison
  const primary = metrics.find((metric) => metric.primary)
  if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
    return { mark: '❌', phrase: lostFirst(comparison, primary) }
  }
  const verdict = primary && judgement(primary, comparison)
  if (primary === undefined || verdict === undefined) {
    return { mark: undefined, phrase: differences(metrics) }
  }
  const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined
  return { mark, phrase: [metricTitle(primary.name), verdict, ...besides(primary, metrics)] }
}

/** Follows the side's name: `failed to train in 2 of 5 seeds`. */
function failedInSome(failed: Measurement[], { counted }: Seeds): Phrase {
  const ways = failed.flatMap(({ result }) =>
    result.kind === 'failed' ? [whatHappened(result.failure)] : [],
  )
  const [first = ['failed']] = ways
  const alike = ways.every((way) => JSON.stringify(way) === JSON.stringify(first))
  return [...(alike ? first : ['failed']), ` in ${failed.length} of ${counted.length} seeds`]
}

/** The change touches nothing that decides the numbers. */
function untouched({ changes }: Comparison): string {
  const total = changes?.total
  if (total === 0) return 'No file is changed: same result as base'
  const files =
    total === undefined
      ? 'The files changed are'
      : total === 1
        ? 'The 1 file changed is'
        : `The ${total} files changed are`
  return `${files} not read by the training: same result as base`
}

/** A head that diverged where base did not is worse, whatever the primary metric says: that comes first. */
function lostFirst(comparison: Comparison, primary: MetricComparison | undefined): Phrase {
  const { metrics } = comparison
  const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary))
  const [first] = lost
  if (first === undefined) return differences(metrics)
  const phrase = [metricTitle(first.name), divergenceOf(first, lost)]
  if (primary === undefined || primary === first) return phrase
  return [...phrase, '; ', metricName(primary.name), judgement(primary, comparison) ?? difference(primary)]
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
