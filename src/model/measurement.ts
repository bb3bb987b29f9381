import type { Environment } from './environment.js'
import type { Reads } from './reads.js'
import type { Reuse } from './reuse.js'
import type { Side } from './side.js'
import type { Cost, Machine } from './training.js'

/** A named number at the end of a training. May be NaN or infinite: a diverged training is a result, too. */
export interface Metric {
  /** Dotted for nested results: `val.accuracy`. From the repository: hostile until escaped. */
  name: string
  value: number
  /** Taken where another metric was best (`take: at-best`): of so many epochs. A longer training gets more tries. */
  bestOf?: number
}

/** A metric over the course of a training: a learning curve. */
export interface Series {
  /** As the metric's: hostile until escaped. */
  name: string
  /** What `at` counts, as the file calls it: `epoch`, `step`. Hostile until escaped. */
  axis: string
  /** Ascending, each once. As long as `values`. */
  at: number[]
  /** May be NaN or infinite. */
  values: number[]
}

/** What one training said of one example. All of it is hostile until escaped. */
export interface Prediction {
  id: string
  label: string
  prediction: string
}

/** What went wrong in plain words, and what to do. */
export interface Hint {
  /** Goes on after a colon. */
  why: string
  remedy: string
}

/** Why a training gave no metrics. */
export type Failure =
  | { kind: 'exit-code'; code: number }
  | { kind: 'signal'; signal: string }
  | { kind: 'out-of-memory' }
  | { kind: 'timed-out'; minutes: number }
  | { kind: 'cancelled' }
  | { kind: 'install-failed'; command: string; hint?: Hint }
  | { kind: 'missing-directory'; directory: string }
  /** The command names a file which this side's commit does not have. */
  | { kind: 'missing-script'; script: string }
  | { kind: 'no-results'; patterns: string[]; refused: { path: string; reason: string }[] }
  | { kind: 'bad-results'; path: string; reason: string }
  /** The machine, not the training: no disk space, the commit could not be checked out … */
  | { kind: 'not-started'; reason: string; remedy: string }
  /** Another machine was to train it, and what came of that, if anything, cannot be taken: words of Headway's own. */
  | { kind: 'not-handed-on'; because: string; remedy: string }
  /** Never attempted, because the other side already failed. */
  | { kind: 'skipped'; because: string }

export type Result =
  | {
      kind: 'measured'
      metrics: Metric[]
      /** Of those metrics that have one; thinned out where there are very many points. */
      series: Series[]
      /** Unique by id; `undefined` where the input `predictions` names none, or this training wrote none. */
      predictions: Prediction[] | undefined
      /** Worth saying in the report, in plain words. */
      notes: string[]
    }
  | { kind: 'failed'; failure: Failure }

/** What one training gave. Written as JSON, so: schema-versioned. */
export interface Measurement {
  schema: 1
  /** Random name of the training that gave it; a measurement that is reused keeps it. */
  id: string
  side: Side
  commit: string
  seed: number
  result: Result
  cost: Cost | undefined
  machine: Machine | undefined
  /** Variables by which libraries were told the number of threads, as the training saw them; empty when it never ran. */
  threads: Record<string, string>
  environment: Pick<Environment, 'description' | 'source' | 'python' | 'packages'> | undefined
  /** Last lines of the training's or the installer's output, redacted, hostile until escaped. */
  logTail: string[]
  /** `undefined` where nobody watched it, or it failed. */
  reads: Reads | undefined
  /** `undefined`: it was trained for this evaluation. */
  reused: Reuse | undefined
}
