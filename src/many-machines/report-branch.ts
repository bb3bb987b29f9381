import * as core from '@actions/core'
import { answerBranch } from '../answering/answer-branch.js'
import type { BranchDecision } from '../github/trigger.js'
import { wasCancelled } from '../inputs/plan.js'
import { readReportSettings } from '../inputs/report.js'
import type { Run } from '../model/run.js'
import { cancelledBySignal } from '../process/cancel.js'
import { fail, say } from '../process/say.js'
import { commitOf } from '../story/open-branch.js'
import { gather } from './gather.js'
import { keepInLedger } from './keep-in-ledger.js'
import { expectSameBranch, receivePlan } from './shared-plan.js'

/**
 * Tells in the job's summary what many machines have measured of a branch, and keeps it for pull requests to come. The
 * job fails when the commit does not train. Checks nothing out, and runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong, or the plan or what was measured cannot be had
 */
export async function reportBranch(run: Run, asked: BranchDecision, digest: string): Promise<void> {
  const settings = readReportSettings(process.env)
  const ended = wasCancelled(process.env)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  try {
    const plan = await receivePlan(digest, settings.name, run, stop)
    expectSameBranch(commitOf(asked), plan)
    const gathered = await gather(plan, settings.name, run, stop)
    const { branch, purpose } = plan.subject
    const { measurements, missing } = gathered
    say(
      `${measurements.length - missing.length} of ${measurements.length} trainings of ${branch} are there. The summary of this job says what they gave.`,
    )
    await answerBranch(run, measurements, {
      branch,
      purpose,
      reuse: plan.circumstances.reuse ?? 'auto',
      rules: settings.metrics ?? plan.rules,
      isCancelled: ended && missing.length > 0,
    })
    await keepInLedger(run, plan, gathered, { kind: 'branch', branch: asked.branch }, stop)
  } catch (error) {
    if (!stop.aborted) throw error
    fail('The measurement was cancelled.')
  }
}
