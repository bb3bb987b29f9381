import type { Answer } from './answer.js'
import type { Job } from './job.js'
import type { Plan } from './model/plan.js'
import type { Progress } from './model/progress.js'
import { advance, startProgress } from './progress.js'
import type { ReportContext } from './report/context.js'
import { renderProgress } from './report/progress.js'

export interface Watch {
  listeners: Pick<Job, 'onPlan' | 'onProgress'>
  /** `undefined` until there is a plan. */
  progress(): Progress | undefined
}

/** Follows an evaluation and shows in the comment how far it is. */
export function watch(answer: Answer, context: ReportContext): Watch {
  let plan: Plan | undefined
  let progress: Progress | undefined

  const show = (): void => {
    if (plan === undefined || progress === undefined) return
    answer.show(renderProgress(progress, context, plan.base, Date.now()))
  }
  return {
    listeners: {
      onPlan: (made) => {
        plan = made
        progress = startProgress(made, Date.now())
        show()
      },
      onProgress: (event) => {
        if (progress === undefined) return
        progress = advance(progress, event)
        // A training may print thousands of lines a second: the next change of phase, or the comment's own pace, takes
        // the last of them along.
        if (event.kind !== 'line') show()
      },
    },
    progress: () => progress,
  }
}
