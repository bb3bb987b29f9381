import { type Answer, type Exchange, exchange } from './exchange.js'

/** One of GitHub's services for a job, and what it takes to call it. */
export interface Caller {
  url: string
  token: string
  /** Before a request is sent again, in milliseconds. */
  pauseMs: number
}

/** Of an answer, in bytes: a few fields. */
export const ANSWER_LIMIT = 64 * 1024

/**
 * One call of a service, in Twirp's JSON.
 *
 * @param path of the call, below the service's URL
 * @throws Unavailable when there is no answer
 */
export function callTwirp(
  { url, token, pauseMs }: Caller,
  service: Exchange['service'],
  path: string,
  message: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Answer> {
  return exchange(
    {
      method: 'POST',
      url: new URL(path, url),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: Buffer.from(JSON.stringify(message)),
      limit: ANSWER_LIMIT,
      service,
      signal,
    },
    pauseMs,
  )
}
