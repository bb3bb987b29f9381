import type { Comparison } from '../../model/comparison.js'
import { certainty } from '../certainty.js'
import type { ReportContext } from '../context.js'
import { showMetric, unitOf } from '../shown-metric.js'
import { fromMarkdown } from './from-markdown.js'
import { type Html, html, ours } from './markup.js'
import { metricHeading } from './metric-name.js'
import { effectPlot, pairsPlot } from './plots.js'
import type { Room } from './room.js'

/** The metric that decides, with every seed and the interval, and how sure it is; without it only the latter. */
export function primaryMetric(comparison: Comparison, context: ReportContext, room: Room): Html | undefined {
  const sure = certainty(comparison, context)
  const words = sure === undefined ? undefined : html`<div class="sure">${fromMarkdown(sure)}</div>`
  const metric = comparison.metrics.find(({ primary }) => primary)
  if (metric === undefined || metric.difference === undefined || comparison.identical) return words
  const shown = showMetric(metric)
  const unit = unitOf(metric, shown.difference.slice(1)).trim()
  const numbers: [string, string, Html][] = [
    ['of-head', 'Head', html`${shown.head}`],
    ['of-base', 'Base', html`${shown.base}`],
    [
      metric.verdict,
      'Difference',
      html`${shown.difference}${unit === '' ? undefined : html` <small>${unit}</small>`}`,
    ],
  ]
  const list = numbers.map(
    ([kind, name, number]) => html`<div class="${ours(kind)}"><dt>${name}</dt><dd>${number}</dd></div>`,
  )
  const plots = comparison.ignoresSeed
    ? []
    : [pairsPlot(metric, room.seeds), effectPlot(metric, comparison.confidence, room.seeds)].filter(
        (plot) => plot !== undefined,
      )
  const drawn = plots.length === 0 ? undefined : html`<div class="plots">${plots}</div>`
  return html`<section class="card primary" aria-labelledby="primary-title"><h2 id="primary-title">${metricHeading(metric)} <span class="tag">primary metric</span></h2><dl class="numbers">${list}</dl>${drawn}${words}</section>`
}
