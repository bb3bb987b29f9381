import * as core from '@actions/core'
import { type Answered, answerMeasured, type Measured } from '../answering/answer-measured.js'
import type { Keeping } from '../answering/keeping.js'
import { ignoresSeed } from '../comparison/ignores-seed.js'
import { connect } from '../github/client.js'
import { forkOf } from '../github/measuring-run.js'
import { wasCancelled } from '../inputs/plan.js'
import { readReportSettings } from '../inputs/report.js'
import type { Pair } from '../model/comparison.js'
import type { MeasuredPairs } from '../model/handover.js'
import type { Measurement } from '../model/measurement.js'
import type { Progress, TrainingProgress } from '../model/progress.js'
import type { Run } from '../model/run.js'
import type { PullRequestSubject, SharedPlan } from '../model/shared-plan.js'
import { cancelledBySignal } from '../process/cancel.js'
import { messageOf } from '../process/explain.js'
import { say, warn } from '../process/say.js'
import { type Asked, findPullRequest } from '../story/asked.js'
import { fileChanges } from '../story/file-changes.js'
import { pairUp } from '../story/pair-up.js'
import { handOver } from '../two-jobs/hand-over.js'
import { type Gathered, gather } from './gather.js'
import { keepInLedger } from './keep-in-ledger.js'
import { expectSamePullRequest, receivePlan } from './shared-plan.js'

/**
 * Answers on a pull request with what many machines have measured: gathers what arrived, says what did not, and keeps
 * all that may answer again. Checks nothing out, and runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong or the pull request cannot be had
 */
export async function reportPlan(run: Run, asked: Asked, digest: string): Promise<void> {
  const settings = readReportSettings(process.env)
  const cancelled = wasCancelled(process.env)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const github = connect(run, settings.token, stop, say)
  const pullRequest = await findPullRequest(github, asked)
  const provenance = { fork: forkOf(pullRequest) }
  await answerMeasured(
    { github, settings, stop, pullRequest, provenance, writer: run, begun: true },
    async () => {
      const plan = await receivePlan(digest, settings.name, run, stop)
      expectSamePullRequest(pullRequest, plan)
      const gathered = await gather(plan, settings.name, run, stop)
      const measured = measuredOf(plan, gathered, cancelled)
      const own = { kind: 'pull-request', number: pullRequest.number } as const
      const afterwards = async ({ onlyReads, keeping }: Answered): Promise<void> => {
        if (onlyReads) await handToAnother(run, plan.subject, measured, settings.name, keeping)
        await keepInLedger(run, plan, gathered, own, stop)
      }
      return { ...measured, headSha: plan.subject.headSha, afterwards }
    },
  )
}

function measuredOf(plan: SharedPlan<PullRequestSubject>, gathered: Gathered, cancelled: boolean): Measured {
  const { measurements, missing, machines } = gathered
  const { circumstances } = plan
  if (cancelled && missing.length > 0) {
    const progress = progressOf(plan, gathered)
    return { result: { kind: 'cancelled', progress, circumstances }, notes: [], machines }
  }
  const result = pairsOf(plan, measurements)
  return { result, notes: notesOf(result.pairs, measurements), machines }
}

function pairsOf(plan: SharedPlan<PullRequestSubject>, measurements: Measurement[]): MeasuredPairs {
  const { rules, circumstances, trees } = plan
  const { base, headSha } = plan.subject
  const pairs = pairUp(measurements)
  const ignored = pairs.length > 1 && ignoresSeed(pairs)
  const [before, after] = [trees[base.sha], trees[headSha]]
  return {
    kind: 'measured',
    base,
    pairs: ignored ? pairs.slice(0, 1) : pairs,
    ignoresSeed: ignored,
    looks: 1,
    look: 1,
    changes: before && after && fileChanges(before, after, measurements),
    rules,
    circumstances,
    notes: [],
  }
}

/** What is to be done about trainings of which nothing counts, once for each way to mend it. */
function notesOf(pairs: Pair[], measurements: Measurement[]): string[] {
  // Where nothing is left to compare, that is the answer, and the remedy stands with it.
  if (pairs.every(({ head, base }) => lossOf(head) ?? lossOf(base))) return []
  const lost = measurements.flatMap((one) => lossOf(one)?.remedy ?? [])
  return [...new Set(lost)].map((remedy) => {
    const count = lost.filter((one) => one === remedy).length
    return `${count === 1 ? '1 training' : `${count} trainings`} of ${measurements.length} gave no numbers. ${remedy}`
  })
}

/** Why nothing came of it, and what to do; `undefined` where something did. */
function lossOf({ result }: Measurement) {
  return result.kind === 'failed' && result.failure.kind === 'not-handed-on' ? result.failure : undefined
}

/** How far it was when somebody cancelled. */
function progressOf(plan: SharedPlan<PullRequestSubject>, { measurements, missing }: Gathered): Progress {
  const trainings = measurements.map(({ side, seed, result, cost, reused }): TrainingProgress => {
    const isMissing = missing.some((item) => item.side === side && item.seed === seed)
    const done = result.kind === 'failed' ? 'failed' : reused === undefined ? 'done' : 'known'
    const phase = isMissing ? 'waiting' : done
    const { startedAt: since } = plan
    const wallSeconds = cost?.wallSeconds
    return { side, seed, phase, since, wallSeconds, lastLine: undefined, heard: undefined }
  })
  const commits = { head: plan.subject.headSha, base: plan.subject.base.sha }
  return { startedAt: plan.startedAt, commits, trainings, atOnce: undefined }
}

/**
 * What this job may not write on the pull request, another workflow may, once this run has ended: it takes what two jobs
 * hand over. Who has no such workflow misses nothing, so this fails nobody's job.
 */
async function handToAnother(
  run: Run,
  { number, headSha }: PullRequestSubject,
  { result, notes, machines }: Measured,
  evaluation: string | undefined,
  { folder, signal }: Keeping,
): Promise<void> {
  if (result.kind !== 'measured') return
  const handed = { ...result, notes: [...result.notes, ...notes], machines }
  const handover = { schema: 1, pullRequest: number, headSha, result: handed } as const
  await handOver(handover, { evaluation, run, folder, signal }).catch((error: unknown) => {
    warn(`A workflow that reports after this one will find nothing to report. ${messageOf(error)}`)
  })
}
