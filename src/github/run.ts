import { readFileSync } from 'node:fs'
import type { Repository } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import { isObject, isPositiveInteger, isRepositoryName } from './payload.js'

/**
 * Reads which workflow run this process belongs to from what the runner sets.
 *
 * @throws UserError when a variable is missing or malformed, so: when this is not a runner
 */
export function readRun(env: NodeJS.ProcessEnv): Run {
  const eventName = required(env, 'GITHUB_EVENT_NAME')
  const event = readEvent(required(env, 'GITHUB_EVENT_PATH'))
  const repository = readRepository(env, event)
  const serverUrl = url(env, 'GITHUB_SERVER_URL')
  const apiUrl = url(env, 'GITHUB_API_URL')
  const runId = wholeNumber('GITHUB_RUN_ID', required(env, 'GITHUB_RUN_ID'))
  const forge = readForge(env, apiUrl)
  return {
    eventName,
    event,
    repository,
    ref: given(env, 'GITHUB_REF') ?? '',
    sha: given(env, 'GITHUB_SHA') ?? '',
    serverUrl,
    apiUrl,
    forge,
    graphqlUrl: given(env, 'GITHUB_GRAPHQL_URL') === undefined ? '' : url(env, 'GITHUB_GRAPHQL_URL'),
    runId: String(runId),
    runAttempt: wholeNumber('GITHUB_RUN_ATTEMPT', given(env, 'GITHUB_RUN_ATTEMPT') ?? '1'),
    workflowPath: readWorkflowPath(env),
    runUrl: `${serverUrl}/${repository.fullName}/actions/runs/${forge === 'github' ? runId : pageOf(env, runId)}`,
    temp: required(env, 'RUNNER_TEMP'),
  }
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `GITHUB_EVENT_PATH (${path}) cannot be read as JSON: ${error instanceof Error ? error.message : error}`,
      'It must name the file with the event that started this workflow run. The runner writes it; a step must not change it.',
      { cause: error },
    )
  }
}

function readRepository(env: NodeJS.ProcessEnv, event: unknown): Repository {
  const fullName = required(env, 'GITHUB_REPOSITORY')
  if (!isRepositoryName(fullName)) malformed('GITHUB_REPOSITORY', fullName, 'owner/name')
  const idText = given(env, 'GITHUB_REPOSITORY_ID')
  if (idText !== undefined) return { id: wholeNumber('GITHUB_REPOSITORY_ID', idText), fullName }
  const id = isObject(event) && isObject(event.repository) ? event.repository.id : undefined
  if (isPositiveInteger(id)) return { id, fullName }
  throw new UserError(
    "Neither GITHUB_REPOSITORY_ID nor the event's repository.id says which repository this is.",
    NOT_A_RUNNER,
  )
}

/** Both say so to their jobs; older versions can be known by their API. */
function readForge(env: NodeJS.ProcessEnv, apiUrl: string): Run['forge'] {
  if (given(env, 'FORGEJO_ACTIONS') !== undefined) return 'forgejo'
  return given(env, 'GITEA_ACTIONS') !== undefined || apiUrl.endsWith('/api/v1') ? 'gitea' : 'github'
}

/** Gitea and Forgejo count a repository's runs, and show them by that number; Gitea from 1.26 on only where it is told so. */
function pageOf(env: NodeJS.ProcessEnv, runId: number): string {
  return `${wholeNumber('GITHUB_RUN_NUMBER', given(env, 'GITHUB_RUN_NUMBER') ?? String(runId))}?by_index=1`
}

/** `owner/name/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml` */
function readWorkflowPath(env: NodeJS.ProcessEnv): string {
  const path = given(env, 'GITHUB_WORKFLOW_REF')?.match(/^[^/]+\/[^/]+\/(.+?)@(?:refs\/|[0-9a-f]{40})/)?.[1]
  return path ?? required(env, 'GITHUB_WORKFLOW')
}

const NOT_A_RUNNER =
  'Headway runs as a step of a GitHub Actions workflow, whose runner sets this:\n' +
  '    steps:\n' +
  '      - uses: OWNER/headway@v1'

function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = given(env, name)
  if (value !== undefined) return value
  throw new UserError(`${name} is not set, so this is not a step of a workflow run.`, NOT_A_RUNNER)
}

function url(env: NodeJS.ProcessEnv, name: string): string {
  const value = required(env, name)
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) malformed(name, value, 'an http(s) URL')
  return value.replace(/\/+$/, '')
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || !isPositiveInteger(number)) malformed(name, value, 'a positive whole number')
  return number
}

function malformed(name: string, value: string, expected: string): never {
  throw new UserError(`${name} is ${JSON.stringify(value)}, which is not ${expected}.`, NOT_A_RUNNER)
}
