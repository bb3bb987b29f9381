import { describeApiError } from '../github/api-error.js'
import type { GitHub, Manner } from '../github/client.js'
import { type Comment, openComment } from '../github/comment.js'
import { explainDenied } from '../github/permission.js'
import type { PullRequest } from '../model/pull-request.js'
import type { CommentMode } from '../model/settings.js'
import type { Evaluated } from '../model/standing.js'
import { saveCommentForPost } from '../process/post-state.js'
import { renderMoved } from '../report/moved.js'
import { addToSummary, summaryIsShown } from './summary.js'

/** Where an evaluation answers: in the comment, and always in the job summary. */
export interface Answer {
  /** Shows how far the evaluation is; the first time, this posts the comment. Nothing after the last word. Never throws. */
  show(markdown: string, urgent?: boolean): void
  /** When the comment is there, or cannot be had. Never throws. */
  shown(): Promise<void>
  /**
   * The last word, in the summary first.
   *
   * @throws the API's error when the comment could not be written; the summary is written by then
   */
  settle(markdown: string): Promise<void>
  /** After the last word: whether the pull request has moved on meanwhile, said in the comment and the summary. Never throws. */
  follow(): Promise<void>
  /** The comment, once there is one and as long as it is this evaluation's. */
  comment(): Pick<Comment, 'id' | 'url'> | undefined
  /** Where the report is if not in a comment. */
  elsewhere: 'summary' | 'log'
  /** The page of the newer run whose comment it is now. */
  newerRun(): string | undefined
}

/**
 * @param options.begun another job of this run has posted the comment, and left it running
 * @param of what is evaluated
 */
export function openAnswer(
  github: GitHub,
  pullRequest: PullRequest,
  { comment: mode, name, begun = false }: { comment: CommentMode; name: string | undefined; begun?: boolean },
  of: Evaluated,
): Answer {
  let comment: Comment | undefined
  let opening: Promise<void> | undefined
  let settling = false
  const elsewhere = summaryIsShown(github.run) ? 'summary' : 'log'

  return {
    show,
    shown: async () => opening,
    settle,
    follow,
    comment: () => (comment?.newerRun === undefined ? comment : undefined),
    elsewhere,
    newerRun: () => comment?.newerRun,
  }

  function show(markdown: string, urgent = false): void {
    // While the last word waits for its turn to be written, a second hand would open the comment anew and write over it.
    if (mode === 'off' || settling) return
    if (opening === undefined) opening = open(mode, markdown, {}, 'running').catch(warn)
    else void opening.then(() => comment?.show(markdown, urgent))
  }

  async function settle(markdown: string): Promise<void> {
    settling = true
    await addToSummary(markdown, github.log)
    if (mode === 'off') return
    await opening
    // What stood in the way at the start of a long training may be gone at its end; a cancel ends the wait above.
    if (comment === undefined) await open(mode, markdown, { afterCancel: true }, 'settled')
    else await comment.settle(markdown)
  }

  async function follow(): Promise<void> {
    try {
      const followed = await comment?.follow(renderMoved)
      if (followed?.kind === 'noted') await addToSummary(followed.note, github.log)
    } catch (error) {
      github.log(`Whether the pull request has moved on is not known. ${describeApiError(error)}`)
    }
  }

  async function open(
    how: 'update' | 'new',
    markdown: string,
    manner: Manner,
    state: 'running' | 'settled',
  ): Promise<void> {
    comment = await openComment(github, pullRequest, how, { markdown, manner, name, state, of, begun })
    saveCommentForPost(comment.id)
  }

  /** Only progress is lost so far: `settle` tries again, and decides what it means for the job. */
  function warn(error: unknown): void {
    const why = explainDenied(error, pullRequest)?.message ?? describeApiError(error)
    github.log(
      `The comment cannot be written; the report will be in the ${elsewhere === 'log' ? 'log' : 'job summary'}. ${why}`,
    )
  }
}
