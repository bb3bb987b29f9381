/** How far a training says it is, read off its output. Names are hostile until escaped. */
export interface Heard {
  epoch: Position | undefined
  /** Of this epoch, or of the whole training. */
  step: Position | undefined
  /** The last metric it printed that tells most: loss first, validation before training. */
  metric: HeardMetric | undefined
  /** Set once and kept: the first loss that was NaN or infinite, and where. */
  diverged: Diverged | undefined
  /** Where epochs or steps tell it: what share of the training is done, and when it said so (milliseconds since the epoch). */
  done: { share: number; at: number } | undefined
}

export interface Position {
  /** As printed: some count from 0, and some print fractions of an epoch. */
  at: number
  of: number | undefined
}

export interface HeardMetric {
  name: string
  value: number
}

export interface Diverged extends HeardMetric {
  epoch: number | undefined
  step: number | undefined
}
