import type { getOctokit } from '@actions/github'

type Plugin = Parameters<typeof getOctokit>[2]

/**
 * Ends each attempt of a request when `signal` aborts or no complete answer came within `answerMs`.
 *
 * An answer that breaks off half-way reaches callers of octokit as an empty text with a good status; here it becomes
 * a failure of the server, so that an unreadable list of comments is not taken for an empty one.
 */
export function limitAttempts(signal: AbortSignal, log: (line: string) => void, answerMs: number): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      const { method, url } = options
      const { afterCancel, retryCount }: Record<string, unknown> = options.request
      const stop = afterCancel === true ? undefined : signal
      stop?.throwIfAborted()
      if (typeof retryCount === 'number' && retryCount > 0) {
        log(`Asking GitHub again: ${method} ${url}, attempt ${retryCount + 1}.`)
      }

      // A controller of our own rather than AbortSignal.timeout: the pending timer keeps it from being collected.
      const late = new AbortController()
      const timer = setTimeout(
        () => late.abort(new Error(`no complete answer within ${answerMs / 1000} s`)),
        answerMs,
      )
      const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal])
      try {
        // In place: hooks below this one see these options, whatever is handed to `request`.
        options.request.signal = either
        const response = await request(options)
        stop?.throwIfAborted()
        // A redirection that is not followed has nothing but its header.
        const bare = [204, 205, 302].includes(response.status)
        const complete = response.data !== '' || bare
        return complete ? response : brokenOff(late.signal, method, url, options.request)
      } catch (error) {
        // Without the request's own fields, so that `retry` does not take it for something to repeat.
        stop?.throwIfAborted()
        throw error
      } finally {
        clearTimeout(timer)
      }
    })
  }
}

function brokenOff(late: AbortSignal, method: string, url: string, request: object): never {
  const why = late.aborted && late.reason instanceof Error ? late.reason.message : 'the answer broke off'
  // The shape of octokit's own errors, with nothing of the headers: the token is one of them.
  throw Object.assign(new Error(why), { status: 502, request: { method, url, headers: {}, request } })
}

/** Lets the caller go on as soon as `signal` aborts, even while a request waits to be repeated. */
export function abandonWhenAborted(signal: AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      const { afterCancel }: Record<string, unknown> = options.request
      if (afterCancel === true) return request(options)
      signal.throwIfAborted()
      const forget = new AbortController()
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal })
      })
      try {
        return await Promise.race([request(options), aborted])
      } finally {
        forget.abort()
      }
    })
  }
}
