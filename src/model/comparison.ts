import type { Measurement } from './measurement.js'
import type { Direction } from './metric-settings.js'
import type { BaseCommit } from './plan.js'

export type Verdict =
  | 'better'
  | 'worse'
  | 'within-tolerance'
  | 'inconclusive'
  /** Fewer than 3 seeds and no tolerance given. */
  | 'unmeasured'
  /** No direction known. */
  | 'changed'
  | 'added'
  | 'removed'

export type OverallVerdict = Verdict | 'failed' | 'no-baseline'

/**
 * What a metric's name says it is. Only `quality` is judged; `train` is shown but never primary;
 * `bookkeeping` (times, epochs, learning rates, support) says nothing about the model.
 */
export type MetricRole = 'quality' | 'train' | 'bookkeeping'

/**
 * How a metric's numbers are to be read, decided once over both sides:
 * `percent` is an accuracy-like metric on 0–100 (differences in points), `plain` everything else,
 * `mixed` two sides a factor of about 100 apart (0.78 against 78): a change of scale, not a result.
 */
export type Scale = 'plain' | 'percent' | 'mixed'

export interface MetricComparison {
  name: string
  role: MetricRole
  primary: boolean
  direction: Direction | undefined
  scale: Scale
  /** The user's own unit, from `metrics`; hostile until escaped. */
  unit: string | undefined
  /** Absolute, in the metric's own numbers. */
  tolerance: number | undefined
  head: number | undefined
  base: number | undefined
  /** head − base; `undefined` unless both are finite and on one scale. */
  difference: number | undefined
  verdict: Verdict
  /** NaN or infinite on this side. */
  diverged: 'head' | 'base' | 'both' | undefined
}

export interface PackageChange {
  name: string
  head: string | undefined
  base: string | undefined
}

/** What the pull request changes in the repository's files, and what of that its training reads. */
export interface FileChanges {
  total: number
  /** Paths, sorted; hostile until escaped. */
  read: string[]
}

/** All measurements of both sides, judged. Written as JSON (`comparison-path`), so: schema-versioned. */
export interface Comparison {
  schema: 1
  pullRequest: number
  base: BaseCommit
  verdict: OverallVerdict
  /**
   * In table order: a primary that was marked or judged first, then quality, train, bookkeeping; within each in the
   * order they were written.
   */
  metrics: MetricComparison[]
  head: Measurement
  baseline: Measurement
  /** Package versions (and `python`) that differ between the sides, sorted by name. */
  packages: PackageChange[]
  /** What one should know of the comparison as a whole, a sentence each; hostile until escaped. */
  notes: string[]
  /** `undefined` where nobody could see what the training reads. */
  changes: FileChanges | undefined
  /** Both sides' numbers come from one training, since the change touches nothing that it reads. */
  sameTraining: boolean
  /**
   * True when head and base gave bit-identical, finite numbers for every metric; bookkeeping (times never repeat) is
   * looked at only where there is nothing else.
   */
  identical: boolean
}
