import { isObject } from './payload.js'
import { quoted } from './quote.js'

/** What an API said when it refused or failed. */
export interface ApiError {
  status: number
  /** The server's own words; empty where it said nothing. */
  message: string
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
  const said = isObject(data) ? data.message : data
  return {
    status: error.status,
    message: typeof said === 'string' ? said : '',
    headers: isObject(response?.headers) ? response.headers : {},
    method: String(error.request.method),
    url: String(error.request.url),
    answered: response !== undefined,
  }
}

export function statusOf(error: unknown): number | undefined {
  return readApiError(error)?.status
}

/** An error of a request as one harmless line for a log: what was asked, and what came back. */
export function describeApiError(error: unknown): string {
  const refusal = readApiError(error)
  if (refusal === undefined) return quoted(error instanceof Error ? error.message : String(error), 500)
  const asked = `${refusal.method} ${refusal.url}`
  if (!refusal.answered) {
    return `${asked} failed: ${quoted(error instanceof Error ? error.message : '', 500)}`
  }
  const said = refusal.message === '' ? '' : `: ${quoted(refusal.message, 500)}`
  return `GitHub answered ${refusal.status} to ${asked}${said}`
}
