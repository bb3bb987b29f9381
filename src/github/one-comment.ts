import type { GitHub, Manner } from './client.js'
import { isNewer, type Marker, readMarker, withMarker } from './marker.js'
import {
  createComment,
  deleteComment,
  fetchComment,
  findMarked,
  findOwnComment,
  type PostedComment,
  updateComment,
} from './posted-comment.js'

/** The comment that was written; or the one that a newer run writes by now, left as it is. */
export interface Written {
  comment: PostedComment
  /** `7654322/1`: the newer run and its attempt. */
  takenOverBy: string | undefined
}

/** Which comment is to be written. */
export interface Place {
  pullRequest: number
  /** `update`: one comment for all evaluations; `new`: one for each */
  mode: 'update' | 'new'
  /** What this evaluation wrote last; it may be gone by now. */
  known: PostedComment | undefined
}

/**
 * Writes the comment of a pull request: updates it, or posts it where there is none.
 *
 * Several evaluations may do so at once and know nothing of each other. The newest has the word, so each looks before it
 * writes; and one comment remains: of two that were posted at the same moment the later is taken back by its own run.
 *
 * @throws octokit's error when it cannot be written
 */
export async function writeComment(
  github: GitHub,
  place: Place,
  marker: Marker,
  markdown: string,
  manner: Manner,
): Promise<Written> {
  const present = await look(github, place, marker, manner)
  const writer = present && readMarker(present.body)?.writer
  if (present !== undefined && writer !== undefined && isNewer(writer, marker.writer)) {
    return { comment: present, takenOverBy: writer }
  }
  const body = withMarker(marker, markdown)
  const updated = present && (await updateComment(github, present.id, body, manner))
  if (updated !== undefined) return { comment: updated, takenOverBy: undefined }

  const posted = await createComment(github, place.pullRequest, body, manner)
  const alone = place.mode === 'new' || present !== undefined
  if (alone || (await isFirst(github, place.pullRequest, marker, posted, manner))) {
    return { comment: posted, takenOverBy: undefined }
  }
  await deleteComment(github, posted.id, manner)
  return writeComment(github, { ...place, known: undefined }, marker, markdown, manner)
}

/** The comment as it is now. */
async function look(
  github: GitHub,
  { pullRequest, mode, known }: Place,
  { key }: Marker,
  manner: Manner,
): Promise<PostedComment | undefined> {
  const present = known && (await fetchComment(github, known.id, manner))
  if (present !== undefined || mode === 'new') return present
  return findOwnComment(github, pullRequest, (other) => other.key === key, manner)
}

/** Whether nobody else had posted this comment when `posted` came; before, there was none. Who cannot tell keeps it. */
async function isFirst(
  github: GitHub,
  pullRequest: number,
  { key }: Marker,
  posted: PostedComment,
  manner: Manner,
): Promise<boolean> {
  const all = await findMarked(github, pullRequest, (other) => other.key === key, manner).catch(() => [])
  return !all.some(({ id, author }) => author === posted.author && id < posted.id)
}
