const SECOND = 1_000
const MINUTE = 60 * SECOND
/** Of a repository's requests: what is left then is for the last words of all its evaluations. */
const FEW_LEFT = 300

/**
 * When a comment may next be updated: every 20 s in its first two minutes, every minute in its first hour, every five
 * minutes from then on. People watch a beginning; a night of training must not use up the repository's 1,000 requests
 * an hour. Where other jobs have used up most of them, every five minutes it is from the start. What is urgent, and so rare, waits for 20 s at any age.
 *
 * @param startedAt when the comment was opened, in milliseconds since the epoch
 * @param lastAt when it was last written
 * @param left requests that the token has left in this hour; `undefined` where the server does not tell
 * @returns milliseconds since the epoch
 */
export function nextUpdateAt(
  startedAt: number,
  lastAt: number,
  urgent: boolean,
  left: number | undefined,
): number {
  const age = lastAt - startedAt
  if (urgent) return lastAt + 20 * SECOND
  if (left !== undefined && left < FEW_LEFT) return lastAt + 5 * MINUTE
  if (age < 2 * MINUTE) return lastAt + 20 * SECOND
  if (age < 60 * MINUTE) return lastAt + MINUTE
  return lastAt + 5 * MINUTE
}
