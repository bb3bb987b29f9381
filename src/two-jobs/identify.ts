import type { GitHub } from '../github/client.js'
import { expectInBranch } from '../github/commit.js'
import { expectOwnRun, forkOf, type MeasuringRun } from '../github/measuring-run.js'
import { fetchLabelled } from '../github/pull-request.js'
import type { Handover } from '../model/handover.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import type { Provenance } from '../report/context.js'
import { type Asked, findPullRequest } from '../story/asked.js'
import type { Received } from './hand-over.js'

/** What the action `report` is to answer for: a job of this very run, or a run that has ended. */
export type ReportRequest = Asked | AfterRunRequest

export interface AfterRunRequest {
  kind: 'after-run'
  run: MeasuringRun
  label: string
}

/** What was measured, and for which pull request that is. */
export interface Handed {
  kind: 'handed'
  /** At the commit that was measured. */
  pullRequest: PullRequest
  result: Handover['result']
  /** What a reader should know of it, a sentence each. */
  notes: string[]
  provenance: Provenance
  /** The run that measured: of two evaluations the newer one has the comment, whichever was told of first. */
  writer: Run
}

/**
 * Finds out for which pull request it is: what GitHub says of it counts, and what the artifact says is held against that.
 *
 * @throws UserError where the two do not agree
 */
export async function identify(
  github: GitHub,
  asked: ReportRequest,
  received: Received | undefined,
): Promise<Handed | { kind: 'nothing'; why: string }> {
  const handed =
    asked.kind === 'after-run'
      ? await afterRun(github, asked.run, asked.label, received)
      : await inThisRun(github, asked, received)
  if (handed.kind === 'nothing' || handed.result.kind === 'failed') return handed
  const { base, ...result } = handed.result
  // Counted anew: what the report says of the base branch is GitHub's word.
  const behindBy = await expectInBranch(github, base, handed.pullRequest.baseRef)
  return { ...handed, result: { ...result, base: { ...base, behindBy } } }
}

async function inThisRun(github: GitHub, asked: Asked, received: Received | undefined): Promise<Handed> {
  const pullRequest = await findPullRequest(github, asked)
  const { run } = github
  const known = { kind: 'handed', writer: run } as const
  if (received === undefined) {
    const provenance = { fork: forkOf(pullRequest) }
    return { ...known, pullRequest, result: NOTHING_CAME, notes: [], provenance }
  }
  const { handover, attempt } = received
  // Between two jobs of a run that was started by hand, the branch may have moved on.
  const moved = asked.kind === 'look-up' && handover.headSha !== pullRequest.headSha
  if (handover.pullRequest !== pullRequest.number || (handover.headSha !== pullRequest.headSha && !moved)) {
    throw new UserError(
      `The measurements are of pull request #${handover.pullRequest} at ${handover.headSha.slice(0, 7)}, and this run is about #${pullRequest.number} at ${pullRequest.headSha.slice(0, 7)}.`,
      'Nothing was posted. Let `measure` and `report` be jobs of one run, with the same `pull-request-number`.',
    )
  }
  return {
    ...known,
    pullRequest: { ...pullRequest, headSha: handover.headSha },
    result: handover.result,
    notes: notesOf(handover, attempt, run.runAttempt),
    provenance: { fork: forkOf(pullRequest) },
  }
}

async function afterRun(
  github: GitHub,
  measuring: MeasuringRun,
  label: string,
  received: Received | undefined,
): Promise<Handed | { kind: 'nothing'; why: string }> {
  if (received === undefined) throw nothingHandedOn(measuring)
  const { handover, attempt } = received
  const { pullRequest, labels } = await fetchLabelled(github, handover.pullRequest)
  expectOwnRun(measuring, handover, pullRequest)
  if (pullRequest.baseRepository.id !== github.run.repository.id) {
    throw new UserError(
      `Pull request #${pullRequest.number} is not one of this repository.`,
      'Nothing was posted.',
    )
  }
  // A fork's workflow may measure what nobody with a right to has asked for.
  if (!labels.some((name) => name.toLowerCase() === label.toLowerCase())) {
    const why = `Nothing to do: pull request #${pullRequest.number} does not have the label ${JSON.stringify(label)} (any more).`
    return { kind: 'nothing', why }
  }
  const { run } = github
  const runUrl = `${run.serverUrl}/${run.repository.fullName}/actions/runs/${measuring.id}`
  return {
    kind: 'handed',
    pullRequest: { ...pullRequest, headSha: handover.headSha },
    result: handover.result,
    notes: notesOf(handover, attempt, measuring.attempt),
    provenance: { fork: forkOf(pullRequest) },
    writer: { ...run, runId: String(measuring.id), runAttempt: measuring.attempt, runUrl },
  }
}

function nothingHandedOn({ conclusion, url }: MeasuringRun): UserError {
  return new UserError(
    `The run that measures ended as ${conclusion} and has handed nothing on: ${url}`,
    'Look at its log, and run it again. The input `name` has to be the same in `measure` and `report`.',
  )
}

const NOTHING_CAME: Handover['result'] = {
  kind: 'failed',
  message: 'The job that measures has handed nothing on, so there is nothing to compare.',
  remedy:
    'The log of this run says why. It may have been cancelled, or its machine may have gone; run it again.',
}

/** Who runs only the failed jobs again gets the numbers of an earlier attempt, of the same commits. */
function notesOf({ result }: Handover, measuredIn: number, attempt: number): string[] {
  const left = result.kind === 'measured' ? result.notes : []
  if (measuredIn === attempt) return left
  return [...left, `Measured by attempt ${measuredIn} of the run; this is attempt ${attempt}.`]
}
