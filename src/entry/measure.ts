import { isOfMany } from '../inputs/trigger.js'
import { decided } from './decided.js'

/** The job that trains, all of it or one training of a plan, and hands the measurements on. Asks nothing but to read the repository. */
export async function measure(): Promise<void> {
  await decided('headway/measure', async (run, asked) => {
    if (isOfMany(process.env)) {
      const { measureItem } = await import('../many-machines/measure-item.js')
      await measureItem(run, asked)
      return
    }
    const { measurePullRequest } = await import('../two-jobs/measure-pull-request.js')
    await measurePullRequest(run, asked)
  })
}
