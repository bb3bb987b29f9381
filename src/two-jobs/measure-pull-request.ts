import { complainOfDisk, writeOutputs } from '../answering/outputs.js'
import { circumstancesOf, contextOf } from '../answering/report-context.js'
import { readSettings } from '../inputs/settings.js'
import type { Handover } from '../model/handover.js'
import type { Run } from '../model/run.js'
import { openCleanUp } from '../process/clean-up.js'
import { explain } from '../process/explain.js'
import { fail, say, warn } from '../process/say.js'
import { renderReport } from '../report/comment.js'
import { oneLine } from '../report/one-line.js'
import { removeLeftovers } from '../source/removal.js'
import type { Asked } from '../story/asked.js'
import { evaluate } from '../story/evaluate.js'
import type { PullRequestJob } from '../story/job.js'
import type { Evaluation } from '../story/measure-pairs.js'
import { openJob } from '../story/open-job.js'
import { handOver } from './hand-over.js'

/**
 * Trains both sides of a pull request and hands the measurements on to the job that answers. This one needs to read the
 * repository, and nothing more: the pull request's code runs here.
 *
 * The job is green when it has measured, whatever it measured: what that means is for the other job to say.
 *
 * @throws UserError when the settings are wrong, or nothing could be handed on
 */
export async function measurePullRequest(run: Run, asked: Asked): Promise<void> {
  const settings = readSettings(process.env, 'headway/measure')
  const opened = await openJob(run, asked, settings, false)
  const { pullRequest, root, keep, stop, redact, ledger } = opened
  const circumstances = circumstancesOf(settings, redact)
  const job: PullRequestJob = { ...opened, onPlan: () => {}, onProgress: () => {} }
  const cleanUp = openCleanUp()
  try {
    const result = await evaluate(job, cleanUp).then(measured).catch(brokenOff)
    if (result === undefined) {
      fail('The evaluation was cancelled.')
      return
    }
    const { number, headSha } = pullRequest
    const handover: Handover = { schema: 1, pullRequest: number, headSha, result }
    await handOver(handover, { evaluation: settings.name, run, folder: keep, signal: stop })
    if (result.kind === 'failed') fail(`${result.message}\n${result.remedy}`)
    await ledger?.kept()
  } finally {
    await cleanUp[Symbol.asyncDispose]()
    await removeLeftovers(root, warn)
  }

  async function measured({ comparison, together, atOnce }: Evaluation): Promise<Handover['result']> {
    const { base, pairs, ignoresSeed, look, changes } = comparison
    const known = { ...circumstances, trainedTogether: together, atOnce }
    const markdown = renderReport(comparison, contextOf(run, pullRequest, known, settings.name))
    await writeOutputs(keep, comparison, markdown).catch(complainOfDisk)
    say(oneLine(comparison))
    return {
      kind: 'measured',
      base,
      pairs,
      ignoresSeed,
      looks: settings.seeds.most === undefined ? 1 : 2,
      look,
      changes,
      rules: settings.metrics,
      circumstances: known,
      notes: [],
    }
  }

  function brokenOff(error: unknown): Handover['result'] | undefined {
    if (stop.aborted) return undefined
    const { message, remedy } = explain(error, pullRequest)
    return { kind: 'failed', message: redact(message), remedy: redact(remedy) }
  }
}
