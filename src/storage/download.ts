import { expectSuccess, findArtifact, findService } from './artifact-service.js'
import { exchange } from './exchange.js'
import { within } from './within.js'

export interface DownloadOptions {
  /** Of what comes, in bytes. */
  limit: number
  signal: AbortSignal
  /** Longest wait for all of it, and the one before a request is sent again; milliseconds. */
  waits?: { allMs: number; pauseMs: number }
}

const WAITS = { allMs: 60_000, pauseMs: 1_000 }

/**
 * Downloads an artifact of this very run, as it is.
 *
 * @returns `undefined` where the run has none of this name
 * @throws Unavailable when the service fails or refuses, or what it sends is larger than `limit`
 */
export function downloadOwn(
  env: NodeJS.ProcessEnv,
  name: string,
  { limit, signal, waits = WAITS }: DownloadOptions,
): Promise<Buffer | undefined> {
  return within(waits.allMs, signal, tooLate(waits.allMs), async (either) => {
    const service = findService(env, waits.pauseMs)
    const url = await findArtifact(service, name, either)
    return url && (await fetchBlob(url, limit, either, waits.pauseMs))
  })
}

/**
 * Downloads from a signed address. No token goes there.
 *
 * @throws Unavailable as above
 */
export function downloadSigned(url: URL, { limit, signal, waits = WAITS }: DownloadOptions): Promise<Buffer> {
  return within(waits.allMs, signal, tooLate(waits.allMs), (either) =>
    fetchBlob(url, limit, either, waits.pauseMs),
  )
}

async function fetchBlob(url: URL, limit: number, signal: AbortSignal, pauseMs: number): Promise<Buffer> {
  const request = { method: 'GET', url, headers: {}, limit, service: 'the artifact service', signal } as const
  const answer = await exchange(request, pauseMs)
  expectSuccess(answer)
  return answer.body
}

function tooLate(ms: number): string {
  return `the artifact service did not answer within ${ms / 1000} s`
}
