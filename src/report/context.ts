import type { PullRequest } from '../model/pull-request.js'
import type { Install } from '../model/settings.js'

/** What a report says beside the numbers: where they come from and how to get them again. */
export interface ReportContext {
  pullRequest: PullRequest
  /** `https://server/owner/name` of the base repository, without a slash at the end. */
  repositoryUrl: string
  /** Link to the workflow run. */
  runUrl: string
  /** Link to the report as HTML; `undefined` where there is none. */
  reportUrl: string | undefined
  /** Headway's own. */
  version: string
  command: string
  workingDirectory: string
  install: Install
  /** The lines of the `results` input. */
  results: string[]
  submodules: boolean
  lfs: boolean
  /** The inputs `seeds` and `max-seeds`: how many pairs were asked for. */
  seeds: number
  maxSeeds: number | undefined
  /** Head and base were trained at the same time: their wall times hold for that only. */
  trainedTogether: boolean
  /** Most trainings at the same time; `undefined` where nobody knows. */
  atOnce: number | undefined
}
