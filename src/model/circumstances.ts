import type { MetricRule } from './metric-settings.js'
import type { Install, ReuseMode } from './settings.js'

/** How an evaluation was asked for and done, as its report tells it. */
export interface Circumstances {
  command: string
  workingDirectory: string
  install: Install
  /** The lines of the `results` input. */
  results: string[]
  /** The lines of the `predictions` input, and what `metrics` says. */
  predictions: string[]
  metrics: MetricRule[]
  submodules: boolean
  lfs: boolean
  /** The inputs `seeds` and `max-seeds`: how many pairs were asked for. */
  seeds: number
  maxSeeds: number | undefined
  /** Head and base were trained at the same time: their wall times hold for that only. */
  trainedTogether: boolean
  /** Most trainings at the same time; `undefined` where nobody knows. */
  atOnce: number | undefined
  /** The input; `undefined` where the job that measured did not say. */
  reuse?: ReuseMode | undefined
}
