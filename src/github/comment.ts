import type { Evaluated } from '../model/standing.js'
import { describeApiError } from './api-error.js'
import type { GitHub, Manner } from './client.js'
import { type Followed, follow, type NoteFor } from './follow.js'
import { findRunning } from './interrupted.js'
import { commentKey, type Marker, runPage, writerOf } from './marker.js'
import { writeComment } from './one-comment.js'
import { nextUpdateAt } from './pace.js'
import { fetchComment, type PostedComment } from './posted-comment.js'

/** The evaluation's comment on the pull request. */
export interface Comment {
  /**
   * Shows `markdown` when the pace allows; of several that wait the last one counts. Never throws.
   *
   * @param urgent for what must not wait for the slow pace of a long training, a few times in all
   */
  show(markdown: string, urgent?: boolean): void
  /**
   * Writes the last word, also when the evaluation was cancelled; nothing that waits comes after it.
   *
   * @throws octokit's error when it cannot be written: `explainDenied` may know why
   */
  settle(markdown: string): Promise<void>
  /** Says at the top of the settled comment where the pull request stands, if elsewhere by now: see `follow`. */
  follow(noteFor: NoteFor): Promise<Followed>
  /** Changes when somebody deletes the comment while it is in use. */
  readonly id: number
  readonly url: string
  /** The page of the newer run that has taken the comment over, if one has: nothing is written any more. */
  readonly newerRun: string | undefined
}

export interface CommentOptions {
  /** What the comment says at first. */
  markdown: string
  /** Whether that is its last word already. Default: more is to come. */
  state?: Marker['state']
  /** Of the evaluation, where the repository has several: each has a comment of its own. */
  name?: string | undefined
  /** What is evaluated. */
  of?: Evaluated | undefined
  /** Another job of this run has posted it, and left it running: with `new`, too, it is taken up. */
  begun?: boolean
  /** How it is opened; later writes have manners of their own. */
  manner?: Manner
  pace?: typeof nextUpdateAt
}

/** The next update makes up for one that is lost, so none is worth waiting for. */
const SHOWING: Manner = { retries: 0, patient: false }
const SETTLING: Manner = { afterCancel: true }

/**
 * Posts the comment of this evaluation, or takes up the one of the evaluation before.
 *
 * @param mode `update`: one comment per workflow file, name and pull request, kept current; `new`: one per evaluation
 * @throws octokit's error when it cannot be written: `explainDenied` may know why
 */
export async function openComment(
  github: GitHub,
  pullRequest: { number: number },
  mode: 'update' | 'new',
  options: CommentOptions,
): Promise<Comment> {
  const pace = options.pace ?? nextUpdateAt
  const manner = options.manner ?? {}
  const key = commentKey(github.run, pullRequest.number, options.name)
  const startedAt = Date.now()
  let newerRun: string | undefined
  const { state = 'running' } = options
  const isBegun = mode === 'new' && options.begun === true
  const begun = isBegun ? await findBegun(github, pullRequest, options.name) : undefined
  let posted = await write(begun, state, options.markdown, manner)
  let lastAt = Date.now()
  let waiting: string | undefined
  let hurry = false
  let timer: NodeJS.Timeout | undefined
  let showing: Promise<void> | undefined
  let settled = state === 'settled'
  let warned = false

  return {
    show(markdown, urgent = false) {
      if (settled || newerRun !== undefined) return
      waiting = markdown
      hurry ||= urgent
      if (showing === undefined && (timer === undefined || urgent)) schedule()
    },
    async settle(markdown) {
      settled = true
      clearTimeout(timer)
      await showing
      if (newerRun === undefined) posted = await write(posted, 'settled', markdown, SETTLING)
    },
    follow: async (noteFor) =>
      newerRun === undefined ? follow(github, pullRequest, posted, noteFor) : { kind: 'running' },
    get id() {
      return posted.id
    },
    get url() {
      return posted.url
    },
    get newerRun() {
      return newerRun
    },
  }

  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        timer = undefined
        showing = showWaiting()
      },
      Math.max(0, pace(startedAt, lastAt, hurry, github.budget.left) - Date.now()),
    ).unref()
  }

  async function showWaiting(): Promise<void> {
    const markdown = waiting ?? ''
    waiting = undefined
    hurry = false
    try {
      posted = await write(posted, 'running', markdown, SHOWING)
    } catch (error) {
      if (!warned && !settled) github.log(`The comment could not be updated. ${describeApiError(error)}`)
      warned = true
    }
    lastAt = Date.now()
    showing = undefined
    if (waiting !== undefined && !settled) schedule()
  }

  async function write(
    known: PostedComment | undefined,
    state: Marker['state'],
    markdown: string,
    manner: Manner,
  ): Promise<PostedComment> {
    const place = { pullRequest: pullRequest.number, mode, known }
    const marker = { key, state, writer: writerOf(github.run), of: options.of }
    const { comment, takenOverBy } = await writeComment(github, place, marker, markdown, manner)
    if (takenOverBy !== undefined) newerRun ??= tellNewer(takenOverBy)
    return comment
  }

  function tellNewer(writer: string): string {
    const page = runPage(github.run, writer)
    github.log(`A newer evaluation of this pull request has taken over its comment: ${page}`)
    return page
  }
}

async function findBegun(
  github: GitHub,
  pullRequest: { number: number },
  name: string | undefined,
): Promise<PostedComment | undefined> {
  const id = await findRunning(github, pullRequest, name)
  return id === undefined ? undefined : fetchComment(github, id, {})
}
