import { labeled } from '../support/events.js'
import { type ActionRun, type RunningAction, runAction, startAction } from '../support/runner.js'
import { createWorld, type World, type WorldOptions } from '../support/world.js'

export { createWorld, type World }

/** A repository without Python: `train.sh` writes the results, and the pull request makes them better. */
export const BASE = { 'train.sh': `echo '{"loss": 1.07, "accuracy": 78.0}' > result.txt\n` }
export const HEAD = { 'train.sh': `echo '{"loss": 1.06, "accuracy": 80.0}' > result.txt\n` }
export const COMMAND = 'bash train.sh'

export interface Evaluated extends ActionRun {
  /** Bodies of the pull request's comments, oldest first. */
  comments: string[]
}

type Inputs = Record<string, string>

/** The label is added, and the committed bundle runs to its end. */
export async function evaluate(
  world: World,
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<Evaluated> {
  const run = await runAction(stepOf(world, inputs, env))
  return { ...run, comments: await commentsOf(world) }
}

/** The same in a world of its own, for what needs only one evaluation. */
export async function evaluateOnce(
  options: WorldOptions,
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<Evaluated & { world: World }> {
  await using world = await createWorld(options)
  return { ...(await evaluate(world, inputs, env)), world }
}

export function start(world: World, inputs: Inputs = {}): Promise<RunningAction> {
  return startAction(stepOf(world, inputs, {}))
}

export async function commentsOf({ github, pullRequest }: World): Promise<string[]> {
  return (await github.comments(pullRequest.number)).map(({ body }) => body)
}

function stepOf(world: World, inputs: Inputs, env: Record<string, string>) {
  const { folder, github, token, pullRequest } = world
  return {
    work: folder,
    event: labeled(pullRequest, github),
    inputs: { command: COMMAND, install: 'none', ...inputs },
    github: { ...github, token },
    env,
  }
}

/** What may stay on the machine: the comparison, the report, and the logs. */
export function strayPaths({ leftovers }: ActionRun): string[] {
  return leftovers.filter(
    (path) => !/^headway-report-[^/]+(\/(comparison\.json|report\.md|(head|base)-1\.log))?$/.test(path),
  )
}
