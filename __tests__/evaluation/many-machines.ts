import { labeled, type TestEvent } from '../support/events.js'
import {
  type ActionRun,
  type RunningAction,
  type RunOptions,
  runAction,
  startAction,
} from '../support/runner.js'
import { MEASURING_TOKEN, REPORTING_TOKEN, type World } from '../support/world.js'
import { COMMAND, commentsOf, type Evaluated } from './evaluation.js'
import { jobOf, type OfRun } from './two-jobs.js'

type Inputs = Record<string, string>
type Listener = RunOptions['onOutput']

const TRAINED_SO: Inputs = { command: COMMAND, install: 'none' }

function startedBy({ pullRequest, github }: World, { event }: OfRun): TestEvent {
  return event ?? labeled(pullRequest, github)
}

/** What the job that plans hands to the others. */
export interface Planned extends ActionRun {
  /** `head-1`, … */
  items: string[]
  digest: string
}

/** The first job: what there is to train. */
export async function planJob(
  world: World,
  run: OfRun,
  inputs: Inputs = {},
  env: Inputs = {},
  onOutput?: Listener,
): Promise<Planned> {
  const done = await runAction({
    ...jobOf(world, startedBy(world, run), run, 'plan', world.token, env),
    inputs: { ...TRAINED_SO, ...inputs },
    ...(onOutput && { onOutput }),
  })
  const { include = [] } = JSON.parse(done.outputs.matrix || '{}') as { include?: { item: string }[] }
  return { ...done, items: include.map(({ item }) => item), digest: done.outputs.plan ?? '' }
}

/** The same, to be watched and ended. */
export function startPlan(world: World, run: OfRun, inputs: Inputs = {}): Promise<RunningAction> {
  return startAction({
    ...jobOf(world, startedBy(world, run), run, 'plan', world.token),
    inputs: { ...TRAINED_SO, ...inputs },
  })
}

/** One machine of the matrix, with a token that reads the repository only. */
export function itemJob(
  world: World,
  run: OfRun,
  { digest }: Pick<Planned, 'digest'>,
  item: string,
  inputs: Inputs = {},
  env: Inputs = {},
  onOutput?: Listener,
): Promise<ActionRun> {
  return runAction({
    ...jobOf(world, startedBy(world, run), run, 'measure', MEASURING_TOKEN, env, item),
    inputs: { ...TRAINED_SO, plan: digest, item, ...inputs },
    ...(onOutput && { onOutput }),
  })
}

/** The last job. */
export async function gatherJob(
  world: World,
  run: OfRun,
  { digest }: Pick<Planned, 'digest'>,
  inputs: Inputs = {},
  token: string = REPORTING_TOKEN,
  onOutput?: Listener,
): Promise<Evaluated> {
  const done = await runAction({
    ...jobOf(world, startedBy(world, run), run, 'report', token),
    inputs: { plan: digest, measured: 'success', ...inputs },
    ...(onOutput && { onOutput }),
  })
  return { ...done, comments: await commentsOf(world) }
}

/** The same, to be watched and ended. */
export function startGather(
  world: World,
  run: OfRun,
  { digest }: Pick<Planned, 'digest'>,
): Promise<RunningAction> {
  return startAction({
    ...jobOf(world, startedBy(world, run), run, 'report', REPORTING_TOKEN),
    inputs: { plan: digest },
  })
}

/** All jobs of a run; a machine that is left out has died. */
export async function evaluateOnMany(
  world: World,
  run: OfRun,
  inputs: Inputs = {},
  { dead = [] }: { dead?: string[] } = {},
): Promise<Evaluated & { planned: Planned; machines: ActionRun[] }> {
  const planned = await planJob(world, run, inputs)
  const { command = COMMAND, install = 'none', name = '' } = inputs
  const alive = planned.items.filter((item) => !dead.includes(item))
  const machines = await Promise.all(
    alive.map((item) => itemJob(world, run, planned, item, { command, install, name })),
  )
  const measured = dead.length > 0 ? 'failure' : 'success'
  return { ...(await gatherJob(world, run, planned, { name, measured })), planned, machines }
}
