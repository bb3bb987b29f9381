import { saveState } from '@actions/core'
import type { PullRequest } from '../model/pull-request.js'
import type { Run } from '../model/run.js'

/** What the `post` step needs to clear up after a main step that was killed. */
export interface PostState {
  mark: string
  root: string
  /** Whole, since under `workflow_dispatch` the event does not have it; `undefined` where a branch is measured. */
  pullRequest: PullRequest | undefined
  /** The run in whose name the comment is written, where that is another one. */
  writer?: Pick<Run, 'runId' | 'runAttempt' | 'runUrl'>
}

export function saveForPost(state: PostState): void {
  saveState('evaluation', state)
}

export function saveCommentForPost(id: number): void {
  saveState('comment', id)
}

/** The report is there, whatever becomes of its comment. */
export function saveReportForPost(path: string): void {
  saveState('report', path)
}

/** Nothing is left to say: `post` need not look at the comment. */
export function markAsSettled(): void {
  saveState('settled', true)
}

export interface Left extends PostState {
  commentId: number | undefined
  /** The report's file; `undefined` where the evaluation did not come as far. */
  report: string | undefined
  settled: boolean
}

/** @returns `undefined` when the main step had nothing to do, or never came as far as to start something */
export function readPostState(env: NodeJS.ProcessEnv): Left | undefined {
  const saved = env.STATE_evaluation
  if (saved === undefined || saved === '') return undefined
  return {
    ...(JSON.parse(saved) as PostState),
    commentId: env.STATE_comment ? Number(env.STATE_comment) : undefined,
    report: env.STATE_report || undefined,
    settled: env.STATE_settled === 'true',
  }
}
