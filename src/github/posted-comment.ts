import { setTimeout as sleep } from 'node:timers/promises'
import { readApiError, statusOf } from './api-error.js'
import { fetchOwnLogin, isAuthor } from './author.js'
import type { GitHub, Manner } from './client.js'
import { type Marker, readMarker } from './marker.js'
import { isObject, isPositiveInteger } from './payload.js'

/** A comment as it stands on the pull request. */
export interface PostedComment {
  id: number
  /** Its page. */
  url: string
  body: string
  /** Login; `undefined` where the account was deleted. */
  author: string | undefined
}

/**
 * The last comment on the pull request that the token's owner wrote and whose marker `accepts` likes.
 *
 * A marker alone proves nothing: anybody can copy it into a comment.
 */
export async function findOwnComment(
  github: GitHub,
  pullRequest: number,
  accepts: (marker: Marker) => boolean,
  manner: Manner = {},
): Promise<PostedComment | undefined> {
  const marked = await findMarked(github, pullRequest, accepts, manner)
  if (marked.length === 0) return undefined
  const login = await fetchOwnLogin(github, manner)
  return marked.findLast(({ author }) => isAuthor(login, author))
}

/** All comments whose marker `accepts` likes, oldest first, whoever wrote them. */
export async function findMarked(
  github: GitHub,
  pullRequest: number,
  accepts: (marker: Marker) => boolean,
  manner: Manner,
): Promise<PostedComment[]> {
  const all = await listComments(github, pullRequest, manner)
  return all.map(readComment).filter(({ body }) => {
    const marker = readMarker(body)
    return marker !== undefined && accepts(marker)
  })
}

/**
 * Goes where the Link header leads and nowhere else: Gitea sends everything at once, whatever the page. Not through
 * `octokit.paginate`, which forgets the `request` of its parameters.
 */
async function listComments(github: GitHub, pullRequest: number, manner: Manner): Promise<unknown[]> {
  const { octokit, owner, repo } = github
  const request = { ...manner }
  const pages: unknown[] = []
  let { data, headers } = await octokit.rest.issues.listComments({
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
    request,
  })
  for (;;) {
    pages.push(...data)
    const next = nextPage(headers.link, github.run.apiUrl)
    if (next === undefined) return pages
    ;({ data, headers } = await octokit.request(`GET ${next}`, { request }))
  }
}

/**
 * The page that Link names, on the server that was asked: the token is for no other. Within a network of containers a
 * Gitea knows itself by another name than the one that leads there.
 */
export function nextPage(link: string | undefined, apiUrl: string): string | undefined {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  if (next === undefined || !URL.canParse(next, apiUrl)) return undefined
  const { pathname, search } = new URL(next, apiUrl)
  return new URL(apiUrl).origin + pathname + search
}

/** `undefined` when the comment is gone, or somebody else's. */
export async function fetchOwnComment(github: GitHub, id: number): Promise<PostedComment | undefined> {
  const comment = await fetchComment(github, id, {})
  return comment && isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined
}

/** `undefined` when the comment is gone. */
export async function fetchComment(
  github: GitHub,
  id: number,
  manner: Manner,
): Promise<PostedComment | undefined> {
  const { octokit, owner, repo } = github
  const response = await unlessGone(
    octokit.rest.issues.getComment({ owner, repo, comment_id: id, request: { ...manner } }),
  )
  return response === undefined ? undefined : readComment(response.data)
}

/** `undefined` when the comment is gone. */
export async function updateComment(
  github: GitHub,
  id: number,
  body: string,
  manner: Manner,
): Promise<PostedComment | undefined> {
  const { octokit, owner, repo } = github
  const response = await unlessGone(
    octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }),
  )
  return response === undefined ? undefined : readComment(response.data)
}

export async function deleteComment(github: GitHub, id: number, manner: Manner): Promise<void> {
  const { octokit, owner, repo } = github
  await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { ...manner } }))
}

const CREATIONS = 3

/**
 * Posts a comment, once: where the server failed after it may already have taken it, looks before trying again.
 *
 * @throws octokit's error when it is refused, or fails three times
 */
export async function createComment(
  github: GitHub,
  pullRequest: number,
  body: string,
  manner: Manner,
): Promise<PostedComment> {
  const { octokit, owner, repo } = github
  const marker = JSON.stringify(readMarker(body))
  for (let attempt = 1; ; attempt++) {
    try {
      const request = { ...manner, retries: 0 }
      const { data } = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: pullRequest,
        body,
        request,
      })
      return readComment(data)
    } catch (error) {
      const unclear = (statusOf(error) ?? 0) >= 500
      if (!unclear || manner.retries === 0 || attempt === CREATIONS) throw error
      await sleep(attempt ** 2 * github.timing.secondMs)
      const taken = await findOwnComment(
        github,
        pullRequest,
        (other) => JSON.stringify(other) === marker,
        manner,
      )
      if (taken !== undefined) return taken
    }
  }
}

async function unlessGone<Response>(request: Promise<Response>): Promise<Response | undefined> {
  try {
    return await request
  } catch (error) {
    const status = readApiError(error)?.status
    if (status === 404 || status === 410) return undefined
    throw error
  }
}

function readComment(value: unknown): PostedComment {
  const { id, html_url: url, body, user } = isObject(value) ? value : {}
  if (!isPositiveInteger(id)) throw new Error('The server answered with something that is not a comment.')
  return {
    id,
    url: typeof url === 'string' ? url : '',
    body: typeof body === 'string' ? body : '',
    author: isObject(user) && typeof user.login === 'string' ? user.login : undefined,
  }
}
