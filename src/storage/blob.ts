import { createHash } from 'node:crypto'
import { expectSuccess } from './artifact-service.js'
import { exchange } from './exchange.js'
import { ANSWER_LIMIT } from './twirp.js'

/** What is in memory at a time. The toolkit's blocks are as large. */
const BLOCK = 8 * 1024 * 1024

export interface Uploaded {
  /** In bytes. */
  size: number
  /** Hexadecimal. */
  sha256: string
}

/**
 * Puts content of any length behind a signed URL, block by block, as Azure's storage takes it (Put Block, Put Block
 * List). Nobody sees any of it before the last request. That takes no `x-ms-version`: the `sv` in a signed URL says it
 * (learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services).
 *
 * @param type what browsers take it for
 * @param pauseMs before a request is sent again
 * @throws Unavailable when it cannot be put there; whatever `content` throws
 */
export async function putBlob(
  url: URL,
  type: string,
  content: AsyncIterable<Buffer>,
  signal: AbortSignal,
  pauseMs: number,
): Promise<Uploaded> {
  const hash = createHash('sha256')
  const ids: string[] = []
  let size = 0
  for await (const block of inBlocks(content)) {
    signal.throwIfAborted()
    hash.update(block)
    size += block.length
    // All ids of a blob have one length.
    const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64')
    ids.push(id)
    await put(`comp=block&blockid=${encodeURIComponent(id)}`, block, {})
  }
  const list = ids.map((id) => `<Latest>${id}</Latest>`).join('')
  await put(
    'comp=blocklist',
    Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`),
    { 'content-type': 'application/xml', 'x-ms-blob-content-type': type },
  )
  return { size, sha256: hash.digest('hex') }

  async function put(query: string, body: Buffer, headers: Record<string, string>): Promise<void> {
    const target = new URL(url)
    // And not by `searchParams`, which would write what was signed in another way.
    target.search = `${url.search}&${query}`
    expectSuccess(
      await exchange(
        {
          method: 'PUT',
          url: target,
          headers,
          body,
          limit: ANSWER_LIMIT,
          service: 'the artifact service',
          signal,
        },
        pauseMs,
      ),
    )
  }
}

async function* inBlocks(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    chunks.push(chunk)
    size += chunk.length
    if (size < BLOCK) continue
    yield Buffer.concat(chunks)
    chunks = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(chunks)
}
