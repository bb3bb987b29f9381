import type { CleanUp } from '../process/clean-up.js'
import { openRelay } from '../training/relay.js'
import { fetchCommits, openSource } from './commits.js'
import type { PullRequestJob } from './job.js'
import { type Evaluation, measurePairs } from './measure-pairs.js'
import { prepare } from './prepare.js'
import { openWorkshop } from './workshop.js'

/**
 * The story of an evaluation: find the two commits, train the model of each, hold the numbers against each other.
 *
 * @param cleanUp gets whatever is put on the machine: it is to go when the answer is given, however this ends
 * @throws UserError when there is nothing to compare with, the signal's reason when it was cancelled
 */
export async function evaluate(job: PullRequestJob, cleanUp: CleanUp): Promise<Evaluation> {
  using relay = openRelay(process.stdout)
  const repository = cleanUp.use(await openSource(job, job.pullRequest.baseRepository.fullName, relay))
  const workshop = cleanUp.use(openWorkshop(job, repository, relay))
  const plan = await prepare(job, repository)
  job.onPlan(plan)
  await fetchCommits(plan, repository)
  // Awaited here: the runner is to obey nobody until the last training has ended.
  return await measurePairs(job, plan, repository, workshop)
}
