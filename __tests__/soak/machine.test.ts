import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { difference, leftSince, lookAround, type Machine, openMachine } from '../../soak/machine.js'

test('what a job leaves is named: files, folders, processes, descriptors', async () => {
  const shared = await mkdtemp(join(tmpdir(), 'headway-shared-'))
  await using machine = await openMachine([shared])
  const { folder, env, toolCache } = machine
  const before = lookAround(machine)
  expect(await leftSince(machine, before)).toEqual([])

  const temp = env.TMPDIR ?? ''
  await writeFile(join(temp, 'forgotten'), '')
  await mkdir(join(toolCache, 'grown'))
  await writeFile(join(shared, 'lock'), '')
  const descriptor = openSync(join(temp, 'forgotten'), 'r')
  // One that says whose it is, and one that cleared its environment.
  const daemons = [
    spawn('sleep', ['61'], { env: { ...env, PATH: process.env.PATH }, cwd: '/', stdio: 'ignore' }),
    spawn('env', ['-i', 'sleep', '62'], { cwd: temp, stdio: 'ignore' }),
  ]
  try {
    const pids = daemons.map(({ pid }) => pid)
    await until(() => lookAround(machine).some((name) => name === `process ${pids[1]}: sleep 62`))
    expect((await leftSince(machine, before, 200)).sort()).toEqual(
      [
        `descriptor of the servers: ${temp}/forgotten`,
        'file tmp/forgotten',
        'file tools/grown',
        `file ${shared}/lock`,
        `process ${pids[0]}: sleep 61`,
        `process ${pids[1]}: sleep 62`,
      ].sort(),
    )
  } finally {
    closeSync(descriptor)
    for (const daemon of daemons) daemon.kill('SIGKILL')
  }
  await rm(join(folder, 'tmp/forgotten'))
  await rm(join(toolCache, 'grown'), { recursive: true })
  await rm(join(shared, 'lock'))
  expect(await leftSince(machine, before)).toEqual([])
  await rm(shared, { recursive: true })
}, 20_000)

test('a name that stands there twice and stood there once is one more', () => {
  expect(difference(['a', 'b', 'b', 'c'], ['b', 'a', 'd'])).toEqual(['b', 'c'])
})

test('outside of it nothing is taken for its own', async () => {
  await using machine: Machine = await openMachine()
  const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore' })
  try {
    expect(lookAround(machine).filter((name) => name.startsWith('process'))).toEqual([])
  } finally {
    stranger.kill('SIGKILL')
  }
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}
