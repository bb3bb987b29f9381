import type { GitHub } from './github/client.js'
import type { Plan } from './model/plan.js'
import type { PullRequest } from './model/pull-request.js'
import type { Run } from './model/run.js'
import type { Settings } from './model/settings.js'
import type { ProgressEvent } from './progress.js'
import type { Redact } from './redact.js'

/** One evaluation of one pull request: what every step of it needs to know. */
export interface Job {
  run: Run
  settings: Settings
  github: GitHub
  pullRequest: PullRequest
  /** Random name of this evaluation; its processes carry it, so that none is left behind. */
  mark: string
  /** Folder below RUNNER_TEMP for everything that is removed at the end. */
  root: string
  /** Folder below RUNNER_TEMP for what outlives the evaluation: the comparison, the report, the logs. */
  keep: string
  /** Aborted when the run is cancelled. */
  stop: AbortSignal
  /** Takes the job's secrets out of what is shown. */
  redact: Redact
  onPlan(plan: Plan): void
  onProgress(event: ProgressEvent): void
}
