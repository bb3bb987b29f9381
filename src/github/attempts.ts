import type { getOctokit } from '@actions/github'
import { isWebPage, readApiError, WHOSE_PAGE } from './api-error.js'

type Asked = { method: string; url: string; request: object }
type Response = { status: number; data: unknown; headers: Record<string, unknown> }
type Plugin = Parameters<typeof getOctokit>[2]

/**
 * Ends each attempt of a request when `signal` aborts or no complete answer came within `answerMs`.
 *
 * What is no answer reaches callers of octokit as a text with a good status: one that breaks off half-way, a proxy's page.
 * Here it becomes a failure of the server, so that an unreadable list of comments is not taken for an empty one.
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
      const timer = setTimeout(() => late.abort(new Error(lateWords(answerMs))), answerMs)
      const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal])
      try {
        // In place: hooks below this one see these options, whatever is handed to `request`.
        options.request.signal = either
        const response = await request(options)
        stop?.throwIfAborted()
        const why = whyUnusable(response)
        if (why === undefined) return response
        return noAnswer(late.signal.aborted ? lateWords(answerMs) : why, options)
      } catch (error) {
        // Without the request's own fields, so that `retry` does not take it for something to repeat.
        stop?.throwIfAborted()
        throw asRateLimit(error)
      } finally {
        clearTimeout(timer)
      }
    })
  }
}

function lateWords(answerMs: number): string {
  return `no complete answer within ${answerMs / 1000} s`
}

function whyUnusable({ status, data, headers }: Response): string | undefined {
  // Nothing is to come, or, where a redirection is not followed, nothing but its header.
  if ([204, 205, 302].includes(status)) return undefined
  if (isWebPage(headers)) return `the answer is a web page, ${WHOSE_PAGE}`
  const isJson = /\bjson\b/i.test(String(headers['content-type']))
  return data === '' || (isJson && typeof data === 'string') ? 'the answer broke off' : undefined
}

/** GitHub limits with 429, too, and then says when to come back, which `throttling` heeds if it reads these words. */
function asRateLimit(error: unknown): unknown {
  const { status, headers } = readApiError(error) ?? {}
  if (status !== 429 || headers?.['retry-after'] === undefined || !(error instanceof Error)) return error
  error.message = `secondary rate limit: ${error.message}`
  return error
}

function noAnswer(why: string, { method, url, request }: Asked): never {
  // The shape of octokit's own errors, with nothing of the headers: the token is one of them.
  throw Object.assign(new Error(why), { status: 502, request: { method, url, headers: {}, request } })
}

/** Lets the caller go on as soon as `signal` aborts, even while a request waits to be repeated. */
export function abandonWhenAborted(signal: AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      // What is noted here of one request, its attempts and its signal, must not be another one's, too: octokit gives all of
      // them one object.
      options.request = { ...options.request }
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
