import { isLost } from '../comparison/failures.js'
import type { BranchCommit } from '../model/branch.js'
import type { Measurement } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { Run } from '../model/run.js'
import type { ReuseMode } from '../model/settings.js'
import { fail, say } from '../process/say.js'
import { VERSION } from '../process/version.js'
import { failureLine, renderBranch } from '../report/branch.js'
import { addToSummary, summaryIsShown } from './summary.js'

/** How a branch was measured. */
export interface MeasuredBranch extends Pick<BranchCommit, 'branch' | 'purpose'> {
  reuse: ReuseMode
  rules: MetricRule[]
  /** Somebody ended the run before all of it was there. */
  isCancelled: boolean
}

/** Tells what was measured of a branch, in the job's summary. The job fails when the commit does not train. */
export async function answerBranch(run: Run, all: Measurement[], measured: MeasuredBranch): Promise<void> {
  const missing = all.filter(isLost)
  const measurements = all.filter((one) => !missing.includes(one))
  // The t distribution is large, and nobody needs it before.
  const { noiseOf } = await import('../comparison/noise.js')
  const context = {
    ...measured,
    missing,
    repositoryUrl: `${run.serverUrl}/${run.repository.fullName}`,
    runUrl: run.runUrl,
    version: VERSION,
  }
  const markdown = renderBranch(measurements, noiseOf(measurements, measured.rules), context)
  await addToSummary(markdown, say)
  if (!summaryIsShown(run)) say(markdown)
  const failure = failureLine(measurements, context)
  if (failure !== undefined) fail(failure)
}
