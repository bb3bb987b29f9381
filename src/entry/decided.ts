import { readRun } from '../github/run.js'
import { type BranchDecision, decide, isOfBranch } from '../github/trigger.js'
import type { Door } from '../inputs/read.js'
import { labelOfPlan, readPullRequestNumber } from '../inputs/trigger.js'
import type { Run } from '../model/run.js'
import { staySmall } from '../process/stay-small.js'
import type { Asked } from '../story/asked.js'
import { leave } from './leave.js'

/**
 * Opens a door behind which trainings are: when the event asks for nothing it is over at once.
 *
 * @param evaluate what is done for a pull request
 * @param measure what is done for a branch; where one job does it all, the same behind each door
 */
export async function decided(
  door: Door,
  evaluate: (run: Run, asked: Asked) => Promise<void>,
  measure: (run: Run, asked: BranchDecision) => Promise<void> = inOneJob(door),
): Promise<void> {
  await leave(async () => {
    const run = readRun(process.env)
    const decision = decide(run, labelOfPlan(process.env, run.event), readPullRequestNumber(process.env))
    if (decision.kind === 'nothing') {
      process.stdout.write(`${decision.why}\n`)
      return
    }
    if (decision.kind === 'follow') {
      if (door === 'headway/measure') {
        process.stdout.write('Nothing to do: a commit is measured when it gets the label.\n')
        return
      }
      const { followPullRequest } = await import('../one-job/follow-pull-request.js')
      await followPullRequest(run, decision.pullRequest)
      return
    }
    staySmall()
    if (isOfBranch(decision)) {
      await measure(run, decision)
      return
    }
    await evaluate(run, decision)
  })
}

function inOneJob(door: Door): (run: Run, asked: BranchDecision) => Promise<void> {
  return async (run, asked) => {
    const { measureBranch } = await import('../one-job/measure-branch.js')
    await measureBranch(run, asked, door)
  }
}
