import { createHash } from 'node:crypto'
import type { Run } from '../model/run.js'

/** What the hidden first line of a comment says about it. */
export interface Marker {
  /** Which comment this is: see `commentKey`. */
  key: string
  state: 'running' | 'settled'
  /** The run and its attempt which wrote the comment last: `7654321/1`. */
  writer: string
}

/**
 * Names the comment of one workflow file on one pull request of one repository; and of one evaluation, where that has a
 * name, since the file has several.
 *
 * Hashed, since a path may hold what would end an HTML comment.
 */
export function commentKey(run: Run, pullRequest: number, name?: string): string {
  const named = name === undefined ? [] : [name]
  const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath, ...named])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

export function writerOf(run: Run): string {
  return `${run.runId}/${run.runAttempt}`
}

/** Where the run that `writer` names can be looked at. */
export function runPage({ serverUrl, repository }: Run, writer: string): string {
  return `${serverUrl}/${repository.fullName}/actions/runs/${writer.replace('/', '/attempts/')}`
}

/** Whether `writer` is a newer run than `other`, or a later attempt of the same. */
export function isNewer(writer: string, other: string): boolean {
  const [run = 0, attempt = 0] = writer.split('/').map(Number)
  const [otherRun = 0, otherAttempt = 0] = other.split('/').map(Number)
  return run > otherRun || (run === otherRun && attempt > otherAttempt)
}

/** Report/ keeps to this; the marker needs some of the 65,536 characters that GitHub takes. */
const MOST_CHARACTERS = 65_000

/**
 * The body of a comment: its marker, then what people see.
 *
 * @throws Error when `markdown` is longer than a comment may be: a mistake in what wrote it, not the user's
 */
export function withMarker({ key, state, writer }: Marker, markdown: string): string {
  if (markdown.length > MOST_CHARACTERS) {
    throw new Error(
      `A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`,
    )
  }
  return `<!-- headway ${key} ${state} ${writer} -->\n${markdown}`
}

/**
 * Reads the marker of a comment; `undefined` where the very first line is none.
 *
 * Anywhere else it counts for nothing, so text that a comment quotes cannot pass for its marker.
 */
export function readMarker(body: string): Marker | undefined {
  const found = /^<!-- headway ([0-9a-f]{16}) (running|settled) (\d+\/\d+) -->(?:\r?\n|$)/.exec(body)
  const [, key, state, writer] = found ?? []
  if (key === undefined || writer === undefined) return undefined
  return { key, state: state === 'running' ? 'running' : 'settled', writer }
}
