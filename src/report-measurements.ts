import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { openAnswer } from './answer.js'
import { cancelledBySignal } from './cancel.js'
import { type Conclusion, conclude } from './conclude.js'
import { deliver, type Ending } from './ending.js'
import { explain } from './explain.js'
import { type Keeping, keepFullReport } from './full-report.js'
import { failureOf } from './gates.js'
import { connect } from './github/client.js'
import { removeLabel } from './github/label.js'
import { receive } from './hand-over.js'
import { type Handed, identify, type ReportRequest } from './identify.js'
import type { MeasuredPairs } from './model/handover.js'
import type { Run } from './model/run.js'
import { UserError } from './model/user-error.js'
import { complainOfDisk, writeOutputs, writeReport } from './outputs.js'
import { saveForPost } from './post-state.js'
import { renderReport } from './report/comment.js'
import { oneLine } from './report/one-line.js'
import { renderError } from './report/settled.js'
import { contextOf } from './report-context.js'
import { readReportSettings } from './report-inputs.js'
import { fail, say } from './say.js'
import { readLabel } from './trigger-inputs.js'
import { failOn } from './verdict-inputs.js'
import { VERSION } from './version.js'

/**
 * Answers on a pull request with what another job has measured: checks every byte of it, and whose it is; compares,
 * judges and comments. Checks nothing out, and runs nothing of the repository.
 *
 * @throws UserError when the settings are wrong, or it cannot be told for which pull request the measurements are:
 *   nothing has been answered then
 */
export async function reportMeasurements(run: Run, asked: ReportRequest): Promise<void> {
  const settings = readReportSettings(process.env)
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const github = connect(run, settings.token, stop, say)
  const measuring = asked.kind === 'after-run' ? asked.run : undefined
  const received = await receive({ evaluation: settings.name, github, measuring, signal: stop })
  if (received === undefined && asked.kind === 'after-run') {
    nothingHandedOn(asked.run.conclusion, asked.run.url)
    return
  }
  const identified = await identify(github, asked, received)
  if (identified.kind === 'nothing') {
    say(identified.why)
    return
  }
  const { pullRequest, provenance, writer } = identified
  const told = { runUrl: writer.runUrl, version: VERSION, provenance, name: settings.name }
  const answering = connect(writer, settings.token, stop, say)
  const answer = openAnswer(answering, pullRequest, settings)
  const mark = randomUUID()
  const keep = join(run.temp, `headway-report-${mark}`)
  const { runId, runAttempt, runUrl } = writer
  saveForPost({
    mark,
    root: join(run.temp, `headway-${mark}`),
    pullRequest,
    writer: { runId, runAttempt, runUrl },
  })
  await mkdir(keep, { recursive: true })
  const keeping: Keeping = {
    folder: keep,
    env: process.env,
    runUrl: run.runUrl,
    words: [pullRequest.number, run.runAttempt, process.env.GITHUB_JOB ?? '', settings.name ?? ''],
    signal: stop,
  }

  const ending = await end(identified).catch(brokenOff)
  const complain = await deliver(ending.markdown, answer, pullRequest)
  complain?.()
  if (ending.failure !== undefined) fail(ending.failure)
  if (settings.removeLabel && !stop.aborted) await removeLabel(github, pullRequest, readLabel(process.env))

  async function end({ result, notes }: Handed): Promise<Ending> {
    if (result.kind === 'failed') {
      // Said by the job that measured, and as much a stranger's text as all else.
      const { message, remedy } = result
      return { markdown: renderError({ message, remedy }, told), failure: `${message}\n${remedy}` }
    }
    const { comparison, problem } = judge(result, notes)
    const known = { ...contextOf(writer, pullRequest, result.circumstances, settings.name), provenance }
    const gates = failOn(process.env, rulesOf(result), {
      first: result.circumstances.seeds,
      most: result.circumstances.maxSeeds,
    })
    const withoutLink = renderReport(comparison, known)
    // Before anything waits for a network that may be gone by now.
    await writeOutputs(keep, comparison, withoutLink).catch(complainOfDisk)
    say(oneLine(comparison))
    const reportUrl = comparison.sameTraining ? undefined : await keepFullReport(comparison, known, keeping)
    const markdown = reportUrl === undefined ? withoutLink : renderReport(comparison, { ...known, reportUrl })
    if (reportUrl !== undefined) await writeReport(keep, markdown).catch(complainOfDisk)
    const failure = problem ?? failureOf(comparison, gates)
    return failure === undefined ? { markdown } : { markdown, failure }
  }

  function judge(measured: MeasuredPairs, notes: string[]): Conclusion {
    const { base, pairs, ignoresSeed, looks, look, changes } = measured
    const rules = rulesOf(measured)
    const conclusion = conclude(
      { pullRequest, base, items: [] },
      { pairs, ignoresSeed, looks, look, changes, rules },
    )
    const { comparison } = conclusion
    return { ...conclusion, comparison: { ...comparison, notes: [...comparison.notes, ...notes] } }
  }

  /** What this job was told counts more than what the other one was: a fork writes that one's workflow. */
  function rulesOf(measured: MeasuredPairs) {
    return settings.metrics ?? measured.rules
  }

  function brokenOff(error: unknown): Ending {
    const { message, remedy } = explain(error, pullRequest)
    return { markdown: renderError({ message, remedy }, told), failure: `${message}\n${remedy}` }
  }
}

/** A run that had another label to deal with is green and hands nothing on; one that broke is an error. */
function nothingHandedOn(conclusion: string, url: string): void {
  if (conclusion === 'success') {
    say('Nothing to do: the run has handed no measurements on.')
    return
  }
  throw new UserError(
    `The run that measures ended as ${conclusion} and has handed nothing on: ${url}`,
    'Look at its log, and run it again. The input `name` has to be the same in `measure` and `report`.',
  )
}
