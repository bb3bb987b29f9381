import { decided } from './decided.js'

/** The first of two jobs: trains, and hands the measurements on. Asks nothing but to read the repository. */
export async function measure(): Promise<void> {
  await decided('headway/measure', async (run, asked) => {
    const { measurePullRequest } = await import('../measure-pull-request.js')
    await measurePullRequest(run, asked)
  })
}
