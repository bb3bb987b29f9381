import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRepository, type RepositoryOptions, type SourceRepository } from '../../src/source/repository.js'
import { type GitServer, type GitServerOptions, startGitServer } from '../support/git-server.js'
import { createRepository, type TestRepository } from '../support/repository.js'

export const TOKEN = 'secret-token-of-the-job'

/** A server with one repository, `octo/model`, and a runner's temporary folder. */
export interface Workplace extends AsyncDisposable {
  /** Where the server's repositories are: for more of them. */
  serverRoot: string
  server: GitServer
  remote: TestRepository
  /** What becomes the source's `root`. */
  root: string
  /** Every line the source logged. */
  log: string[]
  open(options?: Partial<RepositoryOptions>): Promise<SourceRepository>
}

export async function makeWorkplace(options: Omit<GitServerOptions, 'root'> = {}): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-source-'))
  const serverRoot = join(folder, 'server')
  const root = join(folder, 'temp', 'source')
  const remote = await createRepository(serverRoot, 'octo/model')
  const server = await startGitServer({ root: serverRoot, ...options })
  const log: string[] = []
  return {
    serverRoot,
    server,
    remote,
    root,
    log,
    open: (changes) =>
      openRepository({
        url: `${server.url}/octo/model`,
        serverUrl: server.url,
        token: options.token ?? '',
        root,
        submodules: false,
        lfs: false,
        signal: new AbortController().signal,
        log: (line) => log.push(line),
        pausesMs: [10, 20, 30],
        ...changes,
      }),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Path → content of every regular file below a folder. */
export async function readAll(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  )
}

/** The command line of every process of this machine that is running now. */
export async function commandLines(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  // A process may end between the two looks.
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.map((line) => line.replaceAll('\0', ' '))
}
