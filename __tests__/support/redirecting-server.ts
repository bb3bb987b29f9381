import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RedirectingServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Paths that were asked for here. */
  requests: string[]
}

/** A server that knows nothing but where somebody else is: the same path, on `target`, or what `rename` makes of it. */
export async function startRedirectingServer(
  target: string,
  rename: (path: string) => string = (path) => path,
): Promise<RedirectingServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(path)
    response.writeHead(301, { location: `${target}${rename(path)}` }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
