import type { MetricRule } from './metric-settings.js'
import type { BaseChoice } from './plan.js'

/** Turn of the `install` input. */
export type Install = { kind: 'auto' } | { kind: 'none' } | { kind: 'command'; command: string }

/** Turn of the `reuse` input: `on` is the user's word that worktree and data are all that a training reads. */
export type ReuseMode = 'auto' | 'on' | 'off'

export type CommentMode = 'update' | 'new' | 'off'

/** How many pairs are trained: `first`, and where these leave it open (and only then) up to `most`, if it is set. */
export interface SeedRule {
  first: number
  most: number | undefined
  /** At the command line: one pair, with this very seed. */
  only?: number | undefined
}

/** What fails the job beyond a failed head. */
export type Gate = 'worse' | 'inconclusive' | 'no-baseline'

/** Every input of the one-job action, read once and typed. */
export interface Settings {
  /** Shell command that trains and writes the results. */
  command: string
  /** Files or globs the command writes. */
  results: string[]
  /** Files or globs of the predictions for single examples; empty: none. */
  predictions: string[]
  metrics: MetricRule[]
  seeds: SeedRule
  /** Relative, inside the repository; `.` is its root. */
  workingDirectory: string
  install: Install
  /** What trainings read beside the repository: relative to the workspace, absolute, or below `~/`. */
  data: string[]
  base: BaseChoice
  /** Of each training, at the command line; `undefined`: its share of the cores. */
  threads?: number | undefined
  /** Trainings at once; `auto` is for `training/` to decide. */
  maxParallel: number | 'auto'
  /** Of one training. Fractions allowed. */
  timeoutMinutes: number
  reuse: ReuseMode
  failOn: Gate[]
  comment: CommentMode
  /** Whether the label goes when the answer is given. */
  removeLabel: boolean
  /** Tells this evaluation from others of the repository; `undefined`: there is one. */
  name: string | undefined
  submodules: boolean
  lfs: boolean
  token: string
}
