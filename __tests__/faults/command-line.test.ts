import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { type Desk, openDesk, type Spoken } from '../command-line/desk.js'
import { fault } from '../support/fault.js'
import { smallDisk } from '../support/small-disk.js'

const TRAIN = ['--', 'python3', 'train.py']
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(async () => {
  await desk[Symbol.asyncDispose]()
})

/** What the user reads, and the exit code with it. */
function read({ code, stdout, stderr }: Spoken, expected: number): string {
  expect(code).toBe(expected)
  expect(stdout + stderr).not.toMatch(/^ {4}at /m)
  return `${stdout}${stderr} exit code ${code}`
}

fault(
  'Command line',
  'a name that is no commit; the branch is at the server only',
  '“names no commit”, “name it origin/nowhere”, “exit code 2”',
  async () => {
    desk.git('update-ref', 'refs/remotes/origin/nowhere', 'main')
    return read(await desk.run(['nowhere', ...TRAIN]), 2)
  },
)

fault(
  'Command line',
  'two commits with no history in common',
  '“have no commit in common”, “--base-tip”',
  async () => {
    const tree = desk.git('rev-parse', 'main^{tree}')
    desk.git('branch', '--force', 'stranger', desk.git('commit-tree', '-m', 'Another', tree))
    return read(await desk.run(['stranger', ...TRAIN]), 2)
  },
)

fault(
  'Command line',
  'a folder that is in no repository',
  '“in no git repository”, “exit code 2”',
  async () => read(await desk.run(['main', ...TRAIN], { GIT_DIR: '/nonexistent' }), 2),
)

fault('Command line', 'nowhere to write', 'the folder, “XDG_CACHE_HOME”, “exit code 3”', async () => {
  const file = join(desk.repository, '.git/a-file')
  await writeFile(file, '')
  return read(await desk.run(['main', ...TRAIN], { XDG_CACHE_HOME: file }), 3)
})

fault(
  'Command line',
  'the disk is full when the commits come',
  '“the disk is full”, “exit code 3”; nothing stays',
  async () => {
    await desk.commit({
      'weights.bin': randomBytes(6_000_000).toString('base64'),
    })
    await using disk = await smallDisk(3_000)
    const told = read(await desk.run(['main', ...TRAIN], { XDG_CACHE_HOME: disk.path }), 3)
    expect(execFileSync('ls', [join(disk.path, 'headway/runs')], { encoding: 'utf8' })).toBe('')
    return told
  },
)

fault(
  'Command line',
  'a report cannot be written',
  '“cannot be written”, and that what was measured is kept',
  async () => {
    // It could be when it was asked for.
    const inTheWay = `mkdir -p '${join(desk.repository, 'late.json')}' && python3 train.py`
    return read(await desk.run(['--json=late.json', 'main', 'topic', '--', inTheWay]), 2)
  },
)
