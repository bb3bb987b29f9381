import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import { isCommitId, isObject, isPositiveInteger, readPullRequest } from './payload.js'
import { quoted } from './quote.js'

/** What the event asks for. */
export type Decision =
  | { kind: 'evaluate'; pullRequest: PullRequest }
  /** Nothing is trained: an evaluation that there was says where the pull request stands now. */
  | { kind: 'follow'; pullRequest: PullRequest }
  /** The event only names the pull request; the rest has to be asked for. */
  | { kind: 'look-up'; number: number }
  /** A branch got a new commit: its measurement may answer for pull requests onto it. */
  | { kind: 'measure'; branch: string; sha: string }
  /** Somebody wants to know how noisy a branch's training is. */
  | { kind: 'noise'; branch: string; sha: string }
  /** `why` is one line, safe to print. */
  | { kind: 'nothing'; why: string }

/** What is asked for a branch, and for no pull request. */
export type BranchDecision = Extract<Decision, { kind: 'measure' | 'noise' }>

export function isOfBranch(asked: { kind: string }): asked is BranchDecision {
  return asked.kind === 'measure' || asked.kind === 'noise'
}

/**
 * Decides from the event alone what there is to do; asks nobody and needs no package, so that a job with nothing to
 * do is over at once.
 *
 * Label names are compared as GitHub does it, in `if:` expressions and within a repository: without regard to case.
 *
 * @param pullRequestNumber of the `pull-request-number` input; only looked at under `workflow_dispatch`
 * @throws UserError for events that Headway refuses or does not know, and for malformed payloads
 */
export function decide(run: Run, label: string, pullRequestNumber: number | undefined): Decision {
  switch (run.eventName) {
    case 'pull_request':
      return decidePullRequest(run.event, label)
    case 'push':
      return decidePush(run.event)
    case 'workflow_dispatch':
      return decideDispatch(run, pullRequestNumber)
    case 'pull_request_target':
      throw new UserError(
        'Headway does not run under pull_request_target: it would run code of the pull request, which anybody may have ' +
          "written, with a token that can write to this repository and next to this repository's secrets.",
        `Train under pull_request instead, where a fork's job gets a token that can only read:\n${LABELED}\n` +
          'If the report has to reach pull requests of forks as comments, use two jobs: this one trains and keeps the ' +
          'report, and another one, under workflow_run, posts it and runs no code of the pull request.',
      )
    default:
      throw new UserError(
        `Headway cannot be started by the event ${quoted(run.eventName)}; allowed are pull_request (labeled), push and workflow_dispatch.`,
        `Start the workflow like this:\n${LABELED}`,
      )
  }
}

function decidePullRequest(event: unknown, label: string): Decision {
  const { action, pull_request: pullRequest, changes, ...rest } = isObject(event) ? event : {}
  if (typeof action !== 'string') missing('action')
  switch (action) {
    case 'labeled':
      return decideLabels([nameOf(rest.label) ?? missing('label.name')], label, pullRequest)
    // Gitea tells of labels that came and of labels that went in one event, and names those that came.
    case 'label_updated':
      return decideLabels(addedLabels(changes), label, pullRequest)
    case 'synchronize':
    // Gitea's word for it.
    case 'synchronized':
      return { kind: 'follow', pullRequest: readPullRequest(pullRequest, 'event.pull_request') }
    case 'edited':
      if (!isRetargeted(changes)) break
      return { kind: 'follow', pullRequest: readPullRequest(pullRequest, 'event.pull_request') }
  }
  return nothing(
    `the pull request was ${quoted(action)}, and only adding the label ${quoted(label)} starts an evaluation.`,
  )
}

function decideLabels(added: string[], label: string, pullRequest: unknown): Decision {
  if (added.length === 0) return nothing('no label was added.')
  if (!added.some((name) => name.toLowerCase() === label.toLowerCase())) {
    return nothing(
      `the label that was added is ${added.map((name) => quoted(name)).join(', ')}, not ${quoted(label)}.`,
    )
  }
  return { kind: 'evaluate', pullRequest: readPullRequest(pullRequest, 'event.pull_request') }
}

function addedLabels(changes: unknown): string[] {
  const added: unknown = isObject(changes) ? changes.added_labels : undefined
  return (Array.isArray(added) ? added : []).flatMap((each: unknown) => nameOf(each) ?? [])
}

function nameOf(label: unknown): string | undefined {
  return isObject(label) && typeof label.name === 'string' ? label.name : undefined
}

/** It goes into another branch now; Gitea calls that `ref`. A new title or text is no matter. */
function isRetargeted(changes: unknown): boolean {
  return isObject(changes) && (isObject(changes.base) || isObject(changes.ref))
}

function decidePush(event: unknown): Decision {
  const { ref, after, deleted } = isObject(event) ? event : {}
  if (typeof ref !== 'string') missing('ref')
  const branch = branchOf(ref)
  if (branch === undefined) return nothing(`${quoted(ref)} is no branch.`)
  if (deleted === true) return nothing(`the branch ${quoted(branch)} was deleted.`)
  if (!isCommitId(after)) missing('after')
  return { kind: 'measure', branch, sha: after }
}

function nothing(why: string): Decision {
  return { kind: 'nothing', why: `Nothing to do: ${why}` }
}

/** Without a pull request it is the branch itself that is asked for: base against base. */
function decideDispatch({ ref, sha }: Run, number: number | undefined): Decision {
  if (isPositiveInteger(number)) return { kind: 'look-up', number }
  const branch = branchOf(ref)
  if (number === undefined && branch !== undefined && isCommitId(sha)) return { kind: 'noise', branch, sha }
  throw new UserError(
    `Under workflow_dispatch Headway evaluates the pull request that the input \`pull-request-number\` names; without one it measures how noisy the training of a branch is, and ${quoted(ref)} is none.`,
    `Start the workflow on a branch, or ask for the number and hand it on:\n${DISPATCH}`,
  )
}

function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

/**
 * Refuses to train a fork's code under `workflow_dispatch`, where the token can write and secrets are at hand.
 *
 * @throws UserError when the head is in another repository than the base, or in none any more
 */
export function refuseFork(pullRequest: PullRequest): void {
  if (!isFork(pullRequest)) return
  const origin = pullRequest.headRepository?.fullName ?? 'a repository that was deleted'
  throw new UserError(
    `Pull request #${pullRequest.number} comes from ${origin}, and under workflow_dispatch its code would run with a ` +
      "token that can write to this repository and next to this repository's secrets.",
    `Evaluate it by adding the label, under pull_request, where a fork's job gets a token that can only read:\n${LABELED}`,
  )
}

/** By id: a repository's name can be given up and taken by somebody else. A deleted fork is a fork. */
export function isFork({ headRepository, baseRepository }: PullRequest): boolean {
  return headRepository?.id !== baseRepository.id
}

function missing(field: string): never {
  throw new UserError(
    `The event has no ${field}, so it is not as GitHub sends it.`,
    'If you wrote the event yourself, add it; otherwise please report this.',
  )
}

const LABELED = '    on:\n      pull_request:\n        types: [labeled]'

const DISPATCH = [
  '    on:',
  '      workflow_dispatch:',
  '        inputs:',
  '          pull-request-number:',
  '            description: Number of the pull request to evaluate (empty for how noisy the training is)',
  '            type: number',
  '    # …',
  '        with:',
  '          pull-request-number: $' + '{{ inputs.pull-request-number }}',
].join('\n')
