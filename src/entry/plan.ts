import { readRun } from '../github/run.js'
import { decide, isOfBranch } from '../github/trigger.js'
import { readLabel, readPullRequestNumber } from '../inputs/trigger.js'
import { leave } from './leave.js'

/** The first of many jobs: says what is to be trained, each training on a machine of its own. */
export async function plan(): Promise<void> {
  await leave(async () => {
    const run = readRun(process.env)
    const asked = decide(run, readLabel(process.env), readPullRequestNumber(process.env))
    if (asked.kind === 'nothing') {
      process.stdout.write(`${asked.why}\n`)
    } else if (asked.kind === 'follow') {
      const { followPullRequest } = await import('../one-job/follow-pull-request.js')
      await followPullRequest(run, asked.pullRequest)
    } else if (isOfBranch(asked)) {
      const { planBranch } = await import('../many-machines/plan-branch.js')
      await planBranch(run, asked)
    } else {
      const { planPullRequest } = await import('../many-machines/plan-pull-request.js')
      await planPullRequest(run, asked)
    }
  })
}
