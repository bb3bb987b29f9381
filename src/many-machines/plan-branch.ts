import * as core from '@actions/core'
import { keepingOf } from '../answering/keeping.js'
import type { BranchDecision } from '../github/trigger.js'
import { readMachines } from '../inputs/plan.js'
import { readSettings } from '../inputs/settings.js'
import type { BranchCommit } from '../model/branch.js'
import type { Run } from '../model/run.js'
import type { BranchSubject, SharedPlan } from '../model/shared-plan.js'
import { cancelledBySignal } from '../process/cancel.js'
import { fail, say, warn } from '../process/say.js'
import { removeLeftovers } from '../source/removal.js'
import type { RunJob } from '../story/job.js'
import { commitOf, fetchCommitOf, itemsOf, openBranchJob, whyInVain } from '../story/open-branch.js'
import { ledgerOf } from '../story/open-ledger.js'
import { openRelay } from '../training/relay.js'
import { asOneLook, makePlan, openNames, writeMatrix, writeNoPlan } from './make-plan.js'
import { handOnPlan, ledgerPlace } from './shared-plan.js'

/**
 * Plans the measurement of a branch on many machines: beforehand, with all seeds that an evaluation would ask for; or to
 * tell how noisy its training is. Hands the plan on. Runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong, or the plan cannot be handed on
 */
export async function planBranch(run: Run, asked: BranchDecision): Promise<void> {
  const machines = readMachines(process.env)
  const settings = asOneLook(readSettings(process.env, 'headway/plan'))
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const { branch, sha } = asked
  const commit = commitOf(asked)
  // Whether the job that reports could keep something is told by the ledger that it will write.
  const place = ledgerPlace(machines, true)
  const ledger = ledgerOf(run, settings, { kind: 'branch', branch }, undefined, stop, place)
  const inVain = whyInVain(commit, ledger)
  if (inVain !== undefined) {
    say(inVain)
    writeNoPlan()
    return
  }
  const job = await openBranchJob(run, settings, ledger, stop)
  try {
    const keeping = keepingOf(run, job.keep, sha.slice(0, 7), settings.name, stop)
    const { plan, digest } = await handOnPlan(await planOf(job, commit, machines), settings.name, keeping)
    writeMatrix(plan, digest)
  } catch (error) {
    if (!stop.aborted) throw error
    fail('The measurement was cancelled.')
  } finally {
    await removeLeftovers(job.root, warn)
  }
}

async function planOf(
  job: RunJob,
  commit: BranchCommit,
  machines: string,
): Promise<SharedPlan<BranchSubject>> {
  const items = itemsOf(commit, job.settings.seeds)
  using relay = openRelay(process.stdout)
  await using repository = await openNames(job, job.run.repository.fullName, relay)
  await fetchCommitOf(commit, repository)
  return await makePlan(job, { kind: 'branch', ...commit }, items, repository, machines)
}
