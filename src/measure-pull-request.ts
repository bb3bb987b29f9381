import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Asked, findPullRequest } from './asked.js'
import { cancelledBySignal } from './cancel.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain.js'
import { connect } from './github/client.js'
import { handOver } from './hand-over.js'
import { readSettings } from './inputs.js'
import type { PullRequestJob } from './job.js'
import type { Evaluation } from './measure-pairs.js'
import type { Handover } from './model/handover.js'
import type { Run } from './model/run.js'
import { ledgerOf } from './open-ledger.js'
import { complainOfDisk, writeOutputs } from './outputs.js'
import { saveForPost } from './post-state.js'
import { openRedact } from './redact.js'
import { renderReport } from './report/comment.js'
import { oneLine } from './report/one-line.js'
import { circumstancesOf, contextOf } from './report-context.js'
import { fail, say, warn } from './say.js'
import { removeLeftovers } from './source/removal.js'

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
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const github = connect(run, settings.token, stop, say)
  const pullRequest = await findPullRequest(github, asked)

  const mark = randomUUID()
  const root = join(run.temp, `headway-${mark}`)
  const keep = join(run.temp, `headway-report-${mark}`)
  saveForPost({ mark, root, pullRequest: undefined })
  await mkdir(keep, { recursive: true })

  const redact = openRedact(process.env, settings.token)
  const circumstances = circumstancesOf(settings, redact)
  const ledger = ledgerOf(
    run,
    settings,
    { kind: 'pull-request', number: pullRequest.number },
    { kind: 'branch', branch: pullRequest.baseRef },
    stop,
  )
  const job: PullRequestJob = {
    run,
    settings,
    github,
    pullRequest,
    mark,
    root,
    keep,
    stop,
    redact,
    ledger,
    onPlan: () => {},
    onProgress: () => {},
  }
  const cleanUp = new AsyncDisposableStack()
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
    await cleanUp.disposeAsync()
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
