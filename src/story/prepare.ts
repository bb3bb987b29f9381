import { countBehind, fetchCommit } from '../github/commit.js'
import { fetchMergeBase } from '../github/merge-base.js'
import type { BaseCommit, Plan, PlanItem } from '../model/plan.js'
import { UserError } from '../model/user-error.js'
import type { SourceRepository } from '../source/repository.js'
import type { PullRequestJob } from './job.js'

/**
 * Decides what is trained: the event's head, the base it is held against, and the pairs of trainings.
 *
 * @throws UserError when the base that was asked for does not exist.
 */
export async function prepare(job: PullRequestJob, repository: SourceRepository): Promise<Plan> {
  const { pullRequest } = job
  const { number, headSha, baseRef } = pullRequest
  const sides = {
    head: { sha: headSha, ref: `refs/pull/${number}/head` },
    base: await chooseBase(job, repository),
    // A tag or SHA given as `base` is no branch: then the base branch is as near as a ref can say.
    baseRef: `refs/heads/${baseRef}`,
  }
  return { pullRequest: number, ...sides, items: pairsOf(sides, seedsBetween(1, job.settings.seeds.first)) }
}

/** Both sides of every seed, head first: where trainings take turns, a head that fails is known at half the cost. */
export function pairsOf(
  { head, base, baseRef }: Pick<Plan, 'head' | 'base' | 'baseRef'>,
  seeds: number[],
): PlanItem[] {
  return seeds.flatMap((seed): PlanItem[] => [
    { side: 'head', commit: head.sha, ref: head.ref, seed },
    { side: 'base', commit: base.sha, ref: baseRef, seed },
  ])
}

/** Both ends included. */
export function seedsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

async function chooseBase(job: PullRequestJob, repository: SourceRepository): Promise<BaseCommit> {
  const { github, pullRequest, settings } = job
  const choice = settings.base
  switch (choice.kind) {
    case 'merge-base': {
      const found = await findMergeBase(job, repository)
      if (found.sha !== pullRequest.headSha) return { sha: found.sha, choice, behindBy: found.behindBy }
      // The branch has the head already, which was merged: it is held against the branch as it was before.
      const earlier = { ...job, pullRequest: { ...pullRequest, baseRef: pullRequest.baseSha } }
      const { sha } = await findMergeBase(earlier, repository)
      return { sha, choice, behindBy: sha === found.sha ? found.behindBy : undefined }
    }
    case 'base-tip':
      return { sha: await fetchCommit(github, pullRequest.baseRef), choice, behindBy: 0 }
    case 'ref': {
      const sha = await fetchCommit(github, choice.ref)
      return { sha, choice, behindBy: await countBehind(github, sha, pullRequest.baseRef) }
    }
  }
}

async function findMergeBase(
  job: PullRequestJob,
  repository: SourceRepository,
): Promise<{ sha: string; behindBy: number | undefined }> {
  return (await fetchMergeBase(job.github, job.pullRequest)) ?? (await mergeBaseByGit(job, repository))
}

/** For servers whose API names no merge base. */
async function mergeBaseByGit(
  { github, pullRequest }: PullRequestJob,
  repository: SourceRepository,
): Promise<{ sha: string; behindBy: number | undefined }> {
  const tip = await fetchCommit(github, pullRequest.baseRef)
  const found = await repository.mergeBase(pullRequest.headSha, tip)
  if (found !== undefined) return found
  throw new UserError(
    `The head of pull request #${pullRequest.number} and its base branch have no commit in common.`,
    'Hold the head against the branch itself:\n    with:\n      base: base-tip',
  )
}
