import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { GitHub } from '../../src/github/client.js'
import { openComment } from '../../src/github/comment.js'
import { commentKey, readMarker, withMarker, writerOf } from '../../src/github/marker.js'
import { BOT, type ConnectOptions, REPOSITORY, startWorld, type TestWorld, until } from './world.js'

let world: TestWorld
let pullRequest: { number: number }

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

let branches = 0
beforeEach(async () => {
  const { base, head } = world.commits
  pullRequest = await world.server.addPullRequest({
    base: { ref: 'main', sha: base },
    head: { ref: `topic-${++branches}`, sha: head },
  })
})

const COMMENTS = new RegExp(`^/repos/${REPOSITORY}/issues/.*comments`)
const atOnce = () => 0
const never = () => Number.MAX_SAFE_INTEGER

function open(github: GitHub, mode: 'update' | 'new' = 'update', pace = atOnce) {
  return openComment(github, pullRequest, mode, { markdown: 'Running', pace })
}

/** What people see of each comment: who wrote it, its state, its text. */
async function seen() {
  const comments = await world.server.comments(pullRequest.number)
  return comments.map(({ login, body }) => {
    const state = readMarker(body)?.state
    return [login, state, body.slice(body.indexOf('\n') + 1)]
  })
}

/** A comment as an earlier run of the same workflow leaves it. */
function leftBy(run: Partial<GitHub['run']>, text = 'Old'): string {
  const { run: ours } = world.connect({ run })
  const marker = { key: commentKey(ours, pullRequest.number), writer: writerOf(ours) }
  return withMarker({ ...marker, state: 'settled' }, text)
}

const sent = (method: string) =>
  world.server.requests.filter((request) => request.method === method && COMMENTS.test(request.path)).length

describe('a comment', () => {
  test('is posted at the start, updated, and settled', async () => {
    const comment = await open(world.connect())
    expect(await seen()).toEqual([[BOT, 'running', 'Running']])
    const before = sent('PATCH')
    comment.show('Epoch 1')
    await until(() => sent('PATCH') > before && world.server.requests.at(-1)?.status === 200)
    expect(await seen()).toEqual([[BOT, 'running', 'Epoch 1']])
    await comment.settle('## Better')
    expect(await seen()).toEqual([[BOT, 'settled', '## Better']])
    const [posted] = await world.server.comments(pullRequest.number)
    expect([comment.id, comment.url]).toEqual([posted?.id, posted?.url])
  })

  test('is the same at the next evaluation', async () => {
    const first = await open(world.connect({ run: { runId: '1' } }))
    await first.settle('Earlier')
    const second = await open(world.connect({ run: { runId: '2' } }))
    expect(second.id).toBe(first.id)
    expect(await seen()).toEqual([[BOT, 'running', 'Running']])
  })

  test('is one per workflow file', async () => {
    await world.server.addComment(pullRequest.number, BOT, leftBy({ workflowPath: 'other.yml' }))
    await open(world.connect())
    expect(await seen()).toEqual([
      [BOT, 'settled', 'Old'],
      [BOT, 'running', 'Running'],
    ])
  })

  test('is a new one in the mode `new`, and then that one', async () => {
    await world.server.addComment(pullRequest.number, BOT, leftBy({}))
    const comment = await open(world.connect(), 'new')
    await comment.settle('New')
    expect(await seen()).toEqual([
      [BOT, 'settled', 'Old'],
      [BOT, 'settled', 'New'],
    ])
  })

  test('of a personal token is found, too', async () => {
    const first = await open(world.connect({ token: 'personal' }))
    const second = await open(world.connect({ token: 'personal', run: { runId: '2' } }))
    expect(second.id).toBe(first.id)
    expect(await seen()).toEqual([['octo', 'running', 'Running']])
  })

  test.each<[string, ConnectOptions, boolean]>([
    ['the server has no GraphQL', { run: { graphqlUrl: '' } }, false],
    ['GraphQL refuses', {}, true],
  ])("is the Actions app's where %s", async (_, options, refuses) => {
    if (refuses) world.server.fault({ path: /graphql/ }, { status: 403 }, 1)
    const id = await world.server.addComment(pullRequest.number, BOT, leftBy({}))
    expect((await open(world.connect(options))).id).toBe(id)
  })

  test('is found by the app name that GraphQL may give without its suffix', async () => {
    const body = { data: { viewer: { login: 'github-actions' } } }
    world.server.fault({ path: /graphql/ }, { status: 200, body }, 1)
    const id = await world.server.addComment(pullRequest.number, BOT, leftBy({}))
    expect((await open(world.connect())).id).toBe(id)
  })

  test('is found on the second page', async () => {
    for (let n = 0; n < 100; n++) await world.server.addComment(pullRequest.number, 'mallory', `Talk ${n}`)
    const id = await world.server.addComment(pullRequest.number, BOT, leftBy({}))
    expect((await open(world.connect())).id).toBe(id)
  })

  test('is looked for where Link leads, not until a page is short', async () => {
    const user = { login: 'mallory' }
    const full = Array.from({ length: 100 }, (_, n) => ({ id: n + 1, body: 'Talk', html_url: '', user }))
    world.server.fault({ method: 'GET', path: COMMENTS }, { status: 200, body: full })
    const before = sent('GET')
    await open(world.connect())
    expect(sent('GET') - before).toBe(1)
    world.server.fault({ method: 'GET', path: COMMENTS }, { status: 200, body: [] }, 0)
  })
})
