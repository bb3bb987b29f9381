import type { Evaluated, Standing } from '../model/standing.js'
import type { GitHub } from './client.js'
import { commentKey, readMarker } from './marker.js'
import { withNote } from './note.js'
import { fetchComment, findOwnComment, type PostedComment, updateComment } from './posted-comment.js'
import { fetchPullRequest } from './pull-request.js'
import { standingOf } from './standing.js'

/** One line of Markdown for the top of the comment; `undefined` where it needs none. */
export type NoteFor = (evaluated: Evaluated, standing: Standing) => string | undefined

/** What became of a comment. */
export type Followed =
  | { kind: 'noted'; note: string }
  /** The pull request is where it was evaluated, and the comment says nothing else. */
  | { kind: 'up-to-date' }
  /** Its evaluation has the word, and looks by itself when it ends. */
  | { kind: 'running' }
  /** It does not say of which commit it is. */
  | { kind: 'unknown' }
  | { kind: 'none' }

/** Each of them sees a push that came while the one before wrote; whoever pushes on starts a job that looks, too. */
const MOST_ROUNDS = 5

/** Makes the pull request's settled comment say where the pull request stands by now. Posts none. */
export async function followUp(
  github: GitHub,
  pullRequest: { number: number },
  name: string | undefined,
  noteFor: NoteFor,
): Promise<Followed> {
  const key = commentKey(github.run, pullRequest.number, name)
  const found = await findOwnComment(github, pullRequest.number, (marker) => marker.key === key)
  return found === undefined ? { kind: 'none' } : follow(github, pullRequest, found, noteFor)
}

/**
 * The same for a known comment. What is above and below the note stays as it is, the marker too, so that an evaluation that
 * has the word keeps it.
 *
 * Several pushes may be told of at once, in any order. So what counts is the pull request as it is now, and whoever has
 * written looks once more: the last one to write sees the newest commit.
 *
 * @param comment as it is known: it is looked at again right before it is written
 * @throws octokit's error when it cannot be written: `explainDenied` may know why
 */
export async function follow(
  github: GitHub,
  pullRequest: { number: number },
  comment: PostedComment,
  noteFor: NoteFor,
): Promise<Followed> {
  let present = comment
  let said: { place: string; result: Followed } | undefined
  for (let round = 1; ; round++) {
    const marker = readMarker(present.body)
    if (marker?.state !== 'settled') return { kind: 'running' }
    if (marker.of === undefined) return { kind: 'unknown' }
    const { headSha, baseRef } = await fetchPullRequest(github, pullRequest.number)
    const place = `${headSha} ${baseRef}`
    if (said?.place === place) return said.result
    const note = noteFor(marker.of, await standingOf(github, marker.of, { headSha, baseRef }))
    const result: Followed = note === undefined ? { kind: 'up-to-date' } : { kind: 'noted', note }
    if (withNote(present.body, note) === present.body || round > MOST_ROUNDS) return result
    const fresh = await fetchComment(github, comment.id, {})
    if (fresh === undefined) return { kind: 'none' }
    if (fresh.body !== present.body) {
      present = fresh
      continue
    }
    const updated = await updateComment(github, comment.id, withNote(fresh.body, note), {})
    if (updated === undefined) return { kind: 'none' }
    present = updated
    said = { place, result }
  }
}
