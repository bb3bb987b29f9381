import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { TestEvent } from './events.js'
import { COMMAND_FILES, createStepFiles, type StepReport } from './runner-files.js'
import {
  type ActionFile,
  ambientVariables,
  EVENT_FOLDER,
  type JobServers,
  prepareJob,
  toInputVariables,
} from './runner-job.js'
import { endProcesses, findProcesses } from './runner-processes.js'
import { type RunningStep, type StepResult, startStep } from './runner-step.js'

export interface RunOptions {
  /** Folder that the run gets a new one in, for RUNNER_TEMP and the rest; the caller removes it. */
  work: string
  event: TestEvent
  /** What the workflow has under `with:`. */
  inputs: Record<string, string>
  github: JobServers
  /** What the workflow has under `env:`. */
  env?: Record<string, string>
  /** Folder with the action.yml. Default: this repository. */
  action?: string
  /** RUNNER_TOOL_CACHE, of a machine that keeps it from job to job. Default: an empty one for each run. */
  toolCache?: string
  /** What earlier steps of the job have put into its workspace. */
  prepare?: (workspace: string) => Promise<void>
  /** Output as it comes; the runner reads the two steps apart. */
  onOutput?: (text: string, step: 'main' | 'post') => void
}

export interface ActionRun extends StepResult {
  outputs: Record<string, string>
  state: Record<string, string>
  /** Markdown of both steps. */
  summary: string
  post: StepResult
  /** RUNNER_TEMP */
  temp: string
  /** Paths still below RUNNER_TEMP, the runner's own left out. */
  leftovers: string[]
  /** Command lines of processes that outlived both steps; the runner has ended them. Linux only. */
  orphans: string[]
}

/** The main step can be watched and ended; `done` is when `post` has run, too. */
export interface RunningAction extends Omit<RunningStep, 'done'> {
  done: Promise<ActionRun>
}

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const NOTHING_RAN: StepResult = { exitCode: 0, signal: null, log: '', commands: [], annotations: [] }

/** Runs an action to its end, the `post` step included. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  return (await startAction(options)).done
}

/** Runs an action as a runner does: with Node 24, and a runner's variables and files. */
export async function startAction(options: RunOptions): Promise<RunningAction> {
  const { work, event, inputs, github, env = {}, action = REPOSITORY, toolCache, onOutput, prepare } = options
  const file = parse(await readFile(join(action, 'action.yml'), 'utf8')) as ActionFile
  const job = await prepareJob(await mkdtemp(join(work, 'run-')), event, github)
  await prepare?.(job.workspace)
  const before = {
    ...ambientVariables(),
    ...env,
    ...job.variables,
    ...(toolCache === undefined ? {} : { RUNNER_TOOL_CACHE: toolCache }),
    ...toInputVariables(file, inputs, github.token),
  }
  const mainFiles = await createStepFiles(job.temp)
  const mainEnv = { ...before, ...mainFiles.variables }
  const main = startStep(join(action, file.runs.main), job.workspace, mainEnv, (text) =>
    onOutput?.(text, 'main'),
  )

  async function finish(): Promise<ActionRun> {
    const result = await main.done
    const report = await mainFiles.read()
    const postFiles = await createStepFiles(job.temp)
    const postEnv = { ...before, ...postFiles.variables, ...afterStep(report, before) }
    const post = file.runs.post
      ? await startStep(join(action, file.runs.post), job.workspace, postEnv, (text) =>
          onOutput?.(text, 'post'),
        ).done
      : NOTHING_RAN
    const orphans = await findProcesses(`RUNNER_TRACKING_ID=${job.tracking}`)
    endProcesses(orphans)
    return {
      ...result,
      outputs: report.outputs,
      state: report.state,
      summary: report.summary + (await postFiles.read()).summary,
      post,
      temp: job.temp,
      leftovers: await findLeftovers(job.temp),
      orphans: orphans.map(({ command }) => command),
    }
  }
  return { pid: main.pid, printed: main.printed, cancel: main.cancel, kill: main.kill, done: finish() }
}

/** What a step's files change for the steps after it; the state is for its own `post` step. */
function afterStep({ env, path, state }: StepReport, before: NodeJS.ProcessEnv): Record<string, string> {
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const folders = [...path.reverse(), before.PATH ?? '']
  return { ...env, PATH: folders.join(delimiter), ...Object.fromEntries(states) }
}

async function findLeftovers(temp: string): Promise<string[]> {
  const paths = await readdir(temp, { recursive: true })
  const own = [COMMAND_FILES, EVENT_FOLDER]
  return paths.filter((path) => !own.includes(path.split('/')[0] ?? '')).sort()
}
