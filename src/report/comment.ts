import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import { ALLOWANCES, type Allowance } from './allowance.js'
import { stack } from './blocks.js'
import type { ReportContext } from './context.js'
import { costLine } from './cost.js'
import { failureReport, remedy } from './failure.js'
import { footer } from './footer.js'
import { headline } from './headline.js'
import { inMarkdown } from './names.js'
import { remarks, singleRun } from './notes.js'
import { sideNumbers } from './one-sided.js'
import { packageChanges } from './packages.js'
import { reproduce } from './reproduce.js'
import { changedFiles, notReusable, reusedNumbers } from './reused.js'
import { metricTable } from './table.js'
import { type Markdown, md, ours, render } from './text.js'

/** GitHub refuses 65,536; the rest is for the comment's hidden marker. */
const LONGEST = 65_000

/**
 * What an evaluation found, as the pull request's comment and the job's summary: at most 65,000 characters of
 * Markdown, whatever came in.
 */
export function renderReport(comparison: Comparison, context: ReportContext): string {
  let report = ''
  for (const allowance of ALLOWANCES) {
    report = render(compose(comparison, context, allowance))
    if (report.length <= LONGEST) break
  }
  return report
}

function compose(comparison: Comparison, context: ReportContext, allowance: Allowance): Markdown {
  return stack([
    heading(comparison),
    ...answer(comparison, context, allowance),
    changedFiles(comparison, allowance),
    reusedNumbers(comparison, context),
    costLine(comparison, context),
    packageChanges(comparison.packages, allowance),
    allowance.reproduce ? reproduce(comparison, context) : undefined,
    notReusable(comparison),
    footer(context),
  ])
}

function heading(comparison: Comparison): Markdown {
  const { mark, phrase } = headline(comparison)
  return md`## ${ours(mark === undefined ? '' : `${mark} `)}${inMarkdown(phrase)}`
}

/** The numbers of every side that has some, and of every other what became of it; what went wrong in head comes first. */
function answer(
  comparison: Comparison,
  context: ReportContext,
  allowance: Allowance,
): (Markdown | undefined)[] {
  const { head, baseline } = comparison
  if (head.result.kind === 'measured' && baseline.result.kind === 'measured') {
    return [
      metricTable(comparison, context, allowance),
      remarks(comparison, allowance),
      singleRun(comparison),
    ]
  }
  const side = (measurement: Measurement): Markdown =>
    measurement.result.kind === 'failed'
      ? failureReport(measurement, measurement.result.failure, context, allowance)
      : sideNumbers(comparison, measurement, context, allowance)
  const [ofHead, ofBase] = [remedy(head), remedy(baseline)]
  // What stops both sides is mended once.
  const same = render(stack(ofHead)) === render(stack(ofBase))
  return [side(head), ...(same ? [] : ofHead), side(baseline), ...ofBase, remarks(comparison, allowance)]
}
