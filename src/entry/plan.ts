import { readRun } from '../github/run.js'
import { decide } from '../github/trigger.js'
import { readLabel, readPullRequestNumber } from '../inputs/trigger.js'
import { UserError } from '../model/user-error.js'
import type { Asked } from '../story/asked.js'
import { leave } from './leave.js'

/** The first of many jobs: says what is to be trained, each training on a machine of its own. */
export async function plan(): Promise<void> {
  await leave(async () => {
    const run = readRun(process.env)
    const asked = decide(run, readLabel(process.env), readPullRequestNumber(process.env))
    if (asked.kind === 'nothing') {
      process.stdout.write(`${asked.why}\n`)
      return
    }
    const { planPullRequest } = await import('../many-machines/plan-pull-request.js')
    await planPullRequest(run, ofPullRequest(asked))
  })
}

/** A branch's measurements have no report that would wait for them. */
function ofPullRequest(asked: ReturnType<typeof decide>): Asked {
  if (asked.kind === 'evaluate' || asked.kind === 'look-up') return asked
  throw new UserError(
    'Headway on many machines evaluates pull requests, and this run was started for a branch.',
    'To measure a branch beforehand, or how noisy its training is, use the one-job action, `OWNER/headway`, in a workflow of its own. To evaluate a pull request by hand, give `pull-request-number`.',
  )
}
