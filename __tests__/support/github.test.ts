import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startGitHub, type TestGitHub } from './github.js'
import { findOperation } from './openapi.js'
import type { TestPullRequest } from './pull-request.js'
import { createRepository, type TestRepository } from './repository.js'

const REPOSITORY = 'octo/digits'
const ROUTE = `/repos/${REPOSITORY}`

let root: string
let git: TestRepository
let github: TestGitHub
let pullRequest: TestPullRequest
let base: string
let head: string
let tip: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'headway-github-'))
  git = await createRepository(root, REPOSITORY)
  base = await git.commit({ files: { 'demo.py': 'print(1)\n' } })
  head = await git.commit({ files: { 'demo.py': 'print(2)\n' }, branch: 'topic', parents: [base] })
  tip = await git.commit({ files: { 'README.md': 'Digits\n' } })
  github = await startGitHub({
    root,
    repository: REPOSITORY,
    serverUrl: 'https://github.example',
    users: ['mallory'],
    tokens: {
      writes: { permissions: { contents: 'read', 'pull-requests': 'write' } },
      reads: { permissions: { contents: 'read', 'pull-requests': 'read' } },
    },
  })
  pullRequest = await github.addPullRequest({
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head },
  })
})

afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await rm(root, { recursive: true })
})

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(github.apiUrl + path, {
    method,
    headers: { authorization: 'token writes', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answer = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body: answer, text }
}

describe('what the emulated GitHub answers', () => {
  test.each([
    ['GET', () => `${ROUTE}/pulls/${pullRequest.number}`],
    ['GET', () => `${ROUTE}/compare/main...${head}`],
    ['GET', () => `${ROUTE}/commits/main`],
    ['GET', () => `${ROUTE}/issues/${pullRequest.number}/comments`],
    ['GET', () => `${ROUTE}/compare/main...nowhere`],
    ['GET', () => `${ROUTE}/commits/nowhere`],
    ['GET', () => `${ROUTE}/issues/999/comments`],
  ])('%s %# is what GitHub describes', async (method, path) => {
    const { status, body } = await call(method, path())
    expect(findOperation(method, path())?.checkAnswer(status, body)).toEqual([])
  })

  test('a pull request stands where git says, and moves when it is pushed to', async () => {
    const path = `${ROUTE}/pulls/${pullRequest.number}`
    expect((await call('GET', path)).body).toMatchObject({
      head: { sha: head, ref: 'topic', repo: { full_name: REPOSITORY, id: github.repository.id } },
      base: { sha: base, ref: 'main' },
    })
    pullRequest.head.sha = tip
    expect((await call('GET', path)).body.head.sha).toBe(tip)
    pullRequest.head.sha = head
  })

  test('compare counts both ways from the merge base', async () => {
    const { body } = await call('GET', `${ROUTE}/compare/main...${head}`)
    expect(body).toMatchObject({ merge_base_commit: { sha: base }, ahead_by: 1, behind_by: 1 })
  })

  test('commits without a common ancestor cannot be compared', async () => {
    const orphan = await git.commit({ files: {}, branch: 'orphan', parents: [] })
    const { status, body } = await call('GET', `${ROUTE}/compare/main...${orphan}`)
    expect([status, body.message]).toEqual([404, `No common ancestor between main and ${orphan}.`])
  })

  test('a commit answers with its SHA alone when asked for it', async () => {
    const answer = await call('GET', `${ROUTE}/commits/main`, undefined, {
      accept: 'application/vnd.github.sha',
    })
    expect(answer.text).toBe(tip)
  })

  test("a fork's pull request has its commits under refs/pull", async () => {
    const fork = await createRepository(root, 'mallory/digits')
    const sha = await fork.commit({ files: { 'demo.py': 'print(3)\n' }, branch: 'mine' })
    const forked = await github.addPullRequest({
      base: { ref: 'main', sha: base },
      head: { ref: 'mine', sha, repository: 'mallory/digits' },
    })
    const { body } = await call('GET', `${ROUTE}/pulls/${forked.number}`)
    expect(body.head).toMatchObject({ sha, repo: { full_name: 'mallory/digits', fork: true } })
    expect(await git.git('rev-parse', `refs/pull/${forked.number}/head`)).toBe(sha)
  })
})

describe('comments', () => {
  test('come in pages that Link headers join, each by who wrote it', async () => {
    const { number } = await github.addPullRequest({
      base: { ref: 'main', sha: base },
      head: { ref: 'other', sha: head },
    })
    for (let i = 0; i < 3; i++) await github.addComment(number, 'mallory', `Comment ${i}`)
    const posted = await call('POST', `${ROUTE}/issues/${number}/comments`, { body: 'Report' })
    expect(posted.body.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    expect(posted.body.html_url).toBe(
      `https://github.example/octo/digits/pull/${number}#issuecomment-${posted.body.id}`,
    )

    const first = await call('GET', `${ROUTE}/issues/${number}/comments?per_page=3`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect(next).toMatch(`${github.apiUrl}/`)
    const second = await call('GET', next.replace(github.apiUrl, ''))
    expect([...first.body, ...second.body].map(({ body }) => body)).toEqual([
      'Comment 0',
      'Comment 1',
      'Comment 2',
      'Report',
    ])

    await call('PATCH', `${ROUTE}/issues/comments/${posted.body.id}`, { body: 'Settled' })
    expect((await github.comments(number)).at(-1)).toMatchObject({
      body: 'Settled',
      login: 'github-actions[bot]',
    })
    await github.deleteComment(posted.body.id)
    expect(await github.comments(number)).toHaveLength(3)
  })

  test('of 65,536 characters are taken, of one more refused', async () => {
    const path = `${ROUTE}/issues/${pullRequest.number}/comments`
    const tooLong = await call('POST', path, { body: 'x'.repeat(65_537) })
    expect(tooLong.status).toBe(422)
    expect(tooLong.body.errors).toEqual([
      expect.objectContaining({ message: 'Body is too long (maximum is 65536 characters)' }),
    ])
    const posted = await call('POST', path, { body: 'x'.repeat(65_536) })
    expect(posted.status).toBe(201)
    await github.deleteComment(posted.body.id)
  })
})

describe('tokens', () => {
  const comments = () => `${ROUTE}/issues/${pullRequest.number}/comments`

  test('wrong and missing ones are refused', async () => {
    expect(await call('GET', ROUTE, undefined, { authorization: 'Bearer wrong' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    expect((await fetch(github.apiUrl + ROUTE)).status).toBe(401)
  })

  test('that may only read get a 403 which names what a comment takes', async () => {
    const answer = await call('POST', comments(), { body: 'x' }, { authorization: 'token reads' })
    expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration'])
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    expect(findOperation('POST', comments())?.checkAnswer(403, answer.body)).toEqual([])
  })

  test('of a job say who they are to GraphQL only', async () => {
    expect((await call('GET', '/user')).status).toBe(403)
    const answer = await call('POST', '/graphql', { query: 'query { viewer { login } }' })
    expect(answer.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
  })

  test('need permission to read a private repository, and to be its own to see it', async () => {
    await using hidden = await startGitHub({
      root,
      repository: REPOSITORY,
      private: true,
      serverUrl: 'https://github.example',
      tokens: {
        nothing: { permissions: {} },
        foreign: { permissions: { contents: 'read' }, repository: 'octo/other' },
        reads: { permissions: { contents: 'read' } },
      },
    })
    const status = async (token: string) =>
      (
        await fetch(`${hidden.apiUrl}${ROUTE}/commits/main`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status
    expect([await status('nothing'), await status('foreign'), await status('reads')]).toEqual([403, 404, 200])
  })
})

test('a fault answers as often as it was told to, and a reset is no answer at all', async () => {
  const path = `${ROUTE}/commits/main`
  github.fault({ path: /commits/ }, { status: 503, headers: { 'retry-after': '1' }, body: 'Busy' }, 1)
  const faulty = await call('GET', path)
  expect([faulty.status, faulty.text, faulty.headers.get('retry-after')]).toEqual([503, 'Busy', '1'])
  expect((await call('GET', path)).status).toBe(200)
  github.fault({ method: 'GET', path: /commits/ }, 'reset', 1)
  await expect(call('GET', path)).rejects.toThrow('fetch failed')
  expect(github.requests.slice(-3).map(({ status }) => status)).toEqual([503, 200, 0])
})

test('requests are recorded without their token', () => {
  expect(JSON.stringify(github.requests)).not.toContain('writes')
  expect(github.requests.at(-1)?.headers.authorization).toBe('redacted')
})

test('what GitHub does not describe is a violation', async () => {
  const before = github.violations.length
  expect(github.violations).toEqual([])
  await call('GET', `${ROUTE}/nothing/here`)
  await call('GET', `${ROUTE}/issues/1/comments?perpage=3`)
  await call('POST', `${ROUTE}/issues/1/comments`, { text: 'x' })
  await call('POST', `${ROUTE}/issues/1/comments`, { body: 3 })
  expect(github.violations.slice(before)).toEqual([
    `GET ${ROUTE}/nothing/here: GitHub has no such operation`,
    expect.stringContaining('perpage'),
    expect.stringContaining('"missingProperty":"body"'),
    expect.stringContaining('body/body must be string'),
  ])
})
