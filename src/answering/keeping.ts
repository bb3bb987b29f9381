import type { Run } from '../model/run.js'

/** Where a job's files go when it keeps them, and how it is called there. */
export interface Keeping {
  /** Folder with the comparison, the reports and the logs. */
  folder: string
  env: NodeJS.ProcessEnv
  runUrl: string
  /** What tells its artifacts from those of other jobs of this run. */
  words: (string | number)[]
  signal: AbortSignal
}

/**
 * @param about the pull request's number, or the commit of a branch
 * @param evaluation the input `name`
 */
export function keepingOf(
  run: Run,
  folder: string,
  about: number | string,
  evaluation: string | undefined,
  signal: AbortSignal,
): Keeping {
  const { runUrl, runAttempt } = run
  const words = [about, runAttempt, process.env.GITHUB_JOB ?? '', evaluation ?? '']
  return { folder, env: process.env, runUrl, words, signal }
}
