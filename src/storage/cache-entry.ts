import { createHash } from 'node:crypto'
import { type Answer, exchange } from './exchange.js'
import { ANSWER_LIMIT, type Caller, callTwirp } from './twirp.js'
import { Unavailable } from './unavailable.js'

/** GitHub's cache service, version 2. The token says what the job may read and write. */
export type CacheService = Caller

/**
 * For other actions a hash of the paths in an archive, so that an entry is found only by who would unpack it in the
 * same place. A page has no path: one that an archive of theirs can't have, and that changes with how pages are kept.
 */
const VERSION = createHash('sha256').update('headway page 1: text, gzip').digest('hex')

const PATH = '/twirp/github.actions.results.api.v1.CacheService/'
const NO_SENSE = 'the answer of the cache service makes no sense'

/**
 * Downloads the newest entry whose key begins with `prefix`: of the job's own ref, else of the refs it may read.
 *
 * @throws Unavailable when the service fails, or when the entry is larger than `limit` bytes
 */
export async function downloadEntry(
  service: CacheService,
  prefix: string,
  limit: number,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  const found = await call(
    service,
    'GetCacheEntryDownloadURL',
    { key: prefix, restore_keys: [prefix] },
    signal,
  )
  const { matched_key: key, signed_download_url: url } = found
  if (found.ok !== true || typeof key !== 'string' || !key.startsWith(prefix)) return undefined
  const answer = await exchange(
    { method: 'GET', url: blobUrl(url), headers: {}, limit, service: 'the cache service', signal },
    service.pauseMs,
  )
  expectSuccess(answer)
  return answer.body
}

/**
 * Uploads an entry. Others see it only when this is done.
 *
 * @throws Unavailable when the service fails, has an entry with that key already, or lets this job read only
 */
export async function uploadEntry(
  service: CacheService,
  key: string,
  bytes: Buffer,
  signal: AbortSignal,
): Promise<void> {
  const reserved = await call(service, 'CreateCacheEntry', { key }, signal)
  if (reserved.ok !== true) {
    // In GitHub's words, for a run that somebody from outside started.
    const denied = typeof reserved.message === 'string' && reserved.message.startsWith('cache write denied:')
    throw new Unavailable(
      denied ? 'the cache service lets this run read only' : 'the cache service refused to take them',
    )
  }
  const answer = await exchange(
    {
      method: 'PUT',
      url: blobUrl(reserved.signed_upload_url),
      // One block, which Azure takes up to 5,000 MB of at once. It does without `x-ms-version`: the `sv` in a signed
      // URL says it (learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services).
      headers: {
        'content-type': 'application/octet-stream',
        'x-ms-blob-type': 'BlockBlob',
      },
      body: bytes,
      limit: ANSWER_LIMIT,
      service: 'the cache service',
      signal,
    },
    service.pauseMs,
  )
  expectSuccess(answer)
  const size = { size_bytes: String(bytes.length) }
  const finalized = await call(service, 'FinalizeCacheEntryUpload', { key, ...size }, signal)
  if (finalized.ok !== true) throw new Unavailable('the cache service refused to keep them')
}

/** One of the service's calls, in Twirp's JSON. */
async function call(
  service: CacheService,
  name: string,
  message: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const body = { ...message, version: VERSION }
  const answer = await callTwirp(service, 'the cache service', PATH + name, body, signal)
  if (answer.status === 409) throw new Unavailable('the cache has some with the same key already')
  expectSuccess(answer)
  return parseObject(answer.body)
}

function expectSuccess({ status }: Answer): void {
  if (status !== 200 && status !== 201)
    throw new Unavailable(`the cache service answered with status ${status}`)
}

/** The way to a blob is signed, so it gets no token: only the service itself does. */
function blobUrl(value: unknown): URL {
  if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)) return new URL(value)
  throw new Unavailable(NO_SENSE)
}

function parseObject(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new Unavailable(NO_SENSE)
}
