import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestEvent } from './events.js'

export interface ActionFile {
  inputs?: Record<string, { default?: unknown }>
  runs: { main: string; post?: string }
}

/** Where a job finds GitHub, and the token it has there. */
export interface JobServers {
  apiUrl: string
  graphqlUrl: string
  serverUrl: string
  token: string
  /** The cache service, and the job's own token there. Default: nothing listens. */
  results?: { url: string; token: string }
}

export interface Job {
  /** RUNNER_TEMP */
  temp: string
  workspace: string
  /** Value of RUNNER_TRACKING_ID, by which a runner knows a job's processes. */
  tracking: string
  variables: Record<string, string>
}

/** Folder below RUNNER_TEMP where the runner keeps the event. */
export const EVENT_FOLDER = '_github_workflow'
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/'

/** Each job is a workflow run of its own, unless its event's variables say otherwise. */
let nextRun = 1_658_821_493

/** Makes a job's folders and files, and the variables that every step of it gets. */
export async function prepareJob(root: string, event: TestEvent, servers: JobServers): Promise<Job> {
  const temp = join(root, '_temp')
  const tracking = `github_${randomUUID()}`
  const workspace = join(root, 'workspace')
  const tools = join(root, '_tool')
  const eventPath = join(temp, EVENT_FOLDER, 'event.json')
  for (const folder of [workspace, tools, join(temp, EVENT_FOLDER)]) await mkdir(folder, { recursive: true })
  await writeFile(eventPath, JSON.stringify(event.payload))
  const systems: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }
  const variables = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__OWNER_headway',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'OWNER/headway',
    GITHUB_ACTOR: 'octo',
    GITHUB_ACTOR_ID: '5',
    GITHUB_API_URL: servers.apiUrl,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: servers.graphqlUrl,
    GITHUB_JOB: 'evaluate',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(nextRun++),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: servers.serverUrl,
    GITHUB_TRIGGERING_ACTOR: 'octo',
    GITHUB_WORKFLOW: 'Evaluate',
    GITHUB_WORKFLOW_SHA: event.variables.GITHUB_SHA ?? '',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: event.variables.RUNNER_NAME ?? 'GitHub Actions 7',
    RUNNER_OS: systems[process.platform] ?? process.platform,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TRACKING_ID: tracking,
    RUNNER_WORKSPACE: root,
    ACTIONS_RUNTIME_URL: NOWHERE,
    ...serviceVariables(servers.results),
    ...event.variables,
  }
  return { temp, workspace, tracking, variables }
}

/** As GitHub's runner sets them for a JavaScript action; a training must not see them. */
function serviceVariables(results: JobServers['results']): Record<string, string> {
  if (!results) return { ACTIONS_RESULTS_URL: NOWHERE, ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-this-job' }
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: results.url,
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
  }
}

/** The machine's own variables, without those of another job or of the test run around. */
export function ambientVariables(): Record<string, string> {
  const foreign =
    /^(GITHUB|RUNNER|INPUT|ACTIONS|STATE|GIT|JEST|HEADWAY|npm)_|^(NODE_ENV|NODE_OPTIONS|INIT_CWD|NODE)$/
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']))
}

/** `INPUT_…` for every input: those of the workflow, and action.yml's defaults for the rest. */
export function toInputVariables(
  file: ActionFile,
  inputs: Record<string, string>,
  token: string,
): Record<string, string> {
  const defaults = Object.entries(file.inputs ?? {}).map(([name, input]) => {
    const text = String(input.default ?? '').replace(/\$\{\{ *github\.token *\}\}/g, token)
    if (text.includes('${{')) throw new Error(`action.yml, ${name}: only github.token can be resolved here`)
    return [name, text]
  })
  const all = { ...Object.fromEntries(defaults), ...inputs }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      String(value),
    ]),
  )
}
