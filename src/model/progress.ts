import type { Side } from './side.js'

/** `known`: measured before, so it is not trained. */
export type Phase = 'waiting' | 'installing' | 'training' | 'done' | 'failed' | 'skipped' | 'known'

export interface SideProgress {
  side: Side
  commit: string
  phase: Phase
  /** Milliseconds since the epoch; of the current phase. */
  since: number
  /** Set once this side's training has ended. */
  wallSeconds: number | undefined
  /** Last line of its output, hostile until escaped. */
  lastLine: string | undefined
}

/** What the running evaluation shows in its comment. */
export interface Progress {
  startedAt: number
  sides: Record<Side, SideProgress>
}
