import { inPlainWords } from './explain.js'
import type { GitHub } from './github/client.js'
import { fetchPullRequest } from './github/pull-request.js'
import { type Decision, refuseFork } from './github/trigger.js'
import type { PullRequest } from './model/pull-request.js'

/** What asks for the evaluation of a pull request. */
export type Asked = Extract<Decision, { kind: 'evaluate' | 'look-up' }>

/** @throws UserError where it is a fork's, whose code is not to be trained under this event */
export async function findPullRequest(github: GitHub, asked: Asked): Promise<PullRequest> {
  if (asked.kind === 'evaluate') return asked.pullRequest
  const pullRequest = await fetchPullRequest(github, asked.number).catch((error: unknown) => {
    throw inPlainWords(error)
  })
  refuseFork(pullRequest)
  return pullRequest
}
