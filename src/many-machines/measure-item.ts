import * as core from '@actions/core'
import { handOn } from '../answering/hand-on.js'
import { keepingOf } from '../answering/keeping.js'
import { type BranchDecision, isOfBranch } from '../github/trigger.js'
import { writeMeasurement } from '../handover/one-measurement.js'
import { readItem, readPlanDigest, type WantedItem } from '../inputs/plan.js'
import { badInput } from '../inputs/read.js'
import { readSettings } from '../inputs/settings.js'
import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import type { SharedPlan } from '../model/shared-plan.js'
import { cancelledBySignal } from '../process/cancel.js'
import { explain } from '../process/explain.js'
import { redactMeasurement } from '../process/redact.js'
import { fail, say, warn } from '../process/say.js'
import { removeLeftovers } from '../source/removal.js'
import type { Asked } from '../story/asked.js'
import { openSource } from '../story/commits.js'
import type { RunJob } from '../story/job.js'
import { unmeasured } from '../story/measure.js'
import { measureAll, shareOut } from '../story/measure-all.js'
import { commitOf, openBranchJob, refOf } from '../story/open-branch.js'
import { openJob } from '../story/open-job.js'
import { ledgerOf } from '../story/open-ledger.js'
import { openWorkshop } from '../story/workshop.js'
import { openRelay } from '../training/relay.js'
import {
  expectSameBranch,
  expectSamePullRequest,
  expectSameSettings,
  ledgerPlace,
  measurementStem,
  nameOfItem,
  receivePlan,
} from './shared-plan.js'

/** A job for one item, and where its commit is to be had. */
interface ItemJob {
  job: RunJob
  /** `owner/name` */
  repository: string
  /** What has the commit where the server refuses it by its SHA. */
  fallbackRef: string | undefined
  pullRequest: PullRequest | undefined
  /** What the logs are named for. */
  about: number | string
}

/**
 * Trains one item of a plan, with all of this machine, and hands the measurement on. The repository's code runs here, so
 * this job needs to read the repository, and nothing more.
 *
 * It is green when it has measured, whatever it measured, and red where the machine could not: then it is one of the
 * failed jobs that somebody runs again.
 *
 * @throws UserError when the settings are wrong, the plan is not to be had, or nothing could be handed on
 */
export async function measureItem(run: Run, asked: Asked | BranchDecision): Promise<void> {
  // The machine is this training's alone.
  const settings = { ...readSettings(process.env, 'headway/measure'), maxParallel: 1 }
  const wanted = readItem(process.env)
  const plan = await receivePlan(
    readPlanDigest(process.env),
    settings.name,
    run,
    new AbortController().signal,
  )
  expectSameSettings(settings, plan)
  const item = itemOf(plan, wanted)
  const itemJob = isOfBranch(asked)
    ? await openForBranch(run, asked, settings, plan)
    : await openForPullRequest(run, asked, settings, plan, item)
  const { job, pullRequest, about } = itemJob
  const { root, keep, stop, redact, ledger } = job
  try {
    const measurement = await train(itemJob, item).catch(broken)
    if (measurement === undefined) {
      fail('The training was cancelled.')
      return
    }
    const [added] = ledger?.added() ?? []
    const packed = writeMeasurement(
      {
        schema: 1,
        plan: plan.id,
        measurement,
        entry: added && { key: added.key, mentioned: added.mentioned, measuredAt: added.measuredAt },
        machine: process.env.RUNNER_NAME ?? '',
      },
      plan.items.length,
    )
    const words = [settings.name, nameOfItem(item)].filter((word) => word !== undefined).join('-')
    const keeping = keepingOf(run, keep, about, words, stop)
    await handOn(
      packed,
      measurementStem(settings.name, item, run.runAttempt),
      { what: 'The measurement', again: 'Run the failed jobs again.' },
      keeping,
    )
    const { keepLogs } = await import('../answering/full-report.js')
    await keepLogs(keeping)
    tell(measurement)
  } finally {
    await removeLeftovers(root, warn)
  }

  function broken(error: unknown): Measurement | undefined {
    if (stop.aborted) return undefined
    const { message, remedy } = explain(error, pullRequest)
    return redactMeasurement(unmeasured(item, { kind: 'not-started', reason: message, remedy }), redact)
  }
}

async function openForPullRequest(
  run: Run,
  asked: Asked,
  settings: Settings,
  plan: SharedPlan,
  { side }: PlanItem,
): Promise<ItemJob> {
  const opened = await openJob(run, asked, settings, false, ledgerPlace(plan.machines, false))
  const { pullRequest } = opened
  expectSamePullRequest(pullRequest, plan)
  return {
    job: { ...opened, onProgress: () => {} },
    repository: pullRequest.baseRepository.fullName,
    fallbackRef: side === 'head' ? `refs/pull/${pullRequest.number}/head` : undefined,
    pullRequest,
    about: pullRequest.number,
  }
}

async function openForBranch(
  run: Run,
  asked: BranchDecision,
  settings: Settings,
  plan: SharedPlan,
): Promise<ItemJob> {
  expectSameBranch(commitOf(asked), plan)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const { branch, sha } = asked
  const place = ledgerPlace(plan.machines, false)
  const ledger = ledgerOf(run, settings, { kind: 'branch', branch }, undefined, stop, place)
  return {
    job: await openBranchJob(run, settings, ledger, stop),
    repository: run.repository.fullName,
    fallbackRef: refOf(branch),
    pullRequest: undefined,
    about: sha.slice(0, 7),
  }
}

async function train({ job, fallbackRef, ...from }: ItemJob, item: PlanItem): Promise<Measurement> {
  using relay = openRelay(process.stdout)
  await using repository = await openSource(job, from.repository, relay)
  await using workshop = openWorkshop(job, repository, relay)
  await repository.fetch([{ sha: item.commit, ...(fallbackRef === undefined ? {} : { fallbackRef }) }])
  const { measurements } = await measureAll(job, [item], workshop, await shareOut(job))
  const [measurement] = measurements
  if (measurement === undefined) throw new Error('nothing was measured')
  return measurement
}

/** Those who look at this job want to know; the report says it to all others. */
function tell({ side, seed, result, reused }: Measurement): void {
  const who = `${side}, seed ${seed}`
  if (result.kind === 'measured') {
    const shown = result.metrics.slice(0, 5).map(({ name, value }) => `${name} ${value}`)
    say(`${who} ${reused === undefined ? 'is measured' : 'was known'}: ${shown.join(', ')}`)
  } else if (result.failure.kind === 'not-started') {
    fail(`${who} could not be measured: ${result.failure.reason}\n${result.failure.remedy}`)
  } else {
    say(`${who} did not give numbers (${result.failure.kind}). The report says more.`)
  }
}

function itemOf(plan: SharedPlan, wanted: WantedItem): PlanItem {
  const found = plan.items.find(({ side, seed }) => side === wanted.side && seed === wanted.seed)
  if (found !== undefined) return found
  const last = plan.items.at(-1)?.seed ?? 1
  const first = plan.items[0] ?? wanted
  const allowed = `\`${nameOfItem(first)}\` to \`base-${last}\`, as the plan of this run has them`
  throw badInput('item', nameOfItem(wanted), allowed, 'item: $' + '{{ matrix.item }}')
}
