import type { Comparison, MetricComparison } from '../../model/comparison.js'
import { intervalName, intervalOf } from '../interval.js'
import { inPlainText, metricTitle } from '../names.js'
import { hasSeveralSeeds, seedsOf } from '../seeds.js'
import { isEqual, showMetric } from '../shown-metric.js'
import { render } from '../text.js'
import { verdictInWords } from '../verdict.js'
import { shorten, visibleText } from '../visible.js'
import { inline, type Page } from './from-markdown.js'
import { PLAIN, type Style } from './style.js'
import { cut, padEnd, padStart, widthOf } from './width.js'

/** More rows than these nobody reads in a terminal; `--json` and `--html` have them all. */
const MOST_ROWS = 40
const LONGEST_NAME = 60
const BETWEEN = '   '

interface Row {
  metric: MetricComparison
  /** As many as there are titles, the name first. */
  cells: string[]
}

/** Every metric of both sides: a row each, or a block each where rows are wider than the terminal. */
export function metricTable(comparison: Comparison, page: Page): string[] {
  const { metrics } = comparison
  const telling = metrics.filter(({ role }) => role !== 'bookkeeping')
  const differing = telling.filter((metric) => metric.primary || !isEqual(metric))
  const shown = (telling.length > MOST_ROWS ? differing : telling.length > 0 ? telling : metrics).slice(
    0,
    MOST_ROWS,
  )
  if (shown.length === 0) return []
  const titles = titlesFor(shown, comparison)
  const rows = shown.map((metric) => ({ metric, cells: cellsOf(metric, titles) }))
  const left =
    metrics.filter(({ role }) => role !== 'bookkeeping' || telling.length === 0).length - rows.length
  const more = left > 0 ? [page.style.dim(`… and ${left} more: --json and --html hold all of them.`)] : []
  const table = inColumns(titles, rows, page.style)
  const fits = table.every((line) => widthOf(line) <= page.width)
  return [...(fits ? table : inBlocks(titles, rows, page)), ...more]
}

type Title = 'Metric' | 'Head' | 'Base' | 'Diff' | 'Verdict' | string

function titlesFor(metrics: MetricComparison[], comparison: Comparison): Title[] {
  const judged = comparison.head.result.kind === 'measured' && !comparison.identical
  const { compared } = seedsOf(comparison)
  const seeds = hasSeveralSeeds(comparison) ? `Metric, ${compared.length} seeds each` : 'Metric'
  return [
    seeds,
    'Head',
    'Base',
    'Diff',
    ...(judged && metrics.some((metric) => intervalOf(metric) !== undefined)
      ? [intervalName(comparison.confidence)]
      : []),
    ...(judged ? ['Verdict'] : []),
  ]
}

function cellsOf(metric: MetricComparison, titles: Title[]): string[] {
  const { head, base, difference } = showMetric(metric)
  const withInterval = titles.length > 5
  const cells = [nameOf(metric), head, base, difference]
  if (withInterval) cells.push(intervalOf(metric) ?? '–')
  if (titles.includes('Verdict')) cells.push(inline(render(verdictInWords(metric, withInterval)), PLAIN))
  return cells
}

function nameOf({ name, direction, unit, scale, bestOf }: MetricComparison): string {
  const arrow = direction === undefined ? '' : direction === 'lower' ? ' ↓' : ' ↑'
  const inUnit = unit === undefined || scale === 'percent' ? '' : ` (${visibleText(shorten(unit, 20))})`
  const best = bestOf === undefined ? '' : ` (best of ${bestOf} epochs)`
  return cut(inPlainText([metricTitle(name)]), LONGEST_NAME) + inUnit + arrow + best
}

/** Names and words stand left, numbers right. */
function isNumber(title: Title, index: number): boolean {
  return index > 0 && title !== 'Verdict'
}

function inColumns(titles: Title[], rows: Row[], style: Style): string[] {
  const widths = titles.map((title, index) =>
    Math.max(...[title, ...rows.map(({ cells }) => cells[index] ?? '')].map(widthOf)),
  )
  const line = (cells: string[], paint: (cell: string, index: number) => string) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0
        const padded = isNumber(titles[index] ?? '', index) ? padStart(cell, width) : padEnd(cell, width)
        return paint(index === cells.length - 1 ? padded.trimEnd() : padded, index)
      })
      .join(BETWEEN)
  return [
    line(titles, (cell) => style.dim(cell)),
    ...rows.map(({ metric, cells }) =>
      line(cells, (cell, index) => painted(metric, titles[index], cell, style)),
    ),
  ]
}

function inBlocks(titles: Title[], rows: Row[], { style, width }: Page): string[] {
  const longest = Math.max(...titles.slice(1).map(widthOf))
  return rows.flatMap(({ metric, cells }, index) => [
    ...(index > 0 ? [''] : []),
    style.bold(cut(cells[0] ?? '', width)),
    ...titles.slice(1).map((title, column) => {
      const cell = cut(cells[column + 1] ?? '', Math.max(8, width - longest - 4))
      return `  ${style.dim(padEnd(title, longest))}  ${painted(metric, title, cell, style)}`
    }),
  ])
}

function painted(metric: MetricComparison, title: Title | undefined, cell: string, style: Style): string {
  if (title !== 'Diff' && title !== 'Verdict')
    return metric.primary && title !== 'Head' && title !== 'Base' ? style.bold(cell) : cell
  if (metric.verdict === 'better') return style.good(cell)
  return metric.verdict === 'worse' ? style.bad(cell) : cell
}
