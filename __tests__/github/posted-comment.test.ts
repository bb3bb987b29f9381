import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { nextPage } from '../../src/github/posted-comment.js'
import { COMMENTS, startThread, type TestThread } from './thread.js'
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

describe('posting', () => {
  test('is not done twice where the server took the comment and then failed', async () => {
    const github = world.connect()
    const { octokit } = github
    let posts = 0
    octokit.hook.after('request', ({ status }, { url }) => {
      if (status !== 201 || !url.endsWith('/comments') || ++posts > 1) return
      throw Object.assign(new Error('lost'), { status: 500, request: { method: 'POST', url, request: {} } })
    })
    const comment = await thread.open(github)
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Running']])
    expect([posts, comment.id]).toEqual([1, (await world.server.comments(thread.number))[0]?.id])
  })

  test('is tried again where the server did not take it', async () => {
    world.server.fault({ method: 'POST', path: COMMENTS }, { status: 502 }, 1)
    await thread.open(world.connect())
    expect(await thread.seen()).toEqual([[BOT, 'running', 'Running']])
  })

  test('is given up at the third failure', async () => {
    world.server.fault({ method: 'POST', path: COMMENTS }, { status: 502 }, 3)
    await expect(thread.open(world.connect())).rejects.toMatchObject({ status: 502 })
    expect(await thread.seen()).toEqual([])
  })

  test('hands on a refusal', async () => {
    await expect(thread.open(world.connect({ token: 'reads' }))).rejects.toMatchObject({ status: 403 })
    await expect(thread.open(world.connect({ token: 'wrong' }))).rejects.toMatchObject({ status: 401 })
  })

  test('takes nothing for a comment that is none', async () => {
    world.server.fault({ method: 'POST', path: COMMENTS }, { status: 201, body: { ok: true } }, 1)
    await expect(thread.open(world.connect())).rejects.toThrow('not a comment')
  })
})

describe('the next page', () => {
  const api = 'https://git.example/api/v3'

  test('is where Link says', () => {
    const link =
      '<https://git.example/api/v3/repositories/1/issues/2/comments?per_page=100&page=2>; rel="next"'
    expect(nextPage(`${link}, <https://git.example/api/v3/x?page=9>; rel="last"`, api)).toBe(
      'https://git.example/api/v3/repositories/1/issues/2/comments?per_page=100&page=2',
    )
  })

  test('is on the server that was asked, whatever it calls itself', () => {
    expect(nextPage('<http://evil.example:8080/api/v3/x?page=2>; rel="next"', api)).toBe(
      'https://git.example/api/v3/x?page=2',
    )
    expect(nextPage('<//evil.example/x>; rel="next"', api)).toBe('https://git.example/x')
  })

  test('is none where nothing says so', () => {
    expect(nextPage(undefined, api)).toBeUndefined()
    expect(nextPage('<https://git.example/x?page=1>; rel="prev"', api)).toBeUndefined()
    expect(nextPage('<http://[>; rel="next"', api)).toBeUndefined()
  })
})
