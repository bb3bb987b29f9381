export type Direction = 'lower' | 'higher'

/** `0.5` is absolute, in the metric's own unit; `1%` is relative to |mean of base|. */
export type Tolerance = { kind: 'absolute'; amount: number } | { kind: 'relative'; percent: number }

/** Which value of a series counts: the last one, or the one where another metric (or this one) was best. */
export type Take = { kind: 'last' } | { kind: 'at-best'; metric: string }

/** Where in its series a metric's value is taken: where `metric` (its own, maybe) is best. */
export interface BestOf {
  metric: string
  better: Direction
}

/** What the `metrics` input says of the metrics that a name or glob matches. */
export interface MetricRule {
  pattern: string
  better: Direction | undefined
  tolerance: Tolerance | undefined
  unit: string | undefined
  primary: boolean
  take: Take | undefined
}
