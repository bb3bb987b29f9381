import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commentsOf, strayPaths } from '../__tests__/evaluation/evaluation.js'
import { labeled, pushed } from '../__tests__/support/events.js'
import { type ActionRun, type RunOptions, startAction } from '../__tests__/support/runner.js'
import type { World } from '../__tests__/support/world.js'
import { INPUTS, type Kind } from './kinds.js'
import type { Machine } from './machine.js'
import type { SoakedRepository } from './repository.js'

export interface Soaked {
  kind: string
  /** Of main step and post step together. */
  seconds: number
  /** Peak of the main step's own process, bytes, without what it started. */
  peakMemory: number
  /** What was not as it has to be; nothing where all is well. */
  complaints: string[]
}

const DEFAULT_BRANCH = 'refs/heads/main'
const LOOK_EVERY_MS = 10

/** One evaluation, main step and post step, as a runner does it; then the runner clears its own folder. */
export async function evaluateOnce(
  kind: Kind,
  round: number,
  machine: Machine,
  { world, other, pushHead }: SoakedRepository,
): Promise<Soaked> {
  pushHead(kind)
  const startedAt = performance.now()
  const [first, second] = await Promise.all([
    runWatched(kind, round, machine, world),
    kind.beside ? runWatched({ ...kind, push: false }, round, machine, other) : undefined,
  ])
  const seconds = (performance.now() - startedAt) / 1000
  const told = kind.push ? first.run.summary : (await commentsOf(world)).at(-1)
  const complaints = [
    ...complain(kind, first.run, told ?? ''),
    ...(second === undefined ? [] : complain({ ...kind, ends: BESIDE_ENDS }, second.run, '')),
  ]
  for (const { run } of [first, ...(second === undefined ? [] : [second])]) {
    await rm(dirname(run.temp), { recursive: true })
  }
  return { kind: kind.name, seconds, peakMemory: first.peakMemory, complaints }
}

/** The other pull request changes nothing that counts. */
const BESIDE_ENDS: Kind['ends'] = { exitCode: 0, says: /^/ }

async function runWatched(
  kind: Kind,
  round: number,
  machine: Machine,
  world: World,
): Promise<{ run: ActionRun; peakMemory: number }> {
  const running = await startAction(optionsFor(kind, round, machine, world))
  let peakMemory = 0
  const look = setInterval(() => {
    peakMemory = Math.max(peakMemory, peakOf(running.pid))
  }, LOOK_EVERY_MS)
  try {
    if (kind.interrupt !== undefined) {
      await running.printed(/head │ training/)
      while (!/^<!-- \S+ \S+ running /.test((await commentsOf(world)).at(-1) ?? '')) await pause(20)
      running[kind.interrupt]()
    }
    return { run: await running.done, peakMemory }
  } finally {
    clearInterval(look)
  }
}

function optionsFor(kind: Kind, round: number, machine: Machine, world: World): RunOptions {
  const { folder, github, token, results, pullRequest, mergeBase, baseTip } = world
  const event = kind.push
    ? pushed(github.repository, github, { ref: 'main', before: mergeBase, sha: baseTip })
    : labeled(pullRequest, github)
  const scope = { ref: event.variables.GITHUB_REF ?? '', readable: [DEFAULT_BRANCH] }
  return {
    work: folder,
    event,
    inputs: { ...INPUTS, ...kind.inputs },
    github: {
      ...github,
      token,
      ...(results && { results: { url: results.url, token: results.token(scope) } }),
    },
    // Part of what a measurement depends on: another value, and none that was measured before will do.
    env: { ...machine.env, ...(kind.afresh ? { ROUND: String(round) } : {}) },
    toolCache: machine.toolCache,
  }
}

function complain({ ends }: Kind, run: ActionRun, told: string): string[] {
  const complaints: string[] = []
  if (run.exitCode !== ends.exitCode) {
    complaints.push(`the main step ended with ${run.exitCode}, not ${ends.exitCode}: ${lastLines(run.log)}`)
  }
  if (run.post.exitCode !== 0) complaints.push(`the post step ended with ${run.post.exitCode}`)
  if (!ends.says.test(told)) complaints.push(`it did not say ${ends.says}, but: ${told.slice(0, 200)}`)
  for (const path of strayPaths(run)) complaints.push(`left in RUNNER_TEMP: ${path}`)
  for (const command of run.orphans) complaints.push(`left running: ${command}`)
  for (const path of elsewhere(run)) complaints.push(`left beside RUNNER_TEMP: ${path}`)
  return complaints
}

/** The workspace and the rest of the runner's folder, which Headway has no business in. */
function elsewhere({ temp }: ActionRun): string[] {
  const root = dirname(temp)
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(?:workspace|_tool)$/.test(path) && !`${path}/`.startsWith(`${relative(root, temp)}/`),
  )
}

function lastLines(log: string): string {
  return log.trim().split('\n').slice(-5).join(' ⏎ ')
}

/** The kernel's own high-water mark, bytes: nothing is missed between two looks but what comes after the last. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return 1024 * Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}
