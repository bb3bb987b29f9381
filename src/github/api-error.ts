import { isObject } from './payload.js'
import { quoted } from './quote.js'

/** What an API said when it refused or failed. */
export interface ApiError {
  status: number
  /** The server's own words; empty where it said nothing, or with a web page. */
  message: string
  /** The answer is a web page, which the API never gives: a proxy's, or GitHub's own when it is overloaded. */
  isPage: boolean
  /** Names in lower case. */
  headers: Record<string, unknown>
  method: string
  url: string
  /** False when no answer came: a lost connection, or too late. */
  answered: boolean
}

/**
 * Looks at an error octokit threw; `undefined` for any other error.
 *
 * By shape rather than by class: the class is a dependency of a dependency, which may be there twice.
 */
export function readApiError(error: unknown): ApiError | undefined {
  if (!isObject(error) || typeof error.status !== 'number' || !isObject(error.request)) return undefined
  const response = isObject(error.response) ? error.response : undefined
  const data = response?.data
  const headers = isObject(response?.headers) ? response.headers : {}
  const isPage = isWebPage(headers)
  return {
    status: error.status,
    message: isPage ? '' : wordsOf(data),
    isPage,
    headers,
    method: String(error.request.method),
    url: String(error.request.url),
    answered: response !== undefined,
  }
}

export function isWebPage(headers: Record<string, unknown>): boolean {
  return /^text\/html\b/i.test(String(headers['content-type']))
}

/** GitHub's `message` may be no more than "Validation Failed": what failed is in `errors`. */
function wordsOf(data: unknown): string {
  if (!isObject(data)) return typeof data === 'string' ? data : ''
  const errors: unknown[] = Array.isArray(data.errors) ? data.errors : []
  const reasons = errors.map((error) => (isObject(error) ? error.message : error))
  return [data.message, ...reasons].filter((words) => typeof words === 'string').join(': ')
}

export function statusOf(error: unknown): number | undefined {
  return readApiError(error)?.status
}

/** Whose page it is that comes instead of an answer. */
export const WHOSE_PAGE = "which may be a proxy's, or GitHub's own when it is overloaded"

/** An error of a request as one harmless line for a log: what was asked, and what came back. */
export function describeApiError(error: unknown): string {
  const refusal = readApiError(error)
  if (refusal === undefined) return quoted(error instanceof Error ? error.message : String(error), 500)
  const asked = `${refusal.method} ${refusal.url}`
  if (!refusal.answered) {
    return `${asked} failed: ${quoted(error instanceof Error ? error.message : '', 500)}`
  }
  const answered = `GitHub answered ${refusal.status} to ${asked}`
  if (refusal.isPage) return `${answered} with a web page, ${WHOSE_PAGE}`
  return refusal.message === '' ? answered : `${answered}: ${quoted(refusal.message, 500)}`
}
