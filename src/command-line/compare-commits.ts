import { join } from 'node:path'
import type { BaseCommit, Plan } from '../model/plan.js'
import { UserError } from '../model/user-error.js'
import type { CleanUp } from '../process/clean-up.js'
import { shortSha } from '../source/fetch.js'
import {
  countBehind,
  findCommit,
  findMergeBase,
  type LocalCommit,
  type LocalRepository,
} from '../source/local.js'
import { openRepository } from '../source/repository.js'
import { fetchCommits } from '../story/commits.js'
import type { Job } from '../story/job.js'
import { type Evaluation, measurePairs } from '../story/measure-pairs.js'
import { pairsOf, seedsBetween } from '../story/prepare.js'
import { openWorkshop } from '../story/workshop.js'
import { evaluationMark } from '../training/leftovers.js'
import type { Relay } from '../training/relay.js'
import type { CommandLine } from './options.js'

export type Asked = Extract<CommandLine, { kind: 'compare' }>

/**
 * The story of `evaluate.ts` without a pull request: both commits of the plan are fetched from a repository on this
 * machine, trained, and held against each other.
 *
 * @param cleanUp gets whatever is put on the machine
 * @throws the signal's reason when it was cancelled
 */
export async function compareCommits(
  plan: Plan,
  job: Job,
  local: LocalRepository,
  relay: Relay,
  cleanUp: CleanUp,
): Promise<Evaluation> {
  const { settings } = job
  const repository = cleanUp.use(
    await openRepository({
      url: local.commits,
      serverUrl: undefined,
      origin: local.origin ?? local.top,
      token: '',
      root: join(job.root, 'source'),
      submodules: settings.submodules,
      lfs: settings.lfs,
      marks: evaluationMark(job.mark),
      signal: job.stop,
      log: (line) => relay.line('git', job.redact(line)),
    }),
  )
  const workshop = cleanUp.use(openWorkshop(job, repository, relay))
  await fetchCommits(plan, repository)
  return await measurePairs(job, plan, repository, workshop)
}

/**
 * Decides what is trained.
 *
 * @throws UserError where a name names no commit, or the two have nothing in common
 */
export async function planFor(asked: Asked, local: LocalRepository, stop: AbortSignal): Promise<Plan> {
  const head = await findCommit(local, asked.head, stop)
  const tip = await findCommit(local, asked.base, stop)
  const base = await chooseBase(asked, head, tip, local, stop)
  if (head.sha === base.sha) throw sameCommit(asked, head, tip)
  const { first, only } = asked.settings.seeds
  const seeds = only === undefined ? seedsBetween(1, first) : [only]
  const sides = { head, base, baseRef: tip.ref }
  return { pullRequest: undefined, ...sides, items: pairsOf(sides, seeds) }
}

/** Most likely somebody has not committed yet, or is on the branch that was to be the base. */
function sameCommit(asked: Asked, head: LocalCommit, tip: LocalCommit): UserError {
  const [mine, other] = [JSON.stringify(asked.head), JSON.stringify(asked.base)]
  if (head.sha !== tip.sha) {
    return new UserError(
      `${mine} has no commit that ${other} lacks, so there is nothing to compare.`,
      `Name them the other way round, or hold it against the newest commit of ${other} with \`--base-tip\`.`,
    )
  }
  return new UserError(
    `${mine} and ${other} are the same commit, ${shortSha(head.sha)}, so there is nothing to compare.`,
    'Commit the change on a branch of its own (what is not committed is not trained), and name that branch or check it out.',
  )
}

async function chooseBase(
  asked: Asked,
  head: LocalCommit,
  tip: LocalCommit,
  local: LocalRepository,
  stop: AbortSignal,
): Promise<BaseCommit> {
  const { base: choice } = asked.settings
  if (choice.kind === 'base-tip') {
    return { sha: tip.sha, choice, behindBy: await countBehind(local, tip.sha, tip.sha, stop) }
  }
  const found = await findMergeBase(local, head.sha, tip.sha, stop)
  if (found !== undefined) return { ...found, choice: { kind: 'merge-base' } }
  throw new UserError(
    `${JSON.stringify(asked.base)} and ${JSON.stringify(asked.head)} have no commit in common.`,
    'Hold the one against the other itself, with `--base-tip`. Where the history is cut off (a shallow clone), `git fetch --unshallow` brings it.',
  )
}
