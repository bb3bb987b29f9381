/** What `run.ts` asks of a process that reads. */
export type Order =
  /** These many inputs of a target, from this number on. */
  | { kind: 'range'; target: string; from: number; to: number }
  /** One input, in base64. */
  | { kind: 'one'; target: string; input: string }
  /** What of `src/` has been run so far. */
  | { kind: 'coverage' }

/** A mistake: the number of the input that shows it, and what it is. */
export interface Find {
  seed: number
  why: string
}

/** What became of a range. */
export interface Tally {
  inputs: number
  bytes: number
  /** How many were taken for an input of their kind, and how many of those were read to their end. */
  recognised: number
  read: number
  finds: Find[]
  slowest: { seed: number; ms: number }
  /** How much more memory is in use than before, with everything collected that can be. */
  grownBytes: number
}

export type Answer =
  | ({ kind: 'tally' } & Tally)
  | { kind: 'one'; why: string | undefined }
  | { kind: 'coverage'; files: FileCoverage[] }

/** Of one source file: its blocks, as V8 counts them, and where those begin that never ran. */
export interface FileCoverage {
  file: string
  blocks: number
  missed: number[]
}
