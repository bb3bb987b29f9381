import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { endMarked, marksOf } from '../../src/training/leftovers.js'

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('ends all of an evaluation, and nothing else', async () => {
  const start = (mark: string, seed: number) =>
    spawn('sh', ['-c', 'trap "" TERM; echo ready; sleep 60 & wait'], {
      env: { ...process.env, ...marksOf(mark, 'head', seed) },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
  const ours = [start('mark-of-this-test', 1), start('mark-of-this-test', 2)]
  const other = start('mark-of-this-test-too', 1)
  await Promise.all([...ours, other].map(({ stdout }) => once(stdout, 'data')))
  const ends = ours.map((child) => once(child, 'exit'))

  expect(await endMarked('mark-of-this-test')).toBeGreaterThanOrEqual(2)
  expect((await Promise.all(ends)).map(([, signal]) => signal)).toEqual(['SIGKILL', 'SIGKILL'])
  expect(other.exitCode ?? other.signalCode).toBeNull()

  expect(await endMarked('mark-of-this-test-too')).toBeGreaterThanOrEqual(1)
  expect(await endMarked('mark-of-this-test')).toBe(0)
})
