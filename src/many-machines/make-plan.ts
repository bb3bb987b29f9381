import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { circumstancesOf } from '../answering/report-context.js'
import { MOST_FILES } from '../ledger/page.js'
import type { PlanItem } from '../model/plan.js'
import type { Settings } from '../model/settings.js'
import type { SharedPlan, Subject } from '../model/shared-plan.js'
import type { TreeFile } from '../model/tree.js'
import { say } from '../process/say.js'
import type { SourceRepository } from '../source/repository.js'
import { openSource } from '../story/commits.js'
import type { RunJob } from '../story/job.js'
import { nameOfLedger } from '../story/open-ledger.js'
import type { Relay } from '../training/relay.js'
import { lookUp } from './look-up.js'
import { digestSettings, ledgerPlace, nameOfItem } from './shared-plan.js'

/** A second look would have to wait for the first one: on many machines the most that is allowed is trained at once. */
export function asOneLook(settings: Settings): Settings {
  const { first, most } = settings.seeds
  return { ...settings, seeds: { first: most ?? first, most: undefined } }
}

/** Names of files are all that a plan needs of a repository: nothing is checked out. */
export function openNames(job: RunJob, fullName: string, relay: Relay): Promise<SourceRepository> {
  return openSource({ ...job, settings: { ...job.settings, submodules: false, lfs: false } }, fullName, relay)
}

/**
 * A plan of these trainings, with what is known of them already.
 *
 * @param items every one; the repository has their commits
 */
export async function makePlan<About extends Subject>(
  job: RunJob,
  subject: About,
  items: PlanItem[],
  repository: SourceRepository,
  machines: string,
): Promise<SharedPlan<About>> {
  const { run, settings, redact } = job
  const known = await lookUp(job, items, repository)
  const id = randomUUID()
  const commits = [...new Set(items.map(({ commit }) => commit))]
  return {
    schema: 1,
    id,
    attempt: run.runAttempt,
    subject,
    items,
    known,
    settings: digestSettings(settings, id),
    startedAt: Date.now(),
    ledger: settings.reuse === 'off' ? undefined : nameOfLedger(run, settings, ledgerPlace(machines, false)),
    machines,
    trees: await treesOf(commits, (sha) => repository.files(sha)),
    rules: settings.metrics,
    circumstances: circumstancesOf(settings, redact),
  }
}

/** All of them or none: what a pull request changes is told by both. */
async function treesOf(
  commits: string[],
  filesOf: (sha: string) => Promise<TreeFile[]>,
): Promise<Record<string, TreeFile[]>> {
  const trees = await Promise.all(commits.map(async (sha) => [sha, await filesOf(sha)] as const))
  return trees.some(([, files]) => files.length > MOST_FILES) ? {} : Object.fromEntries(trees)
}

/** What the workflow goes on with: a job for each training that is left. */
export function writeMatrix({ items, known }: SharedPlan, digest: string): void {
  const left = items.filter(({ side, seed }) => !known.some((one) => one.side === side && one.seed === seed))
  writeOutputs(left, digest)
  say(`${left.length} of ${items.length} trainings are left to do, each in a job of its own.`)
}

/** Nothing is trained, and nothing is reported. */
export function writeNoPlan(): void {
  writeOutputs([], '')
}

function writeOutputs(left: PlanItem[], digest: string): void {
  const include = left.map((item) => ({ title: `${item.side}, seed ${item.seed}`, item: nameOfItem(item) }))
  core.setOutput('matrix', JSON.stringify({ include }))
  core.setOutput('trainings', left.length)
  core.setOutput('plan', digest)
}
