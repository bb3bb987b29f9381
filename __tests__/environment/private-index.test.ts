import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { InstallFailed } from '../../src/environment/prepare.js'
import {
  makeWheel,
  openBench,
  python,
  temporaryFolder,
  variablesWithoutUv,
  variablesWithUv,
  worktree,
} from './fixtures.js'
import { serveIndex } from './package-index.js'

const PASSWORD = 'secret-of-the-index'

/** An index that nobody may read who does not say the password. */
async function servePrivately(origin: string): Promise<{ port: number } & AsyncDisposable> {
  const server = createServer(async (request, response) => {
    const said = Buffer.from(request.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
    if (said !== `ci:${PASSWORD}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="packages"' }).end()
      return
    }
    const answer = await fetch(`${origin}${request.url}`)
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Tried {
  installed: boolean
  said: string
}

/** Installs `third` from an index that asks for a password, with this one. */
async function install(installer: 'uv' | 'pip', password: string): Promise<Tried> {
  await using folder = await temporaryFolder()
  const wheels = join(folder.path, 'wheels')
  await makeWheel(wheels, 'third', '1.0')
  await using open = await serveIndex(wheels, join(folder.path, 'cache'))
  await using closed = await servePrivately(open.origin)
  const around = await (installer === 'uv' ? variablesWithUv(join(folder.path, 'uv')) : variablesWithoutUv())
  await using bench = openBench(folder.path, {
    ...around,
    UV_CACHE_DIR: join(folder.path, 'cache'),
    PIP_EXTRA_INDEX_URL: `http://ci:${password}@127.0.0.1:${closed.port}/simple`,
    // The public one is not asked from here.
    PIP_INDEX_URL: `${open.origin}/none`,
  })
  const head = await worktree(folder.path, 'head', { 'requirements.txt': 'third\n' })
  try {
    const said = await python(await bench.prepare(head), 'import third; print("there")')
    return { installed: said.includes('there'), said }
  } catch (error) {
    if (!(error instanceof InstallFailed)) throw error
    return {
      installed: false,
      said: `${error.hint?.why}. ${error.hint?.remedy}\n${error.logTail.join('\n')}`,
    }
  }
}

// docs/questions.md says so: one variable for both.
test.each(['uv', 'pip'] as const)('%s installs a package of a private index', async (installer) => {
  expect(await install(installer, PASSWORD)).toMatchObject({ installed: true })
})

// To installers, an index that refuses the password is one that lacks the package: what they say leads astray.
test.each(['uv', 'pip'] as const)('%s, and a wrong password: what to look at', async (installer) => {
  const { installed, said } = await install(installer, 'wrong')
  expect(installed).toBe(false)
  expect(said).toContain('a package is in none of the indexes that were asked')
  expect(said).toContain('check the address and the password')
})
