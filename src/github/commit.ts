import { UserError } from '../model/user-error.js'
import { readApiError, statusOf } from './api-error.js'
import type { GitHub } from './client.js'
import { isCommitId, isObject } from './payload.js'
import { quoted } from './quote.js'

/**
 * Finds the commit that a branch, a tag or an abbreviated or full SHA names in this repository.
 *
 * @returns its full id
 * @throws UserError, naming the `base` input, when nothing has that name
 */
export async function fetchCommit(github: GitHub, ref: string): Promise<string> {
  const { run, owner, repo } = github
  try {
    const sha = await (run.forge === 'github' ? askForCommit : askForNewest)(github, ref)
    if (isCommitId(sha)) return sha
    throw new Error(`The server's answer for the commit ${quoted(ref)} is not a commit id.`)
  } catch (error) {
    // 404: no such name; 422: no such SHA; 409: the repository is empty.
    if (![404, 409, 422].includes(statusOf(error) ?? 0)) throw error
    throw new UserError(
      `${quoted(ref)} names no branch, tag or commit of ${owner}/${repo}` + `${serverSaid(error)}.`,
      'Give the input `base` as merge-base, base-tip, or the name of a branch or tag or a commit id of this repository:\n' +
        '    with:\n      base: v1.2',
      { cause: error },
    )
  }
}

/** The id alone: as JSON, a commit comes with the changes to up to 300 files. */
async function askForCommit({ octokit, owner, repo }: GitHub, ref: string): Promise<unknown> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
  const { data }: { data: unknown } = await octokit.request(route, {
    owner,
    repo,
    ref,
    mediaType: { format: 'sha' },
  })
  // An older Enterprise Server may not know this media type.
  return isObject(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined
}

/** Gitea and Forgejo have no such route, but a list of the commits that come before any name. */
async function askForNewest({ octokit, owner, repo }: GitHub, ref: string): Promise<unknown> {
  const bare = { limit: 1, stat: false, verification: false, files: false }
  const route = 'GET /repos/{owner}/{repo}/commits'
  const { data }: { data: unknown } = await octokit.request(route, { owner, repo, sha: ref, ...bare })
  const [newest]: unknown[] = Array.isArray(data) ? data : []
  return isObject(newest) ? newest.sha : undefined
}

function serverSaid(error: unknown): string {
  const message = readApiError(error)?.message ?? ''
  return message === '' ? '' : ` (the server says ${quoted(message)})`
}

/**
 * Counts how far `branch` has gone on since the base that somebody names.
 *
 * @returns `undefined` for a base that was chosen by a name of its own, which need not be in the branch
 * @throws UserError when the branch does not have that commit: then it is no base of a pull request onto it
 */
export async function expectInBranch(
  github: GitHub,
  { sha, choice }: { sha: string; choice: { kind: string } },
  branch: string,
): Promise<number | undefined> {
  const { octokit, owner, repo } = github
  try {
    const basehead = `${sha}...${branch}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
    })
    const { status, ahead_by: ahead }: Record<string, unknown> = data
    if (status === 'ahead' || status === 'identical') return typeof ahead === 'number' ? ahead : undefined
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
  if (choice.kind === 'ref') return undefined
  throw new UserError(
    `The measurements name ${sha.slice(0, 7)} as the base, and the branch ${quoted(branch)} of ${owner}/${repo} does not have that commit.`,
    'Was the branch rewritten since? Then label the pull request again. Otherwise look at the run that measured.',
  )
}

/**
 * Counts the commits of `branch` that are not part of the history of `sha`.
 *
 * @returns `undefined` when the server does not say: the count is an extra of the report, not worth failing for
 */
export async function countBehind(github: GitHub, sha: string, branch: string): Promise<number | undefined> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${sha}...${branch}`,
      per_page: 1,
    })
    const { ahead_by: ahead = data.total_commits }: { ahead_by?: unknown; total_commits?: unknown } = data
    return typeof ahead === 'number' ? ahead : undefined
  } catch {
    return undefined
  }
}
