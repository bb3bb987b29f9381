import type { IncomingMessage, ServerResponse } from 'node:http'

/** Which requests a fault meets; what is left out matches all. */
export interface FaultMatch {
  method?: string
  path?: RegExp
}

/** Instead of an answer of GitHub's: another one, none ever, or a connection cut. */
export type FaultAnswer =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | 'hang'
  | 'reset'

export interface Faults {
  /** Answers the next `times` (default: all) requests that match. */
  add(match: FaultMatch, answer: FaultAnswer, times?: number): void
  /** The fault that this request meets, used up by one. */
  take(method: string, path: string): FaultAnswer | undefined
}

export function createFaults(): Faults {
  const faults: { match: FaultMatch; answer: FaultAnswer; left: number }[] = []
  return {
    add(match, answer, times = Number.POSITIVE_INFINITY) {
      faults.push({ match, answer, left: times })
    },
    take(method, path) {
      const fault = faults.find(
        ({ match, left }) =>
          left > 0 && (match.method ?? method) === method && (match.path ?? /^/).test(path),
      )
      if (!fault) return undefined
      fault.left -= 1
      return fault.answer
    },
  }
}

/** Returns the status for the record: 0 where there is none. */
export function commitFault(answer: FaultAnswer, request: IncomingMessage, response: ServerResponse): number {
  if (answer === 'hang') return 0
  if (answer === 'reset') {
    request.socket.resetAndDestroy()
    return 0
  }
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {})
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
  response.end(body)
  return answer.status
}
