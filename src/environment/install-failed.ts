import type { Hint } from '../model/measurement.js'
import { hintFrom } from './hint.js'
import type { Finished } from './run.js'

/** An environment could not be made for one side: its requirements, its build or the network, not Headway. */
export class InstallFailed extends Error {
  override readonly name = 'InstallFailed'
  /** What it comes to in plain words, where that is known. */
  readonly hint: Hint | undefined
  /**
   * @param command what ran, as a user would type it
   * @param logTail its last lines; raw output of installers and build backends, hostile until escaped
   */
  constructor(
    readonly command: string,
    readonly logTail: string[],
    { hint, ...options }: ErrorOptions & { hint?: Hint } = {},
  ) {
    super(`\`${command}\` failed`, options)
    this.hint = hint ?? hintFrom(logTail)
  }
}

/** For a command that ran, and did not succeed. */
export function installFailed(command: string, { tail, endedAfterMinutes }: Finished): InstallFailed {
  if (endedAfterMinutes === undefined) return new InstallFailed(command, tail)
  const why = `it still ran after ${endedAfterMinutes} min and was ended`
  return new InstallFailed(command, tail, { hint: { why, remedy: '`timeout-minutes` sets the limit.' } })
}
