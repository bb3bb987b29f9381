import type { PullRequest } from '../model/pull-request.js'
import { UserError } from '../model/user-error.js'
import { statusOf } from './api-error.js'
import type { GitHub } from './client.js'
import { readPullRequest } from './payload.js'

/**
 * Asks for a pull request of this repository as it is now.
 *
 * @throws UserError when there is none of that number; octokit's error for every other refusal
 */
export async function fetchPullRequest(github: GitHub, number: number): Promise<PullRequest> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
    return readPullRequest(data, `pull request #${number}`)
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    throw new UserError(
      `Pull request #${number} was not found in ${owner}/${repo}.`,
      'Check `pull-request-number`. In a private repository the job also needs permission to read it:\n' +
        '    permissions:\n      contents: read\n      pull-requests: write',
      { cause: error },
    )
  }
}
