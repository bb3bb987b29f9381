import type { Comparison, MetricComparison } from '../model/comparison.js'
import { asking } from './asking.js'
import type { ReportContext } from './context.js'
import { intervalName } from './interval.js'
import { mostTelling } from './most-telling.js'
import { inMarkdown, metricTitle } from './names.js'
import { hasSeveralSeeds } from './seeds.js'
import { isEqual, showMetricAmount, showSeedDifferences, unitOf } from './shown-metric.js'
import { join, type Markdown, md, ours } from './text.js'

/** More seeds than these are for the file that holds everything. */
const MOST_SEEDS = 50

/** How sure all of this is; `undefined` where nothing was compared. */
export function certainty(comparison: Comparison, context: ReportContext): Markdown | undefined {
  const { identical, metrics, ignoresSeed } = comparison
  const compared = metrics.filter((metric) => metric.difference !== undefined)
  if (identical || compared.length === 0) return undefined
  if (hasSeveralSeeds(comparison)) return ofSeveralSeeds(comparison, compared, context)
  if (compared.some((metric) => metric.tolerance !== undefined)) {
    return md`One run of each side: noise was not measured, the tolerance stands for it.`
  }
  // That is said, with what to do about it.
  if (ignoresSeed) return undefined
  if (metrics.some(({ diverged }) => diverged !== undefined))
    return md`One run of each side: noise was not measured.`
  const ask = asking(comparison, 'seeds', '5')
  return md`One run of each side: noise was not measured. ${ask} would tell how sure this is.`
}

function ofSeveralSeeds(
  comparison: Comparison,
  compared: MetricComparison[],
  context: ReportContext,
): Markdown | undefined {
  const telling = compared.find((metric) => metric.primary) ?? mostTelling(compared)[0]
  if (telling === undefined) return undefined
  const sentences =
    comparison.head.result.kind === 'failed'
      ? [
          seedBySeed(telling),
          ours('There is no verdict on these: the seeds that failed may be those that went worst.'),
        ]
      : [
          seedBySeed(telling),
          scope(telling, compared, comparison),
          couldHaveFound(telling),
          looks(telling, comparison, context),
          adjusted(comparison.metrics),
        ]
  return join(
    sentences.filter((sentence) => sentence !== undefined),
    ' ',
  )
}

function seedBySeed(metric: MetricComparison): Markdown | undefined {
  if (isEqual(metric) || metric.scale === 'mixed') return undefined
  const all = showSeedDifferences(metric)
  const shown = all.slice(0, MOST_SEEDS)
  const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : ''
  const list = ours(`${shown.join(' ')}${more}.`)
  // The headline begins with the metric that decides; of any other it has to be said.
  return metric.primary
    ? md`Seed by seed: ${list}`
    : md`${inMarkdown([metricTitle(metric.name)])}, seed by seed: ${list}`
}

function scope(telling: MetricComparison, compared: MetricComparison[], comparison: Comparison): Markdown {
  if (telling.statistics !== undefined) {
    return ours('This covers the noise of training on this data, not new data.')
  }
  const seeds = telling.values.filter(
    ({ head, base }) => Number.isFinite(head) && Number.isFinite(base),
  ).length
  const few = seeds === 1 ? 'One seed does' : 'Two seeds do'
  return compared.some(({ tolerance }) => tolerance !== undefined)
    ? ours(`${few} not measure noise, so the tolerance stands for it; 3 or more give an interval.`)
    : md`${few} not measure noise; 3 or more (${asking(comparison, 'seeds', '5')}) give an interval.`
}

/** What an inconclusive answer leaves possible. That more seeds would find it is not said: not every time. */
function couldHaveFound(metric: MetricComparison): Markdown | undefined {
  const { verdict, statistics, diverged } = metric
  if (verdict !== 'inconclusive' || diverged !== undefined) return undefined
  if (statistics === undefined || !Number.isFinite(statistics.detectable)) return undefined
  const amount = showMetricAmount(metric, statistics.detectable)
  return md`A difference of ${ours(amount)}${unitOf(metric, amount)} would have been found 4 times in 5.`
}

/** Who looks twice must ask for more each time. */
function looks(
  { statistics }: MetricComparison,
  { look, confidence, pairs }: Comparison,
  { seeds, maxSeeds }: ReportContext,
): Markdown | undefined {
  if (statistics === undefined || maxSeeds === undefined || confidence <= 0.95) return undefined
  const intervals = `the intervals are ${intervalName(confidence).replace('interval', 'ones')}`
  return look === 2
    ? ours(
        `Judged at a second look, at ${pairs.length} seeds, since ${seeds} left it open: ${intervals} for that.`,
      )
    : ours(`A second look at ${maxSeeds} seeds could have followed, so ${intervals}.`)
}

function adjusted(metrics: MetricComparison[]): Markdown | undefined {
  const others = metrics.filter(({ statistics }) => statistics?.adjustedP !== undefined)
  if (others.length < 2) return undefined
  return ours('Verdicts of the other metrics are adjusted for their number (Holm); their intervals are not.')
}
