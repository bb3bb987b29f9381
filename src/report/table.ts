import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import type { Allowance } from './allowance.js'
import { type Column, fold, stack, table } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { intervalName, intervalOf } from './interval.js'
import { inMarkdown, metricTitle } from './names.js'
import { hasSeveralSeeds, seedsOf } from './seeds.js'
import { isEqual, showMetric } from './shown-metric.js'
import { join, type Markdown, md, ours } from './text.js'
import { verdictInWords } from './verdict.js'
import { shorten } from './visible.js'

/** Up to this many metrics are columns, as one reads two lines under each other; more are rows. */
const MOST_COLUMNS = 6

/** Headings longer than this in all make columns too wide to see at once. */
const WIDEST = 90

/** Where what is not shown can be read. */
const ELSEWHERE = 'in the file that the output `comparison-path` names.'

/** Longest unit shown. */
const LONGEST_UNIT = 20

/** All metrics of both sides: what changed in the open, the rest folded. */
export function metricTable(comparison: Comparison, context: ReportContext, allowance: Allowance): Markdown {
  const telling = comparison.metrics.filter((metric) => metric.role !== 'bookkeeping')
  const shown = telling.length > 0 ? telling : comparison.metrics
  const others =
    telling.length > 0 ? comparison.metrics.filter((metric) => metric.role === 'bookkeeping') : []
  const fold = (metrics: MetricComparison[], title: string) => folded(metrics, title, comparison, allowance)
  // As many epochs on both sides as ever are no news.
  const bookkeeping = others.every(isEqual)
    ? undefined
    : fold(others, 'Numbers that say nothing about quality')
  if (fitsInColumns(shown)) return stack([inColumns(shown, comparison, context), bookkeeping])

  const [changed, same] = split(shown, (metric) => metric.primary || !isEqual(metric))
  const [loud, quiet] = split(changed, (metric) => metric.primary || !isQuiet(metric, comparison))
  // A stable order: what was judged better or worse before what merely differs.
  const ranked = loud.toSorted((a, b) => rank(a) - rank(b))
  const open = ranked.slice(0, allowance.rows)
  const hidden = ranked.slice(allowance.rows)
  return stack([
    open.length > 0 ? inRows(open, columnsFor(open, comparison), comparison, context) : undefined,
    fold(hidden, 'More metrics that differ'),
    fold(quiet, 'Metrics without a difference shown'),
    fold(same, 'Metrics that are the same in head and base'),
    bookkeeping,
  ])
}

function fitsInColumns(metrics: MetricComparison[]): boolean {
  const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0)
  return metrics.length <= MOST_COLUMNS && width <= WIDEST
}

/** Between seeds everything differs a little: what was looked at and not found to differ beyond that, or was not judged. */
function isQuiet(
  { verdict, diverged, scale, statistics }: MetricComparison,
  comparison: Comparison,
): boolean {
  if (!hasVerdicts(comparison) || statistics === undefined || diverged !== undefined || scale === 'mixed') {
    return false
  }
  return verdict === 'within-tolerance' || verdict === 'inconclusive' || verdict === 'unmeasured'
}

function inColumns(metrics: MetricComparison[], comparison: Comparison, context: ReportContext): Markdown {
  const { verdict: judged } = columnsFor(metrics, comparison)
  const columns: Column[] = [
    { title: ours(basis(comparison) ?? 'Source'), align: 'left' },
    ...metrics.map((metric): Column => ({ title: heading(metric, judged), align: 'right' })),
  ]
  const pairs = metrics.map(showMetric)
  const rows = [
    [side('head', comparison, context), ...pairs.map(({ head }) => ours(head))],
    [side('base', comparison, context), ...pairs.map(({ base }) => ours(base))],
  ]
  if (!comparison.identical) rows.push([ours('Diff'), ...metrics.map(difference)])
  if (judged) rows.push([ours('Verdict'), ...metrics.map((metric) => verdictInWords(metric))])
  return table(columns, rows)
}

/** `5 seeds each`: what the numbers are means of. */
function basis(comparison: Comparison): string | undefined {
  if (!hasSeveralSeeds(comparison)) return undefined
  const { compared } = seedsOf(comparison)
  const all = comparison.pairs.length
  return compared.length === all ? `${all} seeds each` : `${compared.length} of ${all} seeds each`
}

/** What a row has beside both sides and the difference. */
interface MoreColumns {
  interval: boolean
  verdict: boolean
}

/** That a metric is new, gone or was not judged can be seen without a word. */
function columnsFor(metrics: MetricComparison[], comparison: Comparison): MoreColumns {
  const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive'])
  const possible = !comparison.identical && hasVerdicts(comparison)
  return {
    interval: possible && metrics.some((metric) => intervalOf(metric) !== undefined),
    verdict: possible && metrics.some((metric) => said.has(metric.verdict)),
  }
}

/** The seeds in which head failed may be those that went worst: the others are no ground for a verdict. */
function hasVerdicts({ head }: Comparison): boolean {
  return head.result.kind === 'measured'
}

function inRows(
  metrics: MetricComparison[],
  more: MoreColumns,
  comparison: Comparison,
  context: ReportContext | undefined,
): Markdown {
  const sides = (['head', 'base'] as const).map((which) =>
    context === undefined ? ours(which === 'head' ? 'Head' : 'Base') : side(which, comparison, context),
  )
  const seeds = context === undefined ? undefined : basis(comparison)
  const columns: Column[] = [
    { title: ours(seeds === undefined ? 'Metric' : `Metric, ${seeds}`), align: 'left' },
    ...[...sides, ours('Diff')].map((title): Column => ({ title, align: 'right' })),
    ...(more.interval ? [{ title: ours(intervalName(comparison.confidence)), align: 'right' } as const] : []),
    ...(more.verdict ? [{ title: ours('Verdict'), align: 'left' } as const] : []),
  ]
  const rows = metrics.map((metric) => {
    const { head, base } = showMetric(metric)
    return [
      heading(metric, more.verdict),
      ours(head),
      ours(base),
      difference(metric),
      ...(more.interval ? [ours(intervalOf(metric) ?? '–')] : []),
      ...(more.verdict ? [verdictInWords(metric, more.interval)] : []),
    ]
  })
  return table(columns, rows)
}

/** `undefined` without metrics. The fold is cut where the report would grow too long, and says so. */
function folded(
  metrics: MetricComparison[],
  title: string,
  comparison: Comparison,
  { foldedRows }: Allowance,
): Markdown | undefined {
  if (metrics.length === 0) return undefined
  const summary = md`${title} (${metrics.length})`
  if (foldedRows === 0) return md`${summary}: ${ours(ELSEWHERE)}`
  const shown = metrics.slice(0, foldedRows)
  const { interval, verdict } = columnsFor(shown, comparison)
  // One run of each side has few words for a metric, and they are in the open.
  const more = { interval, verdict: verdict && interval }
  const left = metrics.length - shown.length
  return fold(
    summary,
    stack([
      inRows(shown, more, comparison, undefined),
      left > 0 ? md`… and ${left} more, ${ours(ELSEWHERE)}` : undefined,
    ]),
  )
}

function heading(metric: MetricComparison, judged: boolean): Markdown {
  const arrow = metric.direction === undefined ? undefined : ours(metric.direction === 'lower' ? '↓' : '↑')
  const unit =
    metric.unit === undefined || metric.scale === 'percent'
      ? undefined
      : md`(${shorten(metric.unit, LONGEST_UNIT)})`
  const remarks = [
    // Who decides matters only where something was decided.
    metric.primary && judged ? 'primary' : undefined,
    metric.bestOf === undefined ? undefined : `best of ${metric.bestOf} epochs`,
  ].filter((remark) => remark !== undefined)
  const remark = remarks.length === 0 ? undefined : ours(`*(${remarks.join(', ')})*`)
  const parts = [inMarkdown([metricTitle(metric.name)]), unit, arrow, remark]
  return join(
    parts.filter((part) => part !== undefined),
    ' ',
  )
}

function difference(metric: MetricComparison): Markdown {
  const shown = showMetric(metric).difference
  const decided = metric.verdict === 'better' || metric.verdict === 'worse'
  return ours(metric.primary && decided && metric.difference !== undefined ? `**${shown}**` : shown)
}

function side(which: Side, { head, baseline }: Comparison, context: ReportContext): Markdown {
  return which === 'head'
    ? md`Head ${commitLink(head.commit, context)}`
    : md`Base ${commitLink(baseline.commit, context)}`
}

function rank(metric: MetricComparison): number {
  if (metric.primary) return 0
  return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2
}

function split<T>(items: T[], first: (item: T) => boolean): [T[], T[]] {
  return [items.filter(first), items.filter((item) => !first(item))]
}
