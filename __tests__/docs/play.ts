import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestEvent } from '../support/events.js'
import { type ActionRun, runAction } from '../support/runner.js'
import { backendRun, MEASURING_TOKEN, REPORTING_TOKEN, type World } from '../support/world.js'
import { ROOT } from './documents.js'
import { type Contexts, fillIn, holds, type Status } from './expressions.js'
import { combinations, filled, type Job, type Step, type Workflow } from './workflow.js'

/** What became of a workflow. */
export interface Played {
  /** Of each action of this repository that ran. */
  runs: ActionRun[]
  /** Of the commands that ran beside it. */
  printed: string[]
}

let nextJob = 1

/** What others make is taken for done: nothing of it is on this machine. A cache has what is asked of it. */
const TAKEN_FOR_DONE =
  /^(?:actions\/(?:cache|checkout|setup-python|upload-artifact)|astral-sh\/setup-uv)@\S+$/
const OWN = /^OWNER\/headway(?:\/(\w+))?@v\d+$/

/** A workflow run as GitHub makes it of an event: its jobs one after the other, each with the token that it asks for. */
export async function playWorkflow(
  world: World,
  workflow: Workflow,
  event: TestEvent,
  runId: number,
): Promise<Played> {
  const played: Played = { runs: [], printed: [] }
  const ended: Record<string, { result: string }> = {}
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, ended[name]]))
    const status: Status = Object.values(needs).every((one) => one?.result === 'success')
      ? 'success'
      : 'failure'
    const { payload, variables } = event
    const github = {
      event: payload,
      event_name: event.name,
      workflow: workflow.name ?? 'Evaluate',
      ref: variables.GITHUB_REF,
      repository: world.github.repository.fullName,
      actor: 'octo',
    }
    const contexts = {
      github,
      needs,
      inputs: payload.inputs ?? {},
      runner: { os: 'Linux' },
      secrets: SECRETS,
    }
    const runs = holds(job.if, contexts, status)
    ended[id] = { result: runs ? 'success' : 'skipped' }
    if (!runs) continue
    for (const matrix of combinations(job)) {
      const job_ = { id, job, event, runId, token: tokenFor(world, job.permissions ?? workflow.permissions) }
      if (!(await playJob(world, job_, { ...contexts, matrix, env: workflow.env ?? {} }, played))) {
        ended[id] = { result: 'failure' }
      }
    }
  }
  return played
}

/** Each secret has a value, which nobody knows. */
const SECRETS = new Proxy({}, { get: (_, name) => `secret-of-${String(name)}-8f3a`, has: () => true })

interface PlayedJob {
  id: string
  job: Job
  event: TestEvent
  runId: number
  token: string
}

async function playJob(
  world: World,
  { id, job, event, runId, token }: PlayedJob,
  contexts: Contexts,
  played: Played,
): Promise<boolean> {
  if (job.concurrency && fillIn(job.concurrency.group, contexts).endsWith('-')) {
    throw new Error(`the group of job \`${id}\` has an empty part`)
  }
  const steps: Record<string, { outputs: Record<string, string> }> = {}
  const folder = join(world.folder, `checkout-${runId}-${id}`)
  await mkdir(folder, { recursive: true })
  await fillHome(world)
  let status: Status = 'success'
  for (const step of job.steps ?? []) {
    const around = { ...contexts, steps }
    if (!holds(step.if, around, status)) continue
    const env = { ...HOME, HOME: join(world.folder, 'home'), ...filled({ ...job.env, ...step.env }, around) }
    if (step.run !== undefined) {
      const { stdout } = await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', step.run], {
        cwd: folder,
        env: { ...process.env, ...env },
      })
      played.printed.push(stdout)
    } else if (OWN.test(step.uses ?? '')) {
      const run = await playAction(world, step, filled(step.with, around), env, { id, event, runId, token })
      played.runs.push(run)
      if (step.id !== undefined) steps[step.id] = { outputs: run.outputs }
      if (run.exitCode !== 0) status = 'failure'
    } else if (!TAKEN_FOR_DONE.test(step.uses ?? '')) {
      throw new Error(`job \`${id}\` uses \`${step.uses}\`: not known here`)
    } else if (step.id !== undefined) {
      steps[step.id] = { outputs: { 'cache-hit': 'true' } }
    }
  }
  return status === 'success'
}

function playAction(
  world: World,
  step: Step,
  inputs: Record<string, string>,
  env: Record<string, string>,
  { id, event, runId, token }: Omit<PlayedJob, 'job'>,
): Promise<ActionRun> {
  const { folder, github, results } = world
  if (results === undefined) throw new Error('a world of documents has a cache')
  const scope = { ref: event.variables.GITHUB_REF ?? '', readable: ['refs/heads/main'] }
  const ids = { run: backendRun(runId), job: `job-${id}-${nextJob++}` }
  return runAction({
    work: folder,
    action: join(ROOT, OWN.exec(step.uses ?? '')?.[1] ?? '.'),
    event: { ...event, variables: { ...event.variables, GITHUB_RUN_ID: String(runId), GITHUB_JOB: id } },
    inputs,
    env,
    prepare: (workspace) => putData(join(workspace, 'datasets/digits')),
    github: { ...github, token, results: { url: results.url, token: results.token(scope, ids) } },
  })
}

/** Tools that a version manager keeps in the home folder are found there, whatever `~` is. */
const HOME: Record<string, string> = { PYENV_ROOT: process.env.PYENV_ROOT ?? join(homedir(), '.pyenv') }

async function fillHome({ folder }: World): Promise<void> {
  for (const data of ['datasets/digits', '.cache/my-corpus']) await putData(join(folder, 'home', data))
}

/** As a step before has downloaded it, or a cache has restored it. */
async function putData(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'digits.csv'), '0,1\n')
}

function tokenFor(world: World, permissions: Record<string, string> | undefined): string {
  const asked = JSON.stringify(Object.entries(permissions ?? {}).sort())
  const known: Record<string, string> = {
    '[["contents","read"],["pull-requests","write"]]': world.token,
    '[["contents","read"]]': MEASURING_TOKEN,
    '[["actions","read"],["contents","read"],["pull-requests","write"]]': REPORTING_TOKEN,
  }
  const token = known[asked]
  if (token === undefined) throw new Error(`no token here has the permissions ${asked}`)
  return token
}
