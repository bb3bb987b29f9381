import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { labeled, type TestEvent } from './events.js'
import type { TestGitHub } from './github.js'
import type { TestPullRequest } from './pull-request.js'
import type { World } from './world.js'

/** Gitea in front of the emulated GitHub: the same pull requests and comments, told in Gitea's way. */
export interface TestGitea extends AsyncDisposable {
  apiUrl: string
  /** Every request, as `GET /repos/octo/digits/pulls/1`. */
  requests: string[]
  /** Those of them that Gitea does not have. */
  unknown: string[]
  /** Answers 403 without a word to whoever writes. */
  readOnly: boolean
  /** A fork's job on a private repository: nothing is there. */
  hidden: boolean
}

interface Answer {
  status: number
  body: string
}

type Json = Record<string, unknown>

/** As which a job's own token acts there. */
export const GITEA_BOT = 'gitea-actions'
const NOT_FOUND: Answer = { status: 404, body: '404 page not found\n' }
/** The routes that Headway may use there; GitHub's others are absent, or answer otherwise. */
const ROUTES =
  /^GET \/user$|^(?:GET \/repos\/[^/]+\/[^/]+\/(?:pulls\/\d+|commits|compare\/\S+)|(?:GET|POST) \/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments|(?:GET|PATCH|DELETE) \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+|GET \/repos\/[^/]+\/[^/]+\/issues\/\d+\/labels|DELETE \/repos\/[^/]+\/[^/]+\/issues\/\d+\/labels\/\d+)$/

export async function startGitea(github: TestGitHub): Promise<TestGitea> {
  const repository = `/repos/${github.repository.fullName}`
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body }) => {
        const type = body.startsWith('{') || body.startsWith('[') ? 'application/json' : 'text/plain'
        response.writeHead(status, { 'content-type': `${type};charset=utf-8` }).end(body)
      },
      (error: unknown) => response.writeHead(599).end(String(error)),
    )
  })

  async function answer(request: IncomingMessage): Promise<Answer> {
    const raw = await text(request)
    const { method = 'GET' } = request
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gitea')
    const path = decodeURIComponent(pathname.replace('/api/v1', ''))
    gitea.requests.push(`${method} ${path}`)
    if (!pathname.startsWith('/api/v1/') || !ROUTES.test(`${method} ${path}`)) {
      gitea.unknown.push(`${method} ${pathname}`)
      return NOT_FOUND
    }
    if (path === '/user') return json(200, { id: -2, login: GITEA_BOT })
    if (gitea.hidden) return json(404, { message: 'The target couldn’t be found.', errors: [] })
    if (gitea.readOnly && method !== 'GET') return { status: 403, body: '' }
    if (path.includes('/labels')) return answerLabels(method, path.slice(repository.length))
    if (path === `${repository}/commits`) return listCommits(request, path, searchParams.get('sha') ?? '')
    const listed = method === 'GET' && path.endsWith('/comments')
    return listed ? listAll(request, path) : forward(request, method, path, raw)
  }

  /** Labels are taken off by their number; GitHub's emulator wants the name. */
  async function answerLabels(method: string, path: string): Promise<Answer> {
    const [, issue = '', id] = /^(\/issues\/\d+\/labels)(?:\/(\d+))?$/.exec(path) ?? []
    const labels = (await github.asOwner('GET', issue)) as { id: number; name: string }[]
    if (method === 'GET') return json(200, labels)
    const found = labels.find((label) => label.id === Number(id))
    if (!found) return json(404, { message: 'label does not exist' })
    await github.asOwner('DELETE', `${issue}/${encodeURIComponent(found.name)}`)
    return { status: 204, body: '' }
  }

  /** GitHub's route for one commit is absent: there is the list of those before a name. */
  async function listCommits(request: IncomingMessage, path: string, name: string): Promise<Answer> {
    const { status, body } = await forward(request, 'GET', `${path}/${encodeURIComponent(name)}`, '')
    return status === 200 ? json(200, [JSON.parse(body)]) : { status: 404, body: 'null' }
  }

  /** All at once, whatever page is asked for, and no Link. */
  async function listAll(request: IncomingMessage, path: string): Promise<Answer> {
    const all: unknown[] = []
    for (let page = 1; all.length === 100 * (page - 1); page++) {
      const { status, body } = await forward(request, 'GET', `${path}?per_page=100&page=${page}`, '')
      if (status !== 200) return { status, body }
      all.push(...(JSON.parse(body) as unknown[]))
    }
    return json(200, all)
  }

  async function forward(
    request: IncomingMessage,
    method: string,
    path: string,
    raw: string,
  ): Promise<Answer> {
    const { authorization = '', accept = '' } = request.headers
    const response = await fetch(github.apiUrl + path, {
      method,
      // It knows none of GitHub's own media types.
      headers: { authorization, accept: accept.includes('sha') ? 'application/json' : accept },
      ...(raw === '' ? {} : { body: raw }),
    })
    const body = await response.text()
    return { status: response.status, body: body === '' ? '' : JSON.stringify(asGitea(JSON.parse(body), '')) }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const gitea: TestGitea = {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    requests: [],
    unknown: [],
    readOnly: false,
    hidden: false,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return gitea
}

function json(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body) }
}

/** What Gitea leaves out, at any depth. */
const ABSENT = new Set(['node_id', '_links', 'author_association', 'documentation_url', 'merge_base_commit'])
const OF_COMPARISONS = new Set(['status', 'ahead_by', 'behind_by', 'base_commit', 'permalink_url'])
const OF_PEOPLE = new Set(['type', 'site_admin'])

function asGitea(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((each) => asGitea(each, place))
  if (typeof value !== 'object' || value === null) {
    return value === 'github-actions[bot]' ? GITEA_BOT : value
  }
  const isComparison = 'total_commits' in value
  const isPerson = 'login' in value
  const kept = Object.entries(value).filter(
    ([name]) =>
      !ABSENT.has(name) &&
      !(isComparison && OF_COMPARISONS.has(name)) &&
      !(isPerson && OF_PEOPLE.has(name)) &&
      !(place === 'head' && name === 'user'),
  )
  return Object.fromEntries(kept.map(([name, part]) => [name, asGitea(part, name)]))
}

export interface LabelUpdate {
  added?: string[]
  removed?: string[]
}

/** The event of a pull request's labels; it also comes when one was only taken off. */
export function labelUpdated(
  pullRequest: TestPullRequest,
  gitea: TestGitea,
  { serverUrl }: { serverUrl: string },
  { added = ['evaluate'], removed = [] }: LabelUpdate = {},
): TestEvent {
  const asLabels = (names: string[]) => names.map((name, index) => ({ id: index + 1, name, color: 'ee0701' }))
  const changes = { added_labels: asLabels(added), removed_labels: asLabels(removed) }
  return giteaEvent(pullRequest, gitea, serverUrl, 'label_updated', changes)
}

/** Any other event of a pull request. */
export function giteaEvent(
  pullRequest: TestPullRequest,
  gitea: TestGitea,
  serverUrl: string,
  action: string,
  changes?: unknown,
): TestEvent {
  const { payload, variables } = labeled(pullRequest, { apiUrl: gitea.apiUrl, serverUrl }, { action })
  const described = asGitea(payload, '') as { pull_request: Json }
  const { GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF, ...left } = variables
  return {
    name: 'pull_request',
    payload: {
      ...described,
      ...(changes === undefined ? {} : { changes }),
      pull_request: { ...described.pull_request, merge_base: pullRequest.base.sha },
    },
    variables: {
      ...left,
      GITEA_ACTIONS: 'true',
      GITHUB_REF: `refs/pull/${pullRequest.number}/head`,
      GITHUB_REF_TYPE: '',
      GITHUB_WORKFLOW: 'evaluate.yml',
      RUNNER_NAME: '',
      RUNNER_OS: 'linux',
    },
  }
}

/** A job's servers there: no GraphQL, no artifacts. */
export function giteaServers({ github, token }: World, gitea: TestGitea) {
  return { apiUrl: gitea.apiUrl, graphqlUrl: '', serverUrl: github.serverUrl, token }
}
