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
 * Names the comment of one workflow file on one pull request of one repository.
 *
 * Hashed, since a path may hold what would end an HTML comment.
 */
export function commentKey(run: Run, pullRequest: number): string {
  const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

export function writerOf(run: Run): string {
  return `${run.runId}/${run.runAttempt}`
}

/** The body of a comment: its marker, then what people see. */
export function withMarker({ key, state, writer }: Marker, markdown: string): string {
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
