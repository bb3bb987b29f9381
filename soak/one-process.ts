import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { labeled } from '../__tests__/support/events.js'
import {
  type ActionFile,
  ambientVariables,
  prepareJob,
  toInputVariables,
} from '../__tests__/support/runner-job.js'
import type { World } from '../__tests__/support/world.js'
import { INPUTS } from './kinds.js'
import type { Machine } from './machine.js'

/** What one process held after an evaluation, and gave back before the next one. */
export interface Held {
  /** Bytes in use after garbage was collected. */
  heap: number
  /** Listeners, timers, sockets and descriptors that are open, by name, sorted. */
  handles: string[]
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CHILD = join(ROOT, 'soak/one-process-child.ts')
const NODE = join(ROOT, 'node_modules/.bin/node')

/** Evaluates again and again within one process, and tells what it held after each time. */
export async function againAndAgain(machine: Machine, world: World, times: number): Promise<Held[]> {
  const { github, token, results, pullRequest, folder } = world
  const event = labeled(pullRequest, github)
  const scope = { ref: event.variables.GITHUB_REF ?? '', readable: ['refs/heads/main'] }
  const services = results && { results: { url: results.url, token: results.token(scope) } }
  const root = join(folder, 'one-process')
  const job = await prepareJob(root, event, { ...github, token, ...services })
  const file = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile
  const env = {
    ...ambientVariables(),
    ...machine.env,
    ...job.variables,
    ...toInputVariables(file, INPUTS, token),
  }
  try {
    const child = spawn(NODE, ['--expose-gc', '--import', 'tsx', CHILD, String(times)], {
      cwd: ROOT,
      env,
      // Its stdout is for the runner, and told apart from what it found.
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    let told = ''
    const answers = child.stdio[3]
    if (answers === null || answers === undefined) throw new Error('The child has no pipe to tell through')
    answers.on('data', (chunk: Buffer) => {
      told += chunk.toString()
    })
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
    if (code !== 0) throw new Error(`Evaluating again and again in one process ended with ${code}`)
    return told
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Held)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
