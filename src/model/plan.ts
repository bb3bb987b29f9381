import type { Side } from './side.js'

/** What the head is held against. */
export type BaseChoice = { kind: 'merge-base' } | { kind: 'base-tip' } | { kind: 'ref'; ref: string }

export interface HeadCommit {
  sha: string
  /** What `GITHUB_REF` is for its trainings: `refs/pull/12/head`. */
  ref: string
}

export interface BaseCommit {
  sha: string
  choice: BaseChoice
  /** Commits of the base branch that came after `sha`; `undefined` where nobody counted them. */
  behindBy: number | undefined
}

/** One training that has to be done. */
export interface PlanItem {
  side: Side
  commit: string
  /** What `GITHUB_REF` is for it. */
  ref: string
  /** 1…n; head and base with the same seed are a pair. */
  seed: number
}

export interface Plan {
  /** Its number; `undefined` where two commits of a local repository are compared. */
  pullRequest: number | undefined
  head: HeadCommit
  base: BaseCommit
  /** What `GITHUB_REF` is for the base's trainings: `refs/heads/main`. */
  baseRef: string
  /** What is trained first; a second look may ask for more. */
  items: PlanItem[]
}
