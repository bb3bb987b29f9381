import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { type Answer, openAnswer } from '../answering/answer.js'
import { deliver } from '../answering/ending.js'
import { keepingOf } from '../answering/keeping.js'
import { circumstancesOf, contextOf } from '../answering/report-context.js'
import { readMachines } from '../inputs/plan.js'
import { readSettings } from '../inputs/settings.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import type { SharedPlan } from '../model/shared-plan.js'
import type { TreeFile } from '../model/tree.js'
import { explain } from '../process/explain.js'
import { markAsSettled } from '../process/post-state.js'
import { fail, say, warn } from '../process/say.js'
import type { ReportContext } from '../report/context.js'
import { renderPlanned } from '../report/planned.js'
import { renderCancelled, renderError } from '../report/settled.js'
import { removeLeftovers } from '../source/removal.js'
import { type Asked, evaluatedOf } from '../story/asked.js'
import { fetchCommits, openSource } from '../story/commits.js'
import type { PullRequestJob } from '../story/job.js'
import { openJob } from '../story/open-job.js'
import { nameOfLedger } from '../story/open-ledger.js'
import { prepare } from '../story/prepare.js'
import { openRelay } from '../training/relay.js'
import { lookUp } from './look-up.js'
import { digestSettings, handOnPlan, ledgerPlace, nameOfItem } from './shared-plan.js'

/** More files than the ledger keeps of a commit. */
const MOST_FILES = 50_000

/**
 * Plans the evaluation of a pull request on many machines: which trainings there are, which of them are known, and what
 * the others are to train. Says so in the comment, and hands the plan on. Runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong or the pull request cannot be had: nothing has been answered then
 */
export async function planPullRequest(run: Run, asked: Asked): Promise<void> {
  const machines = readMachines(process.env)
  const settings = asOneLook(readSettings(process.env, 'headway/plan'))
  const opened = await openJob(run, asked, settings, true, ledgerPlace(machines, false))
  const { github, pullRequest, root, keep, stop, redact } = opened
  const job: PullRequestJob = { ...opened, onPlan: () => {}, onProgress: () => {} }
  const context = contextOf(run, pullRequest, circumstancesOf(settings, redact), settings.name)
  const answer = openAnswer(github, pullRequest, settings, evaluatedOf(pullRequest, settings.base))
  const keeping = keepingOf(run, keep, pullRequest.number, settings.name, stop)
  try {
    const made = await makePlan(job, machines)
    await show(made, context, answer)
    const { plan, digest } = await handOnPlan(made, settings.name, keeping)
    writeMatrix(plan, digest)
    // From here on the comment is the reporting job's to settle.
    markAsSettled()
  } catch (error) {
    const cancelled = stop.aborted
    const told = cancelled
      ? { message: 'The evaluation was cancelled.', remedy: '' }
      : explain(error, pullRequest)
    const [message, remedy] = [redact(told.message), redact(told.remedy)]
    const markdown = cancelled
      ? renderCancelled(undefined, context, Date.now())
      : renderError({ message, remedy }, context)
    const complaint = await deliver(markdown, answer, pullRequest)
    complaint?.tell()
    fail(`${message}\n${remedy}`.trim())
  } finally {
    await removeLeftovers(root, warn)
  }
}

/** A second look would have to wait for the first one: on many machines the most that is allowed is trained at once. */
function asOneLook(settings: Settings): Settings {
  const { first, most } = settings.seeds
  return { ...settings, seeds: { first: most ?? first, most: undefined } }
}

async function makePlan(job: PullRequestJob, machines: string): Promise<SharedPlan> {
  const { run, settings, pullRequest, redact } = job
  using relay = openRelay(process.stdout)
  // Names of files are all that is needed of it here: nothing is checked out.
  const bare = { ...job, settings: { ...settings, submodules: false, lfs: false } }
  await using repository = await openSource(bare, pullRequest.baseRepository.fullName, relay)
  const prepared = await prepare(job, repository)
  const { base, items } = prepared
  await fetchCommits(prepared, repository)
  const known = await lookUp(job, items, repository)
  const id = randomUUID()
  return {
    schema: 1,
    id,
    attempt: run.runAttempt,
    pullRequest: pullRequest.number,
    headSha: pullRequest.headSha,
    base,
    items,
    known,
    settings: digestSettings(settings, id),
    startedAt: Date.now(),
    ledger: settings.reuse === 'off' ? undefined : nameOfLedger(run, settings, ledgerPlace(machines, false)),
    machines,
    trees: await treesOf([pullRequest.headSha, base.sha], (sha) => repository.files(sha)),
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

async function show(
  { items, known, base }: SharedPlan,
  context: ReportContext,
  answer: Answer,
): Promise<void> {
  answer.show(renderPlanned({ items, known, base }, context))
  await answer.shown()
}

/** What the workflow goes on with: a job for each training that is left. */
function writeMatrix({ items, known }: SharedPlan, digest: string): void {
  const left = items.filter(({ side, seed }) => !known.some((one) => one.side === side && one.seed === seed))
  const include = left.map((item) => ({ title: `${item.side}, seed ${item.seed}`, item: nameOfItem(item) }))
  core.setOutput('matrix', JSON.stringify({ include }))
  core.setOutput('trainings', left.length)
  core.setOutput('plan', digest)
  say(`${left.length} of ${items.length} trainings are left to do, each in a job of its own.`)
}
