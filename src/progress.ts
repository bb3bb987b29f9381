import type { Plan } from './model/plan.js'
import type { Phase, Progress, SideProgress } from './model/progress.js'
import type { Side } from './model/side.js'
import type { TrainingEvent } from './model/training.js'

/** What happens to a side, from the packages' installation to the last line of its training. */
export type ProgressEvent =
  | TrainingEvent
  | { kind: 'installing'; side: Side; seed: number; at: number }
  | { kind: 'known'; side: Side; seed: number; at: number }
  | { kind: 'gave-up'; side: Side; seed: number; at: number; phase: 'failed' | 'skipped' }

export function startProgress(plan: Plan, now: number): Progress {
  const waiting = (side: Side, commit: string): SideProgress => ({
    side,
    commit,
    phase: 'waiting',
    since: now,
    wallSeconds: undefined,
    lastLine: undefined,
  })
  return {
    startedAt: now,
    sides: { head: waiting('head', plan.pullRequest.headSha), base: waiting('base', plan.base.sha) },
  }
}

/** The progress after `event`; the one before it is left as it was. */
export function advance(progress: Progress, event: ProgressEvent): Progress {
  const before = progress.sides[event.side]
  const enter = (phase: Phase, at: number): SideProgress => ({ ...before, phase, since: at })
  return { ...progress, sides: { ...progress.sides, [event.side]: after() } }

  function after(): SideProgress {
    switch (event.kind) {
      case 'installing':
        return enter('installing', event.at)
      case 'known':
        return enter('known', event.at)
      case 'started':
        return enter('training', event.at)
      case 'line':
        return { ...before, lastLine: event.text }
      case 'ended': {
        const phase = event.exit.kind === 'finished' ? 'done' : 'failed'
        return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 }
      }
      case 'gave-up':
        return enter(event.phase, event.at)
    }
  }
}
