import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import type { Allowance } from './allowance.js'
import { type Column, fold, stack, table } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { inMarkdown, metricTitle } from './names.js'
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
  const bookkeeping = folded(others, 'Numbers that say nothing about quality', allowance)
  if (fitsInColumns(shown)) return stack([inColumns(shown, comparison, context), bookkeeping])

  const [changed, same] = split(shown, (metric) => metric.primary || !isEqual(metric))
  // A stable order: what was judged better or worse before what merely differs.
  const ranked = changed.toSorted((a, b) => rank(a) - rank(b))
  const open = ranked.slice(0, allowance.rows)
  const hidden = ranked.slice(allowance.rows)
  return stack([
    open.length > 0 ? inRows(open, judgement(open, comparison), comparison, context) : undefined,
    folded(hidden, 'More metrics that differ', allowance),
    folded(same, 'Metrics that are the same in head and base', allowance),
    bookkeeping,
  ])
}

function fitsInColumns(metrics: MetricComparison[]): boolean {
  const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0)
  return metrics.length <= MOST_COLUMNS && width <= WIDEST
}

function inColumns(metrics: MetricComparison[], comparison: Comparison, context: ReportContext): Markdown {
  const judged = judgement(metrics, comparison)
  const columns: Column[] = [
    { title: ours('Source'), align: 'left' },
    ...metrics.map((metric): Column => ({ title: heading(metric, judged), align: 'right' })),
  ]
  const pairs = metrics.map(showMetric)
  const rows = [
    [side('head', comparison, context), ...pairs.map(({ head }) => ours(head))],
    [side('base', comparison, context), ...pairs.map(({ base }) => ours(base))],
  ]
  if (!comparison.identical) rows.push([ours('Diff'), ...metrics.map(difference)])
  if (judged) rows.push([ours('Verdict'), ...metrics.map(verdictInWords)])
  return table(columns, rows)
}

function inRows(
  metrics: MetricComparison[],
  judged: boolean,
  comparison: Comparison,
  context: ReportContext,
): Markdown {
  const columns: Column[] = [
    { title: ours('Metric'), align: 'left' },
    { title: side('head', comparison, context), align: 'right' },
    { title: side('base', comparison, context), align: 'right' },
    { title: ours('Diff'), align: 'right' },
  ]
  if (judged) columns.push({ title: ours('Verdict'), align: 'left' })
  return table(
    columns,
    metrics.map((metric) =>
      judged ? [...cells(metric, judged), verdictInWords(metric)] : cells(metric, judged),
    ),
  )
}

function cells(metric: MetricComparison, judged: boolean): Markdown[] {
  const { head, base } = showMetric(metric)
  return [heading(metric, judged), ours(head), ours(base), difference(metric)]
}

/** `undefined` without metrics. The fold is cut where the report would grow too long, and says so. */
function folded(metrics: MetricComparison[], title: string, { foldedRows }: Allowance): Markdown | undefined {
  if (metrics.length === 0) return undefined
  const summary = md`${title} (${metrics.length})`
  if (foldedRows === 0) return md`${summary}: ${ours(ELSEWHERE)}`
  const columns: Column[] = [
    { title: ours('Metric'), align: 'left' },
    ...['Head', 'Base', 'Diff'].map((name): Column => ({ title: ours(name), align: 'right' })),
  ]
  const rows = metrics.slice(0, foldedRows).map((metric) => cells(metric, false))
  const left = metrics.length - rows.length
  const more = left > 0 ? md`… and ${left} more, ${ours(ELSEWHERE)}` : undefined
  return fold(summary, stack([table(columns, rows), more]))
}

function heading(metric: MetricComparison, judged: boolean): Markdown {
  const arrow = metric.direction === undefined ? undefined : ours(metric.direction === 'lower' ? '↓' : '↑')
  const unit =
    metric.unit === undefined || metric.scale === 'percent'
      ? undefined
      : md`(${shorten(metric.unit, LONGEST_UNIT)})`
  // Who decides matters only where something was decided.
  const primary = metric.primary && judged ? ours('*(primary)*') : undefined
  const parts = [inMarkdown([metricTitle(metric.name)]), unit, arrow, primary]
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

/** Whether there is a verdict to show: that a metric is new, gone or was not judged can be seen without a word. */
function judgement(metrics: MetricComparison[], { identical }: Comparison): boolean {
  const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive'])
  return !identical && metrics.some((metric) => said.has(metric.verdict))
}

function rank(metric: MetricComparison): number {
  if (metric.primary) return 0
  return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2
}

function split<T>(items: T[], first: (item: T) => boolean): [T[], T[]] {
  return [items.filter(first), items.filter((item) => !first(item))]
}
