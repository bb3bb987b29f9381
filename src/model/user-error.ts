/**
 * An error the user can mend: shown without a stack trace.
 *
 * `message` says what is wrong and where, and what is allowed; `remedy` what to do next.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
