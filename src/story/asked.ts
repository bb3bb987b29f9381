import type { GitHub } from '../github/client.js'
import { fetchPullRequest } from '../github/pull-request.js'
import { type Decision, refuseFork } from '../github/trigger.js'
import type { BaseChoice } from '../model/plan.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Evaluated } from '../model/standing.js'
import { inPlainWords } from '../process/explain.js'

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

/** What an evaluation's comment says it is of. A base with a name of its own is the same whichever branch it goes into. */
export function evaluatedOf({ headSha, baseRef }: PullRequest, base: BaseChoice): Evaluated {
  return { headSha, baseRef: base.kind === 'ref' ? undefined : baseRef }
}
