import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startThread, type TestThread } from './thread.js'
import { BOT, startWorld, type TestWorld, until } from './world.js'

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

const inAnHour = () => Date.now() + 3_600_000

describe('show', () => {
  test('writes no more often than the pace allows, and of what waits only the last', async () => {
    let due = 0
    const comment = await thread.open(world.connect(), 'update', (startedAt, lastAt) => {
      expect(lastAt).toBeGreaterThanOrEqual(startedAt)
      due = lastAt + 1_200
      return due
    })
    const before = thread.sent('PATCH')
    for (let epoch = 1; epoch <= 50; epoch++) comment.show(`Epoch ${epoch}`)
    await until(() => thread.sent('PATCH') > before && world.server.requests.at(-1)?.status === 200)
    expect(Date.now()).toBeGreaterThanOrEqual(due)
    expect(thread.sent('PATCH') - before).toBe(1)
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Epoch 50']])
  })

  test('that is urgent does not wait for the slow pace, and what comes after it does', async () => {
    const hurried: boolean[] = []
    const comment = await thread.open(world.connect(), 'update', (_startedAt, lastAt, urgent) => {
      hurried.push(urgent)
      return urgent ? lastAt + 100 : inAnHour()
    })
    const before = thread.sent('PATCH')
    comment.show('Epoch 1')
    comment.show('The loss is lost', true)
    comment.show('Epoch 2')
    await until(() => thread.sent('PATCH') > before && world.server.requests.at(-1)?.status === 200)
    comment.show('Epoch 3')
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Epoch 2']])
    await until(() => hurried.length > 2)
    expect(hurried).toEqual([false, true, false])
    await comment.settle('Last word')
  })

  test('never comes after settle', async () => {
    const comment = await thread.open(world.connect(), 'update', inAnHour)
    comment.show('waits')
    await comment.settle('Last word')
    comment.show('too late')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Last word']])
    const { body } = world.server.requests.findLast(({ method }) => method === 'PATCH') ?? {}
    expect(body).toEqual({ body: expect.stringContaining('Last word') })
  })

  test('under way is waited for by settle', async () => {
    const comment = await thread.open(world.connect())
    const before = thread.sent('PATCH')
    comment.show('under way')
    await until(() => thread.sent('PATCH') > before)
    await comment.settle('Last word')
    expect(thread.sent('PATCH') - before).toBe(2)
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Last word']])
  })

  test('that fails is said once, and tried once', async () => {
    const comment = await thread.open(world.connect())
    const [said, before] = [world.log.length, thread.sent('PATCH')]
    world.server.fault({ method: 'PATCH' }, { status: 502, body: { message: 'Bad gateway' } }, 2)
    comment.show('one')
    await until(() => thread.sent('PATCH') === before + 1 && world.log.length > said)
    comment.show('two')
    await until(() => thread.sent('PATCH') === before + 2)
    await comment.settle('Last word')
    expect(world.log.slice(said)).toEqual([
      expect.stringMatching(
        /^The comment could not be updated\. GitHub answered 502 to PATCH .*: "Bad gateway"$/,
      ),
    ])
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Last word']])
  })

  test('of too long a text is a warning, not the end of the evaluation', async () => {
    const comment = await thread.open(world.connect())
    const said = world.log.length
    comment.show('x'.repeat(65_001))
    await until(() => world.log.length > said)
    expect(world.log.at(-1)).toContain('65001 characters')
  })
})

describe('settle', () => {
  test('goes out although the evaluation was cancelled', async () => {
    const stop = new AbortController()
    const comment = await thread.open(world.connect({ signal: stop.signal }))
    world.server.fault({ method: 'PATCH' }, 'hang', 1)
    const before = thread.sent('PATCH')
    comment.show('never answered')
    await until(() => thread.sent('PATCH') > before)
    stop.abort()
    await comment.settle('Cancelled')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Cancelled']])
  })

  test('is repeated where the server fails', async () => {
    const comment = await thread.open(world.connect())
    world.server.fault({ method: 'PATCH' }, 'reset', 2)
    await comment.settle('Last word')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Last word']])
  })

  test('takes 65,000 characters and no more', async () => {
    const comment = await thread.open(world.connect())
    await expect(comment.settle('x'.repeat(65_001))).rejects.toThrow('65001 characters')
    await comment.settle('x'.repeat(65_000))
    expect((await thread.seen())[0]?.[2]).toHaveLength(65_000)
  })

  test.each([404, 410])('posts a new comment where the old one was deleted (%i)', async (status) => {
    const comment = await thread.open(world.connect())
    const { id } = comment
    await world.server.deleteComment(id)
    if (status === 410) world.server.fault({ path: /comments\/\d+$/ }, { status }, 1)
    await comment.settle('Last word')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Last word']])
    expect(comment.id).not.toBe(id)
  })

  test('hands on a refusal', async () => {
    const comment = await thread.open(world.connect())
    world.server.fault({ method: 'PATCH' }, { status: 401 }, 1)
    await expect(comment.settle('Last word')).rejects.toMatchObject({ status: 401 })
  })
})
