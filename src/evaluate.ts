import { compare } from './comparison/compare.js'
import type { Job } from './job.js'
import { measureAll } from './measure-all.js'
import type { Comparison } from './model/comparison.js'
import { prepare } from './prepare.js'
import { fetchCommits, openSource } from './source.js'
import { openRelay } from './training/relay.js'

export interface Evaluation {
  comparison: Comparison
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
  const comparison = compare({
    pullRequest: plan.pullRequest.number,
    base: plan.base,
    head,
    baseline: base,
    rules: job.settings.metrics,
  })
  return { comparison, together }
}
