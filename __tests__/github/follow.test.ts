import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openComment } from '../../src/github/comment.js'
import { type Followed, followUp } from '../../src/github/follow.js'
import { readMarker } from '../../src/github/marker.js'
import { renderMoved } from '../../src/report/moved.js'
import { startThread, type TestThread } from './thread.js'
import { BOT, startWorld, type TestWorld, until } from './world.js'

let world: TestWorld
let thread: TestThread
/** Commits after the evaluated one: two more, and one that replaces it. */
let pushed: { one: string; two: string; instead: string }

const REPORT = '## Better\n\n<!-- headway note -->\nquoted\n\n<!-- headway report -->\nlast'

beforeAll(async () => {
  world = await startWorld()
  const { git, commits } = world
  const commit = (text: string, parent: string, branch: string) =>
    git.commit({ files: { 'demo.py': text }, branch, parents: [parent] })
  const one = await commit('print(3)\n', commits.head, 'later')
  const two = await commit('print(4)\n', one, 'later')
  pushed = { one, two, instead: await commit('print(5)\n', commits.base, 'instead') }
})

afterAll(async () => {
  await world[Symbol.asyncDispose]()
  expect(world.server.violations).toEqual([])
})

beforeEach(async () => {
  thread = await startThread(world)
})

const bodies = async () => (await world.server.comments(thread.number)).map(({ body }) => body)
const follow = (name?: string, runId = '5000'): Promise<Followed> =>
  followUp(world.connect({ run: { runId } }), thread, name, renderMoved)

/** The comment of an evaluation of the thread's first commit. */
async function evaluated(settle = true, runId = '4711', name?: string) {
  const { head } = world.commits
  return openComment(world.connect({ run: { runId } }), thread, 'update', {
    ...(settle ? { markdown: REPORT, state: 'settled' } : { markdown: 'Running' }),
    pace: () => 0,
    name,
    of: { headSha: head, baseRef: 'main' },
  })
}

/** Once a request of that kind has come, it waits until it is let go. */
function hold(method: string, path: RegExp): { come: Promise<void>; go: () => void } {
  let go = (): void => undefined
  const seen = world.server.requests.length
  const after = new Promise<void>((resolve) => {
    go = resolve
  })
  world.server.fault({ method, path }, { after }, 1)
  const come = until(() =>
    world.server.requests.slice(seen).some((one) => one.method === method && path.test(one.path)),
  )
  return { come, go }
}

describe('a settled comment', () => {
  test('says how far the head has gone on, and no more when that is taken back; all else stays as it was', async () => {
    await evaluated()
    const [before = ''] = await bodies()
    const marker = before.slice(0, before.indexOf('\n') + 1)
    const noted: string[] = []
    for (const sha of [pushed.one, pushed.two, pushed.instead]) {
      await world.server.moveHead(thread.number, sha)
      expect(await follow()).toMatchObject({ kind: 'noted' })
      const [body = ''] = await bodies()
      expect(body.startsWith(marker) && body.endsWith(`\n${REPORT}`)).toBe(true)
      noted.push(body.slice(marker.length, -REPORT.length).split('\n')[1] ?? '')
    }
    const [old, ...shas] = [world.commits.head, ...Object.values(pushed)].map((sha) => sha.slice(0, 7))
    expect(noted).toEqual([
      expect.stringContaining(`\`${old}\`, 1 commit behind the head \`${shas[0]}\``),
      expect.stringContaining(`\`${old}\`, 2 commits behind the head \`${shas[1]}\``),
      expect.stringContaining(`its history was rewritten, and the head is \`${shas[2]}\``),
    ])
    await world.server.moveHead(thread.number, world.commits.head)
    expect(await follow()).toEqual({ kind: 'up-to-date' })
    expect(await bodies()).toEqual([before])
  })

  test('is not written where it says so already', async () => {
    await evaluated()
    await world.server.moveHead(thread.number, pushed.one)
    await follow()
    const before = thread.sent('PATCH')
    expect(await follow()).toMatchObject({ kind: 'noted' })
    expect(thread.sent('PATCH')).toBe(before)
  })

  test('says that the pull request goes into another branch', async () => {
    await evaluated()
    await world.server.retarget(thread.number, 'dev', world.commits.base)
    await follow()
    expect((await bodies())[0]).toContain('**Held against `main`:** the pull request goes into `dev` now.')
  })

  test('has room for it at its longest', async () => {
    const name = `${'$`'.repeat(120)}`
    const { head } = world.commits
    await openComment(world.connect(), thread, 'update', {
      markdown: 'x'.repeat(64_000),
      state: 'settled',
      of: { headSha: head, baseRef: name },
    })
    await world.server.retarget(thread.number, `${name}2`, world.commits.base)
    await world.server.moveHead(thread.number, pushed.instead)
    // The emulated GitHub refuses 65,537.
    expect(await follow()).toMatchObject({ kind: 'noted' })
    expect((await bodies())[0]).toMatch(/x{64000}$/)
  })
})

describe('nothing is written', () => {
  test('where there is no comment', async () => {
    expect(await follow()).toEqual({ kind: 'none' })
    expect(await bodies()).toEqual([])
  })

  test('into a running one, one of another evaluation, or one that somebody else has copied', async () => {
    await world.server.moveHead(thread.number, pushed.one)
    await evaluated(false)
    await evaluated(true, '4711', 'letters')
    const before = await bodies()
    await thread.say('mallory', (before[0] ?? '').replace('running', 'settled'))
    expect([await follow(), await follow('digits')]).toEqual([{ kind: 'running' }, { kind: 'none' }])
    expect((await bodies()).slice(0, 2)).toEqual(before)
    expect(await follow('letters')).toMatchObject({ kind: 'noted' })
  })

  test('into one that does not say of which commit it is', async () => {
    await world.server.moveHead(thread.number, pushed.one)
    await thread.say(BOT, thread.leftBy({}))
    expect(await follow()).toEqual({ kind: 'unknown' })
  })
})

describe('at the same moment', () => {
  test('of two pushes the newer is what the comment says, whoever writes last', async () => {
    await evaluated()
    await world.server.moveHead(thread.number, pushed.one)
    const write = hold('PATCH', /comments\/\d+$/)
    const first = follow()
    await write.come
    await world.server.moveHead(thread.number, pushed.two)
    await follow(undefined, '5001')
    write.go()
    await first
    expect((await bodies())[0]).toContain('2 commits behind')
  })

  test('an evaluation that has begun meanwhile is left alone', async () => {
    await evaluated()
    await world.server.moveHead(thread.number, pushed.one)
    const look = hold('GET', /\/pulls\/\d+$/)
    const first = follow()
    await look.come
    await evaluated(false, '6000')
    look.go()
    expect(await first).toEqual({ kind: 'running' })
    expect((await bodies())[0]).toMatch(/ running 6000\/1 .*-->\nRunning$/)
  })

  test('an evaluation that begins while it is written has the last word', async () => {
    await evaluated()
    await world.server.moveHead(thread.number, pushed.one)
    const write = hold('PATCH', /comments\/\d+$/)
    const first = follow()
    await write.come
    const newer = await evaluated(false, '6000')
    write.go()
    await first
    await newer.settle('The newer word')
    const [body = ''] = await bodies()
    expect(readMarker(body)).toMatchObject({ state: 'settled', writer: '6000/1' })
    expect(body).toMatch(/-->\nThe newer word$/)
    expect(newer.newerRun).toBeUndefined()
  })
})
