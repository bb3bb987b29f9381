import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Shelf } from '../model/shelf.js'
import { type CacheService, downloadEntry, uploadEntry } from './cache-entry.js'
import { codeOf, Unavailable } from './unavailable.js'
import { within } from './within.js'

export interface ShelfOptions {
  env: NodeJS.ProcessEnv
  /** GITHUB_API_URL */
  apiUrl: string
  /** Gets a line of plain text, none of which comes from the service. */
  log: (line: string) => void
  /** Ends all waiting. */
  signal: AbortSignal
  /** Longest waits for a page to come and to be kept, and the one before a request is sent again; milliseconds. */
  waits?: { fetchMs: number; keepMs: number; pauseMs: number }
}

const WAITS = { fetchMs: 20_000, keepMs: 60_000, pauseMs: 1_000 }
/** Of a page, in bytes. */
const LIMIT = 32 * 1024 * 1024
const NOT_REUSED = 'Measurements of earlier runs are not reused'
const NOT_KEPT = 'Measurements are not kept for later runs'

/**
 * Opens the shelf in the cache of GitHub Actions; `undefined` where the server has none, or one that all branches share.
 *
 * A page is one blob of gzipped text, and goes through memory only. `@actions/cache` would pack it with tar and unpack
 * it with `tar -xP`, without looking at what is in it; but an entry may have been made by any job of the pull request,
 * also of a fork whose commits nobody has looked at, and such an archive writes wherever the runner may (absolute paths,
 * `..`, links): before a training starts, and on a self-hosted machine for good. It is also larger than all the rest of
 * Headway. So Headway speaks to the service itself: docs/decisions/0013-own-cache-client.md.
 */
export function openShelf(options: ShelfOptions): Shelf | undefined {
  const { env, apiUrl, log, signal, waits = WAITS } = options
  if (isSharedByAll(env, apiUrl)) {
    log(`${NOT_KEPT}: any branch and fork could change what is in the cache of this server.`)
    return undefined
  }
  const service = findService(env, waits.pauseMs)
  if (service === undefined) return undefined
  const { readable, writable, mode } = readMode(env)
  const said = new Set<string>()
  const sayOnce = (line: string) => {
    if (!said.has(line)) log(line)
    said.add(line)
  }

  return {
    async fetch(prefix) {
      if (!readable) {
        sayOnce(`${NOT_REUSED}: ACTIONS_CACHE_MODE is \`${mode}\`.`)
        return undefined
      }
      try {
        return await within(waits.fetchMs, signal, tooLate(waits.fetchMs), async (either) => {
          const bytes = await downloadEntry(service, prefix, LIMIT, either)
          return bytes === undefined ? undefined : await toPage(bytes)
        })
      } catch (error) {
        sayOnce(`${NOT_REUSED}: ${reasonOf(error)}.`)
        return undefined
      }
    },
    async keep(key, page) {
      if (!writable) {
        sayOnce(`${NOT_KEPT}: ACTIONS_CACHE_MODE is \`${mode}\`.`)
        return
      }
      try {
        await within(waits.keepMs, signal, tooLate(waits.keepMs), async (either) => {
          await uploadEntry(service, key, await toBytes(page), either)
        })
      } catch (error) {
        sayOnce(`${NOT_KEPT}: ${reasonOf(error)}.`)
      }
    },
  }
}

/** Gitea and Forgejo give every job all entries, a fork's as well, to read and to write. */
function isSharedByAll(env: NodeJS.ProcessEnv, apiUrl: string): boolean {
  return Boolean(env.GITEA_ACTIONS || env.FORGEJO_ACTIONS) || /\/api\/v1\/?$/.test(apiUrl)
}

/** As the toolkit decides it: an Enterprise Server has no cache of version 2, whatever the variables say. */
function findService(env: NodeJS.ProcessEnv, pauseMs: number): CacheService | undefined {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname : ''
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host) || !env.ACTIONS_CACHE_SERVICE_V2) return undefined
  return url && token && URL.canParse(url) ? { url, token, pauseMs } : undefined
}

/** What the runner says of the cache; a mode that nobody knows yet forbids nothing, as in the toolkit. */
function readMode(env: NodeJS.ProcessEnv): { readable: boolean; writable: boolean; mode: string } {
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()
  return {
    mode,
    readable: mode !== 'none' && mode !== 'write-only',
    writable: mode !== 'none' && mode !== 'read',
  }
}

async function toBytes(page: string): Promise<Buffer> {
  const text = Buffer.from(page)
  if (text.length > LIMIT) throw new Unavailable(`they take more than ${LIMIT / 1024 / 1024} MB`)
  return promisify(gzip)(text)
}

async function toPage(bytes: Buffer): Promise<string> {
  try {
    const text = await promisify(gunzip)(bytes, { maxOutputLength: LIMIT })
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
  } catch (error) {
    const large = codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    throw new Unavailable(
      large
        ? 'what the cache service sent is too large'
        : 'what the cache service sent is not what Headway keeps',
    )
  }
}

function tooLate(ms: number): string {
  return `the cache service did not answer within ${ms / 1000} s`
}

function reasonOf(error: unknown): string {
  return error instanceof Unavailable ? error.message : 'the cache service could not be used'
}
