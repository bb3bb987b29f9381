import type { Circumstances } from './circumstances.js'
import type { FileChanges, Pair } from './comparison.js'
import type { MetricRule } from './metric-settings.js'
import type { BaseCommit } from './plan.js'

/** What the job that trains hands to the one that answers. Written as JSON, so: schema-versioned. */
export interface Handover {
  schema: 1
  pullRequest: number
  /** The commit of the head that was trained. */
  headSha: string
  result: MeasuredPairs | { kind: 'failed'; message: string; remedy: string }
}

/** All that a comparison is made of. */
export interface MeasuredPairs {
  kind: 'measured'
  base: BaseCommit
  /** By seed: at least one. */
  pairs: Pair[]
  /** Every seed gave the same numbers, and `pairs` is the first one alone. */
  ignoresSeed: boolean
  /** How often the numbers may be looked at in all, and which look this is. */
  looks: 1 | 2
  look: 1 | 2
  changes: FileChanges | undefined
  /** The input `metrics` of the job that trained. */
  rules: MetricRule[]
  circumstances: Circumstances
  /** What was left out because it is too large to hand on, a sentence each. */
  notes: string[]
  /** How many have trained, where that was on many machines. */
  machines?: number | undefined
}
