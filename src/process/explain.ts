import { describeApiError, readApiError } from '../github/api-error.js'
import { explainDenied } from '../github/permission.js'
import type { PullRequest } from '../model/pull-request.js'
import { UserError } from '../model/user-error.js'
import { say } from './say.js'

/** Why an evaluation could not be done, and what to do. Of what is Headway's own fault, the log gets the stack. */
export function explain(
  error: unknown,
  pullRequest: PullRequest | undefined,
): { message: string; remedy: string } {
  if (error instanceof UserError) return error
  if (readApiError(error) === undefined) return ownFault(error)
  const denied = explainDenied(error, pullRequest)
  if (denied === undefined) return { message: describeApiError(error), remedy: 'Run the job again.' }
  const [message = '', ...remedy] = denied.message.split('\n')
  return { message, remedy: remedy.join('\n') }
}

/** A refusal of the API as an error in plain words, for where nobody has been answered yet; any other error as it is. */
export function inPlainWords(error: unknown): unknown {
  if (readApiError(error) === undefined) return error
  const { message, remedy } = explain(error, undefined)
  return new UserError(message, remedy, { cause: error })
}

function ownFault(error: unknown): { message: string; remedy: string } {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return {
    message: `Headway itself failed: ${messageOf(error)}`,
    remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
