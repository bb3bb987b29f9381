import { fetchCommits, openSource } from './commits.js'
import { type Conclusion, conclude } from './conclude.js'
import type { Job } from './job.js'
import { measureAll } from './measure-all.js'
import { prepare } from './prepare.js'
import { openRelay } from './training/relay.js'

export interface Evaluation extends Conclusion {
  /** The trainings ran side by side. */
  together: boolean
}

/**
 * The story of an evaluation: find the two commits, train the model of each, hold the numbers against each other.
 *
 * Everything it puts on the machine is gone when it returns, however it returns.
 *
 * @throws UserError when there is nothing to compare with, the signal's reason when it was cancelled
 */
export async function evaluate(job: Job): Promise<Evaluation> {
  using relay = openRelay(process.stdout)
  await using repository = await openSource(job, relay)
  const plan = await prepare(job, repository)
  job.onPlan(plan)
  await fetchCommits(plan, repository)
  const { head, base, together } = await measureAll(job, plan, repository, relay)
  return { ...conclude(plan, head, base, job.settings.metrics), together }
}
