export type Direction = 'lower' | 'higher'

/** `0.5` is absolute, in the metric's own unit; `1%` is relative to |mean of base|. */
export type Tolerance = { kind: 'absolute'; amount: number } | { kind: 'relative'; percent: number }

/** What the `metrics` input says of the metrics that a name or glob matches. */
export interface MetricRule {
  pattern: string
  better: Direction | undefined
  tolerance: Tolerance | undefined
  unit: string | undefined
  primary: boolean
}
