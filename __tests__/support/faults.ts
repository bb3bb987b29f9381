import type { IncomingMessage, ServerResponse } from 'node:http'

/** Which requests a fault meets; what is left out matches all. */
export interface FaultMatch {
  method?: string
  path?: RegExp
}

export interface OtherAnswer {
  status: number
  headers?: Record<string, string>
  body?: unknown
  /** It comes a character every so many milliseconds. */
  trickleMs?: number
  /** The connection ends in the middle of it. */
  breaksOff?: true
}

/** Instead of an answer of GitHub's: another one, none ever, a connection cut, or its own one, but only then. */
export type FaultAnswer = OtherAnswer | 'hang' | 'reset' | { after: Promise<void> }

export interface Faults {
  /** Answers the next `times` (default: all) requests that match. */
  add(match: FaultMatch, answer: FaultAnswer, times?: number): void
  /** The fault that this request meets, used up by one. */
  take(method: string, path: string): FaultAnswer | undefined
  /** From now on all is answered as it should be. */
  clear(): void
}

export function createFaults(): Faults {
  let faults: { match: FaultMatch; answer: FaultAnswer; left: number }[] = []
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
    clear() {
      faults = []
    },
  }
}

/** Returns the status for the record: 0 where there is none. */
export function commitFault(
  answer: OtherAnswer | 'hang' | 'reset',
  request: IncomingMessage,
  response: ServerResponse,
): number {
  if (answer === 'hang') return 0
  if (answer === 'reset') {
    request.socket.resetAndDestroy()
    return 0
  }
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {})
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(answer.breaksOff ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    ...answer.headers,
  })
  if (answer.breaksOff) response.write(body.slice(0, body.length / 2), () => request.socket.destroy())
  else if (answer.trickleMs !== undefined) trickle(body, answer.trickleMs, response)
  else response.end(body)
  return answer.status
}

function trickle(body: string, everyMs: number, response: ServerResponse): void {
  const characters = [...body]
  const timer = setInterval(() => {
    const next = characters.shift()
    if (next === undefined || response.destroyed) {
      clearInterval(timer)
      response.end()
    } else response.write(next)
  }, everyMs)
}
