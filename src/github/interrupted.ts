import type { GitHub } from './client.js'
import { commentKey, readMarker, withMarker, writerOf } from './marker.js'
import { fetchOwnComment, findOwnComment, updateComment } from './posted-comment.js'

/**
 * Gives a comment its last word when the process that had opened it was killed before it could.
 *
 * Only a comment that still says it is running, on behalf of this very run and attempt, is touched: a settled one holds
 * a result, and another run's is not ours to end.
 *
 * @returns whether the comment was settled by this call
 */
export async function settleInterrupted(
  github: GitHub,
  commentId: number,
  markdown: string,
): Promise<boolean> {
  const comment = await fetchOwnComment(github, commentId)
  const marker = comment && readMarker(comment.body)
  if (marker?.state !== 'running' || marker.writer !== writerOf(github.run)) return false
  const body = withMarker({ ...marker, state: 'settled' }, markdown)
  return (await updateComment(github, commentId, body, {})) !== undefined
}

/**
 * Finds the comment that this run left running, for when the process was killed before it could pass on its id.
 *
 * @returns its id
 */
export async function findRunning(
  github: GitHub,
  pullRequest: { number: number },
  name: string | undefined,
): Promise<number | undefined> {
  const key = commentKey(github.run, pullRequest.number, name)
  const writer = writerOf(github.run)
  const found = await findOwnComment(
    github,
    pullRequest.number,
    (marker) => marker.key === key && marker.state === 'running' && marker.writer === writer,
  )
  return found?.id
}
