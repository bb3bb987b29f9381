import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Gitea } from './find-gitea.js'

/** A Gitea that runs, empty but for its administrator. */
export interface GiteaServer extends AsyncDisposable {
  /** Without a slash at the end. */
  url: string
  apiUrl: string
  /** Asks the API as that user. @throws Error with its answer when it refuses */
  as(user: GiteaUser, method: string, path: string, body?: unknown): Promise<unknown>
  addUser(name: string): Promise<GiteaUser>
  admin: GiteaUser
}

export interface GiteaUser {
  name: string
  /** Of the API, and git's password. */
  token: string
}

const PASSWORD = 'correct-horse-battery'
const PATIENCE_MS = 60_000

/** @param folder existing, empty */
export async function startGitea({ program, source }: Gitea, folder: string): Promise<GiteaServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const config = join(folder, 'app.ini')
  await mkdir(join(folder, 'log'))
  await writeFile(
    config,
    settings(
      folder,
      source,
      port,
      url,
      execFileSync(program, ['generate', 'secret', 'INTERNAL_TOKEN'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    ),
  )
  const common = ['--config', config, '--work-path', folder]
  const run = (...args: string[]): string =>
    execFileSync(program, [...common, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  run('migrate')
  const server = spawn(program, [...common, 'web'], { stdio: 'ignore' })
  await answering(`${url}/api/v1/version`, server)

  async function as({ token }: GiteaUser, method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  async function addUser(name: string, ...flags: string[]): Promise<GiteaUser> {
    const said = run(
      ...['admin', 'user', 'create', '--username', name, '--password', PASSWORD],
      ...['--email', `${name}@example.org`, '--must-change-password=false', '--access-token', ...flags],
    )
    const token = /[0-9a-f]{40}/.exec(said)?.[0]
    if (token === undefined) throw new Error(`Gitea gave no token for ${name}: ${said}`)
    return { name, token }
  }

  return {
    url,
    apiUrl: `${url}/api/v1`,
    as,
    addUser,
    admin: await addUser('root-of-all', '--admin'),
    async [Symbol.asyncDispose]() {
      const ended = once(server, 'exit')
      if (server.exitCode === null && server.kill()) await ended
    },
  }
}

function settings(folder: string, source: string, port: number, url: string, secret: string): string {
  return `${process.getuid?.() === 0 ? 'I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true' : ''}
RUN_USER = ${userInfo().username}
RUN_MODE = prod
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${source}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'gitea.db')}
[security]
INSTALL_LOCK = true
SECRET_KEY = of-a-server-that-lives-for-minutes
INTERNAL_TOKEN = ${secret}
[actions]
ENABLED = true
[log]
MODE = file
ROOT_PATH = ${join(folder, 'log')}
[cron.update_checker]
ENABLED = false
`
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline && server.exitCode === null) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await pause(100)
  }
  server.kill('SIGKILL')
  throw new Error('Gitea does not answer')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
