import type { Comparison } from '../model/comparison.js'
import { say } from '../process/say.js'
import { renderReport } from '../report/comment.js'
import type { ReportContext } from '../report/context.js'
import { oneLine } from '../report/one-line.js'
import type { Keeping } from './keeping.js'
import { complainOfDisk, writeOutputs, writeReport } from './outputs.js'

/** What the comment is to say, and whether it leads to the report in full. */
export interface KeptReport {
  markdown: string
  linked: boolean
}

/**
 * Keeps what was found in every way but the comment: as outputs and files first, before anything waits for a network that
 * may be gone by now; then the report in full as an artifact. Never throws.
 */
export async function keepReport(
  comparison: Comparison,
  context: ReportContext,
  keeping: Keeping,
): Promise<KeptReport> {
  const withoutLink = renderReport(comparison, context)
  await writeOutputs(keeping.folder, comparison, withoutLink).catch(complainOfDisk)
  say(oneLine(comparison))
  const reportUrl = await linkToFullReport(comparison, context, keeping)
  if (reportUrl === undefined) return { markdown: withoutLink, linked: false }
  const markdown = renderReport(comparison, { ...context, reportUrl })
  await writeReport(keeping.folder, markdown).catch(complainOfDisk)
  return { markdown, linked: true }
}

async function linkToFullReport(
  comparison: Comparison,
  context: ReportContext,
  keeping: Keeping,
): Promise<string | undefined> {
  // One training on both sides leaves nothing to look into, and its answer is to be there at once.
  if (comparison.sameTraining) return undefined
  // Until now nobody has needed it.
  const { keepFullReport } = await import('./full-report.js')
  return keepFullReport(comparison, context, keeping)
}
