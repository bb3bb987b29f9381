import { createHash } from 'node:crypto'
import type { Run } from '../model/run.js'
import type { Evaluated } from '../model/standing.js'

/** What the hidden first line of a comment says about it. */
export interface Marker {
  /** Which comment this is: see `commentKey`. */
  key: string
  state: 'running' | 'settled'
  /** The run and its attempt which wrote the comment last: `7654321/1`. */
  writer: string
  /** What was evaluated; comments of older versions do not say. */
  of?: Evaluated | undefined
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
export function runPage({ serverUrl, repository, forge }: Run, writer: string): string {
  const runs = `${serverUrl}/${repository.fullName}/actions/runs`
  // Others than GitHub have no page for an attempt, and may take the id for a number: `Run.runUrl`.
  if (forge !== 'github') return `${runs}/${writer.replace(/\/.*/, '')}?by_id=1`
  return `${runs}/${writer.replace('/', '/attempts/')}`
}

/** Whether `writer` is a newer run than `other`, or a later attempt of the same. */
export function isNewer(writer: string, other: string): boolean {
  const [run = 0, attempt = 0] = writer.split('/').map(Number)
  const [otherRun = 0, otherAttempt = 0] = other.split('/').map(Number)
  return run > otherRun || (run === otherRun && attempt > otherAttempt)
}

/** Report/ keeps to this; the marker and a note at the top need some of the 65,536 characters that GitHub takes. */
const MOST_CHARACTERS = 64_000
/** Of a branch, encoded: whoever needs more is not told when the pull request goes into another one. */
const LONGEST_NAME = 300

/**
 * The body of a comment: its marker, then what people see.
 *
 * @throws Error when `markdown` is longer than a comment may be: a mistake in what wrote it, not the user's
 */
export function withMarker({ key, state, writer, of }: Marker, markdown: string): string {
  if (markdown.length > MOST_CHARACTERS) {
    throw new Error(
      `A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`,
    )
  }
  return `<!-- headway ${key} ${state} ${writer}${of === undefined ? '' : ofWhat(of)} -->\n${markdown}`
}

/** A branch may be called what would end an HTML comment. */
function ofWhat({ headSha, baseRef }: Evaluated): string {
  const name = encodeURIComponent(baseRef ?? '')
  return ` of ${headSha}${name === '' || name.length > LONGEST_NAME ? '' : ` onto ${name}`}`
}

/**
 * Reads the marker of a comment; `undefined` where the very first line is none.
 *
 * Anywhere else it counts for nothing, so text that a comment quotes cannot pass for its marker.
 */
export function readMarker(body: string): Marker | undefined {
  const [, key, state, writer, headSha, baseRef] = MARKER.exec(body) ?? []
  if (key === undefined || writer === undefined) return undefined
  const of = headSha === undefined ? undefined : { headSha, baseRef: baseRef && decoded(baseRef) }
  return { key, state: state === 'running' ? 'running' : 'settled', writer, of }
}

const MARKER =
  /^<!-- headway ([0-9a-f]{16}) (running|settled) (\d+\/\d+)(?: of ([0-9a-f]{40}|[0-9a-f]{64})(?: onto (\S+))?)? -->(?:\r?\n|$)/

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
