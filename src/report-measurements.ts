import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { openAnswer } from './answer.js'
import { evaluatedOf } from './asked.js'
import { cancelledBySignal } from './cancel.js'
import { type Conclusion, conclude } from './conclude.js'
import { deliver, type Ending } from './ending.js'
import { explain, inPlainWords } from './explain.js'
import { failureOf } from './gates.js'
import { connect } from './github/client.js'
import { removeLabel } from './github/label.js'
import { receive } from './hand-over.js'
import { type Handed, identify, type ReportRequest } from './identify.js'
import { keepReport } from './keep-report.js'
import { keepingOf } from './keeping.js'
import type { MeasuredPairs } from './model/handover.js'
import type { BaseChoice } from './model/plan.js'
import type { Run } from './model/run.js'
import { saveForPost } from './post-state.js'
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
  const identified = await identify(github, asked, received).catch((error: unknown) => {
    throw inPlainWords(error)
  })
  if (identified.kind === 'nothing') {
    say(identified.why)
    return
  }
  const { pullRequest, provenance, writer } = identified
  const told = { runUrl: writer.runUrl, version: VERSION, provenance, name: settings.name }
  const answering = connect(writer, settings.token, stop, say)
  const { result } = identified
  const base: BaseChoice = result.kind === 'measured' ? result.base.choice : { kind: 'merge-base' }
  const answer = openAnswer(answering, pullRequest, settings, evaluatedOf(pullRequest, base))
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
  const keeping = keepingOf(run, keep, pullRequest.number, settings.name, stop)

  const ending = await end(identified).catch(brokenOff)
  const complain = await deliver(ending.markdown, answer, pullRequest)
  complain?.()
  if (ending.failure !== undefined) fail(ending.failure)
  if (!stop.aborted) await answer.follow()
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
    const { markdown } = await keepReport(comparison, known, keeping)
    const failure = problem ?? failureOf(comparison, gates)
    return failure === undefined ? { markdown } : { markdown, failure }
  }

  function judge(measured: MeasuredPairs, notes: string[]): Conclusion {
    const { base, pairs, ignoresSeed, looks, look, changes } = measured
    const rules = rulesOf(measured)
    const conclusion = conclude(
      { pullRequest: pullRequest.number, base },
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
