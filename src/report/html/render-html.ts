import type { Comparison, MetricComparison } from '../../model/comparison.js'
import type { ReportContext } from '../context.js'
import { oneLine } from '../one-line.js'
import { shorten, visibleText } from '../visible.js'
import { answer } from './answer.js'
import type { PageAssets } from './assets.js'
import { curveSection } from './curve-section.js'
import { type Curves, chooseCurves } from './curves.js'
import { pageDocument } from './document.js'
import { dataBlock, pageNumber } from './json.js'
import { logSection } from './log-section.js'
import { type Html, html, LONGEST_NAME, link } from './markup.js'
import { metricTable } from './metric-table.js'
import type { MetricData, PageData, PageNumber } from './page-data.js'
import { predictionSection } from './predictions.js'
import { primaryMetric } from './primary.js'
import { ROOMS, type Room } from './room.js'
import { menu, showSection } from './sections.js'
import { settingSection } from './setting.js'
import { failures, noteSection } from './told.js'
import { trainingSection } from './trainings.js'

/** Of the whole page, in bytes. */
const LARGEST = 5_000_000

/**
 * What an evaluation found, in full, as one HTML file that needs nothing beside it: no network, and no script to give its
 * answer. At most 5 MB, whatever came in; what is left out is said in the page.
 */
export function renderHtml(comparison: Comparison, context: ReportContext, assets: PageAssets): string {
  let page = ''
  for (const room of ROOMS) {
    page = compose(comparison, context, assets, room)
    if (Buffer.byteLength(page) <= LARGEST) break
  }
  return page
}

function compose(comparison: Comparison, context: ReportContext, assets: PageAssets, room: Room): string {
  const curves = chooseCurves(comparison, room.charts, room.curves)
  const sections = [
    metricTable(comparison, context, room),
    noteSection(comparison, context, room),
    curveSection(curves),
    predictionSection(comparison, room),
    trainingSection(comparison, context, room),
    settingSection(comparison, context, room),
    logSection(comparison, room),
  ].filter((section) => section !== undefined)
  const body = html`<a class="skip" href="#answer">Skip to the answer</a><main>${answer(comparison, context)}${menu(sections)}${failures(comparison, context, room)}${primaryMetric(comparison, context, room)}${sections.map(showSection)}</main><footer>Headway ${context.version}${logLink(context)}</footer>`
  const named = context.name === undefined ? '' : `${context.name} · `
  const { head, base } = context.names
  const about =
    context.pullRequest === undefined ? `${head} against ${base}` : `#${context.pullRequest.number}`
  const title = `${named}${oneLine(comparison)} · ${visibleText(about)}`
  return pageDocument(title, body, dataBlock(pageData(comparison, curves, room)), assets)
}

function logLink({ runUrl }: ReportContext): Html | undefined {
  return runUrl === undefined ? undefined : html` · ${link(html`log of this run`, runUrl)}`
}

function pageData({ confidence, metrics }: Comparison, { shown }: Curves, room: Room): PageData {
  const charts = new Map(shown.map(({ metric }, index) => [metric, index]))
  return {
    confidence,
    metrics: metrics.slice(0, room.rows).map((metric) => metricData(metric, charts.get(metric), room)),
    curves: shown.map(({ data }) => data),
  }
}

function metricData(metric: MetricComparison, curve: number | undefined, { seeds }: Room): MetricData {
  const { statistics } = metric
  return {
    name: shorten(visibleText(metric.name), LONGEST_NAME),
    percent: metric.scale === 'percent',
    head: short(metric.head),
    base: short(metric.base),
    difference: short(metric.difference),
    verdict: metric.verdict,
    role: metric.role,
    values: metric.values.slice(0, seeds).map(({ seed, head, base }) => [seed, short(head), short(base)]),
    statistics:
      statistics === undefined
        ? null
        : {
            pairs: statistics.pairs,
            low: statistics.interval.low,
            high: statistics.interval.high,
            deviation: statistics.deviation,
            p: statistics.p,
            adjustedP: statistics.adjustedP ?? null,
            signFlipP: statistics.signFlipP ?? null,
            detectable: statistics.detectable,
          },
    curve: curve ?? null,
  }
}

/** With more digits than are shown anywhere. */
function short(value: number | undefined): PageNumber {
  return pageNumber(value === undefined ? undefined : Number(value.toPrecision(9)))
}
