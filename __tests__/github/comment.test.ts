import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { COMMENTS, startThread, type TestThread } from './thread.js'
import { BOT, type ConnectOptions, startWorld, type TestWorld, until } from './world.js'

let world: TestWorld
let thread: TestThread

beforeAll(async () => {
  world = await startWorld()
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

beforeEach(async () => {
  thread = await startThread(world)
})

describe('a comment', () => {
  test('is posted at the start, updated, and settled', async () => {
    const comment = await thread.open(world.connect())
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Running']])
    const before = thread.sent('PATCH')
    comment.show('Epoch 1')
    await until(() => thread.sent('PATCH') > before && world.server.requests.at(-1)?.status === 200)
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Epoch 1']])
    await comment.settle('## Better')
    expect(await thread.seen()).toEqual([[BOT, 'settled', '## Better']])
    const [posted] = await world.server.comments(thread.number)
    expect([comment.id, comment.url]).toEqual([posted?.id, posted?.url])
  })

  test('is the same at the next evaluation', async () => {
    const first = await thread.open(world.connect({ run: { runId: '1' } }))
    await first.settle('Earlier')
    const second = await thread.open(world.connect({ run: { runId: '2' } }))
    expect(second.id).toBe(first.id)
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Running']])
  })

  test('is one per workflow file', async () => {
    await thread.say(BOT, thread.leftBy({ workflowPath: 'other.yml' }))
    await thread.open(world.connect())
    expect(await thread.seen()).toEqual([
      [BOT, 'settled', 'Old'],
      [BOT, 'running', 'Running'],
    ])
  })

  test('is a new one in the mode `new`, and then that one', async () => {
    await thread.say(BOT, thread.leftBy({}))
    const comment = await thread.open(world.connect(), 'new')
    await comment.settle('New')
    expect(await thread.seen()).toEqual([
      [BOT, 'settled', 'Old'],
      [BOT, 'settled', 'New'],
    ])
  })

  test('of a personal token is found, too', async () => {
    const first = await thread.open(world.connect({ token: 'personal' }))
    const second = await thread.open(world.connect({ token: 'personal', run: { runId: '2' } }))
    expect(second.id).toBe(first.id)
    expect(await thread.seen()).toEqual([['octo', 'running', 'Running']])
  })

  test.each<[string, ConnectOptions, boolean]>([
    ['the server has no GraphQL', { run: { graphqlUrl: '' } }, false],
    ['GraphQL refuses', {}, true],
  ])("is the Actions app's where %s", async (_, options, refuses) => {
    if (refuses) world.server.fault({ path: /graphql/ }, { status: 403 }, 1)
    const id = await thread.say(BOT, thread.leftBy({}))
    expect((await thread.open(world.connect(options))).id).toBe(id)
  })

  test('is found by the app name that GraphQL may give without its suffix', async () => {
    const body = { data: { viewer: { login: 'github-actions' } } }
    world.server.fault({ path: /graphql/ }, { status: 200, body }, 1)
    const id = await thread.say(BOT, thread.leftBy({}))
    expect((await thread.open(world.connect())).id).toBe(id)
  })

  test('is found on the second page', async () => {
    for (let n = 0; n < 100; n++) await thread.say('mallory', `Talk ${n}`)
    const id = await thread.say(BOT, thread.leftBy({}))
    expect((await thread.open(world.connect())).id).toBe(id)
  })

  test('is looked for where Link leads, not until a page is short', async () => {
    const user = { login: 'mallory' }
    const full = Array.from({ length: 100 }, (_, n) => ({ id: n + 1, body: 'Talk', html_url: '', user }))
    world.server.fault({ method: 'GET', path: COMMENTS }, { status: 200, body: full }, 1)
    const before = thread.sent('GET')
    await thread.open(world.connect())
    // Once more after posting: whether somebody else has, too.
    expect(thread.sent('GET') - before).toBe(2)
  })
})

describe("somebody else's comment", () => {
  test('is left alone, though it copies the marker', async () => {
    await thread.say(BOT, thread.leftBy({}))
    await thread.say('mallory', thread.leftBy({}, 'Forged'))
    await (await thread.open(world.connect())).settle('New')
    expect(await thread.seen()).toEqual([
      [BOT, 'settled', 'New'],
      ['mallory', 'settled', 'Forged'],
    ])
  })

  test('does not lead to one of our own that only quotes the marker', async () => {
    await thread.say(BOT, `> quoted\n${thread.leftBy({})}`)
    await thread.open(world.connect())
    expect(await thread.seen()).toHaveLength(2)
  })
})
