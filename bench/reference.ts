import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { ambientVariables } from '../__tests__/support/runner-job.js'
import type { World } from '../__tests__/support/world.js'
import { runProgram } from './programs.js'

/** The machine on which the procedure runs. */
export interface Server {
  /** Where the commands run. */
  folder: string
  /** The one environment for everything. */
  venv: string
  /** Variables where they differ from this process's. */
  env: Record<string, string>
}

export interface Sides {
  number: number
  headSha: string
  baseSha: string
}

/** The empty environment, with the pip that Python brings: it is there before the label comes. */
export async function makeServer(folder: string, venv: string, env: Record<string, string>): Promise<Server> {
  await runProgram(['python3', '-m', 'venv', venv], { cwd: folder, env: ambientVariables() })
  return { folder, venv, env }
}

/** As after the first evaluation. */
export async function installPackages(server: Server, requirements: string): Promise<void> {
  await writeFile(join(server.folder, 'requirements.txt'), requirements)
  await runProgram(['pip', 'install', '-r', 'requirements.txt'], {
    cwd: server.folder,
    env: insideOf(server),
  })
}

/**
 * The sequential procedure which Headway replaces, command by command: one side after the other, packages by pip into
 * one environment, one comment at the end.
 *
 * @returns seconds from its start to the answer of GitHub
 */
export async function runReference(world: World, server: Server, sides: Sides): Promise<number> {
  const { github, token } = world
  const startedAt = performance.now()
  const head = await evaluateSide(world, server, sides.headSha)
  const base = await evaluateSide(world, server, sides.baseSha)
  const response = await fetch(
    `${github.apiUrl}/repos/${github.repository.fullName}/issues/${sides.number}/comments`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ body: `Head: ${head}\nBase: ${base}` }),
    },
  )
  if (!response.ok) throw new Error(`The comment was answered with ${response.status}`)
  await response.text()
  return (performance.now() - startedAt) / 1000
}

async function evaluateSide({ github, token }: World, server: Server, sha: string): Promise<string> {
  const { folder } = server
  const name = randomUUID()
  const env = { ...insideOf(server), ...withToken(github.serverUrl, token) }
  const here = { cwd: folder, env }
  await runProgram(['git', 'clone', `${github.serverUrl}/${github.repository.fullName}`, name], here)
  await runProgram(['git', 'checkout', sha], { cwd: join(folder, name), env })
  await runProgram(['pip', 'install', '-r', `${name}/requirements.txt`], here)
  await runProgram(['python3', `${name}/demo.py`], here)
  await runProgram(['rm', '-rf', name], here)
  return readFile(join(folder, 'result.txt'), 'utf8')
}

function insideOf({ venv, env }: Server): NodeJS.ProcessEnv {
  const ambient = ambientVariables()
  const path = [join(venv, 'bin'), ambient.PATH].join(delimiter)
  return { ...ambient, ...env, VIRTUAL_ENV: venv, PATH: path }
}

/** By the environment: with the token in the URL, git asks without it first, and each clone takes a request more. */
export function withToken(serverUrl: string, token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  }
}
