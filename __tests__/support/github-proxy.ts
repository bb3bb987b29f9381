import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { ACTIONS_BOT, type EmulatedGitHub } from './emulator.js'
import type { createGitAnswers } from './git-answers.js'
import { findOperation } from './openapi.js'
import { acceptedPermissions, isPermitted, type Permissions } from './permissions.js'
import type { TestPullRequest } from './pull-request.js'

/** What a job's GITHUB_TOKEN, or somebody's own token, may do. */
export interface TestToken {
  /** Default: `github-actions[bot]`. */
  login?: string
  permissions: Permissions
  /** `owner/name` of the repository whose job has it. Default: the pull request's. */
  repository?: string
}

export interface Incoming {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  /** As it came; empty where there is none. */
  raw: string
  /** Parsed JSON; `undefined` where there is no body. */
  body: unknown
}

export interface Outgoing {
  status: number
  headers: Record<string, string>
  body: string
}

export interface World {
  apiUrl: string
  serverUrl: string
  /** `owner/name` */
  repository: string
  private: boolean
  tokens: Record<string, TestToken>
  pullRequests: Map<number, TestPullRequest>
  emulator: EmulatedGitHub
  git: ReturnType<typeof createGitAnswers>
  /** What runs have kept; without it they have kept nothing. */
  artifacts: RunArtifacts | undefined
}

/** Artifacts as the API tells of them. */
export interface RunArtifacts {
  ofRun(run: number): { id: number; name: string; size: number }[]
  /** Signed, so that nobody needs a token there. */
  address(id: number): string | undefined
}

const MAXIMAL_COMMENT = 65_536

export async function readRequest(request: IncomingMessage): Promise<Incoming> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://github')
  const raw = await text(request)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    query: searchParams,
    headers: Object.fromEntries(headers),
    raw,
    body: raw === '' ? undefined : parse(raw),
  }
}

/** What GitHub would find wrong with a request, had it to answer for its own description. */
export function findViolations({ method, path, query, body }: Incoming): string[] {
  if (path === '/graphql') return []
  const operation = findOperation(method, path)
  if (!operation) return [`${method} ${path}: GitHub has no such operation`]
  const problems = operation.checkRequest(query, body)
  if (path !== '/user' && acceptedPermissions(method, path) === undefined) {
    problems.push(`${operation.name}: permissions.ts does not say what it needs`)
  }
  return problems
}

/** Answers as GitHub does: what the emulator knows nothing of here, all else from the emulator. */
export async function answerRequest(request: Incoming, world: World): Promise<Outgoing> {
  const { method, path } = request
  const documentation = findOperation(method, path)?.documentationUrl
  const refuse = (status: number, message: string, more: object = {}, headers = {}): Outgoing =>
    send(status, { message, ...more, documentation_url: documentation, status: String(status) }, headers)

  const { authorization = '' } = request.headers
  const token = world.tokens[authorization.replace(/^(token|bearer) /i, '')]
  if (!token) return refuse(401, authorization ? 'Bad credentials' : 'Requires authentication')
  const login = token.login ?? ACTIONS_BOT
  if (path === '/graphql') return answerGraphql(request, login)

  const accepted = acceptedPermissions(method, path) ?? ''
  const headers: Record<string, string> = accepted ? { 'x-accepted-github-permissions': accepted } : {}
  const ours = path.startsWith(`/repos/${world.repository}/`) || path === `/repos/${world.repository}`
  const foreign = (token.repository ?? world.repository) !== world.repository
  // Whoever is signed in may see what a public repository's runs have kept; getting it takes the permission.
  const readsPublic = method === 'GET' && !world.private && !path.endsWith('/zip')
  if (ours && foreign && world.private) return refuse(404, 'Not Found')
  if (path === '/user' || (!readsPublic && (foreign || !isPermitted(token.permissions, accepted)))) {
    return refuse(403, 'Resource not accessible by integration', {}, headers)
  }

  const rest = ours ? path.slice(`/repos/${world.repository}`.length) : path
  const [, kind = '', name = ''] = /^\/(commits|compare)\/(.+)$/.exec(rest) ?? []
  if (method === 'GET' && kind === 'compare') {
    const { status, body } = await world.git.compare(name)
    return status === 200 ? send(status, body, headers) : refuse(status, messageOf(body))
  }
  if (method === 'GET' && kind === 'commits') {
    const { status, body, sha } = await world.git.commit(name)
    if (sha === undefined) return refuse(status, messageOf(body))
    const asText = /application\/vnd\.github(\.v3)?\.sha/.test(request.headers.accept ?? '')
    return asText
      ? {
          status,
          headers: { ...headers, 'content-type': 'application/vnd.github.v3.sha; charset=utf-8' },
          body: sha,
        }
      : send(status, body, headers)
  }
  const [, run] = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(rest) ?? []
  if (run) {
    const named = request.query.get('name')
    const all = world.artifacts?.ofRun(Number(run)) ?? []
    const found = all.filter(({ name }) => named === null || name === named)
    const artifacts = found.map(({ size, ...one }) => ({ ...one, size_in_bytes: size, expired: false }))
    return send(200, { total_count: artifacts.length, artifacts }, headers)
  }
  const [, artifact] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(rest) ?? []
  if (artifact) {
    const location = world.artifacts?.address(Number(artifact))
    return location ? { status: 302, headers: { ...headers, location }, body: '' } : refuse(404, 'Not Found')
  }
  // In UTF-16 units: stricter than GitHub by what lies outside the basic plane.
  if (/\/issues\/.*comments/.test(rest) && textOf(request.body).length > MAXIMAL_COMMENT) {
    const message = `Body is too long (maximum is ${MAXIMAL_COMMENT} characters)`
    const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
    return refuse(422, 'Validation Failed', { errors: [error] }, headers)
  }

  const answer = await forward(request, world, login)
  const number = method === 'GET' && /^\/pulls\/(\d+)$/.exec(rest)?.[1]
  const pullRequest = number ? world.pullRequests.get(Number(number)) : undefined
  const body = pullRequest ? withCommits(answer.body, pullRequest) : answer.body
  return { ...answer, headers: { ...answer.headers, ...headers }, body }
}

async function forward(
  { method, path, query, raw }: Incoming,
  world: World,
  login: string,
): Promise<Outgoing> {
  const { emulator, apiUrl, serverUrl } = world
  const response = await fetch(`${emulator.url}${path}?${query}`, {
    method,
    headers: { authorization: `Bearer ${emulator.tokenOf(login)}`, 'content-type': 'application/json' },
    ...(raw === '' ? {} : { body: raw }),
  })
  const kept = [...response.headers].filter(([name]) =>
    /^(content-type|link|etag|x-ratelimit-.*)$/.test(name),
  )
  const publish = (value: string) => emulator.publish(value, apiUrl, serverUrl)
  return {
    status: response.status,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, publish(value)])),
    body: publish(await response.text()),
  }
}

/** The emulator has no git: which commits a pull request stands at, we know. */
function withCommits(body: string, { base, head }: TestPullRequest): string {
  const answer = JSON.parse(body) as { base: object; head: object }
  return JSON.stringify({
    ...answer,
    base: { ...answer.base, ref: base.ref, sha: base.sha },
    head: { ...answer.head, ref: head.ref, sha: head.sha, ...(head.repository ? {} : { repo: null }) },
  })
}

function answerGraphql({ body }: Incoming, login: string): Outgoing {
  const { query = '' } = (body ?? {}) as { query?: string }
  if (/^\s*(query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return send(200, { data: { viewer: { login } } })
  }
  return send(200, { errors: [{ message: 'Only viewer { login } is emulated' }] })
}

function send(status: number, body: unknown, headers: Record<string, string> = {}): Outgoing {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

function textOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : ''
}

function messageOf(body: unknown): string {
  return (body as { message: string }).message
}
