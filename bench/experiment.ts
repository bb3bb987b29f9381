/** A number that is measured, and the limit that it must keep. */
export interface Row {
  measure: string
  /** Of the number that is held against the limit. */
  unit: Unit
  must: Limit
  /** What limits it now: one sentence. */
  limits: string
  /** Its name in the chart of times from the label to the comment, if it is there. */
  chart?: string
}

export type Unit = '×' | '%' | 's' | 'MB'

export type Limit = { atLeast: number } | { atMost: number }

/** A number in each round, and what else was seen on the way there. */
export interface Measured {
  rounds: number[]
  /** What the number was computed from, as one reads it: `Headway, s`. */
  from: Record<string, number[]>
}

export interface Effort {
  /** How often each side of a comparison is measured, in turn; an experiment of short parts takes more. */
  rounds: number
  /** Tells a person what is going on. */
  say(text: string): void
}

/** What is measured together, since it shares a set-up. */
export interface Experiment {
  /** `npm run bench -- <name>` */
  name: string
  /** Short enough for `--quick`. */
  quick: boolean
  rows: Row[]
  /** Measures every row, in their order. */
  run(effort: Effort): Promise<Measured[]>
}
