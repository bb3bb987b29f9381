import type { PullRequest } from '../model/pull-request.js'
import { describeApiError, statusOf } from './api-error.js'
import type { GitHub } from './client.js'
import { isCommitId, isObject } from './payload.js'

export interface MergeBase {
  sha: string
  /** Commits of the base branch that came after `sha`. */
  behindBy: number | undefined
}

/**
 * Asks where the head and the base branch, as it is now, parted. The base repository knows a fork's head, too.
 *
 * @returns `undefined` where the server does not say: it names no merge base (Gitea), fails again and again, as GitHub
 *   does where there is very much to compare, or answers 404, as it does for commits without a common ancestor. Git can
 *   then find out.
 */
export async function fetchMergeBase(
  github: GitHub,
  pullRequest: PullRequest,
): Promise<MergeBase | undefined> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${pullRequest.baseRef}...${pullRequest.headSha}`,
      per_page: 1,
    })
    return readMergeBase(data)
  } catch (error) {
    const status = statusOf(error) ?? 0
    if (status === 404) return undefined
    if (status < 500) throw error
    github.log(`git is to find the merge base. ${describeApiError(error)}`)
    return undefined
  }
}

function readMergeBase(data: unknown): MergeBase | undefined {
  const { merge_base_commit: commit, behind_by: behindBy } = isObject(data) ? data : {}
  if (!isObject(commit) || !isCommitId(commit.sha)) return undefined
  return { sha: commit.sha, behindBy: typeof behindBy === 'number' ? behindBy : undefined }
}
