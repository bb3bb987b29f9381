import * as core from '@actions/core'
import { answerBranch } from '../answering/answer-branch.js'
import { areAllSame } from '../comparison/ignores-seed.js'
import type { BranchDecision } from '../github/trigger.js'
import type { Door } from '../inputs/read.js'
import { readSettings } from '../inputs/settings.js'
import type { BranchCommit } from '../model/branch.js'
import type { Measurement } from '../model/measurement.js'
import type { Run } from '../model/run.js'
import { cancelledBySignal } from '../process/cancel.js'
import { fail, say, warn } from '../process/say.js'
import { removeLeftovers } from '../source/removal.js'
import { openSource } from '../story/commits.js'
import type { RunJob } from '../story/job.js'
import { measureAll, shareOut } from '../story/measure-all.js'
import { commitOf, fetchCommitOf, itemsOf, openBranchJob, whyInVain } from '../story/open-branch.js'
import { ledgerOf } from '../story/open-ledger.js'
import { openWorkshop } from '../story/workshop.js'
import { openRelay } from '../training/relay.js'

/**
 * Measures a commit of a branch: beforehand, so that evaluations of pull requests onto it need not; or with several
 * seeds, to tell how noisy its training is. The job fails when the commit does not train.
 */
export async function measureBranch(run: Run, asked: BranchDecision, door: Door): Promise<void> {
  const settings = readSettings(process.env, door)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const { branch } = asked
  const commit = commitOf(asked)
  const ledger = ledgerOf(run, settings, { kind: 'branch', branch }, undefined, stop)
  const inVain = whyInVain(commit, ledger)
  if (inVain !== undefined) {
    say(inVain)
    return
  }
  const job = await openBranchJob(run, settings, ledger, stop)
  try {
    const measurements = await measureCommit(job, commit)
    const { reuse, metrics: rules } = settings
    await answerBranch(run, measurements, { ...commit, reuse, rules, isCancelled: false })
    await ledger?.kept()
  } catch (error) {
    if (!stop.aborted) throw error
    fail('The measurement was cancelled.')
  } finally {
    await removeLeftovers(job.root, warn)
  }
}

async function measureCommit(job: RunJob, commit: BranchCommit): Promise<Measurement[]> {
  const items = itemsOf(commit, job.settings.seeds)
  using relay = openRelay(process.stdout)
  await using repository = await openSource(job, job.run.repository.fullName, relay)
  await using workshop = openWorkshop(job, repository, relay)
  await fetchCommitOf(commit, repository)
  const { measurements } = await measureAll(job, items, workshop, await shareOut(job), addsNothing)
  return measurements
}

/** More seeds would tell nothing new: it failed whenever it was tried, or gave the same numbers twice. */
function addsNothing(done: Measurement[]): boolean {
  if (done.length === 0) return false
  return done.every(({ result }) => result.kind === 'failed') || (done.length > 1 && areAllSame(done))
}
