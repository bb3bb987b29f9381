import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openFamily } from '../../src/training/family.js'
import { ADOPTING, type Launched, launch } from '../../src/training/launch.js'
import { listProcesses } from '../../src/training/processes.js'

const onLinux = process.platform === 'linux' ? describe : describe.skip

let folder: string
let printed: () => string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headway-launch-'))
  printed = () => readFileSync(join(folder, 'output'), 'utf8')
})

afterEach(() => rmSync(folder, { recursive: true }))

const MINIMAL = { PATH: process.env.PATH }

async function start(
  command: string,
  programs?: typeof ADOPTING,
  variables: NodeJS.ProcessEnv = MINIMAL,
): Promise<Launched> {
  const output = openSync(join(folder, 'output'), 'w')
  try {
    return await launch({ argv: ['bash', '-c', command], directory: folder, variables, output }, programs)
  } finally {
    closeSync(output)
  }
}

/** Waits for the command, ends what is left of it, and says which of the processes that it named are still there. */
async function survivorsOf({ leader, exited }: Launched): Promise<number[]> {
  const family = openFamily(leader, () => [])
  await exited
  await family.end()
  const named = [...printed().matchAll(/^pid (\d+)$/gm)].map(([, pid]) => Number(pid))
  expect(named.length).toBeGreaterThan(0)
  return listProcesses()
    .map(({ pid }) => pid)
    .filter((pid) => named.includes(pid))
}

/** A daemon in a session of its own, with no environment and no parent, that has left before anybody could look. */
const DAEMON = `env -i setsid bash -c 'env -i setsid bash -c "echo pid \\$\\$; sleep 60; :" &'
  until grep -q pid output; do sleep 0.01; done`

onLinux('a shell that adopts orphans', () => {
  const [perl, python] = [
    ADOPTING.filter(([program]) => program.endsWith('perl')),
    ADOPTING.filter(([program]) => program.endsWith('python3')),
  ]

  test.each([
    ['through perl', perl, MINIMAL],
    ['through Python', python, MINIMAL],
    ['where perl is broken', ADOPTING, { ...MINIMAL, PERL5OPT: '-MNoSuchModule' }],
    ['where the first is missing', [['/nowhere/perl'] as [string], ...ADOPTING], MINIMAL],
  ])('%s', async (_name, programs, variables) => {
    using launched = await start(`env -0 > variables; ${DAEMON}; exit 7`, programs, variables)
    expect(await survivorsOf(launched)).toEqual([])
    expect(await launched.exited).toEqual({ kind: 'exit-code', code: 7 })
    expect(launched.cpuSeconds()).toBeGreaterThanOrEqual(0)
    const names = [...readFileSync(join(folder, 'variables'), 'utf8').matchAll(/(?<=^|\0)[^=]+/g)].map(String)
    const ofShells = ['_', 'PWD', 'OLDPWD', 'SHLVL']
    expect(names.filter((name) => !ofShells.includes(name)).sort()).toEqual(Object.keys(variables).sort())
  })

  test('counts the CPU time of orphans', async () => {
    const busy = 'for ((i = 0; i < 300000; i++)); do :; done; touch done'
    using launched = await start(
      `echo pid $$; (setsid bash -c '${busy}' &); until [ -e done ]; do sleep 0.05; done; sleep 0.1`,
    )
    expect(await survivorsOf(launched)).toEqual([])
    expect(launched.cpuSeconds()).toBeGreaterThan(0.1)
  })

  test.each(['HUP', 'INT', 'TERM', 'KILL'])('a training that signals its group: %s', async (name) => {
    using launched = await start(`${DAEMON}; kill -${name} 0; sleep 60`)
    expect(await launched.exited).toMatchObject({ kind: 'signal', signal: `SIG${name}` })
    if (name !== 'KILL') expect(await survivorsOf(launched)).toEqual([])
    else for (const pid of printed().match(/\d+/g) ?? []) process.kill(Number(pid), 'SIGKILL')
  })
})

onLinux('where nobody adopts orphans', () => {
  test('no program for it is there: who was seen once is remembered', async () => {
    const whenSeen = 'until [ -e seen ]; do sleep 0.05; done'
    const slowly = `env -i setsid bash -c 'setsid sleep 60 & echo pid $!; ${whenSeen}' &`
    using launched = await start(`${slowly} ${whenSeen}; sleep 0.4`, [])
    const family = openFamily(launched.leader, () => [])
    // As the watch of its memory does.
    while (!/pid/.test(printed())) await delay(10, family.look())
    family.look()
    writeFileSync(join(folder, 'seen'), '')
    await launched.exited
    await family.end()
    expect(listProcesses().some(({ pid }) => pid === Number(/\d+/.exec(printed())?.[0]))).toBe(false)
  })

  test('the training has killed it: told as before, and nothing hangs', async () => {
    using launched = await start('echo pid $$; sleep 0.1; kill -KILL $PPID; sleep 60')
    expect(await survivorsOf(launched)).toEqual([])
    expect(await launched.exited).toEqual({ kind: 'signal', signal: 'SIGKILL', outOfMemory: true })
  })

  test('the training kills it before anything else', async () => {
    using launched = await start('echo x >> times-run; kill -KILL $PPID')
    expect(await launched.exited).toEqual({ kind: 'signal', signal: 'SIGKILL', outOfMemory: true })
    await openFamily(launched.leader, () => []).end()
    expect(readFileSync(join(folder, 'times-run'), 'utf8')).toBe('x\n')
  })
})
