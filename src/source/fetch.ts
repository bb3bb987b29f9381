import { UserError } from '../model/user-error.js'
import { explainFailure, isMissingRef, isRefusedSha } from './failure.js'
import { type GitContext, type GitOutput, runGit } from './git.js'
import { type Patience, runPatiently } from './patience.js'

/** A commit to bring here. */
export interface WantedCommit {
  sha: string
  /** A ref of the server that should point at it, for servers that refuse the SHA: `refs/pull/7/head`. */
  fallbackRef?: string
}

export interface Remote {
  /** The bare repository on this machine, whose `origin` is the server. */
  gitDir: string
  url: string
  /** What `origin` is, if it is not the server: only where the commits come from this machine. */
  origin?: string | undefined
  context: GitContext
  patience: Patience
}

/** How a failed request for the repository can be mended. */
export const ACCESS_REMEDY =
  'Give the job `permissions:` with `contents: read`, or pass a `github-token` that may read this repository.'

export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}

/**
 * Brings commits here without their history: one fetch, two HTTP requests. A commit whose SHA the server refuses is
 * fetched by its `fallbackRef`, and must then be exactly that commit.
 *
 * @throws UserError when the server refuses, a commit is gone, or the fallback points at another commit
 */
export async function fetchCommits(remote: Remote, commits: WantedCommit[]): Promise<void> {
  const wanted = new Map(commits.map((commit) => [assertSha(commit.sha), commit]))
  const byRef = new Map<string, string>()

  for (;;) {
    const specs = [...wanted.keys()].map((sha) => {
      const ref = byRef.get(sha)
      return ref === undefined ? sha : `+${ref}:${localRef(sha)}`
    })
    const output = await fetchSpecs(remote, ['--depth=1'], specs)
    if (output.code === 0) break
    const refused = refusedCommit([...wanted.values()], output)
    if (refused?.fallbackRef === undefined || byRef.has(refused.sha)) {
      throw explainFetch(remote, [...wanted.values()], output)
    }
    byRef.set(refused.sha, refused.fallbackRef)
  }
  for (const [sha, ref] of byRef) await assertPointsAt(remote, sha, ref)
}

/** `git fetch` of SHAs or refspecs, and nothing else: no tags, no submodules, no housekeeping. */
export async function fetchSpecs(remote: Remote, depth: string[], specs: string[]): Promise<GitOutput> {
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth]
  const from = remote.origin === undefined ? 'origin' : remote.url
  const args = [`--git-dir=${remote.gitDir}`, 'fetch', ...options, '--end-of-options', from, ...specs]
  return await runPatiently(args, remote.context, remote.patience)
}

function refusedCommit(commits: WantedCommit[], { stderr }: GitOutput): WantedCommit | undefined {
  return isRefusedSha(stderr) ? commits.find(({ sha }) => stderr.includes(sha)) : undefined
}

export function explainFetch({ url }: Remote, commits: WantedCommit[], output: GitOutput): UserError {
  const refused = refusedCommit(commits, output)
  if (refused !== undefined) {
    return new UserError(
      `${url} has no commit ${refused.sha}, or does not give it away.`,
      'If it was removed by a force-push, use a commit that a branch still holds.',
    )
  }
  const byRef = commits.find(
    ({ fallbackRef }) => fallbackRef !== undefined && output.stderr.includes(fallbackRef),
  )
  if (isMissingRef(output.stderr) && byRef !== undefined) {
    return new UserError(
      `${url} has neither the commit ${byRef.sha} nor ${byRef.fallbackRef}.`,
      'The pull request may have been removed. If it is still there, label it again.',
    )
  }
  const shas = commits.map(({ sha }) => shortSha(sha)).join(' and ')
  return explainFailure(output.stderr, { doing: `fetch ${shas} from ${url}`, accessRemedy: ACCESS_REMEDY })
}

async function assertPointsAt({ gitDir, url, context }: Remote, sha: string, ref: string): Promise<void> {
  const { stdout } = await runGit([`--git-dir=${gitDir}`, 'rev-parse', '--verify', localRef(sha)], context)
  const actual = stdout.trim()
  if (actual === sha) return
  throw new UserError(
    `The head of the pull request has moved: ${url} no longer gives ${shortSha(sha)}, and ${ref} is now ${shortSha(actual)}. ` +
      'A label is a go for one commit, so the newer one is not trained.',
    'Take the label off and put it on again to evaluate the pull request as it is now.',
  )
}

function localRef(sha: string): string {
  return `refs/headway/${sha}`
}

/** @returns the SHA. @throws UserError for anything that git could take for an option or a ref. */
export function assertSha(sha: string): string {
  if (/^[0-9a-f]{40}$/.test(sha)) return sha
  throw new UserError(
    `Not a commit's SHA: ${JSON.stringify(sha)}. A SHA is 40 hexadecimal digits.`,
    'Name a branch, a tag or a whole SHA that the repository has.',
  )
}
