import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { TestEvent } from '../__tests__/support/events.js'
import { createStepFiles } from '../__tests__/support/runner-files.js'
import {
  type ActionFile,
  ambientVariables,
  type JobServers,
  prepareJob,
  toInputVariables,
} from '../__tests__/support/runner-job.js'
import type { World } from '../__tests__/support/world.js'
import type { Comparison } from '../src/model/comparison.js'
import { ACTION_FILE, NODE } from './action.js'

/** A job's step with Headway, as far as time and memory go. */
export interface MainStep {
  /** From the start of its process to the end of it: the comment has its last word, and all is cleared up. */
  seconds: number
  /** From the start of its process until the comment has its last word; `undefined` where there is none. */
  answeredSeconds: number | undefined
  /** Peak of the action's own process, without what it started. */
  peakMemoryBytes: number
  /** The beginning of what it printed. */
  log: string
  /** `undefined` where the event asks for none. */
  comparison: Comparison | undefined
}

export interface StepOptions {
  event: TestEvent
  inputs: Record<string, string>
  /** The machine's variables where they differ from this process's. */
  env?: Record<string, string>
  /** The runner's, where it is kept from job to job, as on a machine of one's own. */
  toolCache?: string
}

const DEFAULT_BRANCH = 'refs/heads/main'
const MOST_LOG = 1_000_000
const LOOK_EVERY_MS = 20

/**
 * Runs the main step of the committed action as a runner does. Apart from the tests' runner since here nothing may be
 * done that takes time or memory: what it prints is read and thrown away.
 *
 * @throws Error with the end of its log when the job would be red
 */
export async function runMainStep(world: World, options: StepOptions): Promise<MainStep> {
  const { event, inputs, env = {}, toolCache } = options
  const folder = await mkdtemp(join(tmpdir(), 'job-'))
  try {
    const github = { ...world.github, token: world.token, ...cacheFor(world, event) }
    const file = parse(readFileSync(ACTION_FILE, 'utf8')) as ActionFile
    const job = await prepareJob(folder, event, github)
    const files = await createStepFiles(job.temp)
    const variables = {
      ...ambientVariables(),
      ...env,
      ...job.variables,
      ...(toolCache === undefined ? {} : { RUNNER_TOOL_CACHE: toolCache }),
      ...toInputVariables(file, inputs, github.token),
      ...files.variables,
    }
    const startedAt = Date.now()
    const earlier = world.github.requests.length
    const step = await runProcess(join(dirname(ACTION_FILE), file.runs.main), job.workspace, variables)
    const { outputs } = await files.read()
    const path = outputs['comparison-path']
    const comparison = path ? (JSON.parse(await readFile(path, 'utf8')) as Comparison) : undefined
    const written = world.github.requests
      .slice(earlier)
      .filter(({ method, path }) => method !== 'GET' && /\/comments(\/\d+)?$/.test(path))
    const last = written.at(-1)
    const answeredSeconds = last === undefined ? undefined : (last.at - startedAt) / 1000
    return { ...step, answeredSeconds, comparison }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A job sees what its own branch kept, and what the default branch did. */
function cacheFor({ results }: World, event: TestEvent): Pick<JobServers, 'results'> {
  if (results === undefined) return {}
  const scope = { ref: event.variables.GITHUB_REF ?? '', readable: [DEFAULT_BRANCH] }
  return { results: { url: results.url, token: results.token(scope) } }
}

async function runProcess(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Omit<MainStep, 'comparison' | 'answeredSeconds'>> {
  const startedAt = performance.now()
  const child = spawn(NODE, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  let end = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      if (log.length < MOST_LOG) log += chunk.toString()
      end = (end + chunk.toString()).slice(-4000)
    })
  }
  let peakMemoryBytes = 0
  const look = setInterval(() => {
    peakMemoryBytes = Math.max(peakMemoryBytes, peakOf(child.pid))
  }, LOOK_EVERY_MS)
  try {
    const { code, seconds } = await new Promise<{ code: number | null; seconds: number }>(
      (resolve, reject) => {
        child.on('error', reject)
        child.on('exit', (code) => resolve({ code, seconds: (performance.now() - startedAt) / 1000 }))
      },
    )
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${end}`)
    return { seconds, peakMemoryBytes, log }
  } finally {
    clearInterval(look)
  }
}

/** The kernel's own high-water mark: nothing is missed between two looks but what comes after the last. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return 1024 * Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}
