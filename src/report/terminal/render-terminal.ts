import type { Comparison } from '../../model/comparison.js'
import type { Side } from '../../model/side.js'
import { ALLOWANCES, type Allowance } from '../allowance.js'
import { stack } from '../blocks.js'
import { certainty } from '../certainty.js'
import type { ReportContext } from '../context.js'
import { costLine } from '../cost.js'
import { failureReport, remedy } from '../failure.js'
import { headline } from '../headline.js'
import { ignoredSeed } from '../ignored-seed.js'
import { inPlainText } from '../names.js'
import { remarks } from '../notes.js'
import { packageChanges } from '../packages.js'
import { predictionsReport } from '../predictions.js'
import { changedFiles, reusedNumbers } from '../reused.js'
import { hasSeveralSeeds, measurementsOf, seedsOf } from '../seeds.js'
import type { Markdown } from '../text.js'
import { visibleText } from '../visible.js'
import { fromMarkdown, type Page } from './from-markdown.js'
import { metricTable } from './metric-table.js'
import { wrap } from './width.js'

/** What a comparison found, for a terminal: in lines of at most `page.width` columns, but for words and logs. */
export function renderTerminal(comparison: Comparison, context: ReportContext, page: Page): string {
  const allowance = mostOf()
  const told = (markdown: Markdown | undefined) => fromMarkdown(markdown, page)
  const decides = comparison.head.result.kind === 'failed'
  const ofHead = failures(comparison, 'head', context, allowance)
  const blocks = [
    heading(comparison, page),
    sides(comparison, context, page),
    decides ? told(ofHead) : [],
    metricTable(comparison, page),
    told(ignoredSeed(comparison)),
    seedsOf(comparison).compared.length > 0 ? told(certainty(comparison, context)) : [],
    told(remarks(comparison, context, allowance)),
    decides ? [] : told(ofHead),
    told(failures(comparison, 'base', context, allowance)),
    told(predictionsReport(comparison, allowance)),
    told(changedFiles(comparison, allowance)),
    told(reusedNumbers(comparison, context, allowance)),
    told(packageChanges(comparison.packages, allowance)),
    told(costLine(comparison, context)),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function mostOf(): Allowance {
  const [most] = ALLOWANCES
  if (most === undefined) throw new RangeError('the comment has no allowance')
  return most
}

function heading(comparison: Comparison, { style, width }: Page): string[] {
  const { mark, phrase } = headline(comparison)
  const tone = mark === '✅' ? style.good : mark === '❌' ? style.bad : (text: string) => text
  const sign = mark === '✅' ? '✓ ' : mark === '❌' ? '✗ ' : mark === '⚠️' ? '! ' : ''
  return wrap(sign + inPlainText(phrase), width).map((line) => tone(style.bold(line)))
}

/** `Head 3f2a9c1 (my-branch), base b81d77e`; how it was chosen stands beside the cost. */
function sides({ head, baseline }: Comparison, { names }: ReportContext, { style, width }: Page): string[] {
  const [mine, other] = [head.commit.slice(0, 7), baseline.commit.slice(0, 7)]
  const name = head.commit.startsWith(names.head) ? '' : ` (${visibleText(names.head)})`
  return wrap(`Head ${mine}${name}, base ${other}`, width).map(style.dim)
}

/** What became of a side that failed, and what to do; `undefined` where none of its trainings did. */
function failures(
  comparison: Comparison,
  side: Side,
  context: ReportContext,
  allowance: Allowance,
): Markdown | undefined {
  const { failed, compared } = seedsOf(comparison)
  const speaker = side === 'head' ? comparison.head : comparison.baseline
  const stopped = measurementsOf(comparison, side).every(({ result }) => result.kind === 'failed')
  const all = compared.length === 0 && failed[side].length === 0 && stopped ? [speaker] : failed[side]
  const report = failureReport(all, hasSeveralSeeds(comparison), context, allowance)
  return report === undefined ? undefined : stack([report, ...remedy(speaker)])
}
