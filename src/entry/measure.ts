import { readRun } from '../github/run.js'
import { decide } from '../github/trigger.js'
import { staySmall } from '../stay-small.js'
import { readLabel, readPullRequestNumber } from '../trigger-inputs.js'
import { leave } from './leave.js'

/** The first of two jobs: trains, and hands the measurements on. Asks nothing but to read the repository. */
export async function measure(): Promise<void> {
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
      await measureBranch(run, decision, 'headway/measure')
      return
    }
    const { measurePullRequest } = await import('../measure-pull-request.js')
    await measurePullRequest(run, decision)
  })
}
