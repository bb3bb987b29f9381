import { readRun } from '../github/run.js'
import { decide } from '../github/trigger.js'
import { staySmall } from '../stay-small.js'
import { readLabel, readPullRequestNumber } from '../trigger-inputs.js'
import { leave } from './leave.js'

/** The one-job action: evaluates the pull request when the event asks for it, and is over at once when it does not. */
export async function action(): Promise<void> {
  await leave(async () => {
    const run = readRun(process.env)
    const decision = decide(run, readLabel(process.env), readPullRequestNumber(process.env))
    if (decision.kind === 'nothing') {
      process.stdout.write(`${decision.why}\n`)
      return
    }
    staySmall()
    if (decision.kind === 'measure' || decision.kind === 'noise') {
      const { measureBranch } = await import('../measure-branch.js')
      await measureBranch(run, decision)
      return
    }
    const { evaluatePullRequest } = await import('../evaluate-pull-request.js')
    await evaluatePullRequest(run, decision)
  })
}
