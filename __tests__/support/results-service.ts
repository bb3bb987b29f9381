import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import {
  ARTIFACT_CALLS,
  type ArtifactCall,
  type ArtifactCalls,
  createArtifactCalls,
  type KeptArtifact,
} from './artifact-calls.js'
import { BLOB_PATH, type BlobCall, blobCallOf, createBlobStore } from './blob-store.js'
import {
  CACHE_CALLS,
  type CacheAnswer,
  type CacheCall,
  type CacheCalls,
  type CacheEntry,
  createCacheCalls,
  refuse,
} from './cache-calls.js'
import {
  type BackendIds,
  type CacheScope,
  createRuntimeToken,
  readBackendIds,
  readRuntimeToken,
} from './runtime-token.js'

export interface ResultsRequest {
  /** `undefined` where it is none that the service knows. */
  call: CacheCall | ArtifactCall | BlobCall | undefined
  method: string
  /** Without the query, which is what signs it. */
  path: string
  /** Without the token. */
  headers: Record<string, string>
  /** Of a call, parsed; of an upload, its size in bytes. */
  body: unknown
  /** 0 where it never got an answer. */
  status: number
}

/** Instead of the service's own answer: a status, none ever, or one that breaks off in the middle and never ends. */
export type ResultsFault = number | 'hang' | 'stall'

export interface ResultsService extends AsyncDisposable {
  /** `http://127.0.0.1:<port>/`: what ACTIONS_RESULTS_URL is to a step. */
  url: string
  /** What ACTIONS_RUNTIME_TOKEN is to a step of a job with that scope, of that run. */
  token(scope: CacheScope, ids?: BackendIds): string
  /** Every request so far, oldest first. */
  requests: ResultsRequest[]
  /** What can be restored, in the order it was saved in. */
  entries(): CacheEntry[]
  /** As if a job of that scope had saved it, whatever it is. */
  plant(entry: Omit<CacheEntry, 'createdAt'>): void
  /** What can be downloaded, oldest first. */
  artifacts(): KeptArtifact[]
  /** Where one can be had, signed. */
  address(id: number): string | undefined
  /** As if that job of that run had kept it, whatever it is. */
  plantArtifact(run: string, name: string, bytes: Buffer, job?: string): void
  /** Asked before each answer. */
  fail?: ((request: ResultsRequest) => ResultsFault | undefined) | undefined
}

const TWIRP_PATH = '/twirp/github.actions.results.api.v1.'

/**
 * GitHub's cache service, version 2, as `@actions/cache` 6 speaks to it, and its artifact service, as `@actions/artifact` 6
 * does, with everything in memory.
 *
 * The toolkit uses them where GITHUB_SERVER_URL has a host that ends in `.localhost` (any other host but GitHub's is an
 * Enterprise Server to it, which has neither), the cache only if ACTIONS_CACHE_SERVICE_V2 is set.
 */
export async function startResultsService(): Promise<ResultsService> {
  const requests: ResultsRequest[] = []
  const server = createServer((request, response) => {
    const answered = async () => {
      const body = await buffer(request)
      const entry = record(request, body)
      requests.push(entry)
      const fault = service.fail?.(entry)
      if (fault !== undefined) entry.status = commit(fault, response)
      else if (entry.path.startsWith(BLOB_PATH)) entry.status = blobs.answer(request, body, response)
      else {
        const answer = answerCall(entry, request.headers.authorization, { calls, artifacts })
        entry.status = answer.status
        response.writeHead(answer.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(answer.body))
      }
    }
    answered().catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const blobs = createBlobStore(base)
  const calls = createCacheCalls(blobs)
  const artifacts = createArtifactCalls(blobs)

  const service: ResultsService = {
    url: `${base}/`,
    token: createRuntimeToken,
    requests,
    entries: calls.entries,
    plant: calls.plant,
    artifacts: artifacts.kept,
    address: artifacts.address,
    plantArtifact: artifacts.plant,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return service
}

function record(request: IncomingMessage, body: Buffer): ResultsRequest {
  const { method = 'GET' } = request
  const url = new URL(request.url ?? '/', 'http://service')
  const { authorization, ...headers } = request.headers
  const upload = url.pathname.startsWith(BLOB_PATH)
  return {
    call: upload ? blobCallOf(method, url) : twirpCallOf(url.pathname),
    method,
    path: url.pathname,
    headers: {
      ...(headers as Record<string, string>),
      ...(authorization === undefined ? {} : { authorization: 'redacted' }),
    },
    body: upload ? body.length : parse(body),
    status: 0,
  }
}

function twirpCallOf(path: string): CacheCall | ArtifactCall | undefined {
  if (!path.startsWith(TWIRP_PATH)) return undefined
  const [service, name] = path.slice(TWIRP_PATH.length).split('/')
  if (service === 'CacheService') return CACHE_CALLS.find((call) => call === name)
  return service === 'ArtifactService' ? ARTIFACT_CALLS.find((call) => call === name) : undefined
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

function answerCall(
  { call, method, headers, body }: ResultsRequest,
  authorization: string | undefined,
  { calls, artifacts }: { calls: CacheCalls; artifacts: ArtifactCalls },
): CacheAnswer {
  const cacheCall = CACHE_CALLS.find((name) => name === call)
  const artifactCall = ARTIFACT_CALLS.find((name) => name === call)
  if (!(cacheCall || artifactCall) || method !== 'POST') {
    return refuse(404, 'bad_route', 'no handler for this path')
  }
  const scope = readRuntimeToken(authorization)
  const ids = readBackendIds(authorization)
  if (!scope || !ids) return refuse(401, 'unauthenticated', 'the token is not one of a job')
  if (headers['content-type'] !== 'application/json' || typeof body !== 'object' || body === null) {
    return refuse(400, 'malformed', 'the body is no JSON')
  }
  const message = body as Record<string, unknown>
  if (cacheCall) return calls.answer(cacheCall, scope, message)
  if (artifactCall) return artifacts.answer(artifactCall, ids, message)
  throw new Error('unreachable')
}

function commit(fault: ResultsFault, response: ServerResponse): number {
  if (fault === 'hang') return 0
  if (fault === 'stall') {
    response.writeHead(200, { 'content-length': 1000 })
    response.write('{')
    return 200
  }
  response.writeHead(fault, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ code: 'internal', msg: '::error::as the test wants it' }))
  return fault
}
