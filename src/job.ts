import type { GitHub } from './github/client.js'
import type { Ledger } from './ledger/ledger.js'
import type { Plan } from './model/plan.js'
import type { PullRequest } from './model/pull-request.js'
import type { Run } from './model/run.js'
import type { Settings } from './model/settings.js'
import type { ProgressEvent } from './progress.js'
import type { Redact } from './redact.js'

/** What every step of a job that trains needs to know. */
export interface Job {
  run: Run
  settings: Settings
  /** Random name of this job; its processes carry it, so that none is left behind. */
  mark: string
  /** Folder below RUNNER_TEMP for everything that is removed at the end. */
  root: string
  /** Folder below RUNNER_TEMP for what outlives the job: the comparison, the report, the logs. */
  keep: string
  /** Aborted when the run is cancelled. */
  stop: AbortSignal
  /** Takes the job's secrets out of what is shown. */
  redact: Redact
  /** Earlier measurements; `undefined`: nothing is reused. */
  ledger: Ledger | undefined
  onProgress(event: ProgressEvent): void
}

/** The evaluation of one pull request. */
export interface PullRequestJob extends Job {
  github: GitHub
  pullRequest: PullRequest
  onPlan(plan: Plan): void
}
