import { type Answer, openAnswer } from '../answering/answer.js'
import { deliver } from '../answering/ending.js'
import { keepingOf } from '../answering/keeping.js'
import { circumstancesOf, contextOf } from '../answering/report-context.js'
import { readMachines } from '../inputs/plan.js'
import { readSettings } from '../inputs/settings.js'
import type { Run } from '../model/run.js'
import type { PullRequestSubject, SharedPlan } from '../model/shared-plan.js'
import { explain } from '../process/explain.js'
import { markAsSettled } from '../process/post-state.js'
import { fail, warn } from '../process/say.js'
import type { ReportContext } from '../report/context.js'
import { renderPlanned } from '../report/planned.js'
import { renderCancelled, renderError } from '../report/settled.js'
import { removeLeftovers } from '../source/removal.js'
import { type Asked, evaluatedOf } from '../story/asked.js'
import { fetchCommits } from '../story/commits.js'
import type { PullRequestJob } from '../story/job.js'
import { openJob } from '../story/open-job.js'
import { prepare } from '../story/prepare.js'
import { openRelay } from '../training/relay.js'
import { asOneLook, makePlan, openNames, writeMatrix } from './make-plan.js'
import { handOnPlan, ledgerPlace } from './shared-plan.js'

/**
 * Plans the evaluation of a pull request on many machines: which trainings there are, which of them are known, and what
 * the others are to train. Says so in the comment, and hands the plan on. Runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong or the pull request cannot be had: nothing has been answered then
 */
export async function planPullRequest(run: Run, asked: Asked): Promise<void> {
  const machines = readMachines(process.env)
  const settings = asOneLook(readSettings(process.env, 'headway/plan'))
  const opened = await openJob(run, asked, settings, true, ledgerPlace(machines, false))
  const { github, pullRequest, root, keep, stop, redact } = opened
  const job: PullRequestJob = { ...opened, onPlan: () => {}, onProgress: () => {} }
  const context = contextOf(run, pullRequest, circumstancesOf(settings, redact), settings.name)
  const answer = openAnswer(github, pullRequest, settings, evaluatedOf(pullRequest, settings.base))
  const keeping = keepingOf(run, keep, pullRequest.number, settings.name, stop)
  try {
    const made = await plan(job, machines)
    await show(made, context, answer)
    const { plan: handedOn, digest } = await handOnPlan(made, settings.name, keeping)
    writeMatrix(handedOn, digest)
    // From here on the comment is the reporting job's to settle.
    markAsSettled()
  } catch (error) {
    const cancelled = stop.aborted
    const told = cancelled
      ? { message: 'The evaluation was cancelled.', remedy: '' }
      : explain(error, pullRequest)
    const [message, remedy] = [redact(told.message), redact(told.remedy)]
    const markdown = cancelled
      ? renderCancelled(undefined, context, Date.now())
      : renderError({ message, remedy }, context)
    const complaint = await deliver(markdown, answer, pullRequest)
    complaint?.tell()
    fail(`${message}\n${remedy}`.trim())
  } finally {
    await removeLeftovers(root, warn)
  }
}

async function plan(job: PullRequestJob, machines: string): Promise<SharedPlan<PullRequestSubject>> {
  const { number, headSha, baseRepository } = job.pullRequest
  using relay = openRelay(process.stdout)
  await using repository = await openNames(job, baseRepository.fullName, relay)
  const prepared = await prepare(job, repository)
  const { base, items } = prepared
  await fetchCommits(prepared, repository)
  return await makePlan(job, { kind: 'pull-request', number, headSha, base }, items, repository, machines)
}

async function show(
  { items, known, subject }: SharedPlan<PullRequestSubject>,
  context: ReportContext,
  answer: Answer,
): Promise<void> {
  answer.show(renderPlanned({ items, known, base: subject.base }, context))
  await answer.shown()
}
