import type { GitHub, Manner } from './client.js'
import { isObject } from './payload.js'

/** Who writes with a job's own token. Nobody else can have these names there. */
const OWN_LOGINS = {
  github: 'github-actions[bot]',
  gitea: 'gitea-actions',
  forgejo: 'forgejo-actions',
} as const

/**
 * Asks who the token is. On GitHub `GET /user` is refused for a job's own token, and GraphQL answers; Gitea and Forgejo have
 * no GraphQL, and answer there.
 *
 * @returns a login; that of a job's own token where the server does not say
 */
export async function fetchOwnLogin(github: GitHub, manner: Manner = {}): Promise<string> {
  const { graphqlUrl, forge } = github.run
  try {
    const user = graphqlUrl === '' ? await fetchUser(github, manner) : await fetchViewer(github, manner)
    return isObject(user) && typeof user.login === 'string' ? user.login : OWN_LOGINS[forge]
  } catch {
    return OWN_LOGINS[forge]
  }
}

async function fetchViewer({ octokit, run }: GitHub, manner: Manner): Promise<unknown> {
  const { data: answer } = await octokit.request(`POST ${run.graphqlUrl}`, {
    query: '{ viewer { login } }',
    request: { ...manner },
  })
  const data: unknown = isObject(answer) ? answer.data : undefined
  return isObject(data) ? data.viewer : undefined
}

async function fetchUser({ octokit }: GitHub, manner: Manner): Promise<unknown> {
  const { data } = await octokit.request('GET /user', { request: { ...manner } })
  return data
}

/** GraphQL calls an app `github-actions`, the author of its comments is `github-actions[bot]`. */
export function isAuthor(login: string, author: string | undefined): boolean {
  const [own, other] = [login.toLowerCase(), author?.toLowerCase()]
  return other === own || other === `${own}[bot]`
}
