import { readFile } from 'node:fs/promises'
import { describeApiError } from '../github/api-error.js'
import { connect } from '../github/client.js'
import { findRunning, settleInterrupted } from '../github/interrupted.js'
import { readRun } from '../github/run.js'
import { commentMode, evaluationName, token } from '../inputs/settings.js'
import type { PullRequest } from '../model/pull-request.js'
import { type Left, readPostState } from '../process/post-state.js'
import { say, warn } from '../process/say.js'
import { renderInterrupted } from '../report/settled.js'
import { removeLeftovers } from '../source/removal.js'
import { endMarked } from '../training/leftovers.js'

/**
 * Does what the main step does at its end, if it could not: ends the trainings, removes their worktrees, and settles
 * a comment that still says "running".
 */
export async function clearUp(): Promise<void> {
  const left = readPostState(process.env)
  if (left === undefined) return
  const ended = await endMarked(left.mark)
  if (ended > 0) say(`Ended ${ended} processes of the interrupted evaluation.`)
  await removeLeftovers(left.root, warn)
  if (left.settled || left.pullRequest === undefined) return
  await settleComment(left, left.pullRequest).catch((error: unknown) => {
    warn(`The comment of this evaluation may still say that it is running. ${describeApiError(error)}`)
  })
}

async function settleComment({ commentId, report, writer }: Left, pullRequest: PullRequest): Promise<void> {
  if (commentMode(process.env) === 'off') return
  const run = { ...readRun(process.env), ...writer }
  const github = connect(run, token(process.env), new AbortController().signal, say)
  const markdown =
    (await readReport(report)) ?? renderInterrupted({ runUrl: run.runUrl, name: evaluationName(process.env) })
  const known = commentId !== undefined && (await settleInterrupted(github, commentId, markdown))
  // Its number was never saved, or somebody deleted it and it was written anew.
  const other = known ? undefined : await findRunning(github, pullRequest, evaluationName(process.env))
  const settled = known || (other !== undefined && (await settleInterrupted(github, other, markdown)))
  if (settled) say('Settled the comment of the interrupted evaluation.')
}

/** What was compared already is worth more than to hear of the end. */
async function readReport(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined)
}
