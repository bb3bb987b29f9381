import { expect, test } from '@jest/globals'
import { commentsOf, createWorld, start, strayPaths } from './evaluation.js'

/** Trains for ever, with a daemon, and does not listen to TERM. */
const STUBBORN = {
  'train.sh': `trap '' TERM; setsid bash -c 'trap "" TERM; while :; do sleep 1; done' & echo training; while :; do sleep 1; done\n`,
}

test('cancel ends every process in time and leaves the comment saying so', async () => {
  await using world = await createWorld({ base: STUBBORN, head: { x: '' } })
  const running = await start(world)
  await Promise.all([running.printed(/head │ training/), running.printed(/base │ training/)])
  running.cancel()
  const run = await running.done
  // Ended by itself, before the runner's KILL.
  expect(run).toMatchObject({ signal: null, exitCode: 1 })
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  expect(run.post.exitCode).toBe(0)
  expect(await commentsOf(world)).toEqual([expect.stringMatching(/settled[\s\S]*cancelled/)])
  expect(run.summary).toContain('cancelled')
})

test('cancel while the commits are being fetched', async () => {
  let asked: (() => void) | undefined
  const fetching = new Promise<void>((resolve) => {
    asked = resolve
  })
  let goOn: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await using world = await createWorld({
    base: STUBBORN,
    head: { x: '' },
    beforeGit: async () => {
      asked?.()
      await held
    },
  })
  const running = await start(world)
  await fetching
  running.cancel()
  const run = await running.done
  goOn?.()
  expect(run).toMatchObject({ signal: null, exitCode: 1 })
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  expect(run.annotations).toEqual([expect.objectContaining({ message: 'The evaluation was cancelled.' })])
  expect(await commentsOf(world)).toEqual([expect.stringMatching(/settled[\s\S]*cancelled/)])
})

test('post settles the comment and clears up when the action itself was killed', async () => {
  await using world = await createWorld({ base: STUBBORN, head: { x: '' } })
  const running = await start(world)
  await Promise.all([running.printed(/head │ training/), running.printed(/base │ training/)])
  while ((await commentsOf(world)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  running.kill()
  const run = await running.done
  expect(run.signal).toBe('SIGKILL')
  expect(run.post.exitCode).toBe(0)
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  const comments = await commentsOf(world)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('settled')
  expect(comments[0]).not.toContain('running')
})

test('cancel while packages are being installed', async () => {
  await using world = await createWorld({ base: STUBBORN, head: { x: '' } })
  const running = await start(world, { install: 'echo installing; sleep 300' })
  await running.printed(/install │ installing/)
  running.cancel()
  const run = await running.done
  expect(run).toMatchObject({ signal: null, exitCode: 1 })
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  expect(await commentsOf(world)).toEqual([expect.stringMatching(/settled[\s\S]*cancelled/)])
})
