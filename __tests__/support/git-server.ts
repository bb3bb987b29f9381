import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { commitFault, type OtherAnswer } from './faults.js'
import { answerLfs } from './lfs-server.js'
import { isolatedGit } from './repository.js'

export interface GitRequest {
  method: string
  /** With its query: `/owner/name.git/info/refs?service=git-upload-pack` */
  path: string
  /** Whether it came with the server's token. */
  authorized: boolean
  /** 0 until it is answered. */
  status: number
  bytesOut: number
}

/** Instead of an answer of git's; or that one, cut off together with the connection after so many bytes of its body. */
export type GitFault = OtherAnswer | 'hang' | 'reset' | { cutAfter: number }

type Before = (
  request: GitRequest,
) => GitFault | undefined | void | Promise<GitFault | undefined> | Promise<void>

export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`: what GITHUB_SERVER_URL is to a workflow. */
  url: string
  /** Every request so far, oldest first. */
  requests: GitRequest[]
}

export interface GitServerOptions {
  /** Holds `<owner>/<name>.git`. */
  root: string
  /** Without it everybody may read. */
  token?: string
  /** Others that will do. */
  others?: string[]
  /** Awaited before a request is answered: lets a test act while git waits, and answer it in another way. */
  before?: Before
  /** Large files by the SHA-256 of their content. */
  lfs?: Map<string, Uint8Array>
}

/** Serves repositories over smart HTTP as GitHub does, with git's own `http-backend`. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const requests: GitRequest[] = []
  const server = createServer((request, response) => {
    const entry: GitRequest = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      authorized: [options.token, ...(options.others ?? [])].some((token) => isAuthorized(request, token)),
      status: 0,
      bytesOut: 0,
    }
    requests.push(entry)
    answer(request, response, entry, options).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`

  return {
    url,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function isAuthorized(request: IncomingMessage, token: string | undefined): boolean {
  const [scheme = '', credentials = ''] = (request.headers.authorization ?? '').split(' ')
  if (token === undefined) return credentials !== ''
  if (scheme.toLowerCase() === 'bearer') return credentials === token
  return Buffer.from(credentials, 'base64').toString() === `x-access-token:${token}`
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  entry: GitRequest,
  { root, token, before, lfs }: GitServerOptions,
): Promise<void> {
  const fault = await before?.(entry)
  // `before` may take long, and its client may have left meanwhile.
  if (response.destroyed) return
  if (fault && !(typeof fault === 'object' && 'cutAfter' in fault)) {
    request.resume()
    entry.status = commitFault(fault, request, response)
    return
  }
  const most = fault?.cutAfter ?? Number.POSITIVE_INFINITY
  const write = response.write
  response.write = (chunk: Uint8Array | string, ...rest: unknown[]) => {
    const left = most - entry.bytesOut
    if (chunk.length <= left) {
      entry.bytesOut += chunk.length
      return Reflect.apply(write, response, [chunk, ...rest]) as boolean
    }
    entry.bytesOut = most
    // Only when that much is on its way: what a socket still holds is lost with it.
    return Reflect.apply(write, response, [chunk.slice(0, left), () => response.destroy()]) as boolean
  }
  response.on('finish', () => {
    entry.status = response.statusCode
  })
  if (token !== undefined && !entry.authorized) {
    request.resume()
    response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end('Unauthorized')
    return
  }
  if (lfs && (await answerLfs(request, response, lfs))) return
  runBackend(request, response, root)
}

function runBackend(request: IncomingMessage, response: ServerResponse, root: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://server')
  const header = (name: string) => String(request.headers[name] ?? '')
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...isolatedGit(),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: withSuffix(pathname),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: header('content-type'),
      // Unset for a chunked body: the backend then reads to its end.
      ...(request.headers['content-length'] ? { CONTENT_LENGTH: header('content-length') } : {}),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  backend.on('error', (error) => response.destroy(error))
  // The backend may end before it has read everything, and a client may leave before it has heard everything.
  backend.stdin.on('error', () => {})
  response.on('close', () => backend.kill())
  request.pipe(backend.stdin)

  let head = Buffer.alloc(0)
  const readHead = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    backend.stdout.off('data', readHead)
    backend.stdout.pause()
    writeHead(response, head.subarray(0, end).toString())
    response.write(head.subarray(end + 4))
    backend.stdout.pipe(response)
  }
  backend.stdout.on('data', readHead)
}

/** GitHub answers at `/owner/name` and at `/owner/name.git`. */
function withSuffix(pathname: string): string {
  return pathname.replace(/^(\/[^/]+\/[^/]+?)(\.git)?(?=\/)/, '$1.git')
}

function writeHead(response: ServerResponse, head: string): void {
  for (const header of head.split('\r\n')) {
    const [name = '', value = ''] = header.split(/:\s*/, 2)
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
    else response.setHeader(name, value)
  }
}
