import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Part of Azure's blob service: block blobs behind signed URLs, as GitHub keeps caches and artifacts. */
export interface BlobStore {
  /** Makes room for a blob. */
  reserve(): string
  /**
   * A URL that gives one right on one blob, for as long as GitHub's do. It may say with which type and under which name
   * the blob is to be sent.
   */
  sign(id: string, right: 'write' | 'read', sentAs?: { type: string; disposition: string }): string
  /** `undefined` until it was uploaded. */
  read(id: string): Buffer | undefined
  /** As its uploader said. */
  typeOf(id: string): string
  write(id: string, bytes: Buffer): void
  /** Answers a request below `/blobs/`; returns the status. */
  answer(request: IncomingMessage, body: Buffer, response: ServerResponse): number
}

export type BlobCall = 'PutBlob' | 'PutBlock' | 'PutBlockList' | 'GetBlob' | 'GetBlobProperties'

/** Where blobs are, as Azure's paths are: an account (here, since this host has no name for it), a container, a name. */
export const BLOB_PATH = '/blobs/actions-cache/'

const WRITE_MINUTES = 60
const READ_MINUTES = 10

interface Blob {
  bytes: Buffer | undefined
  blocks: Map<string, Buffer>
  type: string
}

const OCTETS = 'application/octet-stream'

export function createBlobStore(base: string): BlobStore {
  // As Azure's, which has characters that addresses must not have.
  const signature = `+/${randomBytes(30).toString('base64')}=`
  const blobs = new Map<string, Blob>()

  /** Azure refuses a request that has a signature and a token, so a token sent there by mistake shows. */
  function refusal(request: IncomingMessage, url: URL): number | undefined {
    const right = request.method === 'PUT' ? 'w' : 'r'
    const { sig, se, sp } = Object.fromEntries(url.searchParams)
    const valid = sig === signature && Date.parse(se ?? '') > Date.now() && sp?.includes(right)
    return valid && request.headers.authorization === undefined ? undefined : 403
  }

  function put(id: string, call: BlobCall, url: URL, request: IncomingMessage, body: Buffer): number {
    const blob = blobs.get(id)
    if (!blob) return 404
    if (request.headers['content-length'] === undefined) return 411
    if (call === 'PutBlock') {
      const name = url.searchParams.get('blockid')
      if (!name) return 400
      blob.blocks.set(name, body)
    } else if (call === 'PutBlockList') {
      const names = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, name = '']) => name)
      const blocks = names.map((name) => blob.blocks.get(name))
      if (blocks.includes(undefined)) return 400
      blob.bytes = Buffer.concat(blocks.filter((block) => block !== undefined))
      blob.blocks.clear()
    } else {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return 400
      blob.bytes = body
    }
    const type = request.headers['x-ms-blob-content-type']
    if (typeof type === 'string') blob.type = type
    return 201
  }

  return {
    reserve() {
      const id = randomUUID()
      blobs.set(id, { bytes: undefined, blocks: new Map(), type: OCTETS })
      return id
    },
    sign(id, right, sentAs) {
      const minutes = right === 'write' ? WRITE_MINUTES : READ_MINUTES
      const query = new URLSearchParams({
        se: new Date(Date.now() + minutes * 60_000).toISOString(),
        sig: signature,
        sp: right === 'write' ? 'cw' : 'r',
        sr: 'b',
        sv: '2025-11-05',
        ...(sentAs && { rscd: sentAs.disposition, rsct: sentAs.type }),
      })
      return `${base}${BLOB_PATH}${id}?${query}`
    },
    read: (id) => blobs.get(id)?.bytes,
    typeOf: (id) => blobs.get(id)?.type ?? OCTETS,
    write: (id, bytes) => void blobs.set(id, { bytes, blocks: new Map(), type: OCTETS }),
    answer(request, body, response) {
      const url = new URL(request.url ?? '/', base)
      const id = url.pathname.slice(BLOB_PATH.length)
      const call = blobCallOf(request.method, url)
      const refused = call === undefined ? 400 : refusal(request, url)
      if (call === undefined || refused !== undefined) return end(response, refused ?? 400)
      if (request.method === 'PUT') return end(response, put(id, call, url, request, body))
      const { bytes, type } = blobs.get(id) ?? {}
      if (!bytes) return end(response, 404)
      const { rscd, rsct } = Object.fromEntries(url.searchParams)
      return sendBytes(request, response, bytes, {
        'content-type': rsct ?? type,
        ...(rscd === undefined ? {} : { 'content-disposition': rscd }),
      })
    },
  }
}

export function blobCallOf(method: string | undefined, { searchParams }: URL): BlobCall | undefined {
  if (method === 'GET') return 'GetBlob'
  if (method === 'HEAD') return 'GetBlobProperties'
  if (method !== 'PUT') return undefined
  const component = searchParams.get('comp')
  if (component === 'block') return 'PutBlock'
  return component === 'blocklist' ? 'PutBlockList' : 'PutBlob'
}

function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  headers: OutgoingHttpHeaders,
): number {
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range))
  const start = Number(range?.[1] ?? 0)
  const last = Math.min(range?.[2] ? Number(range[2]) : Number.POSITIVE_INFINITY, bytes.length - 1)
  if (range && start > last) return end(response, 416)
  const part = bytes.subarray(start, last + 1)
  const status = range ? 206 : 200
  response.writeHead(status, {
    'accept-ranges': 'bytes',
    'content-length': part.length,
    ...headers,
    ...(range ? { 'content-range': `bytes ${start}-${last}/${bytes.length}` } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : part)
  return status
}

function end(response: ServerResponse, status: number): number {
  response.writeHead(status, { 'content-length': 0, 'x-ms-request-id': randomUUID() }).end()
  return status
}
