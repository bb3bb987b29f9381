import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

interface BatchRequest {
  objects: { oid: string; size: number }[]
}

/**
 * Answers Git LFS's batch API and the downloads it points to. Returns whether the request was one of them.
 *
 * The batch answer names no header for the download, as GitHub's does not when it serves a file itself: git-lfs then
 * sends its own.
 */
export async function answerLfs(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, Uint8Array>,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://server')
  if (pathname.endsWith('/info/lfs/objects/batch')) {
    const { objects: wanted } = (await json(request)) as BatchRequest
    const folder = `http://${request.headers.host}${pathname.replace(/batch$/, '')}`
    response.setHeader('content-type', 'application/vnd.git-lfs+json')
    response.end(
      JSON.stringify({
        transfer: 'basic',
        objects: wanted.map(({ oid, size }) =>
          objects.has(oid)
            ? { oid, size, actions: { download: { href: `${folder}${oid}` } } }
            : { oid, size, error: { code: 404, message: 'Object does not exist' } },
        ),
      }),
    )
    return true
  }
  const oid = /\/info\/lfs\/objects\/([0-9a-f]{64})$/.exec(pathname)?.[1]
  const content = oid === undefined ? undefined : objects.get(oid)
  if (content === undefined) return false
  request.resume()
  response.setHeader('content-type', 'application/octet-stream')
  response.write(content)
  response.end()
  return true
}

/** What git holds in place of a large file. */
export function lfsPointer(oid: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`
}
