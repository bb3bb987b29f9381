import type { PullRequest } from '../model/pull-request.js'
import type { Evaluated, NewerHead, Standing } from '../model/standing.js'
import { describeApiError } from './api-error.js'
import type { GitHub } from './client.js'

/** Holds where a pull request is now against where it was evaluated; asks only how many commits lie between. */
export async function standingOf(
  github: GitHub,
  evaluated: Evaluated,
  { headSha, baseRef }: Pick<PullRequest, 'headSha' | 'baseRef'>,
): Promise<Standing> {
  const moved = headSha !== evaluated.headSha
  const retargeted = evaluated.baseRef !== undefined && evaluated.baseRef !== baseRef
  return {
    head: moved ? { sha: headSha, since: await countSince(github, evaluated.headSha, headSha) } : undefined,
    baseRef: retargeted ? baseRef : undefined,
  }
}

/** `undefined` where the server does not say: the count is not worth failing for. */
async function countSince(github: GitHub, before: string, now: string): Promise<NewerHead['since']> {
  try {
    const { status, ahead_by: ahead, total_commits: total } = await compare(github, before, now)
    if (status === 'diverged' || status === 'behind') return 'rewritten'
    if (status === 'ahead' && typeof ahead === 'number') return ahead
    if (status !== undefined || typeof total !== 'number') return undefined
    // Gitea counts one way only: what the evaluated commit has and the head has not was rewritten.
    const back = await compare(github, now, before)
    return back.total_commits === 0 ? total : 'rewritten'
  } catch (error) {
    github.log(
      `How many commits there are since ${before.slice(0, 7)} is not known. ${describeApiError(error)}`,
    )
    return undefined
  }
}

async function compare(github: GitHub, from: string, to: string): Promise<Record<string, unknown>> {
  const { octokit, owner, repo } = github
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${from}...${to}`,
    per_page: 1,
  })
  return data
}
