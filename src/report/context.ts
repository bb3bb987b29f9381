import type { Circumstances } from '../model/circumstances.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Side } from '../model/side.js'

/** What a report says beside the numbers: where they come from and how to get them again. */
export interface ReportContext extends Circumstances {
  /** `undefined` where two commits of a local repository were compared. */
  pullRequest: PullRequest | undefined
  /** The two as whoever asks calls them: the pull request's branches, or what was typed. Hostile until escaped. */
  names: Record<Side, string>
  /** Of the evaluation, where the repository has several. */
  name?: string | undefined
  /** `https://server/owner/name` of the base repository, without a slash at the end; `undefined`: it is on no server. */
  repositoryUrl: string | undefined
  /** Link to the workflow run that trained; `undefined`: none did. */
  runUrl: string | undefined
  /** Link to the report as HTML; `undefined` where there is none. */
  reportUrl: string | undefined
  /** Headway's own. */
  version: string
  /** How many machines have trained, where that was on many. */
  machines?: number | undefined
  /** Where another job trained, and what that means for the numbers; `undefined` where this one did. */
  provenance?: Provenance | undefined
}

/** What a reader has to know of numbers that another job handed over. */
export interface Provenance {
  /** The fork whose workflow measured them, `owner/name`: whoever writes that may write any number. */
  fork: string | undefined
}
