import { fetchCommits, openSource } from './commits.js'
import { type Conclusion, conclude } from './conclude.js'
import { fileChanges } from './file-changes.js'
import type { PullRequestJob } from './job.js'
import { bySide, measureAll } from './measure-all.js'
import { prepare } from './prepare.js'
import { openRelay } from './training/relay.js'
import { openWorkshop } from './workshop.js'

export interface Evaluation extends Conclusion {
  /** The trainings ran side by side. */
  together: boolean
}

/**
 * The story of an evaluation: find the two commits, train the model of each, hold the numbers against each other.
 *
 * @param cleanUp gets whatever is put on the machine: it is to go when the answer is given, however this ends
 * @throws UserError when there is nothing to compare with, the signal's reason when it was cancelled
 */
export async function evaluate(job: PullRequestJob, cleanUp: AsyncDisposableStack): Promise<Evaluation> {
  using relay = openRelay(process.stdout)
  const repository = cleanUp.use(await openSource(job, job.pullRequest.baseRepository.fullName, relay))
  const workshop = cleanUp.use(openWorkshop(job, repository, relay))
  const plan = await prepare(job, repository)
  job.onPlan(plan)
  await fetchCommits(plan, repository)
  const { measurements, together } = await measureAll(job, plan.items, workshop)
  const { head, base } = bySide(measurements)
  const changes = fileChanges(
    { files: await repository.files(base.commit), measurement: base },
    { files: await repository.files(head.commit), measurement: head },
  )
  return { ...conclude(plan, head, base, changes, job.settings.metrics), together }
}
