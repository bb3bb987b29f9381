import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { findRunning, settleInterrupted } from '../../src/github/interrupted.js'
import { startThread, type TestThread } from './thread.js'
import { BOT, startWorld, type TestWorld } from './world.js'

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

/** The comment of an evaluation whose process was killed. */
const left = (run: { runId?: string; runAttempt?: number } = {}) => thread.open(world.connect({ run }))

describe('settleInterrupted', () => {
  test('ends the comment that was left running', async () => {
    const { id } = await left()
    expect(await settleInterrupted(world.connect(), id, 'Cancelled')).toBe(true)
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Cancelled']])
  })

  test('leaves a result alone', async () => {
    const comment = await left()
    await comment.settle('Better')
    expect(await settleInterrupted(world.connect(), comment.id, 'Cancelled')).toBe(false)
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Better']])
  })

  test.each([{ runId: '4712' }, { runAttempt: 2 }])("leaves another run's alone: %j", async (run) => {
    const { id } = await left(run)
    expect(await settleInterrupted(world.connect(), id, 'Cancelled')).toBe(false)
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Running']])
  })

  test("leaves somebody else's alone, though it copies the marker", async () => {
    const id = await thread.say('mallory', thread.leftBy({}, 'Forged').replace('settled', 'running'))
    expect(await settleInterrupted(world.connect(), id, 'Cancelled')).toBe(false)
    expect(await thread.seen()).toEqual([['mallory', 'running', 'Forged']])
    expect(await findRunning(world.connect(), thread, undefined)).toBeUndefined()
  })

  test('has nothing to do where the comment was deleted', async () => {
    const { id } = await left()
    await world.server.deleteComment(id)
    expect(await settleInterrupted(world.connect(), id, 'Cancelled')).toBe(false)
    expect(await thread.seen()).toEqual([])
  })
})

describe('findRunning', () => {
  test('finds the comment whose id nobody knows', async () => {
    await thread.say(BOT, 'Something else')
    const { id } = await left()
    expect(await findRunning(world.connect(), thread, undefined)).toBe(id)
  })

  test.each([{ runId: '4712' }, { runAttempt: 2 }])("not another run's: %j", async (run) => {
    await left(run)
    expect(await findRunning(world.connect(), thread, undefined)).toBeUndefined()
  })

  test('not a settled one', async () => {
    await (await left()).settle('Better')
    expect(await findRunning(world.connect(), thread, undefined)).toBeUndefined()
  })
})
