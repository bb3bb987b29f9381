import type { Plan, PlanItem } from '../model/plan.js'
import type { Phase, Progress, TrainingProgress } from '../model/progress.js'
import type { Side } from '../model/side.js'
import type { TrainingEvent } from '../model/training.js'

/** What happens to a training, from its packages' installation to the last line of its output. */
export type ProgressEvent =
  | TrainingEvent
  | { kind: 'installing'; side: Side; seed: number; at: number }
  | { kind: 'known'; side: Side; seed: number; at: number }
  | { kind: 'gave-up'; side: Side; seed: number; at: number; phase: 'failed' | 'skipped' }
  /** More trainings than were planned at first. */
  | { kind: 'planned'; items: PlanItem[]; at: number }
  /** What was planned and is not needed any more. */
  | { kind: 'dropped'; side: Side; seed: number }
  | { kind: 'shared-out'; atOnce: number }

export function startProgress(plan: Plan, now: number): Progress {
  return {
    startedAt: now,
    commits: { head: plan.head.sha, base: plan.base.sha },
    trainings: plan.items.map((item) => waiting(item, now)),
    atOnce: undefined,
  }
}

function waiting({ side, seed }: PlanItem, now: number): TrainingProgress {
  return {
    side,
    seed,
    phase: 'waiting',
    since: now,
    wallSeconds: undefined,
    lastLine: undefined,
    heard: undefined,
  }
}

/** The progress after `event`; the one before it is left as it was. */
export function advance(progress: Progress, event: ProgressEvent): Progress {
  const { trainings } = progress
  switch (event.kind) {
    case 'planned':
      return { ...progress, trainings: [...trainings, ...event.items.map((item) => waiting(item, event.at))] }
    case 'dropped':
      return { ...progress, trainings: trainings.filter((training) => !isOf(training, event)) }
    case 'shared-out':
      return { ...progress, atOnce: event.atOnce }
    default:
      return {
        ...progress,
        trainings: trainings.map((training) => (isOf(training, event) ? after(training, event) : training)),
      }
  }
}

function isOf(training: TrainingProgress, { side, seed }: { side: Side; seed: number }): boolean {
  return training.side === side && training.seed === seed
}

function after(
  before: TrainingProgress,
  event: Exclude<ProgressEvent, { kind: 'planned' | 'dropped' | 'shared-out' }>,
): TrainingProgress {
  const enter = (phase: Phase, at: number): TrainingProgress => ({ ...before, phase, since: at })
  switch (event.kind) {
    case 'installing':
      return enter('installing', event.at)
    case 'known':
      return enter('known', event.at)
    case 'started':
      return { ...enter('training', event.at), heard: undefined }
    case 'line':
      return { ...before, lastLine: event.text, heard: event.heard }
    case 'ended': {
      const phase = event.exit.kind === 'finished' ? 'done' : 'failed'
      return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 }
    }
    case 'gave-up':
      return enter(event.phase, event.at)
  }
}
