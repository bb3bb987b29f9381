import type { Plan } from '../model/plan.js'
import type { Progress } from '../model/progress.js'
import type { Side } from '../model/side.js'
import type { ReportContext } from '../report/context.js'
import { renderProgress } from '../report/progress.js'
import type { PullRequestJob } from '../story/job.js'
import { advance, type ProgressEvent, startProgress } from '../story/progress.js'
import type { Answer } from './answer.js'

export interface Watch extends Disposable {
  listeners: Pick<PullRequestJob, 'onPlan' | 'onProgress'>
  /** `undefined` until there is a plan. */
  progress(): Progress | undefined
}

/** Between two looks at how far it is. The comment has a slower pace of its own, and takes the newest of them. */
const LOOK_EVERY_MS = 10_000
/**
 * What is known already is answered within this: then the answer is the first that the comment says. GitHub wants a
 * second between two writes, which it would wait for otherwise.
 */
const HELD_BACK_MS = 2_500

/** Follows an evaluation and shows in the comment how far it is, until it is disposed of. */
export function watch(
  answer: Pick<Answer, 'show'>,
  context: ReportContext,
  everyMs: number = LOOK_EVERY_MS,
  heldBackMs: number = HELD_BACK_MS,
): Watch {
  let plan: Plan | undefined
  let progress: Progress | undefined
  let timer: NodeJS.Timeout | undefined
  let heldBack = true
  const told = new Set<Side>()
  let opening: NodeJS.Timeout | undefined

  const show = (urgent = false): void => {
    if (plan === undefined || progress === undefined || heldBack) return
    answer.show(renderProgress(progress, context, plan.base, Date.now()), urgent)
  }
  // The first of a side is worth an update of its own.
  const isAlarm = (event: ProgressEvent): boolean => {
    if (event.kind !== 'line' || event.heard?.diverged === undefined || told.has(event.side)) return false
    told.add(event.side)
    return true
  }
  const open = (): void => {
    clearTimeout(opening)
    heldBack = false
    show()
  }
  return {
    listeners: {
      onPlan: (made) => {
        plan = made
        progress = startProgress(made, Date.now())
        opening = setTimeout(open, heldBackMs).unref()
        timer = setInterval(() => show(), everyMs).unref()
      },
      onProgress: (event) => {
        if (progress === undefined) return
        progress = advance(progress, event)
        // A training may print thousands of lines a second: the next look takes the last of them along.
        if (isAlarm(event)) show(true)
        else if (event.kind === 'started' && heldBack) open()
        else if (event.kind !== 'line') show()
      },
    },
    progress: () => progress,
    [Symbol.dispose]: () => {
      clearTimeout(opening)
      clearInterval(timer)
    },
  }
}
