import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connect, type GitHub } from '../github/client.js'
import { removeLabel } from '../github/label.js'
import type { ReportSettings } from '../inputs/report.js'
import { labelOfPlan } from '../inputs/trigger.js'
import { failOn } from '../inputs/verdict.js'
import type { Handover, MeasuredPairs } from '../model/handover.js'
import type { Progress } from '../model/progress.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { explain } from '../process/explain.js'
import { saveForPost } from '../process/post-state.js'
import { fail, say } from '../process/say.js'
import { VERSION } from '../process/version.js'
import type { Provenance } from '../report/context.js'
import { renderCancelled, renderError } from '../report/settled.js'
import { evaluatedOf } from '../story/asked.js'
import { type Conclusion, conclude } from '../story/conclude.js'
import { openAnswer } from './answer.js'
import { deliver, type Ending } from './ending.js'
import { failureOf } from './gates.js'
import { keepReport } from './keep-report.js'
import { type Keeping, keepingOf } from './keeping.js'
import { contextOf } from './report-context.js'

/** What was measured elsewhere, and what a reader should know of it. */
export interface Measured {
  result:
    | Handover['result']
    | { kind: 'cancelled'; progress: Progress; circumstances: MeasuredPairs['circumstances'] }
  /** A sentence each. */
  notes: string[]
  /** The commit that was measured, where the pull request may have moved on since. */
  headSha?: string
  /** How many machines have trained, where it was more than one job. */
  machines?: number
  /** What is left to do when the answer is given. */
  afterwards?: (answered: Answered) => Promise<void>
}

export interface Answered {
  /** Whether there is no comment because this job's token can only read. */
  onlyReads: boolean
  keeping: Keeping
}

/** Whom the answer is for, and in whose name it is given. */
export interface Reporting {
  github: GitHub
  settings: ReportSettings
  stop: AbortSignal
  pullRequest: PullRequest
  provenance: Provenance
  /** The run that measured: of two evaluations the newer one has the comment, whichever was told of first. */
  writer: Run
  /** Another job of this run has begun the comment. */
  begun: boolean
}

/**
 * Compares and judges what another job has measured, and answers, whatever happens. Checks nothing out, and runs nothing
 * of the repository.
 *
 * @param measured gets it; what goes wrong there is an answer, too
 */
export async function answerMeasured(reporting: Reporting, measured: () => Promise<Measured>): Promise<void> {
  const { github, settings, stop, pullRequest, provenance, writer, begun } = reporting
  const { run } = github
  const told = { runUrl: writer.runUrl, version: VERSION, provenance, name: settings.name }
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

  let afterwards: Measured['afterwards']
  let of = evaluatedOf(pullRequest, { kind: 'merge-base' })
  const ending = await measured().then(end).catch(brokenOff)
  const answering = connect(writer, settings.token, stop, say)
  const answer = openAnswer(answering, pullRequest, { ...settings, begun }, of)
  const complaint = await deliver(ending.markdown, answer, pullRequest)
  complaint?.tell()
  if (ending.failure !== undefined) fail(ending.failure)
  if (!stop.aborted) await answer.follow()
  if (settings.removeLabel && !stop.aborted) {
    await removeLabel(github, pullRequest, labelOfPlan(process.env, run.event))
  }
  await afterwards?.({ onlyReads: complaint?.isAsItMustBe ?? false, keeping })

  async function end({ result, notes, machines, headSha, ...rest }: Measured): Promise<Ending> {
    afterwards = rest.afterwards
    if (result.kind === 'failed') {
      // Said by the job that measured, and as much a stranger's text as all else.
      const { message, remedy } = result
      return { markdown: renderError({ message, remedy }, told), failure: `${message}\n${remedy}` }
    }
    const evaluated = { ...pullRequest, headSha: headSha ?? pullRequest.headSha }
    of = evaluatedOf(evaluated, { kind: 'merge-base' })
    const known = {
      ...contextOf(writer, evaluated, result.circumstances, settings.name),
      provenance,
      machines: machines ?? (result.kind === 'measured' ? result.machines : undefined),
    }
    if (result.kind === 'cancelled') {
      const markdown = renderCancelled(result.progress, known, Date.now())
      return { markdown, failure: 'The evaluation was cancelled.' }
    }
    of = evaluatedOf(evaluated, result.base.choice)
    const { comparison, problem } = judge(result, notes)
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
