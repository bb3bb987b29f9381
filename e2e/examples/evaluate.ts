import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { labeled, pushed, type TestEvent } from '../../__tests__/support/events.js'
import { type ActionRun, runAction } from '../../__tests__/support/runner.js'
import type { CacheScope } from '../../__tests__/support/runtime-token.js'
import { createWorld, type World } from '../../__tests__/support/world.js'
import type { Example } from './example.js'
import type { Machine } from './machine.js'
import type { Job } from './workflow.js'

/** One job of the workflow after the label was added. */
export interface Evaluated extends ActionRun {
  job: Job
  /** That it left on the pull request. */
  comment: string
  /** Files with the output of its trainings: `head-1.log`. What is known already has none. */
  trained: string[]
}

const MAIN: CacheScope = { ref: 'refs/heads/main', readable: [] }

/** Opens the example's pull request, lets main be measured where its workflow says so, and adds the label. */
export async function evaluateExample(example: Example, machine: Machine): Promise<Evaluated[]> {
  const { base, head, title, workflow } = example
  await using world = await createWorld({ base, head, title, cache: true })
  const { github, pullRequest, mergeBase, baseTip } = world
  if (workflow.onPush) {
    const event = pushed(github.repository, github, { ref: 'main', before: baseTip, sha: mergeBase })
    for (const job of workflow.jobs) {
      const run = await runJob(world, job, event, MAIN, machine)
      if (run.exitCode !== 0) throw new Error(`The push to main was red:\n${tail(run.log)}`)
    }
  }
  const scope = { ref: `refs/pull/${pullRequest.number}/merge`, readable: [MAIN.ref] }
  const evaluated: Evaluated[] = []
  for (const job of workflow.jobs) {
    const run = await runJob(world, job, labeled(pullRequest, github), scope, machine)
    // Each model has a comment of its own, and the jobs run in turn: the last one is this job's.
    const comment = (await github.comments(pullRequest.number)).at(-1)?.body ?? ''
    evaluated.push({ ...run, job, comment, trained: await logsBeside(run.outputs['comparison-path']) })
  }
  if (github.violations.length > 0) throw new Error(github.violations.join('\n'))
  return evaluated
}

async function runJob(
  { github, folder, token, results }: World,
  { id, before, inputs, env }: Job,
  event: TestEvent,
  scope: CacheScope,
  machine: Machine,
): Promise<ActionRun> {
  for (const command of before) {
    execFileSync('bash', ['-eo', 'pipefail', '-c', command], { env: { ...process.env, ...machine.env } })
  }
  const cache = results ? { results: { url: results.url, token: results.token(scope) } } : {}
  return runAction({
    work: folder,
    event: { ...event, variables: { ...event.variables, GITHUB_JOB: id } },
    inputs,
    env: { ...machine.env, ...env },
    toolCache: machine.toolCache,
    github: { ...github, token, ...cache },
  })
}

async function logsBeside(comparison: string | undefined): Promise<string[]> {
  if (comparison === undefined) return []
  return (await readdir(dirname(comparison))).filter((name) => /^(head|base)-\d+\.log$/.test(name))
}

/** The last lines of a log. */
export function tail(log: string): string {
  return log.trimEnd().split('\n').slice(-40).join('\n')
}
