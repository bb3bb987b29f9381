import type { BlobStore } from './blob-store.js'
import type { CacheScope } from './runtime-token.js'

/** One that was uploaded and finalized. */
export interface CacheEntry {
  /** `refs/heads/main`, `refs/pull/1/merge` */
  scope: string
  key: string
  /** For the toolkit, a hash of the paths in it and of how they were packed. */
  version: string
  bytes: Buffer
  createdAt: Date
}

/** The answer to a call, as Twirp gives it. */
export interface CacheAnswer {
  status: number
  body: Record<string, unknown>
}

export const CACHE_CALLS = [
  'CreateCacheEntry',
  'FinalizeCacheEntryUpload',
  'GetCacheEntryDownloadURL',
] as const
export type CacheCall = (typeof CACHE_CALLS)[number]

export interface CacheCalls {
  answer(call: CacheCall, scope: Required<CacheScope>, message: Record<string, unknown>): CacheAnswer
  /** In the order they were finalized in. */
  entries(): CacheEntry[]
  /** As if a job of that scope had saved it. */
  plant(entry: Omit<CacheEntry, 'createdAt'>): void
}

interface Reservation {
  scope: string
  key: string
  version: string
  blob: string
}

/** The three calls of GitHub's cache service, version 2, and what it knows of entries and of who may see them. */
export function createCacheCalls(blobs: BlobStore): CacheCalls {
  const reserved: Reservation[] = []
  const finalized: (Reservation & { createdAt: Date })[] = []

  function create(scope: Required<CacheScope>, key: string, version: string): CacheAnswer {
    if (!scope.writable) {
      const message = `cache write denied: token has no writable scopes for ${scope.ref}`
      return { status: 200, body: { ok: false, signed_upload_url: '', message } }
    }
    // A reservation that nobody ever finalizes holds its key, too.
    const taken = [...reserved, ...finalized].some(
      (entry) => entry.scope === scope.ref && entry.key === key && entry.version === version,
    )
    if (taken) {
      return refuse(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
    }
    const blob = blobs.reserve()
    reserved.push({ scope: scope.ref, key, version, blob })
    return { status: 200, body: { ok: true, signed_upload_url: blobs.sign(blob, 'write'), message: '' } }
  }

  function finalize({ ref }: CacheScope, key: string, version: string, size: number): CacheAnswer {
    const index = reserved.findIndex(
      (entry) =>
        entry.scope === ref &&
        entry.key === key &&
        entry.version === version &&
        blobs.read(entry.blob)?.length === size,
    )
    const [entry] = index < 0 ? [] : reserved.splice(index, 1)
    if (!entry) return refuse(404, 'not_found', 'cache entry not found')
    finalized.push({ ...entry, createdAt: new Date() })
    return { status: 200, body: { ok: true, entry_id: String(finalized.length), message: '' } }
  }

  /** Scope by scope: the key itself, then the newest that begins with it, then the same for each restore key. */
  function find(scope: Required<CacheScope>, keys: string[], version: string): Reservation | undefined {
    for (const ref of [scope.ref, ...scope.readable]) {
      const seen = finalized.filter((entry) => entry.scope === ref && entry.version === version)
      for (const key of keys) {
        const found =
          seen.find((entry) => entry.key === key) ?? seen.findLast((entry) => entry.key.startsWith(key))
        if (found) return found
      }
    }
    return undefined
  }

  return {
    answer(call, scope, message) {
      const key = String(message.key ?? '')
      const version = String(message.version ?? '')
      if (!isBetween(key.length, 1, 512)) {
        return refuse(400, 'invalid_argument', 'key: must be between 1 and 512 characters')
      }
      if (!isBetween(version.length, 1, 64)) {
        return refuse(400, 'invalid_argument', 'version: must be between 1 and 64 characters')
      }
      if (call === 'CreateCacheEntry') return create(scope, key, version)
      if (call === 'FinalizeCacheEntryUpload') {
        return finalize(scope, key, version, Number(message.size_bytes ?? message.sizeBytes ?? 0))
      }
      const others = (message.restore_keys ?? message.restoreKeys ?? []) as string[]
      const found = find(scope, [key, ...others], version)
      const body = found
        ? { ok: true, signed_download_url: blobs.sign(found.blob, 'read'), matched_key: found.key }
        : { ok: false, signed_download_url: '', matched_key: '' }
      return { status: 200, body }
    },
    entries: () =>
      finalized.map(({ blob, ...entry }) => ({ ...entry, bytes: blobs.read(blob) ?? Buffer.alloc(0) })),
    plant({ bytes, ...entry }) {
      const blob = blobs.reserve()
      blobs.write(blob, bytes)
      finalized.push({ ...entry, blob, createdAt: new Date() })
    },
  }
}

/** An error in Twirp's words. */
export function refuse(status: number, code: string, msg: string): CacheAnswer {
  return { status, body: { code, msg } }
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}
