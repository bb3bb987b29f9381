import type { PullRequest } from '../model/pull-request.js'
import { UserError } from '../model/user-error.js'
import { statusOf } from './api-error.js'
import type { GitHub } from './client.js'
import type { MeasuringRun } from './measuring-run.js'
import { isObject, readPullRequest } from './payload.js'

/**
 * Asks for a pull request of this repository as it is now.
 *
 * @throws UserError when there is none of that number; octokit's error for every other refusal
 */
export async function fetchPullRequest(github: GitHub, number: number): Promise<PullRequest> {
  return (await fetchLabelled(github, number)).pullRequest
}

/** The same, with the names of its labels. */
export async function fetchLabelled(
  github: GitHub,
  number: number,
): Promise<{ pullRequest: PullRequest; labels: string[] }> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number })
    const labels: unknown = data.labels
    const names = (Array.isArray(labels) ? labels : []).flatMap((label: unknown) =>
      isObject(label) && typeof label.name === 'string' ? [label.name] : [],
    )
    return { pullRequest: readPullRequest(data, `pull request #${number}`), labels: names }
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

/**
 * The open pull requests of this repository whose head is the branch that a run was for, newest first: more than one
 * where it is to go into several branches. None where its fork is gone.
 */
export async function fetchOpenOf(
  { octokit, owner, repo }: GitHub,
  { headRepository, headBranch }: MeasuringRun,
): Promise<PullRequest[]> {
  if (headRepository === undefined || headBranch === '') return []
  const [whose] = headRepository.fullName.split('/')
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${whose}:${headBranch}`,
  })
  const found = data.map((one) => readPullRequest(one, `pull request #${one.number}`))
  // One owner may have several forks, and a server may not know the filter.
  return found.filter((one) => one.headRepository?.id === headRepository.id && one.headRef === headBranch)
}
