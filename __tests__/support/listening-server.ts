import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ListeningServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Address and headers of every request so far. */
  heard: string[]
}

/** A server that takes everything and knows nothing. */
export async function startListening(): Promise<ListeningServer> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.url} ${JSON.stringify(request.headers)}`)
    request.resume()
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
