import { leave } from './leave.js'

/** Runs after every job, even when the main step was killed: clears up what that one could not. */
export async function post(): Promise<void> {
  await leave(async () => {
    if (!process.env.STATE_evaluation) return
    const { clearUp } = await import('../answering/clear-up.js')
    await clearUp()
  })
}
