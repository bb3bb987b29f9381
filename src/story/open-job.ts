import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { connect } from '../github/client.js'
import type { Run } from '../model/run.js'
import type { Settings } from '../model/settings.js'
import { cancelledBySignal } from '../process/cancel.js'
import { saveForPost } from '../process/post-state.js'
import { openRedact } from '../process/redact.js'
import { say } from '../process/say.js'
import { type Asked, findPullRequest } from './asked.js'
import { type PullRequestJob, workspaceOf } from './job.js'
import { type LedgerPlace, ledgerOf } from './open-ledger.js'

/** All but who listens. */
export type OpenedJob = Omit<PullRequestJob, 'onPlan' | 'onProgress'>

/**
 * Makes ready for the evaluation of a pull request: finds it, makes the job's folders, and leaves the `post` step word of
 * them.
 *
 * @param comments whether this job writes a comment, which `post` would have to settle
 * @param place of its ledger, where several jobs share one
 * @throws UserError when the pull request cannot be had, or its code is not to be trained under this event
 */
export async function openJob(
  run: Run,
  asked: Asked,
  settings: Settings,
  comments: boolean,
  place?: LedgerPlace,
): Promise<OpenedJob> {
  core.setSecret(settings.token)
  const stop = cancelledBySignal()
  const github = connect(run, settings.token, stop, say)
  const pullRequest = await findPullRequest(github, asked)

  const mark = randomUUID()
  const root = join(run.temp, `headway-${mark}`)
  const keep = join(run.temp, `headway-report-${mark}`)
  saveForPost({ mark, root, pullRequest: comments ? pullRequest : undefined })
  await mkdir(keep, { recursive: true })

  const ledger = ledgerOf(
    run,
    settings,
    { kind: 'pull-request', number: pullRequest.number },
    { kind: 'branch', branch: pullRequest.baseRef },
    stop,
    place,
  )
  const redact = openRedact(process.env, settings.token)
  return {
    run,
    settings,
    workspace: workspaceOf(process.env),
    github,
    pullRequest,
    mark,
    root,
    keep,
    stop,
    redact,
    ledger,
    say,
  }
}
