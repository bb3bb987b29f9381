import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startEmulator } from './emulator.js'
import { commitFault, createFaults, type FaultAnswer, type FaultMatch } from './faults.js'
import { createGitAnswers } from './git-answers.js'
import {
  answerRequest,
  findViolations,
  type RunArtifacts,
  readRequest,
  type TestToken,
  type World,
} from './github-proxy.js'
import type { TestPullRequest, TestRepositoryName } from './pull-request.js'

export interface GitHubOptions {
  /** Folder of the bare repositories: `<root>/<owner>/<name>.git`. */
  root: string
  /** `owner/name` of the repository that has the pull requests. */
  repository: string
  private?: boolean
  tokens: Record<string, TestToken>
  /** Logins of people besides the owner: who comments, who owns a fork. */
  users?: string[]
  /** The git server: where links to pages lead. */
  serverUrl: string
  artifacts?: RunArtifacts
}

export interface GitHubRequest {
  method: string
  path: string
  query: Record<string, string>
  /** Without the token. */
  headers: Record<string, string>
  /** Parsed JSON. */
  body: unknown
  /** 0 where it never got an answer. */
  status: number
  /** Milliseconds since the epoch. */
  at: number
}

export interface TestComment {
  id: number
  body: string
  login: string
  url: string
}

export interface NewPullRequest {
  title?: string
  base: { ref: string; sha: string }
  /** `repository`: `owner/name` of a fork; default: the same repository. */
  head: { ref: string; sha: string; repository?: string }
}

export interface TestGitHub extends AsyncDisposable {
  /** What GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL are to a workflow. */
  apiUrl: string
  graphqlUrl: string
  serverUrl: string
  repository: TestRepositoryName
  /** Every request so far, oldest first. */
  requests: GitHubRequest[]
  /** Where a request was not what GitHub's published description allows: assert that it is empty. */
  violations: string[]
  /** Answers the next `times` (default: all) matching requests otherwise. */
  fault(match: FaultMatch, answer: FaultAnswer, times?: number): void
  /** All faults are over. */
  heal(): void
  /** As the owner does it on the web pages: a call below `/repos/<owner>/<name>`, past proxy and records. */
  asOwner(method: string, path: string, body?: unknown): Promise<unknown>
  /** Also makes `refs/pull/N/head`, with a fork's commits, in the bare repository. */
  addPullRequest(pullRequest: NewPullRequest): Promise<TestPullRequest>
  /** All comments of a pull request, oldest first, past proxy and records. */
  comments(number: number): Promise<TestComment[]>
  /** Returns the new comment's id. */
  addComment(number: number, login: string, body: string): Promise<number>
  deleteComment(id: number): Promise<void>
  /** Puts a label on a pull request. */
  addLabel(number: number, label: string): Promise<void>
  /** Names of the labels that a pull request has. */
  labels(number: number): Promise<string[]>
  /** The head gets another commit: what the API tells of the pull request from now on. */
  moveHead(number: number, sha: string): Promise<void>
  /** It goes into another branch from now on. */
  retarget(number: number, ref: string, sha: string): Promise<void>
}

/** GitHub's API: a stateful emulator behind a proxy that asks for tokens and permissions, and answers for git. */
export async function startGitHub(options: GitHubOptions): Promise<TestGitHub> {
  const { root, repository: fullName, serverUrl, tokens, users = [] } = options
  const [owner = ''] = fullName.split('/')
  const isPrivate = options.private ?? false
  const logins = Object.values(tokens).flatMap(({ login }) => login ?? [])
  const emulator = await startEmulator({
    repository: fullName,
    private: isPrivate,
    users: [...new Set([...users, ...logins])].filter((login) => !login.endsWith('[bot]')),
  })
  const requests: GitHubRequest[] = []
  const violations: string[] = []
  const faults = createFaults()

  const server = createServer((request, response) => {
    const answered = async () => {
      const incoming = await readRequest(request)
      const { method, path, query, headers, body } = incoming
      const entry: GitHubRequest = {
        method,
        path,
        query: Object.fromEntries(query),
        headers: headers.authorization ? { ...headers, authorization: 'redacted' } : headers,
        body,
        status: 0,
        at: Date.now(),
      }
      requests.push(entry)
      violations.push(...findViolations(incoming))
      const fault = faults.take(method, path)
      if (typeof fault === 'object' && 'after' in fault) await fault.after
      else if (fault) {
        entry.status = commitFault(fault, request, response)
        return
      }
      const answer = await answerRequest(incoming, world)
      entry.status = answer.status
      response.writeHead(answer.status, answer.headers).end(answer.status === 204 ? undefined : answer.body)
    }
    answered().catch((error: unknown) => fail(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const git = createGitAnswers(root, fullName, apiUrl, serverUrl)
  const pullRequests = new Map<number, TestPullRequest>()
  const world: World = {
    apiUrl,
    serverUrl,
    repository: fullName,
    private: isPrivate,
    tokens,
    pullRequests,
    emulator,
    git,
    artifacts: options.artifacts,
  }
  const repository = await nameOf(fullName)
  const forks = new Map<string, TestRepositoryName>()

  async function nameOf(name: string): Promise<TestRepositoryName> {
    const { id } = (await emulator.call(owner, 'GET', `/repos/${name}`)) as { id: number }
    return { id, fullName: name }
  }

  async function fork(name: string): Promise<TestRepositoryName> {
    const [login = '', forkName] = name.split('/')
    const known = forks.get(name)
    if (known) return known
    const answer = await emulator.call(login, 'POST', `/repos/${fullName}/forks`, { name: forkName })
    const made = { id: (answer as { id: number }).id, fullName: name }
    forks.set(name, made)
    return made
  }

  return {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    serverUrl,
    repository,
    requests,
    violations,
    fault: faults.add,
    heal: faults.clear,

    async addPullRequest({ title = 'Train it differently', base, head }) {
      const fromFork = head.repository !== undefined && head.repository !== fullName
      const headRepository = fromFork && head.repository ? await fork(head.repository) : repository
      const [author = ''] = headRepository.fullName.split('/')
      const created = await emulator.call(author, 'POST', `/repos/${fullName}/pulls`, {
        title,
        base: base.ref,
        head: `${author}:${head.ref}`,
      })
      const { number } = created as { number: number }
      await git.addPullRef(number, fromFork ? head.repository : undefined, head.sha)
      const pullRequest: TestPullRequest = {
        number,
        title,
        base: { ...base, repository },
        head: { ref: head.ref, sha: head.sha, repository: headRepository },
        private: isPrivate,
      }
      pullRequests.set(number, pullRequest)
      return pullRequest
    },

    asOwner: (method, path, body) => emulator.call(owner, method, `/repos/${fullName}${path}`, body),

    async comments(number) {
      const all: TestComment[] = []
      for (let page = 1; all.length === 100 * (page - 1); page++) {
        const path = `/repos/${fullName}/issues/${number}/comments?per_page=100&page=${page}`
        const answer = await emulator.call(owner, 'GET', path)
        const comments = JSON.parse(emulator.publish(JSON.stringify(answer), apiUrl, serverUrl)) as {
          id: number
          body: string
          html_url: string
          user: { login: string }
        }[]
        all.push(
          ...comments.map(({ id, body, html_url, user }) => ({ id, body, login: user.login, url: html_url })),
        )
      }
      return all
    },

    async addComment(number, login, body) {
      const path = `/repos/${fullName}/issues/${number}/comments`
      return ((await emulator.call(login, 'POST', path, { body })) as { id: number }).id
    },

    async deleteComment(id) {
      await emulator.call(owner, 'DELETE', `/repos/${fullName}/issues/comments/${id}`)
    },

    async addLabel(number, label) {
      await emulator.call(owner, 'POST', `/repos/${fullName}/issues/${number}/labels`, { labels: [label] })
    },

    async labels(number) {
      const path = `/repos/${fullName}/issues/${number}/labels`
      return ((await emulator.call(owner, 'GET', path)) as { name: string }[]).map(({ name }) => name)
    },

    async moveHead(number, sha) {
      const pullRequest = pullRequests.get(number)
      if (!pullRequest) throw new Error(`no pull request #${number}`)
      pullRequests.set(number, { ...pullRequest, head: { ...pullRequest.head, sha } })
    },

    async retarget(number, ref, sha) {
      const pullRequest = pullRequests.get(number)
      if (!pullRequest) throw new Error(`no pull request #${number}`)
      pullRequests.set(number, { ...pullRequest, base: { ...pullRequest.base, ref, sha } })
    },

    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await emulator[Symbol.asyncDispose]()
    },
  }
}

/** An error of the stand-in's own must not look like an answer of GitHub's. */
function fail(response: ServerResponse, error: unknown): void {
  response.writeHead(599, { 'content-type': 'text/plain' }).end(`The emulated GitHub broke: ${error}`)
}
