import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { explainDenied } from '../../src/github/permission.js'
import type { PullRequest } from '../../src/model/pull-request.js'
import { asPullRequest, startWorld, type TestWorld } from './world.js'

let world: TestWorld
let own: PullRequest
let forked: PullRequest

beforeAll(async () => {
  world = await startWorld()
  own = asPullRequest(world.pullRequest)
  forked = { ...own, headRepository: { id: 99, fullName: 'mallory/digits' } }
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

type Answer = { status: number; headers?: Record<string, string>; body?: unknown }

/** What becomes of an attempt to comment. */
async function comment(
  token: 'writes' | 'reads' | 'wrong',
  answer?: Answer,
  manner: object = { patient: false },
) {
  if (answer !== undefined) world.server.fault({ method: 'POST', path: /comments/ }, answer, 1)
  const { octokit, owner, repo } = world.connect({ token })
  return octokit.rest.issues
    .createComment({ owner, repo, issue_number: own.number, body: 'x', request: { ...manner, retries: 0 } })
    .then(
      () => undefined,
      (error: unknown) => error,
    )
}

const NOT_ACCESSIBLE = { message: 'Resource not accessible by integration' }

describe('explainDenied', () => {
  test('a token that may only read lacks a line of YAML', async () => {
    expect(explainDenied(await comment('reads'), own)).toEqual({
      kind: 'permission',
      message:
        'The job\'s token may not do this ("Resource not accessible by integration"): `pull-requests: write` is missing.\n' +
        'Add it to the job in the workflow file:\n' +
        '    permissions:\n      contents: read\n      pull-requests: write',
    })
  })

  test('on a fork the same answer means something else', async () => {
    expect(explainDenied(await comment('reads'), forked)).toEqual({
      kind: 'fork',
      message: "This pull request comes from mallory/digits, and the token of a fork's job can only read.",
    })
    expect(explainDenied(await comment('reads'), { ...own, headRepository: undefined })?.kind).toBe('fork')
  })

  test.each([
    ['issues=write; pull_requests=write', '      contents: read\n      pull-requests: write'],
    ['issues=write', '      contents: read\n      issues: write'],
    ['actions=read,contents=write', '      contents: write\n      actions: read'],
    ['', '      contents: read\n      pull-requests: write'],
    ['x: y\u007f; <b>=write; administration=admin', '      contents: read\n      pull-requests: write'],
  ])('the header %j asks for these lines', async (header, lines) => {
    const headers = { 'x-accepted-github-permissions': header }
    const error = Object.assign(new Error(), {
      status: 403,
      request: { method: 'POST', url: '/' },
      response: { headers, data: NOT_ACCESSIBLE },
    })
    expect(explainDenied(error, own)?.message.split('    permissions:\n')[1]).toBe(lines)
  })

  test('a 403 without a word is taken for one, as Gitea gives it', async () => {
    expect(explainDenied(await comment('writes', { status: 403, body: '' }), own)?.kind).toBe('permission')
  })

  test('a token that is not accepted', async () => {
    expect(explainDenied(await comment('wrong'), forked)).toMatchObject({
      kind: 'token',
      message: expect.stringContaining('`github-token`'),
    })
  })

  test.each<[string, Answer]>([
    [
      'of the hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0' },
        body: { message: 'API rate limit exceeded' },
      },
    ],
    ['secondary', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }],
    ['as 429', { status: 429, body: { message: 'Slow down' } }],
  ])('a rate limit, %s, is no lack of permission', async (_, answer) => {
    expect(explainDenied(await comment('writes', answer), forked)?.kind).toBe('rate-limit')
  })

  test('a rate limit says when it is lifted, where that is known', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' }
    const error = await comment('writes', {
      status: 403,
      headers,
      body: { message: 'API rate limit exceeded' },
    })
    expect(explainDenied(error, own)?.message).toContain(' It is lifted at 08:00 UTC.')
  })

  test.each<[string, Answer, string]>([
    [
      'a locked conversation',
      { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      'Unlock it',
    ],
    ['a pull request that is gone', { status: 404 }, 'not there any more'],
    ['one of a repository that is', { status: 410 }, 'not there any more'],
  ])('%s takes no comments, whatever the token may do', async (_, answer, words) => {
    expect(explainDenied(await comment('writes', answer), forked)).toEqual({
      kind: 'closed-to-comments',
      message: expect.stringContaining(words),
    })
  })

  test.each<[string, Answer]>([
    ['a server error', { status: 500 }],
    [
      "a proxy's page",
      { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>No permission</h1>' },
    ],
    [
      'an archived repository',
      { status: 403, body: { message: 'Repository was archived so is read-only.' } },
    ],
  ])('%s is not explained as a lack of permission', async (_, answer) => {
    expect(explainDenied(await comment('writes', answer), forked)).toBeUndefined()
  })

  test.each([new Error('no disk'), 'text', undefined, null])('nor is %p', (error) => {
    expect(explainDenied(error, own)).toBeUndefined()
  })
})
