import * as core from '@actions/core'
import { describeApiError } from '../github/api-error.js'
import { connect } from '../github/client.js'
import { type Followed, followUp } from '../github/follow.js'
import { explainDenied } from '../github/permission.js'
import { commentMode, evaluationName, token } from '../inputs/settings.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'
import { cancelledBySignal } from '../process/cancel.js'
import { fail, notice, say } from '../process/say.js'
import { renderMoved } from '../report/moved.js'

/**
 * After a push, or when the pull request goes into another branch: the comment of the evaluation that there was says so.
 * Trains nothing and posts nothing.
 */
export async function followPullRequest(run: Run, pullRequest: PullRequest): Promise<void> {
  const secret = token(process.env)
  core.setSecret(secret)
  if (commentMode(process.env) === 'off') {
    say('Nothing to do: with `comment: off` there is no comment that could be for an older commit.')
    return
  }
  const github = connect(run, secret, cancelledBySignal(), say)
  try {
    say(inWords(await followUp(github, pullRequest, evaluationName(process.env), renderMoved)))
  } catch (error) {
    const denied = explainDenied(error, pullRequest)
    const why = denied?.message ?? describeApiError(error)
    // Its comments are written by another workflow, if at all.
    if (denied?.kind === 'fork') notice(`${why} No comment is marked here.`)
    else fail(`The comment could not be marked as being for an older commit. ${why}`)
  }
}

function inWords(followed: Followed): string {
  switch (followed.kind) {
    case 'noted':
      return 'The comment says now where the pull request stands. To evaluate that, add the label again.'
    case 'up-to-date':
      return 'The comment is for the commit at which the pull request stands.'
    case 'running':
      return 'Nothing to do: an evaluation is running, and says itself when the pull request has moved on.'
    case 'unknown':
      return 'Nothing to do: the comment does not say of which commit it is, so an older version of Headway wrote it.'
    case 'none':
      return 'Nothing to do: the pull request has not been evaluated.'
  }
}
