import type { PullRequest, Repository } from '../model/pull-request.js'
import { UserError } from '../model/user-error.js'
import { isCommitId, isObject, isPositiveInteger, isRepositoryName } from './payload.js'
import { quoted } from './quote.js'
import { isFork } from './trigger.js'

/** The run whose end started this one, as GitHub (and not that run) tells of it: what its artifact claims is held against it. */
export interface MeasuringRun {
  id: number
  attempt: number
  url: string
  /** `success`, `failure`, `cancelled`, `skipped` … */
  conclusion: string
  headSha: string
  headBranch: string
  /** `undefined` when the fork was deleted. */
  headRepository: Repository | undefined
}

/** What the end of a run asks for; `why` is one line, safe to print. */
export type AfterRun =
  | { kind: 'report'; run: MeasuringRun }
  /** It had nothing to measure: there may have been a push. */
  | { kind: 'follow'; run: MeasuringRun }
  | { kind: 'nothing'; why: string }

/**
 * Looks at a `workflow_run` event: was it a pull request's run of the workflow that measures? A fork can bring a workflow
 * of the same name; its file is what counts.
 *
 * @param workflow path of that workflow's file: `.github/workflows/measure.yml`
 * @throws UserError where the event is not as GitHub sends it
 */
export function readAfterRun(event: unknown, workflow: string): AfterRun {
  const { action, workflow_run: found } = isObject(event) ? event : {}
  if (action !== 'completed') return nothing(`the run was ${quoted(String(action))}, and not completed`)
  if (!isObject(found)) return malformed('workflow_run')
  const path = typeof found.path === 'string' ? found.path.replace(/@.*$/, '') : malformed('path')
  if (path !== workflow) return nothing(`it was a run of ${quoted(path)}, and not of ${quoted(workflow)}`)
  if (found.event !== 'pull_request') {
    return nothing(`it was started by ${quoted(String(found.event))}, and not by pull_request`)
  }
  const { conclusion } = found
  if (typeof conclusion !== 'string') return malformed('conclusion')
  // Somebody wants no answer any more.
  if (conclusion === 'cancelled') return nothing(`it was ${conclusion}`)
  const { id, run_attempt: attempt, html_url: url, head_sha: headSha, head_branch: headBranch } = found
  return {
    kind: conclusion === 'skipped' ? 'follow' : 'report',
    run: {
      id: isPositiveInteger(id) ? id : malformed('id'),
      attempt: isPositiveInteger(attempt) ? attempt : malformed('run_attempt'),
      url: typeof url === 'string' ? url : malformed('html_url'),
      conclusion,
      headSha: isCommitId(headSha) ? headSha : malformed('head_sha'),
      headBranch: typeof headBranch === 'string' ? headBranch : '',
      headRepository: found.head_repository === null ? undefined : repository(found.head_repository),
    },
  }
}

/**
 * Whether the run was this pull request's: of its head's repository, and of its head's commit, or of its branch, where
 * that has moved on since. Otherwise a fork would answer for somebody else's pull request.
 *
 * @throws UserError when it was not
 */
export function expectOwnRun(
  run: MeasuringRun,
  claimed: { headSha: string },
  pullRequest: PullRequest,
): void {
  const { number, headRepository, headRef, headSha } = pullRequest
  const [own, theirs] = [headRepository, run.headRepository]
  const ofRepository = own !== undefined && own.id === theirs?.id
  const ofCommit = run.headSha === headSha || run.headBranch === headRef
  if (ofRepository && ofCommit && claimed.headSha === run.headSha) return
  const from = theirs === undefined ? 'a fork that was deleted' : theirs.fullName
  throw new UserError(
    `The measurements claim to be of pull request #${number}, but they were made by a run of ${from} at ${run.headSha.slice(0, 7)}, which is not its.`,
    `Nothing was posted there. Somebody may have changed the workflow that measures: look at its run, ${run.url}.`,
  )
}

/** Whose workflow measured: `owner/name` of a fork, which may have written any number. */
export function forkOf(pullRequest: PullRequest): string | undefined {
  if (!isFork(pullRequest)) return undefined
  return pullRequest.headRepository?.fullName ?? 'a fork that was deleted'
}

function nothing(why: string): AfterRun {
  return { kind: 'nothing', why: `Nothing to do: ${why}.` }
}

function repository(value: unknown): Repository {
  const { id, full_name: fullName } = isObject(value) ? value : {}
  if (!isPositiveInteger(id) || !isRepositoryName(fullName)) return malformed('head_repository')
  return { id, fullName }
}

function malformed(field: string): never {
  throw new UserError(
    `The event's workflow_run.${field} is missing or something else, so it is not as GitHub sends it.`,
    'If you wrote the event yourself, add it; otherwise please report this.',
  )
}
