import { expect, test } from '@jest/globals'
import { dispatched, labeled, type TestEvent } from '../support/events.js'
import { type ActionRun, runAction } from '../support/runner.js'
import { BASE, COMMAND, commentsOf, createWorld, evaluateOnce, HEAD, type World } from './evaluation.js'

const runOn = (world: World, event: TestEvent, inputs: Record<string, string> = {}): Promise<ActionRun> =>
  runAction({
    work: world.folder,
    event,
    inputs: { command: COMMAND, install: 'none', ...inputs },
    github: { ...world.github, token: world.token },
  })

test('the label trains both sides and answers in one comment', async () => {
  const { exitCode, comments, outputs, world } = await evaluateOnce({ base: BASE, head: HEAD })
  expect(exitCode).toBe(0)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('## Accuracy 2.0 points higher, loss 0.01 lower')
  expect(outputs).toMatchObject({
    verdict: 'unmeasured',
    'comment-url': expect.stringContaining('#issuecomment-'),
  })
  expect(JSON.parse(outputs.head ?? '')).toEqual({ loss: 1.06, accuracy: 80 })
  expect(JSON.parse(outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
  expect(world.github.violations).toEqual([])
})

test.each([
  { label: 'bug' },
  { label: 'bug', others: ['evaluate'] },
  { action: 'opened' },
  { action: 'closed' },
  { action: 'reopened' },
  { action: 'ready_for_review' },
  { action: 'edited' },
  { action: 'unlabeled' },
])('%j: green, one line saying why, and nothing is touched', async (options) => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const { exitCode, log, leftovers, post } = await runOn(
    world,
    labeled(world.pullRequest, world.github, options),
  )
  expect(exitCode).toBe(0)
  expect(log.trimEnd().split('\n')).toEqual([expect.stringMatching(/^Nothing to do: /)])
  expect(world.github.requests).toEqual([])
  expect(world.git.requests).toEqual([])
  expect(leftovers).toEqual([])
  expect(post).toMatchObject({ exitCode: 0, log: '' })
})

test('the label is the one of the input', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const event = labeled(world.pullRequest, world.github, { label: 'train it' })
  expect((await runOn(world, event, { label: 'train it' })).outputs.verdict).toBe('unmeasured')
})

test('workflow_dispatch evaluates a pull request of the same repository', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const event = dispatched(world.github.repository, world.github, { ref: 'main', sha: world.baseTip })
  const { exitCode, outputs } = await runOn(world, event, { 'pull-request-number': '1' })
  expect(exitCode).toBe(0)
  expect(outputs.verdict).toBe('unmeasured')
  expect((await commentsOf(world))[0]).toContain('Accuracy 2.0 points higher')
  expect(world.github.violations).toEqual([])
})

test('workflow_dispatch refuses a fork, and names the way', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD, fork: true })
  const event = dispatched(world.github.repository, world.github, { ref: 'main', sha: world.baseTip })
  const { exitCode, annotations } = await runOn(world, event, { 'pull-request-number': '1' })
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toContain('comes from mallory/digits')
  expect(annotations[0]?.message).toContain('types: [labeled]')
  expect(world.git.requests).toEqual([])
})

test('pull_request_target is refused before anything is touched', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const event = labeled(world.pullRequest, world.github, { name: 'pull_request_target' })
  const { exitCode, annotations } = await runOn(world, event)
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toContain('pull_request_target')
  expect(world.github.requests).toEqual([])
  expect(world.git.requests).toEqual([])
})

test('a wrong input stops the run by its name, without a stack trace', async () => {
  await using world = await createWorld({ base: BASE, head: HEAD })
  const event = labeled(world.pullRequest, world.github)
  const { exitCode, log, annotations } = await runOn(world, event, { 'timeout-minutes': 'soon' })
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toContain('`timeout-minutes` is "soon"')
  expect(log).not.toMatch(/^\s+at .+:\d+:\d+/m)
  expect(world.github.requests).toEqual([])
})
