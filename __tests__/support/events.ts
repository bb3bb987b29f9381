import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TestPullRequest, TestRepositoryName } from './pull-request.js'

/** An event as a workflow run gets it: the payload, and what the runner sets for it. */
export interface TestEvent {
  name: string
  payload: Payload
  /** `GITHUB_EVENT_NAME`, `GITHUB_REF`, `GITHUB_REPOSITORY` and their like. */
  variables: Record<string, string>
}

export interface Servers {
  apiUrl: string
  serverUrl: string
}

export interface LabelOptions {
  /** The label just added. */
  label?: string
  /** Those that were there before. */
  others?: string[]
  /** Also delivered as `pull_request_target`, with the same payload. */
  name?: 'pull_request' | 'pull_request_target'
  /** `opened`, `synchronize` …: then no label was added. */
  action?: string
}

type Payload = Record<string, unknown>

/** GitHub's own example, and the names and numbers in it that stand for ours. */
const EXAMPLES = '@octokit/webhooks-examples/api.github.com/index.json'
const THEIRS = {
  repository: 'Codertocat/Hello-World',
  id: 186853002,
  number: 2,
  headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
  dispatching: 'octo-org/octo-repo',
}

let examples: { name: string; examples: Payload[] }[] | undefined

/** `pull_request: labeled` for a pull request, in the shape of GitHub's own. */
export function labeled(
  pullRequest: TestPullRequest,
  servers: Servers,
  options: LabelOptions = {},
): TestEvent {
  const { label = 'evaluate', others = [], name = 'pull_request', action = 'labeled' } = options
  const { number, title, base, head } = pullRequest
  const example = findExample('pull_request', 'labeled')
  const rewrite = (part: unknown, repository: TestRepositoryName): Payload =>
    rename(part, THEIRS.repository, repository.fullName, servers, [
      [new RegExp(`/(pulls?|issues)/${THEIRS.number}(?=[/".])`, 'g'), `/$1/${number}`],
      [new RegExp(`"id":${THEIRS.id}\\b`, 'g'), `"id":${repository.id}`],
      [new RegExp(THEIRS.headSha, 'g'), head.sha],
    ])
  const ours = rewrite(example, base.repository)
  const theirs = example.pull_request as { head: Payload }
  const headOwner = (head.repository ?? base.repository).fullName.split('/')[0]
  const fork = head.repository !== undefined && head.repository.id !== base.repository.id
  const headPart = rewrite(theirs.head, head.repository ?? base.repository)
  const basePart = (ours.pull_request as { base: Payload }).base
  const asLabel = (text: string) => ({ ...(ours.label as Payload), name: text, default: false })

  const payload: Payload = {
    ...ours,
    action,
    number,
    pull_request: {
      ...(ours.pull_request as Payload),
      number,
      title,
      labels: [...others, ...(action === 'labeled' ? [label] : [])].map(asLabel),
      head: {
        ...headPart,
        label: `${headOwner}:${head.ref}`,
        ref: head.ref,
        sha: head.sha,
        repo: head.repository
          ? { ...(headPart.repo as Payload), fork, private: pullRequest.private && !fork }
          : null,
      },
      base: {
        ...basePart,
        label: `${base.repository.fullName.split('/')[0]}:${base.ref}`,
        ref: base.ref,
        sha: base.sha,
        repo: { ...(basePart.repo as Payload), private: pullRequest.private },
      },
    },
    repository: { ...(ours.repository as Payload), private: pullRequest.private },
  }
  if (action === 'labeled') payload.label = asLabel(label)
  else delete payload.label
  // A GITHUB_TOKEN's run is no installation of an app: the runner's event has no such part.
  delete payload.installation
  const target = name === 'pull_request_target'
  return {
    name,
    payload,
    variables: {
      ...variablesOf(name, base.repository, target ? `refs/heads/${base.ref}` : `refs/pull/${number}/merge`),
      GITHUB_SHA: target ? base.sha : String((ours.pull_request as Payload).merge_commit_sha),
      GITHUB_BASE_REF: base.ref,
      GITHUB_HEAD_REF: head.ref,
    },
  }
}

/** `push` of one commit to a branch that was there before. */
export function pushed(
  repository: TestRepositoryName,
  servers: Servers,
  on: { ref: string; before: string; sha: string; message?: string },
): TestEvent {
  const { ref, before, sha, message = 'Change the model' } = on
  const example = findExample('push', undefined, ({ ref: theirs }) => theirs === 'refs/heads/master')
  const ours = rename(example, THEIRS.repository, repository.fullName, servers, [
    [new RegExp(`"id":${THEIRS.id}\\b`, 'g'), `"id":${repository.id}`],
    [new RegExp(String(example.after), 'g'), sha],
  ])
  const commit = { ...(ours.head_commit as Payload), message }
  const payload: Payload = {
    ...ours,
    ref: `refs/heads/${ref}`,
    before,
    created: false,
    compare: `${servers.serverUrl}/${repository.fullName}/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`,
    commits: [commit],
    head_commit: commit,
    repository: { ...(ours.repository as Payload), default_branch: 'main', master_branch: 'main' },
  }
  delete payload.installation
  return {
    name: 'push',
    payload,
    variables: {
      ...variablesOf('push', repository, `refs/heads/${ref}`),
      GITHUB_SHA: sha,
      GITHUB_BASE_REF: '',
      GITHUB_HEAD_REF: '',
    },
  }
}

/** `workflow_dispatch` on a branch, by the button or the API. */
export function dispatched(
  repository: TestRepositoryName,
  servers: Servers,
  on: { ref: string; sha: string },
  inputs: Record<string, string> = {},
): TestEvent {
  const example = findExample('workflow_dispatch')
  const ours = rename(example, THEIRS.dispatching, repository.fullName, servers, [])
  const payload: Payload = {
    ...ours,
    inputs,
    ref: `refs/heads/${on.ref}`,
    workflow: '.github/workflows/evaluate.yml',
    repository: { ...(ours.repository as Payload), id: repository.id },
  }
  delete payload.installation
  return {
    name: 'workflow_dispatch',
    payload,
    variables: {
      ...variablesOf('workflow_dispatch', repository, `refs/heads/${on.ref}`),
      GITHUB_SHA: on.sha,
      GITHUB_BASE_REF: '',
      GITHUB_HEAD_REF: '',
    },
  }
}

/** A run of a pull request's workflow, as the event of its end tells of it. */
export interface EndedRun {
  id: number
  attempt: number
  /** Of the workflow's file. */
  path: string
  event?: string
  conclusion?: string
  head: { ref: string; sha: string; repository: TestRepositoryName | undefined }
}

/** `workflow_run: completed`, delivered to the default branch. */
export function runEnded(
  repository: TestRepositoryName,
  servers: Servers,
  ended: EndedRun,
  branch: { ref: string; sha: string },
): TestEvent {
  const { id, attempt, path, event = 'pull_request', conclusion = 'success', head } = ended
  const example = findExample(
    'workflow_run',
    'completed',
    ({ workflow_run: run }) => 'path' in (run as Payload),
  )
  const ours = rename(example, 'octo-org/octo-repo', repository.fullName, servers, [])
  const run = ours.workflow_run as Payload
  const payload: Payload = {
    ...ours,
    workflow_run: {
      ...run,
      id,
      run_attempt: attempt,
      path,
      event,
      conclusion,
      status: 'completed',
      head_branch: head.ref,
      head_sha: head.sha,
      html_url: `${servers.serverUrl}/${repository.fullName}/actions/runs/${id}`,
      // Empty for forks, so nobody may rely on it.
      pull_requests: [],
      head_repository: head.repository
        ? { ...(run.head_repository as Payload), id: head.repository.id, full_name: head.repository.fullName }
        : null,
      repository: { ...(run.repository as Payload), id: repository.id },
    },
    repository: { ...(ours.repository as Payload), id: repository.id },
  }
  delete payload.installation
  return {
    name: 'workflow_run',
    payload,
    variables: {
      ...variablesOf('workflow_run', repository, `refs/heads/${branch.ref}`),
      GITHUB_SHA: branch.sha,
      GITHUB_BASE_REF: '',
      GITHUB_HEAD_REF: '',
      GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/report.yml@refs/heads/${branch.ref}`,
    },
  }
}

function variablesOf(name: string, repository: TestRepositoryName, ref: string): Record<string, string> {
  const [owner = ''] = repository.fullName.split('/')
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '5',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/evaluate.yml@${ref}`,
  }
}

function findExample(name: string, action?: string, fits = (_: Payload): boolean => true): Payload {
  examples ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(EXAMPLES), 'utf8'),
  ) as typeof examples
  const found = examples
    ?.find((event) => event.name === name)
    ?.examples.find((example) => (action === undefined || example.action === action) && fits(example))
  if (!found) throw new Error(`no example of ${name} ${action ?? ''}`)
  return found
}

/** A copy in which names and links are ours. */
function rename(
  part: unknown,
  theirs: string,
  ours: string,
  { apiUrl, serverUrl }: Servers,
  more: [RegExp, string][],
): Payload {
  const [theirOwner = '', theirName = ''] = theirs.split('/')
  const [ourOwner = '', ourName = ''] = ours.split('/')
  let text = JSON.stringify(part)
    .replaceAll('https://api.github.com', apiUrl)
    .replace(/https?:\/\/github\.com/g, serverUrl)
    .replace(/(?<=\/\/|@)github\.com/g, new URL(serverUrl).host)
    .replaceAll(theirOwner, ourOwner)
    .replaceAll(theirName, ourName)
  for (const [pattern, replacement] of more) text = text.replace(pattern, replacement)
  return JSON.parse(text) as Payload
}
