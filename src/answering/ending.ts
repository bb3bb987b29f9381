import * as core from '@actions/core'
import { describeApiError } from '../github/api-error.js'
import { explainDenied } from '../github/permission.js'
import type { PullRequest } from '../model/pull-request.js'
import { docsLink } from '../process/docs-link.js'
import { markAsSettled } from '../process/post-state.js'
import { fail, notice, say, warn } from '../process/say.js'
import type { Answer } from './answer.js'

/** How an evaluation ended. */
export interface Ending {
  markdown: string
  /** Why the job fails, if it does. */
  failure?: string
}

/** No comment could be written. */
export interface Complaint {
  /** Tells the job. */
  tell(): void
  /** A token that can only read is all that a fork's job, and Dependabot's, is ever given. */
  isAsItMustBe: boolean
}

const WHERE = {
  summary: 'The report is in the job summary.',
  log: 'The report is in the log of this job.',
}
/** Where summaries are shown there are artifacts, too, through which two jobs work. */
const COMMENTS_FOR_FORKS = ` To have it as a comment there, let one workflow measure and another one report: ${docsLink('two-jobs.md#in-two-workflows-forks-and-dependabot')}`

const takenOver = (newer: string, where: string): string =>
  `A newer evaluation of this pull request has taken over its comment: ${newer}\n` +
  `${where} With \`concurrency:\` on the job, a new evaluation ends the one before.`

/**
 * Gives the answer. Where no comment can be written, the report is in the job summary all the same: on a fork, and where
 * a newer evaluation has the word, that is as it must be and gets a notice; anything else fails the job and says what to
 * do.
 *
 * @returns what is to be said then, and when: while the trainings' output is relayed, the runner obeys nobody
 */
export async function deliver(
  markdown: string,
  answer: Answer,
  pullRequest: PullRequest,
): Promise<Complaint | undefined> {
  let complaint: Complaint | undefined
  const where = WHERE[answer.elsewhere]
  try {
    await answer.settle(markdown)
    markAsSettled()
    const newer = answer.newerRun()
    if (newer !== undefined) {
      complaint = { tell: () => notice(takenOver(newer, where)), isAsItMustBe: false }
    }
  } catch (error) {
    const denied = explainDenied(error, pullRequest)
    // Asking again in the post step would get the same answer.
    if (denied !== undefined) markAsSettled()
    const why = denied?.message ?? `The comment could not be written: ${describeApiError(error)}`
    const next = denied === undefined ? nextStep(answer) : ''
    const more = answer.elsewhere === 'summary' ? COMMENTS_FOR_FORKS : ''
    complaint =
      denied?.kind === 'fork'
        ? { tell: () => notice(`${why} ${where}${more}`), isAsItMustBe: true }
        : { tell: () => fail(`${why}\n${where}${next}`), isAsItMustBe: false }
  }
  try {
    core.setOutput('comment-url', answer.comment()?.url ?? '')
    core.setOutput('comment-id', answer.comment()?.id ?? '')
  } catch (error) {
    // The disk is full, and the answer is given all the same.
    warn(`The outputs could not be written: ${error instanceof Error ? error.message : error}`)
  }
  if (answer.elsewhere === 'summary' || answer.comment() !== undefined) return complaint
  return {
    tell: () => {
      say(markdown)
      complaint?.tell()
    },
    isAsItMustBe: complaint?.isAsItMustBe ?? false,
  }
}

/** The post step goes on with a comment, and posts none. */
function nextStep(answer: Answer): string {
  return answer.comment() === undefined
    ? ' Run the job again to have it in a comment, too.'
    : ' The last step of this job tries once more to bring it into the comment.'
}
