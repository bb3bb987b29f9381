/**
 * Runs a door's work and ends the process: with an error that the runner shows, if there was one.
 *
 * A `UserError` is shown by its words alone, and so is a cancel; of anything else, which is Headway's own fault, the stack is shown, too.
 */
export async function leave(work: () => Promise<void>): Promise<never> {
  try {
    await work()
  } catch (error) {
    const [{ Cancelled }, { UserError }, { fail, say }] = await Promise.all([
      import('../process/cancel.js'),
      import('../model/user-error.js'),
      import('../process/say.js'),
    ])
    if (error instanceof UserError) {
      fail(`${error.message}\n${error.remedy}`)
    } else if (error instanceof Cancelled) {
      fail(error.message)
    } else {
      fail(`Headway itself failed: ${String(error)}`)
      if (error instanceof Error && error.stack !== undefined) say(error.stack)
    }
  }
  // A connection kept alive by some library must not keep the job waiting.
  process.exit()
}
