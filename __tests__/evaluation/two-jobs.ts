import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EndedRun, labeled, pushed, runEnded, type TestEvent } from '../support/events.js'
import {
  type ActionRun,
  type RunningAction,
  type RunOptions,
  runAction,
  startAction,
} from '../support/runner.js'
import { backendRun, MEASURING_TOKEN, REPORTING_TOKEN, type World } from '../support/world.js'
import { COMMAND, commentsOf, type Evaluated } from './evaluation.js'

type Inputs = Record<string, string>

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const MEASURE_WORKFLOW = '.github/workflows/measure.yml'

/** Which run a job belongs to. */
export interface OfRun {
  id: number
  attempt?: number
  /** What has started it. Default: the label. */
  event?: TestEvent
}

/** The first of the two jobs, with a token that reads the repository only. */
export function measureJob(
  world: World,
  run: OfRun,
  inputs: Inputs = {},
  env: Inputs = {},
  onOutput?: RunOptions['onOutput'],
): Promise<ActionRun> {
  return runAction({
    ...jobOf(world, labeled(world.pullRequest, world.github), run, 'measure', MEASURING_TOKEN, env),
    inputs: { command: COMMAND, install: 'none', ...inputs },
    ...(onOutput && { onOutput }),
  })
}

/** The same, to be watched and ended. */
export function startMeasure(world: World, run: OfRun, inputs: Inputs = {}): Promise<RunningAction> {
  return startAction({
    ...jobOf(world, labeled(world.pullRequest, world.github), run, 'measure', MEASURING_TOKEN),
    inputs: { command: COMMAND, install: 'none', ...inputs },
  })
}

/** The second one, to be watched and ended. */
export function startReport(world: World, run: OfRun): Promise<RunningAction> {
  const event = labeled(world.pullRequest, world.github)
  return startAction({ ...jobOf(world, event, run, 'report', REPORTING_TOKEN), inputs: {} })
}

/** The first one, for a commit that arrives on the base branch: nobody waits for an answer. */
export function measurePush(world: World, run: OfRun, sha: string, inputs: Inputs): Promise<ActionRun> {
  const { github, baseTip } = world
  const event = pushed(github.repository, github, { ref: 'main', before: baseTip, sha })
  return runAction({
    ...jobOf(world, event, run, 'measure', MEASURING_TOKEN),
    inputs: { install: 'none', ...inputs },
  })
}

/** The second one, in the same run. */
export async function reportJob(
  world: World,
  run: OfRun,
  inputs: Inputs = {},
  token: string = REPORTING_TOKEN,
): Promise<Evaluated> {
  const event = labeled(world.pullRequest, world.github)
  const done = await runAction({ ...jobOf(world, event, run, 'report', token), inputs })
  return { ...done, comments: await commentsOf(world) }
}

/** One of the two, after a push to the pull request. */
export function afterPush(world: World, name: 'measure' | 'report', inputs: Inputs = {}): Promise<ActionRun> {
  const event = labeled(world.pullRequest, world.github, { action: 'synchronize' })
  const token = name === 'measure' ? MEASURING_TOKEN : REPORTING_TOKEN
  return runAction({ ...jobOf(world, event, { id: 7_500_000 }, name, token), inputs })
}

/** The second one in a workflow of its own, started by the end of the first one's run. */
export async function reportAfter(
  world: World,
  ended: Partial<EndedRun> & { id: number },
  inputs: Inputs = {},
  token: string = REPORTING_TOKEN,
  onOutput?: RunOptions['onOutput'],
): Promise<Evaluated> {
  const { github, pullRequest, baseTip } = world
  const event = runEnded(
    github.repository,
    github,
    { attempt: 1, path: MEASURE_WORKFLOW, head: pullRequest.head, ...ended },
    { ref: 'main', sha: baseTip },
  )
  const run = { id: 9_000_000_000 + ended.id }
  const done = await runAction({
    ...jobOf(world, event, run, 'report', token),
    inputs: { workflow: MEASURE_WORKFLOW, ...inputs },
    ...(onOutput && { onOutput }),
  })
  return { ...done, comments: await commentsOf(world) }
}

/** @param machine of many, whose jobs have one name */
export function jobOf(
  world: World,
  event: TestEvent,
  { id, attempt = 1 }: OfRun,
  name: 'plan' | 'measure' | 'report',
  token: string,
  env: Inputs = {},
  machine: string = name,
): Omit<RunOptions, 'inputs'> {
  const { folder, github, results } = world
  const { GITHUB_REF: ref = '' } = event.variables
  const ids = { run: backendRun(id), job: `job-${machine}-${attempt}` }
  const jobToken = results?.token({ ref, readable: ['refs/heads/main'] }, ids)
  const variables = {
    ...event.variables,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: name,
    RUNNER_NAME: `Machine of ${machine}`,
  }
  return {
    work: folder,
    action: join(ROOT, name),
    event: { ...event, variables },
    github: {
      ...github,
      token,
      ...(results && jobToken ? { results: { url: results.url, token: jobToken } } : {}),
    },
    env,
  }
}
