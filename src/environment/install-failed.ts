/** An environment could not be made for one side: its requirements, its build or the network, not Headway. */
export class InstallFailed extends Error {
  override readonly name = 'InstallFailed'
  /**
   * @param command what ran, as a user would type it
   * @param logTail its last lines; raw output of installers and build backends, hostile until escaped
   */
  constructor(
    readonly command: string,
    readonly logTail: string[],
    options?: ErrorOptions,
  ) {
    super(`\`${command}\` failed`, options)
  }
}
