import type { Comparison, MetricComparison, Verdict } from '../../model/comparison.js'
import { commitLink } from '../commits.js'
import type { ReportContext } from '../context.js'
import { intervalOf } from '../interval.js'
import { hasSeveralSeeds, seedsOf } from '../seeds.js'
import { showMetric } from '../shown-metric.js'
import { inline } from './from-markdown.js'
import { type Html, html, ours } from './markup.js'
import { metricHeading } from './metric-name.js'
import type { Room } from './room.js'
import { andMore, grouped, type Section } from './sections.js'
import { differencePlot, seedsPlot } from './small-plots.js'
import { VERDICT_WORDS, verdictMark } from './verdict.js'

/** From here on one does not find a metric by looking. */
const MANY = 8

/** All metrics of both sides, in the order of the comparison. The page's script sorts, filters and opens the rows. */
export function metricTable(comparison: Comparison, context: ReportContext, room: Room): Section | undefined {
  const { metrics } = comparison
  if (metrics.length === 0) return undefined
  const shown = metrics.slice(0, room.rows)
  const withPlot = shown.some(
    ({ statistics, tolerance, difference }) =>
      difference !== undefined && (statistics !== undefined || tolerance !== undefined),
  )
  const withSeeds = hasSeveralSeeds(comparison)
  const head = html`<tr>${heading('name', 'Metric')}${heading('head', html`<span class="side of-head">Head</span>`, true)}${heading('base', html`<span class="side of-base">Base</span>`, true)}${heading('difference', 'Difference', true)}${
    withPlot ? html`<th scope="col" class="p">Interval</th>` : undefined
  }${heading('verdict', 'Verdict')}${withSeeds ? html`<th scope="col" class="p">Every seed</th>` : undefined}</tr>`
  const rows = shown.map((metric, index) => row(metric, index, withPlot, withSeeds, room))
  const withTolerance = shown.some(({ tolerance = 0 }) => tolerance > 0)
  const { compared } = seedsOf(comparison)
  const caption = html`Final numbers of head ${inline(commitLink(comparison.head.commit, context))} and base ${inline(commitLink(comparison.baseline.commit, context))}${
    withSeeds && compared.length > 0
      ? `, means of ${compared.length === 1 ? '1 seed' : `${compared.length} seeds`}`
      : ''
  }${withSeeds && comparison.pairs.length > room.seeds ? `; every seed: the first ${room.seeds}` : ''}${withPlot ? html`<span class="key"><span class="key-zero">no difference</span>${withTolerance ? ours('<span class="key-band">tolerance</span>') : undefined}</span>` : undefined}`
  return {
    id: 'metrics',
    title: 'Metrics',
    count: metrics.length,
    body: html`${tools(shown)}<div class="scroll" role="region" aria-label="Table of all metrics" tabindex="0"><table id="metric-table"><caption>${caption}</caption><thead>${head}</thead><tbody>${rows}</tbody></table></div>${andMore(metrics.length - shown.length, 'metrics, which are in the file that the output comparison-path names')}`,
  }
}

function heading(key: string, title: Html | string, numeric = false): Html {
  return html`<th scope="col"${numeric ? ours(' class="n"') : undefined}><button type="button" data-sort="${ours(key)}">${title}</button></th>`
}

function row(
  metric: MetricComparison,
  index: number,
  withPlot: boolean,
  withSeeds: boolean,
  room: Room,
): Html {
  const { head, base, difference } = showMetric(metric)
  const { verdict, primary, role } = metric
  const interval = intervalOf(metric)
  const tag = primary
    ? html` <span class="tag">primary</span>`
    : role === 'quality'
      ? undefined
      : html` <span class="tag quiet">${role}</span>`
  const plot = withPlot
    ? html`<td class="p">${differencePlot(metric, interval)}${interval === undefined ? undefined : html`<small>${interval}</small>`}</td>`
    : undefined
  const seeds = withSeeds ? html`<td class="p">${seedsPlot(metric, room.seeds)}</td>` : undefined
  const best = metric.bestOf === undefined ? undefined : html` <small>best of ${metric.bestOf} epochs</small>`
  return html`<tr data-row="${index}" class="${ours(verdict)}"><th scope="row"><button type="button" class="open" aria-expanded="false">${metricHeading(metric)}</button>${tag}${best}</th><td class="n" data-of="Head">${head}</td><td class="n" data-of="Base">${base}</td><td class="n d" data-of="Difference">${difference}</td>${plot}<td class="v">${verdictMark(metric)}</td>${seeds}</tr>`
}

/** Of no use without the script, which the style knows. */
function tools(metrics: MetricComparison[]): Html | undefined {
  if (metrics.length <= MANY) return undefined
  const counts = new Map<string, number>()
  for (const { verdict } of metrics) {
    const words = VERDICT_WORDS[verdict]
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const order = [
    ...new Set((Object.keys(VERDICT_WORDS) as Verdict[]).map((verdict) => VERDICT_WORDS[verdict])),
  ]
  const options = order.flatMap((words) => {
    const count = counts.get(words)
    return count === undefined ? [] : [html`<option value="${words}">${words} (${grouped(count)})</option>`]
  })
  return html`<div class="tools"><label><span class="hidden">Filter metrics by name</span><input type="search" id="metric-filter" placeholder="Filter by name" autocomplete="off" spellcheck="false"></label><label><span class="hidden">Verdict</span><select id="metric-verdict"><option value="">every verdict</option>${options}</select></label><output id="metric-count" aria-live="polite"></output></div>`
}
