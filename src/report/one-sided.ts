import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Allowance } from './allowance.js'
import { fold, stack, table } from './blocks.js'
import { commitLink } from './commits.js'
import type { ReportContext } from './context.js'
import { inMarkdown, metricName, metricTitle } from './names.js'
import { measurementsOf } from './seeds.js'
import { showSide } from './shown-metric.js'
import { join, type Markdown, md, ours } from './text.js'

/** Numbers one reads in a sentence; the rest is a folded table. */
const IN_A_SENTENCE = 6

/** `Base b81d77e: accuracy 91.4%, loss 0.26.`: what the side that was trained gave where the other one failed. */
export function sideNumbers(
  comparison: Comparison,
  { side, commit }: Measurement,
  context: ReportContext,
  allowance: Allowance,
): Markdown {
  const own = comparison.metrics.filter((metric) => metric[side] !== undefined)
  const telling = own.filter((metric) => metric.role !== 'bookkeeping')
  const named = (telling.length > 0 ? telling : own).slice(0, IN_A_SENTENCE)
  const rest = own.filter((metric) => !named.includes(metric))
  const number = (metric: MetricComparison) => ours(showSide(metric, side))

  const numbers = named.map((metric) => md`${inMarkdown([metricName(metric.name)])} ${number(metric)}`)
  const who = md`${ours(side === 'head' ? 'Head' : 'Base')} ${commitLink(commit, context)}`
  if (numbers.length === 0) return md`${who} was trained.`
  const seeds = measurementsOf(comparison, side).filter(({ result }) => result.kind === 'measured').length
  const mean = seeds > 1 ? ours(` (means of ${seeds} seeds)`) : ours('')
  const sentence = md`${who}: ${join(numbers, ', ')}${mean}.`
  if (rest.length === 0 || allowance.foldedRows === 0) return sentence

  const columns = [
    { title: ours('Metric'), align: 'left' as const },
    { title: who, align: 'right' as const },
  ]
  const rows = rest
    .slice(0, allowance.foldedRows)
    .map((metric) => [inMarkdown([metricTitle(metric.name)]), number(metric)])
  const left = rest.length - rows.length
  const more = left > 0 ? md`… and ${left} more.` : undefined
  return stack([sentence, fold(md`${rest.length} more metrics`, stack([table(columns, rows), more]))])
}
