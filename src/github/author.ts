import type { GitHub, Manner } from './client.js'
import { isObject } from './payload.js'

const ACTIONS_BOT = 'github-actions[bot]'

/**
 * Asks who the token is. `GET /user` is refused for a job's own token, GraphQL answers.
 *
 * @returns a login; the Actions app's where the server has no GraphQL or does not say
 */
export async function fetchOwnLogin(github: GitHub, manner: Manner = {}): Promise<string> {
  const { graphqlUrl } = github.run
  if (graphqlUrl === '') return ACTIONS_BOT
  try {
    const { data: answer } = await github.octokit.request(`POST ${graphqlUrl}`, {
      query: '{ viewer { login } }',
      request: { ...manner },
    })
    const data: unknown = isObject(answer) ? answer.data : undefined
    const viewer = isObject(data) ? data.viewer : undefined
    return isObject(viewer) && typeof viewer.login === 'string' ? viewer.login : ACTIONS_BOT
  } catch {
    return ACTIONS_BOT
  }
}

/** GraphQL calls an app `github-actions`, the author of its comments is `github-actions[bot]`. */
export function isAuthor(login: string, author: string | undefined): boolean {
  const [own, other] = [login.toLowerCase(), author?.toLowerCase()]
  return other === own || other === `${own}[bot]`
}
