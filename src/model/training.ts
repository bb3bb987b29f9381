import type { Heard } from './heard.js'
import type { Reads } from './reads.js'
import type { Side } from './side.js'

/** How the user's command ended. */
export type Exit =
  | { kind: 'finished' }
  | { kind: 'exit-code'; code: number }
  /** `outOfMemory`: SIGKILL that Headway did not send, which on a runner is nearly always the kernel's OOM killer. */
  | { kind: 'signal'; signal: string; outOfMemory: boolean }
  | { kind: 'timed-out'; minutes: number }
  | { kind: 'cancelled' }

/** What one training cost. Unmeasurable parts are `undefined`, never 0. */
export interface Cost {
  wallSeconds: number
  /** Of the largest single process: sums over processes count shared pages twice. */
  peakMemoryBytes: number | undefined
  /** User + system time of the whole process tree. */
  cpuSeconds: number | undefined
  /** Of all its processes together, on the GPU that had most; `undefined` without GPUs. */
  gpuMemoryBytes: number | undefined
}

/** What the training ran on. */
export interface Machine {
  platform: string
  cpuModel: string
  /** Cores this training was allowed to use: its share. */
  cores: number
  totalCores: number
  memoryBytes: number
  /** Names of the GPUs it could see; empty without any. */
  gpus: string[]
}

/** A results file this training wrote itself, read within its size limit. */
export interface ResultFile {
  /** Relative to the working directory, or `$HEADWAY_RESULTS/…`. */
  path: string
  /** The line of the `results` input that matched it. */
  pattern: string
  bytes: Uint8Array
  /** Milliseconds since the epoch. */
  modifiedAt: number
}

/** A file that `results` matches but that does not count, and why, in words for the user. */
export interface RefusedFile {
  path: string
  reason: string
}

/** Everything one execution of the user's command left behind. */
export interface TrainingOutcome {
  exit: Exit
  cost: Cost
  machine: Machine
  /** What libraries were told of the number of threads (`OMP_NUM_THREADS`, …), as the training saw it. */
  threads: Record<string, string>
  /** Last lines of stdout and stderr together, redacted; raw bytes of the training otherwise, hostile until escaped. */
  logTail: string[]
  /** The whole log on disk. */
  logPath: string
  /** `undefined` where nobody watched, or it did not finish. */
  reads: Reads | undefined
  files: ResultFile[]
  /** What the input `predictions` matches. */
  predictionFiles: ResultFile[]
  refused: RefusedFile[]
}

/** What happens while a training runs, for the log and the comment's progress. */
export type TrainingEvent =
  | { kind: 'started'; side: Side; seed: number; at: number }
  | { kind: 'line'; side: Side; seed: number; text: string; heard: Heard | undefined }
  | { kind: 'ended'; side: Side; seed: number; at: number; exit: Exit }
