import type { PullRequest, Repository } from '../model/pull-request.js'
import { UserError } from '../model/user-error.js'

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A full commit id, SHA-1 or SHA-256. */
export function isCommitId(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

/**
 * Reads a pull request as GitHub describes it, in a webhook's payload and in an answer of its API alike.
 *
 * By hand rather than with a schema library: this runs in jobs that have nothing to do, which should be over at once.
 *
 * @param where what `value` is, for the error: `event.pull_request`
 * @throws UserError naming the first field that is missing or of the wrong type
 */
export function readPullRequest(value: unknown, where: string): PullRequest {
  const pullRequest = object(value, where)
  const head = object(pullRequest.head, `${where}.head`)
  const base = object(pullRequest.base, `${where}.base`)
  return {
    number: positiveInteger(pullRequest.number, `${where}.number`),
    headSha: commitId(head.sha, `${where}.head.sha`),
    headRef: text(head.ref, `${where}.head.ref`),
    // null once a fork was deleted; an absent field would be another kind of payload.
    headRepository: head.repo === null ? undefined : repository(head.repo, `${where}.head.repo`),
    baseRef: text(base.ref, `${where}.base.ref`),
    baseSha: commitId(base.sha, `${where}.base.sha`),
    baseRepository: repository(base.repo, `${where}.base.repo`),
  }
}

function repository(value: unknown, where: string): Repository {
  const { id, full_name: fullName } = object(value, where)
  return {
    id: positiveInteger(id, `${where}.id`),
    fullName: isRepositoryName(fullName) ? fullName : malformed(`${where}.full_name`, 'owner/name'),
  }
}

/** `owner/name` and nothing else: it becomes part of URLs. */
export function isRepositoryName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value)
}

export function isPositiveInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function object(value: unknown, where: string): JsonObject {
  return isObject(value) ? value : malformed(where, 'an object')
}

function positiveInteger(value: unknown, where: string): number {
  return isPositiveInteger(value) ? value : malformed(where, 'a positive whole number')
}

function text(value: unknown, where: string): string {
  return typeof value === 'string' && value !== '' ? value : malformed(where, 'a text')
}

function commitId(value: unknown, where: string): string {
  return isCommitId(value) ? value : malformed(where, 'a full commit id (40 or 64 hexadecimal digits)')
}

function malformed(where: string, expected: string): never {
  throw new UserError(
    `${where} should be ${expected}, but it is missing or something else.`,
    'GitHub always sends it. If you wrote the event yourself, add it; otherwise please report this.',
  )
}
