import type { PullRequest } from '../model/pull-request.js'
import { type ApiError, readApiError } from './api-error.js'
import { quoted } from './quote.js'
import { isFork } from './trigger.js'

/** Why the API refused a request, in words for the user. */
export type Denied =
  /** The token of a fork's job can only read: nothing is wrong, and nothing in the workflow would change it. */
  | { kind: 'fork'; message: string }
  /** `message` holds the YAML to add. */
  | { kind: 'permission'; message: string }
  | { kind: 'token'; message: string }
  | { kind: 'rate-limit'; message: string }
  /** Nobody but collaborators may comment; or there is nothing left to comment on. */
  | { kind: 'closed-to-comments'; message: string }

/**
 * Explains a refusal. `Resource not accessible by integration` has two causes, and only the event tells which: a fork,
 * or `permissions:` without the line.
 *
 * @returns `undefined` for an error that is no such refusal: `describeApiError` has words for it
 */
export function explainDenied(error: unknown, pullRequest: PullRequest | undefined): Denied | undefined {
  const refusal = readApiError(error)
  if (refusal === undefined) return undefined
  if (refusal.status === 401) return { kind: 'token', message: BAD_TOKEN }
  if (isRateLimit(refusal)) return { kind: 'rate-limit', message: rateLimited(refusal) }
  if (isHiddenFrom(refusal, pullRequest)) return { kind: 'fork', message: fromFork(pullRequest) }
  const closed = whyClosed(refusal)
  if (closed !== undefined) return { kind: 'closed-to-comments', message: closed }
  if (refusal.status !== 403 || !isAboutPermissions(refusal)) return undefined
  if (pullRequest !== undefined && isFork(pullRequest))
    return { kind: 'fork', message: fromFork(pullRequest) }
  return { kind: 'permission', message: lackingPermission(refusal) }
}

const BAD_TOKEN =
  'GitHub does not accept the token (401): it is wrong, has expired, or belongs to another server.\n' +
  "Leave `github-token` out to use the job's own token, or renew the secret it comes from."

function isRateLimit({ status, message, headers }: ApiError): boolean {
  if (status === 429) return true
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message))
}

function rateLimited({ headers }: ApiError): string {
  const reset = Number(headers['x-ratelimit-reset'])
  const until =
    headers['x-ratelimit-remaining'] === '0' && reset > 0 && reset < 1e11
      ? ` It is lifted at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
      : ''
  return (
    `GitHub's rate limit is used up.${until} ` +
    'The workflows of a repository share 1,000 requests an hour; re-run the job when it is lifted.'
  )
}

/** On Gitea and Forgejo a fork's job sees nothing of a private repository, not even that it is there. */
function isHiddenFrom(
  { status, url }: ApiError,
  pullRequest: PullRequest | undefined,
): pullRequest is PullRequest {
  return (
    status === 404 &&
    /\/api\/v1\//.test(url) &&
    COMMENTS.test(url) &&
    pullRequest !== undefined &&
    isFork(pullRequest)
  )
}

const COMMENTS = /\/issues\/\d+\/comments\b/

/** `undefined`: comments are not what the request was about, or not what it failed for. */
function whyClosed({ status, message, url }: ApiError): string | undefined {
  if (status === 403 && /\blocked\b/i.test(message)) {
    return (
      `The comment could not be written, since the conversation of this pull request is locked (${quoted(message)}).\n` +
      'Unlock it and run the job again to have the report there.'
    )
  }
  if ((status === 404 || status === 410) && COMMENTS.test(url)) {
    return (
      `The comment could not be written: the pull request is not there any more (GitHub answered ${status}), or the token may not see it.\n` +
      'If it is still there, check that `github-token` is one for this repository.'
    )
  }
  return undefined
}

/** A locked conversation or an archived repository is refused with 403, too. Gitea gives no reason. */
function isAboutPermissions({ message, isPage }: ApiError): boolean {
  if (isPage) return false
  return message === '' || /not accessible by|permission/i.test(message)
}

function fromFork({ headRepository }: PullRequest): string {
  const origin = headRepository?.fullName ?? 'a fork that was deleted'
  return `This pull request comes from ${origin}, and the token of a fork's job can only read.`
}

function lackingPermission({ headers, method, message }: ApiError): string {
  const needed = neededPermissions(headers['x-accepted-github-permissions'], method)
  const lines = Object.entries(needed).map(([name, level]) => `      ${name}: ${level}`)
  const [missing] = Object.entries(needed).filter(([name]) => name !== 'contents')
  const line = missing === undefined ? 'contents: read' : missing.join(': ')
  const said = message === '' ? '' : ` (${quoted(message)})`
  return (
    `The job's token may not do this${said}: \`${line}\` is missing.\n` +
    `Add it to the job in the workflow file:\n    permissions:\n${lines.join('\n')}`
  )
}

/**
 * The `permissions:` a job needs, `contents: read` included, since naming one takes away all others.
 *
 * @param header `issues=write; pull_requests=write`: sets that would do, apart by semicolons; the members of a set apart
 *   by commas
 */
function neededPermissions(header: unknown, method: string): Record<string, string> {
  const sets = typeof header === 'string' ? header.split(';').map(readSet) : []
  const usable = sets.filter((set) => Object.keys(set).length > 0)
  // Whoever follows the README has this line or lacks this line, even where `issues` would do.
  const chosen = usable.find((set) => 'pull-requests' in set) ?? usable[0]
  const fallback = { 'pull-requests': method === 'GET' ? 'read' : 'write' }
  return { contents: 'read', ...(chosen ?? fallback) }
}

function readSet(text: string): Record<string, string> {
  const pairs = text.matchAll(/(?:^|,)\s*([a-z_]+)=(read|write)\s*(?=,|$)/g)
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', level = '']) => [name.replaceAll('_', '-'), level]),
  )
}
