import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** An index of packages on this machine, as "Simple repository API" says. */
export interface PackageIndex extends AsyncDisposable {
  /** `http://127.0.0.1:…` */
  origin: string
  /** What uv needs to use it, and nothing else. */
  variables: NodeJS.ProcessEnv
  /** Paths asked for, in turn. */
  requests: string[]
}

/** Instead of an answer of the index: another one, or none ever. */
export type IndexFault = { status: number; body?: string } | 'hang'

/** Serves the wheels that are in a folder when they are asked for: the pages below `/simple/`, files below `/files/`. */
export async function serveIndex(
  folder: string,
  cache: string,
  faultAt: (path: string) => IndexFault | undefined = () => undefined,
): Promise<PackageIndex> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push(path)
    const fault = faultAt(path)
    if (fault === 'hang') return
    if (fault !== undefined) {
      response.writeHead(fault.status, headersFor(path)).end(fault.body)
      return
    }
    answer(folder, path).then(
      (body) => response.writeHead(200, headersFor(path)).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    requests,
    variables: { UV_DEFAULT_INDEX: `${origin}/simple`, UV_CACHE_DIR: cache },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(folder: string, path: string): Promise<string | Buffer> {
  const [, kind, name = ''] = path.split('/')
  if (kind === 'files') return readFile(join(folder, name))
  if (kind !== 'simple') throw new Error('not found')
  const files = (await readdir(folder)).filter((file) => file.replaceAll('_', '-').startsWith(`${name}-`))
  if (files.length === 0) throw new Error('not found')
  const links = files.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(join(folder, file)))
    return `<a href="/files/${file}#sha256=${hash.digest('hex')}">${file}</a>`
  })
  return `<!DOCTYPE html><html><body>${(await Promise.all(links)).join('\n')}</body></html>`
}

function headersFor(path: string): Record<string, string> {
  const isPage = path.startsWith('/simple/')
  return {
    'content-type': isPage ? 'text/html' : 'application/octet-stream',
    'cache-control': 'no-cache',
  }
}
