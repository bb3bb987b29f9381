import { decided } from './decided.js'

/** The one-job action: evaluates the pull request and answers on it. */
export async function action(): Promise<void> {
  await decided('headway', async (run, asked) => {
    const { evaluatePullRequest } = await import('../one-job/evaluate-pull-request.js')
    await evaluatePullRequest(run, asked)
  })
}
