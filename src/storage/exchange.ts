import { type Agent, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { codeInBrackets, Unavailable } from './unavailable.js'

export interface Exchange {
  method: 'GET' | 'POST' | 'PUT'
  url: URL
  headers: Record<string, string | number>
  body?: Buffer
  /** Most bytes of an answer. */
  limit: number
  /** Who is asked, in words for an error. */
  service: 'the cache service' | 'the artifact service'
  signal: AbortSignal
}

export interface Answer {
  status: number
  body: Buffer
}

const ATTEMPTS = 3
/** Of a server that may do better in a second; 429 is not among them, as it asks to be left alone. */
const PASSING = [500, 502, 503, 504]

/**
 * Sends a request, and again where the server failed or could not be reached, until it is answered.
 *
 * Redirections are not followed. Proxies are those of the runner (`https_proxy`, `no_proxy`).
 *
 * @param pauseMs before the second attempt; twice that before the third
 * @throws Unavailable when there is no answer, or it is larger than `limit`; the signal's reason when it aborts
 */
export async function exchange(request: Exchange, pauseMs: number): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === ATTEMPTS
    try {
      const answer = await exchangeOnce(request)
      if (last || !PASSING.includes(answer.status)) return answer
    } catch (error) {
      request.signal.throwIfAborted()
      if (last || error instanceof Unavailable) throw toUnavailable(error, request.service)
    }
    await pause(pauseMs * attempt, undefined, { signal: request.signal })
  }
}

async function exchangeOnce({
  method,
  url,
  headers,
  body,
  limit,
  service,
  signal,
}: Exchange): Promise<Answer> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const agent = await agentFor(url)
  signal.throwIfAborted()
  const forget = new AbortController()
  const answered = new Promise<Answer>((resolve, reject) => {
    // Node tells of the abort only when there is a connection, and a proxy may never give one.
    signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal })
    const sent = send(url, {
      method,
      headers: { 'user-agent': 'headway', ...(body && { 'content-length': body.length }), ...headers },
      agent,
      signal,
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('error', reject)
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > limit) {
          reject(new Unavailable(`what ${service} sent is too large`))
          sent.destroy()
        }
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }))
    })
    sent.end(body)
  })
  return answered.finally(() => forget.abort())
}

/** Node's own `fetch` goes past the proxy that many self-hosted runners are behind. */
async function agentFor(url: URL): Promise<Agent> {
  const { HttpClient } = await import('@actions/http-client')
  return new HttpClient().getAgent(url.href)
}

/** Without the error's own text, which may quote what somebody sent. */
function toUnavailable(error: unknown, service: Exchange['service']): Unavailable {
  if (error instanceof Unavailable) return error
  return new Unavailable(`${service} cannot be reached${codeInBrackets(error)}`)
}
