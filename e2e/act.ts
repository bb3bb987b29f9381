import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { TestEvent } from '../__tests__/support/events.js'
import type { JobServers } from '../__tests__/support/runner-job.js'
import { ambientVariables } from '../__tests__/support/runner-job.js'

export interface ActOptions {
  /** The program. */
  act: string
  /** A checkout of the user's repository: its `.github/workflows` are run. */
  checkout: string
  /** Stands for an action: `account/name@v1` → a folder with its action.yml. */
  actions: Record<string, string>
  event: TestEvent
  github: JobServers
  /** Existing folder for what act itself writes. */
  work: string
  /** Value of RUNNER_TRACKING_ID, by which the job's processes can be found. */
  tracking: string
  /** As if they were on the machine of the runner. */
  env?: Record<string, string>
}

export interface ActRun {
  /** 0 when every job was green or skipped. */
  exitCode: number | null
  /** What the steps printed, workflow commands left out. */
  output: string
  /** What the steps said through `::error::` and `::notice::`. */
  errors: string[]
  notices: string[]
  outputs: Record<string, string>
  /** Markdown of the job summary. */
  summary: string
  /** Everything act said, for a person to find out what went wrong. */
  log: string
}

/** A line of act's log, as `--json` writes it. */
interface Entry {
  msg?: string
  raw_output?: boolean
  command?: string
  arg?: string
  name?: string
  content?: string
}

/** What stands in `node_modules/.bin`: act runs an action's JavaScript with the `node` it finds on PATH. */
const NODE_24 = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** Runs the workflows of a checkout on this machine, without containers. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { act, checkout, actions, event, github, work, tracking, env = {} } = options
  const eventPath = join(work, 'event.json')
  await writeFile(eventPath, JSON.stringify(event.payload))
  const home = join(work, 'act')
  await mkdir(home, { recursive: true })
  const variables = {
    ...event.variables,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    RUNNER_TRACKING_ID: tracking,
    ...(github.results
      ? {
          ACTIONS_RESULTS_URL: github.results.url,
          ACTIONS_RUNTIME_TOKEN: github.results.token,
          ACTIONS_CACHE_SERVICE_V2: 'True',
        }
      : {}),
  }
  const args = [
    event.name,
    '--json',
    '--no-cache-server',
    ...['--directory', checkout],
    ...['--eventpath', eventPath],
    ...['--action-cache-path', home],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', `GITHUB_TOKEN=${github.token}`],
    ...Object.entries(actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const ambient = ambientVariables()
  const child = spawn(act, args, {
    env: {
      ...ambient,
      ...env,
      PATH: [NODE_24, ambient.PATH].join(delimiter),
      // Settings of the developer's own (`actrc`) must not reach the cases.
      XDG_CONFIG_HOME: home,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  const complaints = text(child.stderr)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  const entries = lines.map(readEntry)
  return {
    exitCode: await ended,
    output: printed(entries.filter((entry) => entry.raw_output)),
    errors: argumentsOf(entries, 'error'),
    notices: argumentsOf(entries, 'notice'),
    outputs: Object.fromEntries(
      entries.filter(({ command }) => command === 'set-output').map(({ name = '', arg = '' }) => [name, arg]),
    ),
    summary: entries.map(({ command, content }) => (command === 'summary' ? (content ?? '') : '')).join(''),
    log: printed(entries) + (await complaints),
  }
}

function readEntry(line: string): Entry {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return { msg: `${line}\n` }
  }
}

function argumentsOf(entries: Entry[], command: string): string[] {
  return entries.filter((entry) => entry.command === command).map(({ arg = '' }) => arg)
}

function printed(entries: Entry[]): string {
  return entries.map(({ msg = '' }) => (msg.endsWith('\n') ? msg : `${msg}\n`)).join('')
}
