import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { dispatched, labeled, pushed, type TestEvent } from '../support/events.js'
import { createWorld, strayPaths, type World } from './evaluation.js'
import { trainOn } from './known.js'
import { evaluateOnMany, gatherJob, itemJob, planJob } from './many-machines.js'
import type { OfRun } from './two-jobs.js'

const SEEDED = {
  base: { 'train.py': trainOn('78 + int(os.environ["HEADWAY_SEED"])') },
  head: { 'train.py': trainOn('80 + 1.5 * int(os.environ["HEADWAY_SEED"])') },
}
const PYTHON = { command: 'python3 train.py' }
let nextRun = 2_009_000_000

function newRun(event?: TestEvent): OfRun {
  nextRun += 1
  return { id: nextRun, ...(event && { event }) }
}

/** A commit arrives on the base branch: that at which the pull request leaves it. */
function push({ github, baseTip, mergeBase }: World): TestEvent {
  return pushed(github.repository, github, { ref: 'main', before: baseTip, sha: mergeBase })
}

function byHand({ github, mergeBase }: World): TestEvent {
  return dispatched(github.repository, github, { ref: 'main', sha: mergeBase })
}

/** Whose page of the ledger was kept, oldest first, and the seeds that answer by it. */
function pagesOf({ results }: World): [string, number[]][] {
  return (results?.entries() ?? []).map(({ scope, bytes }) => {
    const { entries } = JSON.parse(gunzipSync(bytes).toString()) as {
      entries: { measurement: { seed: number } }[]
    }
    return [scope, [...new Set(entries.map(({ measurement }) => measurement.seed))].sort()]
  })
}

test('a push is measured with all seeds that an evaluation will ask for, which trains the head only', async () => {
  await using world = await createWorld({ ...SEEDED, cache: true })
  const inputs = { ...PYTHON, seeds: '3', 'max-seeds': '4' }
  const run = newRun(push(world))
  const first = await evaluateOnMany(world, run, inputs, { dead: ['base-1', 'base-3'] })
  expect(first.planned.items).toEqual(['base-1', 'base-2', 'base-3', 'base-4'])
  for (const job of [first.planned, ...first.machines, first]) {
    expect({
      code: job.exitCode,
      orphans: job.orphans,
      said: job.annotations,
      left: strayPaths(job),
    }).toEqual({
      code: 0,
      orphans: [],
      said: [],
      left: [],
    })
  }
  expect(first.summary).toContain('## `main` is measured')
  expect(first.summary).toContain(': 2 trainings.')
  expect(first.summary).toContain(
    '⚠️ Seeds 1 and 3 are missing, each for this reason: its machine has handed nothing on.',
  )
  expect(first.summary).toContain('“Re-run failed jobs”')
  expect(pagesOf(world)).toEqual([['refs/heads/main', [2, 4]]])

  const attempt = { ...run, attempt: 2 }
  for (const item of ['base-1', 'base-3']) await itemJob(world, attempt, first.planned, item, PYTHON)
  const second = await gatherJob(world, attempt, first.planned)
  expect(second.summary).toContain(': 4 trainings.')
  expect(second.summary).toContain('| Accuracy | 80.5% | 1.3 | 5.8 |')
  expect(second.summary).toContain('need not train it again')
  expect(second.summary).not.toContain('missing')
  expect(pagesOf(world)[1]).toEqual(['refs/heads/main', [1, 2, 3, 4]])
  // Nobody waits for a comment, and the API is not asked for anything.
  expect(world.github.requests).toEqual([])

  const evaluated = await evaluateOnMany(world, newRun(), inputs)
  expect(evaluated.planned.items).toEqual(['head-1', 'head-2', 'head-3', 'head-4'])
  expect(evaluated.outputs.verdict).toBe('better')
  expect(evaluated.comments.join()).toMatch(/4 trainings of about .*, on 4 machines/)
  // What it has measured answers for itself alone.
  expect(pagesOf(world).slice(2)).toEqual([['refs/pull/1/merge', [1, 2, 3, 4]]])

  const noise = await evaluateOnMany(world, newRun(byHand(world)), PYTHON)
  expect(noise.planned.log).toContain('measuring how noisy the training of main is, with 5 seeds')
  expect(noise.planned.items).toEqual(['base-5'])
  expect(noise).toMatchObject({ exitCode: 0, annotations: [] })
  expect(noise.summary).toContain('## How noisy the training of `main` is')
  expect(noise.summary).toContain(': 5 trainings.')
  expect(pagesOf(world)).toHaveLength(3)

  await world.github.moveHead(1, world.baseTip)
  const event = labeled(world.pullRequest, world.github, { action: 'synchronize' })
  const marked = await planJob(world, newRun(event), inputs)
  expect(marked).toMatchObject({ exitCode: 0, items: [], digest: '' })
  expect(marked.log).toContain('The comment says now where the pull request stands.')
  const [comment] = await world.github.comments(1)
  expect(comment?.body).toContain('**For an older commit:**')
  expect(world.github.violations).toEqual([])
}, 120_000)

test('a commit that does not train makes the report red; where nobody could use it, nothing is planned', async () => {
  await using world = await createWorld({
    base: { 'train.py': 'raise SystemExit("no data")\n' },
    head: {},
    cache: true,
  })
  const off = await planJob(world, newRun(push(world)), { ...PYTHON, reuse: 'off' })
  expect(off).toMatchObject({ exitCode: 0, annotations: [], digest: '' })
  expect(off.log).toContain(
    'Nothing to do: with `reuse: off`, a measurement of the branch would answer nobody.',
  )
  expect(off.outputs).toEqual({ matrix: '{"include":[]}', trainings: '0', plan: '' })

  const red = await evaluateOnMany(world, newRun(push(world)), PYTHON)
  expect(red.machines.map(({ exitCode }) => exitCode)).toEqual([0])
  expect(red).toMatchObject({ exitCode: 1, summary: expect.stringContaining('no data') })
  expect(red.annotations[0]?.message).toContain('main does not train')
  expect(pagesOf(world)).toEqual([])
}, 60_000)
