import type { HeardMetric, Position } from '../../model/heard.js'

/** What one line of output says of the training's progress. */
export interface Said {
  epoch: Position | undefined
  step: Position | undefined
  /** Its epoch has ended with it: the next one has not begun. */
  isEpochOver: boolean
  metrics: HeardMetric[]
}

/** One way to print progress. To add one: its file, its fixture and test, and its line in `tools.ts`. */
export interface Tool {
  /** As in docs/progress.md. */
  name: string
  /**
   * `line` has no control characters and is not long; its author may be hostile, and prints thousands a second. Must not
   * throw.
   *
   * @returns `undefined` for a line that is not of this tool
   */
  read(line: string): Said | undefined
}

export const NOTHING: Said = { epoch: undefined, step: undefined, isEpochOver: false, metrics: [] }
