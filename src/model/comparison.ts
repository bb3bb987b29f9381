import type { Measurement } from './measurement.js'
import type { Direction } from './metric-settings.js'
import type { BaseCommit } from './plan.js'
import type { Side } from './side.js'

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

/** What several pairs say of the mean difference head − base of one metric. All in the metric's own numbers. */
export interface MetricStatistics {
  /** How many pairs it rests on: at least 3. */
  pairs: number
  /** Paired t interval of the mean difference, at the comparison's `confidence`; not adjusted for several metrics. */
  interval: { low: number; high: number }
  /** Standard deviation of the paired differences. */
  deviation: number
  /** Two-sided, against the nearer bound of the tolerance; of which the interval is the inversion. */
  p: number
  /** Holm's, among all metrics that are judged but the primary; `undefined` for the primary and for those not judged. */
  adjustedP: number | undefined
  /** Sign-flip test against no difference, exact up to 16 pairs; shown, never deciding. `undefined` where it takes too long. */
  signFlipP: number | undefined
  /** The true difference that would have been found 4 times in 5. */
  detectable: number
}

/** One metric's numbers of one pair; `undefined` where the side did not report it, or has failed. */
export interface MetricPair {
  seed: number
  head: number | undefined
  base: number | undefined
}

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
  /** Mean over the pairs that count; of a single pair its very number, which may be NaN or infinite. */
  head: number | undefined
  base: number | undefined
  /** Mean of head − base over the pairs; `undefined` unless both sides are finite and on one scale. */
  difference: number | undefined
  /** Seed by seed, in the order of `Comparison.pairs`. */
  values: MetricPair[]
  /** `undefined` with fewer than 3 pairs. */
  statistics: MetricStatistics | undefined
  verdict: Verdict
  /** NaN or infinite on this side, in any seed; how often, see `values`. */
  diverged: 'head' | 'base' | 'both' | undefined
  /** Taken at the best of so many epochs: the most of any training; `undefined` where the last value counts. */
  bestOf: number | undefined
}

/** Head and base, trained with the same seed. */
export interface Pair {
  seed: number
  head: Measurement
  base: Measurement
}

/** What became of the seeds, by number. */
export interface SeedOutcome {
  /** Both sides gave numbers: means, differences and intervals are of these. */
  compared: number[]
  /** The side failed, by its own fault. */
  failed: Record<Side, number[]>
  /** A training could not be had through no fault of its own, so its pair does not count. */
  leftOut: number[]
}

/** Which examples the two models see differently. A description of these models, not a verdict on the change. */
export interface PredictionComparison {
  /** Of the pair whose predictions were compared. */
  seed: number
  /** Examples that both sides predicted, with equal labels. */
  examples: number
  /** Right in head and wrong in base, and the other way round; at most a few are listed. */
  fixed: { count: number; listed: PredictionChange[] }
  broken: { count: number; listed: PredictionChange[] }
  /** Right on this side. */
  right: { head: number; base: number }
  /** By label, those with most differences first; at most a few hundred. */
  classes: { label: string; examples: number; head: number; base: number }[]
  /** Exact McNemar, two-sided. */
  p: number
  /** What could not be matched, one sentence each; hostile until escaped. */
  notes: string[]
}

export interface PredictionChange {
  id: string
  label: string
  head: string
  base: string
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
  /** `undefined` where two commits of a local repository were compared. */
  pullRequest: number | undefined
  base: BaseCommit
  verdict: OverallVerdict
  /**
   * In table order: a primary that was marked or judged first, then quality, train, bookkeeping; within each in the
   * order they were written.
   */
  metrics: MetricComparison[]
  /** One or more, by seed. */
  pairs: Pair[]
  seeds: SeedOutcome
  /** The measurement that speaks for its side: the first that failed where that decides, otherwise the first seed's. */
  head: Measurement
  baseline: Measurement
  /** Of all intervals: 0.95, or more where a second look may follow or has followed. */
  confidence: number
  /** How often the numbers were looked at, and whether another look would have followed had this one left it open. */
  look: 1 | 2
  /** Every seed gave the same numbers on both sides, so it was stopped after two: what follows is one run's. */
  ignoresSeed: boolean
  predictions: PredictionComparison | undefined
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
