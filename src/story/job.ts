import type { GitHub } from '../github/client.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Plan } from '../model/plan.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import type { Redact } from '../process/redact.js'
import type { ProgressEvent } from './progress.js'

/** What every step of a job that trains needs to know. */
export interface Job {
  settings: Settings
  /** Where relative paths of the input `data` start from. */
  workspace: string
  /** Random name of this job; its processes carry it, so that none is left behind. */
  mark: string
  /** Folder for everything that is removed at the end; below RUNNER_TEMP, where there is a runner. */
  root: string
  /** Folder for what outlives the job: the comparison, the report, the logs. */
  keep: string
  /** Aborted when the run is cancelled. */
  stop: AbortSignal
  /** Takes the job's secrets out of what is shown. */
  redact: Redact
  /** Earlier measurements; `undefined`: nothing is reused. */
  ledger: Ledger | undefined
  onProgress(event: ProgressEvent): void
  /** Tells, beside the answer, what the user may want to know. */
  say(text: string): void
}

/** One that a workflow run on a forge asks for. */
export interface RunJob extends Job {
  run: Run
}

/** The evaluation of one pull request. */
export interface PullRequestJob extends RunJob {
  github: GitHub
  pullRequest: PullRequest
  onPlan(plan: Plan): void
}

/** The job's workspace, where steps before this one have put what trainings read. */
export function workspaceOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_WORKSPACE || process.cwd()
}
