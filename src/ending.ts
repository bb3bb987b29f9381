import * as core from '@actions/core'
import type { Answer } from './answer.js'
import { describeApiError } from './github/api-error.js'
import { explainDenied } from './github/permission.js'
import type { PullRequest } from './model/pull-request.js'
import { markAsSettled } from './post-state.js'
import { fail, notice } from './say.js'

/** How an evaluation ended. */
export interface Ending {
  markdown: string
  /** Why the job fails, if it does. */
  failure?: string
}

/** Tells the job that no comment could be written. */
export type Complaint = () => void

const IN_THE_SUMMARY = 'The report is in the job summary.'

/**
 * Gives the answer. Where no comment can be written, the report is in the job summary all the same: on a fork that is
 * as it must be and gets a notice; anything else fails the job and says what to do.
 *
 * @returns what is to be said then, and when: while the trainings' output is relayed, the runner obeys nobody
 */
export async function deliver(
  markdown: string,
  answer: Answer,
  pullRequest: PullRequest,
): Promise<Complaint | undefined> {
  let complaint: Complaint | undefined
  try {
    await answer.settle(markdown)
    markAsSettled()
  } catch (error) {
    const denied = explainDenied(error, pullRequest)
    // Asking again in the post step would get the same answer.
    if (denied !== undefined) markAsSettled()
    const why = denied?.message ?? `The comment could not be written: ${describeApiError(error)}`
    complaint =
      denied?.kind === 'fork'
        ? () => notice(`${why} ${IN_THE_SUMMARY}`)
        : () => fail(`${why}\n${IN_THE_SUMMARY}`)
  }
  core.setOutput('comment-url', answer.comment()?.url ?? '')
  core.setOutput('comment-id', answer.comment()?.id ?? '')
  return complaint
}
