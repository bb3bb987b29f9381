import { openAnswer } from '../answering/answer.js'
import { type Complaint, deliver, type Ending } from '../answering/ending.js'
import { failureOf } from '../answering/gates.js'
import { keepReport } from '../answering/keep-report.js'
import { keepingOf } from '../answering/keeping.js'
import { circumstancesOf, contextOf } from '../answering/report-context.js'
import { watch } from '../answering/watch.js'
import { removeLabel } from '../github/label.js'
import { readSettings } from '../inputs/settings.js'
import { readLabel } from '../inputs/trigger.js'
import type { Run } from '../model/run.js'
import { openCleanUp } from '../process/clean-up.js'
import { explain } from '../process/explain.js'
import { fail, warn } from '../process/say.js'
import { renderCancelled, renderError } from '../report/settled.js'
import { removeLeftovers } from '../source/removal.js'
import { type Asked, evaluatedOf } from '../story/asked.js'
import { evaluate } from '../story/evaluate.js'
import type { PullRequestJob } from '../story/job.js'
import type { Evaluation } from '../story/measure-pairs.js'
import { openJob } from '../story/open-job.js'

/**
 * Evaluates a pull request and answers on it, whatever happens: with the report, with what went wrong, or with
 * "cancelled". Sets the outputs, and fails the job as the settings say.
 *
 * @throws UserError when the settings are wrong or the pull request cannot be had: nothing has been answered then
 */
export async function evaluatePullRequest(run: Run, asked: Asked): Promise<void> {
  const settings = readSettings(process.env)
  const opened = await openJob(run, asked, settings, true)
  const { github, pullRequest, root, keep, stop, redact, ledger } = opened
  const context = contextOf(run, pullRequest, circumstancesOf(settings, redact), settings.name)
  const answer = openAnswer(github, pullRequest, settings, evaluatedOf(pullRequest, settings.base))
  using watched = watch(answer, context)
  const job: PullRequestJob = { ...opened, ...watched.listeners }

  const keeping = keepingOf(run, keep, pullRequest.number, settings.name, stop)
  const cleanUp = openCleanUp()
  // The comment is settled while the trainings are still being ended: after a cancel, every second counts.
  let farewell: Promise<Complaint | undefined> | undefined
  const sayCancelled = (): void => {
    const markdown = renderCancelled(watched.progress(), context, Date.now())
    farewell ??= deliver(markdown, answer, pullRequest)
  }
  stop.addEventListener('abort', sayCancelled)
  if (stop.aborted) sayCancelled()
  try {
    const ending = await evaluate(job, cleanUp).then(concluded).catch(brokenOff)
    stop.removeEventListener('abort', sayCancelled)
    const complaint = await (farewell ?? deliver(ending.markdown, answer, pullRequest))
    complaint?.tell()
    if (ending.failure !== undefined) fail(ending.failure)
    if (!stop.aborted) await answer.follow()
    // Whoever cancels has often added it again already.
    if (settings.removeLabel && !stop.aborted) await removeLabel(github, pullRequest, readLabel(process.env))
    // Whoever waits for the answer has it by now.
    await ledger?.kept()
  } finally {
    await cleanUp[Symbol.asyncDispose]()
    await removeLeftovers(root, warn)
  }

  async function concluded({ comparison, together, atOnce, problem }: Evaluation): Promise<Ending> {
    // All is measured: who cancels now gets the report nevertheless.
    stop.removeEventListener('abort', sayCancelled)
    const known = { ...context, trainedTogether: together, atOnce }
    const { markdown, linked } = await keepReport(comparison, known, keeping)
    if (linked) cleanUp.defer(async () => (await import('../answering/full-report.js')).keepLogs(keeping))
    const failure = problem ?? failureOf(comparison, settings.failOn)
    return failure === undefined ? { markdown } : { markdown, failure }
  }

  function brokenOff(error: unknown): Ending {
    if (stop.aborted) {
      sayCancelled()
      return { markdown: '', failure: 'The evaluation was cancelled.' }
    }
    const { message, remedy } = explain(error, pullRequest)
    const told = { message: redact(message), remedy: redact(remedy) }
    return { markdown: renderError(told, context), failure: `${told.message}\n${told.remedy}` }
  }
}
