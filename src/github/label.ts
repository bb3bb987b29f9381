import { describeApiError, statusOf } from './api-error.js'
import type { GitHub } from './client.js'
import { isObject } from './payload.js'

/** Takes a label off a pull request, unless somebody has done so already. Never throws: why it could not is in the log. */
export async function removeLabel(
  github: GitHub,
  pullRequest: { number: number },
  label: string,
): Promise<void> {
  const { octokit, owner, repo, run } = github
  const place = { owner, repo, issue_number: pullRequest.number }
  try {
    const name = run.forge === 'github' ? label : await fetchLabelId(github, place, label)
    if (name !== undefined) await octokit.rest.issues.removeLabel({ ...place, name })
  } catch (error) {
    if (statusOf(error) === 404) return
    github.log(`The label could not be taken off. ${describeApiError(error)}`)
  }
}

/** What Gitea and Forgejo want in its name's place; `undefined` where the pull request does not have it. */
async function fetchLabelId(
  { octokit }: GitHub,
  place: { owner: string; repo: string; issue_number: number },
  label: string,
): Promise<string | undefined> {
  const { data } = await octokit.rest.issues.listLabelsOnIssue(place)
  const labels: unknown[] = data
  const found = labels
    .filter(isObject)
    .find(({ name }) => typeof name === 'string' && name.toLowerCase() === label.toLowerCase())
  return found === undefined ? undefined : String(found.id)
}
