import { labeled, pushed, type TestEvent } from '../support/events.js'
import {
  type ActionRun,
  type RunningAction,
  type RunOptions,
  runAction,
  startAction,
} from '../support/runner.js'
import type { CacheScope } from '../support/runtime-token.js'
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

/** Of a workflow run that somebody runs again. */
export interface Attempt {
  runId: string
  number: number
}

/** The default branch: what its jobs keep, all restore. */
const MAIN: CacheScope = { ref: 'refs/heads/main', readable: [] }

/** The label is added, and the committed bundle runs to its end. */
export async function evaluate(
  world: World,
  inputs: Inputs = {},
  env: Record<string, string> = {},
  attempt?: Attempt,
): Promise<Evaluated> {
  const run = await runAction(stepOf(world, inputs, env, attempt))
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

/** A commit arrives on the base branch, and the bundle runs for that. */
export function push(
  world: World,
  sha: string,
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<ActionRun> {
  const { github, mergeBase, baseTip } = world
  const before = sha === baseTip ? mergeBase : baseTip
  const event = pushed(github.repository, github, { ref: 'main', before, sha })
  return runAction(stepFor(world, event, MAIN, inputs, env))
}

export function start(world: World, inputs: Inputs = {}, attempt?: Attempt): Promise<RunningAction> {
  return startAction(stepOf(world, inputs, {}, attempt))
}

export async function commentsOf({ github, pullRequest }: World): Promise<string[]> {
  return (await github.comments(pullRequest.number)).map(({ body }) => body)
}

function stepOf(world: World, inputs: Inputs, env: Record<string, string>, attempt?: Attempt): RunOptions {
  const { github, pullRequest } = world
  const scope = { ref: `refs/pull/${pullRequest.number}/merge`, readable: [MAIN.ref] }
  const event = labeled(pullRequest, github)
  const run = attempt && { GITHUB_RUN_ID: attempt.runId, GITHUB_RUN_ATTEMPT: String(attempt.number) }
  return stepFor(world, { ...event, variables: { ...event.variables, ...run } }, scope, inputs, env)
}

function stepFor(
  world: World,
  event: TestEvent,
  scope: CacheScope,
  inputs: Inputs,
  env: Record<string, string>,
): RunOptions {
  const { folder, github, token, results } = world
  const cache = results ? { results: { url: results.url, token: results.token(scope) } } : {}
  return {
    work: folder,
    event,
    inputs: { command: COMMAND, install: 'none', ...inputs },
    github: { ...github, token, ...cache },
    env,
  }
}

/** What may stay on the machine: the comparison, the report, and the logs. */
export function strayPaths({ leftovers }: ActionRun): string[] {
  return leftovers.filter(
    (path) =>
      !/^headway-report-[^/]+(\/(comparison\.json|measurements\.json\.gz|report\.(md|html)|(head|base)-\d+\.log))?$/.test(
        path,
      ),
  )
}
