import {
  type ArtifactService,
  expectSuccess,
  findArtifact,
  findService,
  type ListedArtifact,
  listArtifacts,
  signArtifact,
} from './artifact-service.js'
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

/** What the jobs of this very run have kept so far. */
export interface OwnArtifacts {
  listed: ListedArtifact[]
  /** @throws Unavailable as above */
  download(artifact: ListedArtifact, limit: number): Promise<Buffer>
}

/**
 * Asks once for all that this run has kept.
 *
 * @throws Unavailable as above
 */
export async function openOwn(
  env: NodeJS.ProcessEnv,
  { signal, waits = WAITS }: Omit<DownloadOptions, 'limit'>,
): Promise<OwnArtifacts> {
  const late = tooLate(waits.allMs)
  let service: ArtifactService | undefined
  const listed = await within(waits.allMs, signal, late, (either) => {
    service = findService(env, waits.pauseMs)
    return listArtifacts(service, either)
  })
  return {
    listed,
    download: (artifact, limit) =>
      within(waits.allMs, signal, late, async (either) => {
        const url = await signArtifact(service ?? findService(env, waits.pauseMs), artifact, either)
        return fetchBlob(url, limit, either, waits.pauseMs)
      }),
  }
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
