import type { BranchCommit } from './branch.js'
import type { Circumstances } from './circumstances.js'
import type { Measurement } from './measurement.js'
import type { MetricRule } from './metric-settings.js'
import type { BaseCommit, PlanItem } from './plan.js'
import type { TreeFile } from './tree.js'

export interface PullRequestSubject {
  kind: 'pull-request'
  number: number
  headSha: string
  base: BaseCommit
}

export interface BranchSubject extends BranchCommit {
  kind: 'branch'
}

/** Whose commits are trained. */
export type Subject = PullRequestSubject | BranchSubject

/**
 * What the job that plans hands to those that train, one training each, and to the one that answers. Written as JSON,
 * so: schema-versioned. Nothing of the repository has run before it is written, and its digest goes by another way.
 */
export interface SharedPlan<About extends Subject = Subject> {
  schema: 1
  /** Random: nothing that was measured for another plan answers for this one. */
  id: string
  /** The attempt of the run that has made it. */
  attempt: number
  subject: About
  /** Every training, whether it is known or not. */
  items: PlanItem[]
  /** Those that an earlier evaluation answers. */
  known: Measurement[]
  /** Digest of the settings that decide what a training gives. */
  settings: string
  /** Milliseconds since the epoch. */
  startedAt: number
  /** The name of the ledger that all its jobs share; `undefined` where nothing is reused. */
  ledger: string | undefined
  /** The input `runs-on`: measurements are reused among the same machines only. */
  machines: string
  /** The files of its commits, by SHA; empty where there are too many. */
  trees: Record<string, TreeFile[]>
  rules: MetricRule[]
  circumstances: Circumstances
}

/** What one machine hands on: claims, every byte of them. */
export interface HandedMeasurement {
  schema: 1
  /** The plan's random name. */
  plan: string
  measurement: Measurement
  /** What the ledger needs beside it to let it answer again; `undefined` where it may not. */
  entry: LedgerWords | undefined
  /** How the machine calls itself, so that they can be counted. */
  machine: string
}

export interface LedgerWords {
  key: string
  mentioned: string
  /** Milliseconds since the epoch. */
  measuredAt: number
}
