import * as core from '@actions/core'
import { answerMeasured } from '../answering/answer-measured.js'
import { connect } from '../github/client.js'
import { readReportSettings } from '../inputs/report.js'
import type { Run } from '../model/run.js'
import { cancelledBySignal } from '../process/cancel.js'
import { inPlainWords } from '../process/explain.js'
import { say } from '../process/say.js'
import { followRun } from './follow-run.js'
import { receive } from './hand-over.js'
import { identify, type ReportRequest } from './identify.js'

/**
 * Answers on a pull request with what another job has measured: checks every byte of it, and whose it is.
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
  if (received === undefined && measuring?.conclusion === 'success') {
    await followRun(run, measuring)
    return
  }
  const identified = await identify(github, asked, received).catch((error: unknown) => {
    throw inPlainWords(error)
  })
  if (identified.kind === 'nothing') {
    say(identified.why)
    return
  }
  const { pullRequest, provenance, writer } = identified
  await answerMeasured(
    { github, settings, stop, pullRequest, provenance, writer, begun: false },
    async () => identified,
  )
}
