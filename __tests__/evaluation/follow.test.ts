import { expect, test } from '@jest/globals'
import { startHeld, WAITS } from '../faults/watch.js'
import { atOnce } from '../support/at-once.js'
import { labeled } from '../support/events.js'
import { type ActionRun, runAction } from '../support/runner.js'
import {
  BASE,
  COMMAND,
  commentsOf,
  createWorld,
  evaluate,
  HEAD,
  strayPaths,
  type World,
} from './evaluation.js'
import { afterPush } from './two-jobs.js'

const beside = atOnce(4)

/** In a world of its own, beside the others: most of the time they wait. */
function inWorld(happens: (world: World) => Promise<void>): () => Promise<void> {
  return beside(async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    await happens(world)
    expect(world.github.violations).toEqual([])
  })
}

/** A commit arrives on the pull request's branch. */
async function push(world: World): Promise<string> {
  const { repository, pullRequest, github } = world
  const files = { 'train.sh': `${HEAD['train.sh']}# again\n` }
  const sha = await repository.commit({ files, branch: 'topic', parents: [pullRequest.head.sha] })
  await github.moveHead(pullRequest.number, sha)
  return sha
}

function runOn(
  world: World,
  action: string,
  changes: object = {},
  inputs: Record<string, string> = {},
): Promise<ActionRun> {
  const event = labeled(world.pullRequest, world.github, { action })
  return runAction({
    work: world.folder,
    event: { ...event, payload: { ...event.payload, ...changes } },
    inputs: { command: COMMAND, ...inputs },
    github: { ...world.github, token: world.token },
  })
}

test(
  'a push marks the comment and trains nothing; the next evaluation takes the mark away',
  inWorld(async (world) => {
    const [before = ''] = (await evaluate(world)).comments
    const sha = await push(world)
    const asked = world.git.requests.length
    const marked = await runOn(world, 'synchronize')
    expect(marked).toMatchObject({ exitCode: 0, annotations: [], post: { exitCode: 0, log: '' } })
    expect(strayPaths(marked)).toEqual([])
    expect(marked.log).toContain('The comment says now where the pull request stands.')
    expect(world.git.requests).toHaveLength(asked)
    const [body = ''] = await commentsOf(world)
    const [marker = '', , note] = body.split('\n')
    expect(note).toBe(
      `⚠️ **For an older commit:** \`${world.pullRequest.head.sha.slice(0, 7)}\`, 1 commit behind the head \`${sha.slice(0, 7)}\`. Add the label again to evaluate it.`,
    )
    expect(before).toBe(marker + body.slice(body.indexOf('\n## ')))
    const { head } = world.pullRequest
    const again = { ...world, pullRequest: { ...world.pullRequest, head: { ...head, sha } } }
    const { comments } = await evaluate(again)
    expect(comments).toHaveLength(1)
    expect(comments[0]).not.toContain('older commit')
  }),
)

test(
  'a pull request that goes into another branch says so; another title is no matter',
  inWorld(async (world) => {
    await evaluate(world)
    await world.github.retarget(1, 'dev', world.baseTip)
    const titled = await runOn(world, 'edited', { changes: { title: { from: 'Old' } } })
    expect(titled.log).toMatch(/^Nothing to do: .*\n$/)
    await runOn(world, 'edited', {
      changes: { base: { ref: { from: 'main' }, sha: { from: world.mergeBase } } },
    })
    expect((await commentsOf(world))[0]).toContain(
      '**Held against `main`:** the pull request goes into `dev` now.',
    )
  }),
)

test(
  'each job marks the comment of its own name, and posts none',
  inWorld(async (world) => {
    await evaluate(world, { name: 'digits' })
    await evaluate(world, { name: 'letters' })
    await push(world)
    const none = await runOn(world, 'synchronize')
    expect(none.log).toContain('Nothing to do: the pull request has not been evaluated.')
    await runOn(world, 'synchronize', {}, { name: 'letters' })
    const comments = await commentsOf(world)
    expect(comments.map((body) => body.includes('older commit'))).toEqual([false, true])
  }),
)

test(
  'the job that reports marks, and the one that measures has nothing to do',
  inWorld(async (world) => {
    await evaluate(world)
    await push(world)
    const before = world.github.requests.length
    expect((await afterPush(world, 'measure', { command: COMMAND })).log).toMatch(/^Nothing to do: .*\n$/)
    expect(world.github.requests).toHaveLength(before)
    expect((await afterPush(world, 'report')).exitCode).toBe(0)
    expect((await commentsOf(world))[0]).toContain('1 commit behind the head')
  }),
)

test(
  'a pull request that moves on while it is evaluated: its comment and its summary say so at the end',
  beside(async () => {
    await using slow = await createWorld({ base: BASE, head: WAITS })
    const { running, goOn } = await startHeld(slow)
    const sha = await slow.repository.commit({
      files: HEAD,
      branch: 'topic',
      parents: [slow.pullRequest.head.sha],
    })
    await slow.github.moveHead(1, sha)
    await goOn()
    const { exitCode, summary } = await running.done
    expect(exitCode).toBe(0)
    const [body = ''] = await commentsOf(slow)
    for (const text of [body, summary]) {
      expect(text).toContain('1 commit behind the head')
      expect(text).toContain('Accuracy 2.0 points higher')
    }
    expect(slow.github.violations).toEqual([])
  }),
)

test(
  'one request asks whether it has moved on, and none where nothing is posted',
  inWorld(async (world) => {
    const asked = () => world.github.requests.filter(({ path }) => /\/pulls\/\d+$/.test(path)).length
    await evaluate(world)
    expect(asked()).toBe(1)
    await evaluate(world, { comment: 'off' })
    expect(asked()).toBe(1)
    expect((await runOn(world, 'synchronize', {}, { comment: 'off' })).log).toContain(
      'Nothing to do: with `comment: off`',
    )
  }),
)

for (const kind of ['draft', 'closed', 'merged']) {
  test(
    `a ${kind} pull request is evaluated when it is labelled`,
    inWorld(async (world) => {
      const { github, repository, pullRequest, baseTip } = world
      if (kind === 'merged') {
        const parents = [baseTip, pullRequest.head.sha]
        await repository.commit({ files: HEAD, parents, message: 'Merge pull request #1' })
        await github.asOwner('PUT', '/pulls/1/merge', {})
        await repository.git('update-ref', '-d', 'refs/heads/topic')
      }
      if (kind === 'closed') await github.asOwner('PATCH', '/pulls/1', { state: 'closed' })
      const event = labeled(pullRequest, github)
      const { pull_request: described } = event.payload as { pull_request: object }
      const state = kind === 'draft' ? { draft: true } : { state: 'closed', merged: kind === 'merged' }
      const run = await runAction({
        work: world.folder,
        event: { ...event, payload: { ...event.payload, pull_request: { ...described, ...state } } },
        inputs: { command: COMMAND, install: 'none' },
        github: { ...github, token: world.token },
      })
      expect(run).toMatchObject({ exitCode: 0, annotations: [] })
      expect((await commentsOf(world))[0]).toContain('Accuracy 2.0 points higher')
    }),
  )
}
