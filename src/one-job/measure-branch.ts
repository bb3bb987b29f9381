import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { addToSummary, summaryIsShown } from '../answering/summary.js'
import { areAllSame } from '../comparison/ignores-seed.js'
import { FEWEST_PAIRS } from '../comparison/statistics/looks.js'
import type { Decision } from '../github/trigger.js'
import type { Door } from '../inputs/read.js'
import { readSettings } from '../inputs/settings.js'
import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import { cancelledBySignal } from '../process/cancel.js'
import { saveForPost } from '../process/post-state.js'
import { openRedact } from '../process/redact.js'
import { fail, say, warn } from '../process/say.js'
import { VERSION } from '../process/version.js'
import { failureLine, renderBranch } from '../report/branch.js'
import { removeLeftovers } from '../source/removal.js'
import { openSource } from '../story/commits.js'
import { type RunJob, workspaceOf } from '../story/job.js'
import { measureAll, shareOut } from '../story/measure-all.js'
import { ledgerOf } from '../story/open-ledger.js'
import { seedsBetween } from '../story/prepare.js'
import { openWorkshop } from '../story/workshop.js'
import { openRelay } from '../training/relay.js'

type Asked = Extract<Decision, { kind: 'measure' | 'noise' }>

/** Fewer say little of how numbers vary. */
const SEEDS_FOR_NOISE = 5

/**
 * Measures a commit of a branch: beforehand, so that evaluations of pull requests onto it need not; or with several
 * seeds, to tell how noisy its training is. The job fails when the commit does not train.
 */
export async function measureBranch(run: Run, asked: Asked, door: Door): Promise<void> {
  const { branch, sha } = asked
  const settings = readSettings(process.env, door)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const ledger = ledgerOf(run, settings, { kind: 'branch', branch }, undefined, stop)
  if (asked.kind === 'measure' && !ledger?.lasts) {
    const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch'
    say(`Nothing to do: ${why}, a measurement of the branch would answer nobody.`)
    return
  }
  const mark = randomUUID()
  const root = join(run.temp, `headway-${mark}`)
  const keep = join(run.temp, `headway-report-${mark}`)
  saveForPost({ mark, root, pullRequest: undefined })
  await mkdir(keep, { recursive: true })
  const redact = openRedact(process.env, settings.token)
  const workspace = workspaceOf(process.env)
  const job: RunJob = {
    run,
    settings,
    workspace,
    mark,
    root,
    keep,
    stop,
    redact,
    ledger,
    say,
    onProgress: () => {},
  }
  try {
    const measurements = await measureCommit(job, branch, sha, seedsFor(asked, settings))
    // The t distribution is large, and nobody needs it before.
    const { noiseOf } = await import('../comparison/noise.js')
    const noise = noiseOf(measurements, settings.metrics)
    const repositoryUrl = `${run.serverUrl}/${run.repository.fullName}`
    const markdown = renderBranch(measurements, noise, {
      branch,
      repositoryUrl,
      runUrl: run.runUrl,
      version: VERSION,
      reuse: settings.reuse,
      purpose: asked.kind === 'noise' ? 'noise' : 'baseline',
    })
    await addToSummary(markdown, say)
    if (!summaryIsShown(run)) say(markdown)
    const failure = failureLine(measurements, branch)
    if (failure !== undefined) fail(failure)
    await ledger?.kept()
  } catch (error) {
    if (!stop.aborted) throw error
    fail('The measurement was cancelled.')
  } finally {
    await removeLeftovers(root, warn)
  }
}

function seedsFor({ kind, branch }: Asked, { seeds }: Settings): number {
  if (kind === 'measure') return seeds.first
  const count = seeds.first < FEWEST_PAIRS ? SEEDS_FOR_NOISE : Math.max(seeds.first, seeds.most ?? 0)
  say(
    `No \`pull-request-number\` is given: measuring how noisy the training of ${branch} is, with ${count} seeds.`,
  )
  return count
}

async function measureCommit(
  job: RunJob,
  branch: string,
  sha: string,
  seeds: number,
): Promise<Measurement[]> {
  using relay = openRelay(process.stdout)
  await using repository = await openSource(job, job.run.repository.fullName, relay)
  await using workshop = openWorkshop(job, repository, relay)
  await repository.fetch([{ sha, fallbackRef: `refs/heads/${branch}` }])
  const items = seedsBetween(1, seeds).map(
    (seed): PlanItem => ({ side: 'base', commit: sha, ref: `refs/heads/${branch}`, seed }),
  )
  const { measurements } = await measureAll(job, items, workshop, await shareOut(job), addsNothing)
  return measurements
}

/** More seeds would tell nothing new: it failed whenever it was tried, or gave the same numbers twice. */
function addsNothing(done: Measurement[]): boolean {
  if (done.length === 0) return false
  return done.every(({ result }) => result.kind === 'failed') || (done.length > 1 && areAllSame(done))
}
