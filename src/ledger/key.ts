import { digest } from './variables.js'

/** All but the commit's files that decides what a training gives. */
export interface KeyParts {
  /** Headway's own version: another one may read other numbers in the same results. */
  version: string
  command: string
  workingDirectory: string
  /** The lines of the `results` input. */
  results: string[]
  /** The lines of the `predictions` input. */
  predictions: string[]
  /** Which metrics are taken at the best epoch of which, in any words: a measurement holds what was taken. */
  takes: string
  install: string
  submodules: boolean
  lfs: boolean
  seed: number
  /** Digests: of the variables, the declared data, the machine's software. */
  variables: string
  data: string
  software: string
  /** `Environment.identity`. */
  packages: string
  /** The machine as the training sees it. */
  machine: { platform: string; cpuModel: string; cores: number; totalCores: number; gpus: string[] }
}

/** Equal for two trainings that differ in their commit's files at most. */
export function ledgerKey(parts: KeyParts): string {
  const { platform, cpuModel, cores, totalCores, gpus } = parts.machine
  const rest = digest([
    parts.version,
    [
      parts.command,
      parts.workingDirectory,
      parts.results,
      parts.predictions,
      parts.takes,
      parts.install,
      parts.submodules,
      parts.lfs,
      parts.seed,
    ],
    [parts.variables, parts.software, parts.packages],
    [platform, cpuModel, cores, totalCores, gpus],
  ])
  return `${rest}-${digest(parts.data)}`
}

/** Whether two keys differ in the declared data, and in nothing else. */
export function differInData(one: string, other: string): boolean {
  return one !== other && withoutData(one) === withoutData(other)
}

function withoutData(key: string): string | undefined {
  return key.split('-')[0]
}
