import { readRun } from '../github/run.js'
import { decide } from '../github/trigger.js'
import type { Door } from '../inputs/read.js'
import { labelOfPlan, readPullRequestNumber } from '../inputs/trigger.js'
import type { Run } from '../model/run.js'
import { staySmall } from '../process/stay-small.js'
import type { Asked } from '../story/asked.js'
import { leave } from './leave.js'

/**
 * Opens a door behind which trainings are: when the event asks for nothing it is over at once, and a branch is measured in
 * the same way behind each of them.
 *
 * @param evaluate what is done for a pull request
 */
export async function decided(
  door: Door,
  evaluate: (run: Run, asked: Asked) => Promise<void>,
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
    if (decision.kind === 'measure' || decision.kind === 'noise') {
      const { measureBranch } = await import('../one-job/measure-branch.js')
      await measureBranch(run, decision, door)
      return
    }
    await evaluate(run, decision)
  })
}
