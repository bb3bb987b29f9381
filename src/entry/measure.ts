import type { BranchDecision } from '../github/trigger.js'
import { isOfMany } from '../inputs/trigger.js'
import type { Run } from '../model/run.js'
import type { Asked } from '../story/asked.js'
import { decided } from './decided.js'

/** The job that trains, all of it or one training of a plan, and hands the measurements on. Asks nothing but to read the repository. */
export async function measure(): Promise<void> {
  if (isOfMany(process.env)) {
    await decided('headway/measure', measureOne, measureOne)
    return
  }
  await decided('headway/measure', async (run, asked) => {
    const { measurePullRequest } = await import('../two-jobs/measure-pull-request.js')
    await measurePullRequest(run, asked)
  })
}

async function measureOne(run: Run, asked: Asked | BranchDecision): Promise<void> {
  const { measureItem } = await import('../many-machines/measure-item.js')
  await measureItem(run, asked)
}
