import type { Heard } from './heard.js'
import type { Side } from './side.js'

/** `known`: measured before, so it is not trained. */
export type Phase = 'waiting' | 'installing' | 'training' | 'done' | 'failed' | 'skipped' | 'known'

export interface TrainingProgress {
  side: Side
  seed: number
  phase: Phase
  /** Milliseconds since the epoch; of the current phase. */
  since: number
  /** Set once it has ended. */
  wallSeconds: number | undefined
  /** Last line of its output, hostile until escaped. */
  lastLine: string | undefined
  /** What its output says of its progress; `undefined` where nothing of it was understood. */
  heard: Heard | undefined
}

/** What the running evaluation shows in its comment. */
export interface Progress {
  startedAt: number
  commits: Record<Side, string>
  /** All that are planned so far: by seed, head first. */
  trainings: TrainingProgress[]
  /** How many are trained at once; `undefined` until that is known. */
  atOnce: number | undefined
}
