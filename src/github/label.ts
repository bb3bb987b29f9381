import { describeApiError, statusOf } from './api-error.js'
import type { GitHub } from './client.js'

/** Takes a label off a pull request, unless somebody has done so already. Never throws: why it could not is in the log. */
export async function removeLabel(
  github: GitHub,
  pullRequest: { number: number },
  label: string,
): Promise<void> {
  const { octokit, owner, repo } = github
  try {
    await octokit.rest.issues.removeLabel({ owner, repo, issue_number: pullRequest.number, name: label })
  } catch (error) {
    if (statusOf(error) === 404) return
    github.log(`The label could not be taken off. ${describeApiError(error)}`)
  }
}
