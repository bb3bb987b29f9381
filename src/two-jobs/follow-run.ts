import { connect } from '../github/client.js'
import type { MeasuringRun } from '../github/measuring-run.js'
import { fetchOpenOf } from '../github/pull-request.js'
import { token } from '../inputs/settings.js'
import type { Run } from '../model/run.js'
import { followPullRequest } from '../one-job/follow-pull-request.js'
import { cancelledBySignal } from '../process/cancel.js'
import { inPlainWords } from '../process/explain.js'
import { say } from '../process/say.js'

/**
 * After a run that had nothing to measure: another label was added, or there was a push. What the event of that run was
 * nobody says; where the pull requests of its branch stand tells as much.
 */
export async function followRun(run: Run, measuring: MeasuringRun): Promise<void> {
  const github = connect(run, token(process.env), cancelledBySignal(), say)
  const pullRequests = await fetchOpenOf(github, measuring).catch((error: unknown) => {
    throw inPlainWords(error)
  })
  if (pullRequests.length === 0) {
    say('Nothing to do: the run has handed no measurements on, and its branch has no open pull request here.')
  }
  for (const pullRequest of pullRequests) await followPullRequest(run, pullRequest)
}
