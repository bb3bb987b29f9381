import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'
import { ALLOWANCES, type Allowance } from './allowance.js'
import { stack } from './blocks.js'
import { certainty } from './certainty.js'
import type { ReportContext } from './context.js'
import { costLine } from './cost.js'
import { learningCurves } from './curves.js'
import { failureReport, remedy } from './failure.js'
import { footer } from './footer.js'
import { headline } from './headline.js'
import { ignoredSeed } from './ignored-seed.js'
import { inMarkdown } from './names.js'
import { remarks } from './notes.js'
import { sideNumbers } from './one-sided.js'
import { packageChanges } from './packages.js'
import { predictionsReport } from './predictions.js'
import { ofFork } from './provenance.js'
import { reproduce } from './reproduce.js'
import { changedFiles, notReusable, reusedNumbers } from './reused.js'
import { hasSeveralSeeds, measurementsOf, seedsOf } from './seeds.js'
import { statisticsOf } from './statistics.js'
import { metricTable } from './table.js'
import { type Markdown, md, ours, render } from './text.js'
import { titled } from './titled.js'

/** GitHub takes 65,536; the rest is for the comment's hidden marker and a note at its top. */
const LONGEST = 64_000

/**
 * What an evaluation found, as the pull request's comment and the job's summary: at most 64,000 characters of
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
    heading(comparison, context),
    ...answer(comparison, context, allowance),
    predictionsReport(comparison, allowance),
    changedFiles(comparison, allowance),
    reusedNumbers(comparison, context, allowance),
    costLine(comparison, context),
    ofFork(context),
    packageChanges(comparison.packages, allowance),
    learningCurves(comparison, allowance),
    statisticsOf(comparison, allowance),
    allowance.reproduce ? reproduce(comparison, context) : undefined,
    notReusable(comparison, context, allowance),
    footer(context),
  ])
}

function heading(comparison: Comparison, context: ReportContext): Markdown {
  const { mark, phrase } = headline(comparison)
  return titled(context, md`${ours(mark === undefined ? '' : `${mark} `)}${inMarkdown(phrase)}`)
}

/** The numbers of every side that has some, and of every other what became of it; what went wrong in head comes first. */
function answer(
  comparison: Comparison,
  context: ReportContext,
  allowance: Allowance,
): (Markdown | undefined)[] {
  const several = hasSeveralSeeds(comparison)
  const { failed, compared } = seedsOf(comparison)
  const { head, baseline } = comparison
  if (compared.length > 0) {
    const sure = certainty(comparison, context)
    const notes = remarks(comparison, context, allowance)
    const ofHead = failureReport(failed.head, several, context, allowance)
    const decides = head.result.kind === 'failed'
    return [
      decides ? ofHead : undefined,
      metricTable(comparison, context, allowance),
      ignoredSeed(comparison),
      ...(several ? [sure, notes] : [notes, sure]),
      decides ? undefined : ofHead,
      failureReport(failed.base, several, context, allowance),
    ]
  }
  const side = (which: Side, speaker: Measurement): (Markdown | undefined)[] => {
    const measured = measurementsOf(comparison, which).find(({ result }) => result.kind === 'measured')
    // Where no seed failed by its own fault and none was measured, what stopped it is all there is to say.
    const failures = failed[which].length > 0 || measured !== undefined ? failed[which] : [speaker]
    return [
      failureReport(failures, several, context, allowance),
      measured && sideNumbers(comparison, measured, context, allowance),
    ]
  }
  const [ofHead, ofBase] = [remedy(head), remedy(baseline)]
  // What stops both sides is mended once.
  const same = render(stack(ofHead)) === render(stack(ofBase))
  return [
    ...side('head', head),
    ...(same ? [] : ofHead),
    ...side('base', baseline),
    ...ofBase,
    remarks(comparison, context, allowance),
  ]
}
