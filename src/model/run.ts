import type { Repository } from './pull-request.js'

/** The workflow run this process belongs to: everything the runner tells through its environment. */
export interface Run {
  eventName: string
  /** The webhook's payload, not yet looked at. */
  event: unknown
  repository: Repository
  /** `refs/heads/main`: what the run was started for. */
  ref: string
  sha: string
  /** `https://github.com`, or the server of an enterprise. No trailing slash. */
  serverUrl: string
  /** `https://api.github.com`. No trailing slash. */
  apiUrl: string
  /** What kind of server that is: Gitea and Forgejo differ from GitHub in what they know. */
  forge: 'github' | 'gitea' | 'forgejo'
  /** Empty where the server has no GraphQL (Gitea). */
  graphqlUrl: string
  runId: string
  runAttempt: number
  /** `.github/workflows/evaluate.yml`: which workflow a comment belongs to. */
  workflowPath: string
  /** Link to this run, for the report's footer. */
  runUrl: string
  /** RUNNER_TEMP: emptied by the runner before and after each job. */
  temp: string
}
