import { inPlainText, metricTitle } from '../names.js'
import { showNumber } from '../numbers.js'
import type { CurveOfMetric, Curves } from './curves.js'
import { type Html, html, ours } from './markup.js'
import { metricHeading } from './metric-name.js'
import type { CurveData, PageNumber } from './page-data.js'
import { grouped, type Section } from './sections.js'

/** From here on one does not find a chart by looking. */
const MANY = 6

/** A place for each chart, and what it says in a sentence; the page's script draws it once it is seen. */
export function curveSection({ shown, left, thinned }: Curves): Section | undefined {
  if (shown.length === 0) return undefined
  const charts = shown.map(chart)
  const missing = [
    thinned > 0
      ? `${plural(thinned, 'chart shows', 'charts show')} fewer points or lines than there are.`
      : undefined,
    left > 0 ? `${plural(left, 'metric has', 'metrics have')} curves that there was no room for.` : undefined,
  ].filter((part) => part !== undefined)
  const filter =
    shown.length > MANY
      ? html`<label><span class="hidden">Filter charts by name</span><input type="search" id="curve-filter" placeholder="Filter by name" autocomplete="off" spellcheck="false"></label><output id="curve-count" aria-live="polite"></output>`
      : undefined
  return {
    id: 'curves',
    title: 'Learning curves',
    count: shown.length > 1 ? shown.length : undefined,
    body: html`<div class="tools">${filter}${legend(shown)}</div><p class="help" id="chart-help">Drag to zoom, double click to reset; charts over the same axis go together. With the keyboard, arrows read values, + and − zoom, Escape resets.</p>${
      missing.length === 0 ? undefined : html`<p class="left-out">${missing.join(' ')}</p>`
    }<div class="charts">${charts}</div>`,
  }
}

function legend(shown: CurveOfMetric[]): Html {
  const seeds = shown.some(({ data }) => hasSeeds(data))
  const entry = (key: string, label: string) =>
    html`<label class="entry"><input type="checkbox" data-show="${ours(key)}" checked><span class="swatch ${ours(key)}" aria-hidden="true"></span>${label}</label>`
  return html`<fieldset class="legend"><legend class="hidden">Lines shown in all charts</legend>${entry('head', seeds ? 'Head, mean' : 'Head')}${entry('base', seeds ? 'Base, mean' : 'Base')}${seeds ? entry('seeds', 'each seed') : undefined}</fieldset>`
}

function hasSeeds({ groups, means }: CurveData): boolean {
  return !means && groups.some(({ lines }) => lines.length > new Set(lines.map(({ side }) => side)).size)
}

function chart({ metric, data }: CurveOfMetric, index: number): Html {
  const name = inPlainText([metricTitle(metric.name)])
  return html`<figure class="chart" data-chart="${index}" id="chart-${index}"><figcaption><h3>${metricHeading(metric)}</h3></figcaption><div class="canvas" aria-label="Learning curves of ${name}"></div><p class="readout">${summary(data)}</p></figure>`
}

/** The last values and the first: what one would read off the chart. */
function summary(data: CurveData): Html {
  const places = data.groups.flatMap(({ at }) => at).filter((at) => typeof at === 'number')
  const [from, to] = [Math.min(...places), Math.max(...places)].map((at) => showNumber(at))
  const end =
    places.length === 0 ? undefined : html`<span>${data.axis} ${to}<small>from ${from}</small></span>`
  const sides = (['head', 'base'] as const).flatMap((side) => {
    const lines = data.groups.flatMap(({ lines }) => lines.filter((line) => line.side === side))
    if (lines.length === 0) return []
    const [first, last] = [mean(lines, 0, data), mean(lines, -1, data)]
    return [
      html`<span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'} ${last}<small>from ${first}</small></span>`,
    ]
  })
  return html`${end}${sides}`
}

function mean(lines: { values: PageNumber[] }[], at: number, { percent }: CurveData): string {
  const values = lines
    .map(({ values }) => values.at(at))
    .map((value) => (typeof value === 'number' ? value : Number.NaN))
  const sum = values.reduce((total, value) => total + value, 0)
  return showNumber(Number((sum / values.length).toPrecision(4)), percent ? 'percent' : 'plain')
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`
}
