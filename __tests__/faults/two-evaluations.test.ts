import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { BASE, commentsOf, createWorld, type World } from '../evaluation/evaluation.js'
import { startThread } from '../github/thread.js'
import { BOT, startWorld, type TestWorld, until } from '../github/world.js'
import { atOnce } from '../support/at-once.js'
import { fault } from '../support/fault.js'
import type { ActionRun } from '../support/runner.js'
import { commentSays, type Held, readOf, startHeld, WAITS } from './watch.js'

const beside = atOnce(3)
const OLDER = { runId: '900', number: 1 }
const NEWER = { runId: '1000', number: 1 }
const TAKEN_OVER = 'A newer evaluation of this pull request has taken over its comment'

async function endOf({ running, goOn }: Held): Promise<ActionRun> {
  await goOn()
  return running.done
}

/** Green, with a notice, and with the report in the summary alone. */
function expectSilent(run: ActionRun): void {
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '', 'comment-id': '' } })
  expect(run.annotations).toEqual([
    { level: 'notice', message: expect.stringContaining('/actions/runs/1000/attempts/1') },
  ])
  expect(run.summary).toContain('Accuracy 1.0 point higher')
}

/** The one comment, with the newer run's numbers. */
async function expectNewer(world: World, state: string): Promise<void> {
  const comments = await commentsOf(world)
  expect(comments).toEqual([expect.stringContaining(` ${state} 1000/1 of `)])
  if (state === 'settled') expect(comments[0]).toContain('Accuracy 2.0 points higher')
}

fault(
  'Comment',
  'two evaluations at once, the newer one ends first',
  `One comment, with the newer one’s report; the older one says “${TAKEN_OVER}” and “The report is in the job summary.”`,
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: WAITS })
    const older = await startHeld(world, 79, OLDER)
    await commentSays(world, ' running 900/1')
    const newer = await startHeld(world, 80, NEWER)
    await commentSays(world, ' running 1000/1')
    expect(await endOf(newer)).toMatchObject({ exitCode: 0, annotations: [] })
    await expectNewer(world, 'settled')
    const run = await endOf(older)
    expectSilent(run)
    await expectNewer(world, 'settled')
    return await readOf(world, run)
  }),
)

fault(
  'Comment',
  'two evaluations at once, the older one starts late and ends first',
  `One comment, with the newer one’s report; the older one says “${TAKEN_OVER}”`,
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: WAITS })
    const newer = await startHeld(world, 80, NEWER)
    await commentSays(world, ' running 1000/1')
    const older = await startHeld(world, 79, OLDER)
    await older.running.printed(/has taken over its comment/)
    const run = await endOf(older)
    expectSilent(run)
    await expectNewer(world, 'running')
    expect(await endOf(newer)).toMatchObject({ exitCode: 0, annotations: [] })
    await expectNewer(world, 'settled')
    return await readOf(world, run)
  }),
)

fault(
  'Comment',
  'a newer evaluation begins, and the older one is cancelled for it',
  `The comment stays the newer one’s; the older one says “${TAKEN_OVER}” and “The evaluation was cancelled.”`,
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: WAITS })
    const older = await startHeld(world, 79, OLDER)
    await commentSays(world, ' running 900/1')
    const newer = await startHeld(world, 80, NEWER)
    await commentSays(world, ' running 1000/1')
    older.running.cancel()
    const run = await older.running.done
    expect(run).toMatchObject({ exitCode: 1, signal: null, post: { annotations: [] } })
    await expectNewer(world, 'running')
    await endOf(newer)
    await expectNewer(world, 'settled')
    return await readOf(world, run)
  }),
)

describe('against the API alone', () => {
  let world: TestWorld

  beforeAll(async () => {
    world = await startWorld()
  })

  afterAll(async () => {
    await world[Symbol.asyncDispose]()
    expect(world.server.violations).toEqual([])
  })

  const connect = (runId: string, runAttempt = 1) => world.connect({ run: { runId, runAttempt } })

  /** A gate before what the server does with the next comment that is posted. */
  function holdPost(): () => void {
    let open = (): void => undefined
    const after = new Promise<void>((resolve) => {
      open = resolve
    })
    world.server.fault({ method: 'POST', path: /comments$/ }, { after }, 1)
    return open
  }

  for (const first of ['older', 'newer'] as const) {
    fault(
      'Comment',
      `two evaluations post a comment at the same moment, the ${first} one’s is first`,
      `One comment remains, the newer one’s; the older one says “${TAKEN_OVER}”`,
      async () => {
        const thread = await startThread(world)
        const posts = thread.sent('POST')
        const letOlder = holdPost()
        const older = thread.open(connect('900'))
        await until(() => thread.sent('POST') === posts + 1)
        const letNewer = holdPost()
        const newer = thread.open(connect('1000'))
        await until(() => thread.sent('POST') === posts + 2)
        const [let1, opening1, let2, opening2] =
          first === 'older' ? [letOlder, older, letNewer, newer] : [letNewer, newer, letOlder, older]
        let1()
        await opening1
        expect(await thread.seen()).toHaveLength(1)
        let2()
        await opening2
        await (await older).settle('Older')
        await (await newer).settle('Newer')
        await (await older).settle('Older')
        expect(await thread.seen()).toEqual([[BOT, 'settled', 'Newer']])
        expect((await older).newerRun).toMatch(/\/actions\/runs\/1000\/attempts\/1$/)
        expect((await newer).newerRun).toBeUndefined()
        return world.log.join('\n')
      },
    )
  }

  test('a later attempt is newer, and of an older run nothing is shown any more', async () => {
    const thread = await startThread(world)
    const first = await thread.open(connect('1000', 9))
    const second = await thread.open(connect('1000', 10))
    const patches = thread.sent('PATCH')
    const said = world.log.length
    first.show('Epoch 2')
    await until(() => world.log.length > said)
    first.show('Epoch 3')
    await first.settle('First')
    expect(thread.sent('PATCH')).toBe(patches)
    expect(world.log.slice(said)).toEqual([expect.stringMatching(/taken over.*runs\/1000\/attempts\/10$/)])
    await second.settle('Second')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Second']])
  })

  test('each has its own where each posts a new one', async () => {
    const thread = await startThread(world)
    const newer = await thread.open(connect('1000'), 'new')
    const older = await thread.open(connect('900'), 'new')
    await newer.settle('Newer')
    await older.settle('Older')
    expect(await thread.seen()).toEqual([
      [BOT, 'settled', 'Newer'],
      [BOT, 'settled', 'Older'],
    ])
  })

  test('where the comment was deleted, the one that the newer run wrote anew is not doubled', async () => {
    const thread = await startThread(world)
    const older = await thread.open(connect('900'))
    const newer = await thread.open(connect('1000'))
    await world.server.deleteComment(newer.id)
    await newer.settle('Newer')
    await older.settle('Older')
    expect(await thread.seen()).toEqual([[BOT, 'settled', 'Newer']])
  })
})
