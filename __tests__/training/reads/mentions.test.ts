import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mentionsIn } from '../../../src/training/reads/mentions.js'

const NAMES = /\b(?:GITHUB_[A-Z_]+|HEADWAY_SIDE)\b/g

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-mentions-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('names in the command and in the files that were read, each once, sorted', async () => {
  await writeFile(join(folder, 'a.py'), 'os.environ["GITHUB_SHA"], os.environ["GITHUB_REF"]')
  await writeFile(join(folder, 'b.py'), 'os.environ["GITHUB_SHA"]')
  await writeFile(join(folder, 'unread.py'), 'os.environ["GITHUB_ACTOR"]')
  const command = 'python a.py --side $HEADWAY_SIDE'
  expect(mentionsIn(folder, ['a.py', 'b.py', 'a.py'], command, NAMES)).toEqual([
    'GITHUB_REF',
    'GITHUB_SHA',
    'HEADWAY_SIDE',
  ])
  // The pattern remembers where it was: asked again, it must give the same.
  expect(mentionsIn(folder, ['b.py'], '', NAMES)).toEqual(['GITHUB_SHA'])
  expect(mentionsIn(folder, ['b.py'], '', NAMES)).toEqual(['GITHUB_SHA'])
})

test('names among bytes that are no text', async () => {
  await writeFile(join(folder, 'a.pyc'), Buffer.from([0xff, 0, ...Buffer.from('GITHUB_SHA'), 0, 0xfe]))
  expect(mentionsIn(folder, ['a.pyc'], '', NAMES)).toEqual(['GITHUB_SHA'])
})

test('large files are data', async () => {
  await writeFile(join(folder, 'large'), 'GITHUB_SHA'.padEnd(1024 * 1024 + 1))
  await writeFile(join(folder, 'largest'), 'GITHUB_REF'.padEnd(1024 * 1024))
  expect(mentionsIn(folder, ['large', 'largest'], '', NAMES)).toEqual(['GITHUB_REF'])
})

test('what is gone, a folder, a link, a pipe', async () => {
  await writeFile(join(folder, 'outside'), 'GITHUB_SHA')
  await mkdir(join(folder, 'worktree/inner'), { recursive: true })
  await symlink('../outside', join(folder, 'worktree/link'))
  execFileSync('mkfifo', [join(folder, 'worktree/pipe')])
  expect(mentionsIn(join(folder, 'worktree'), ['gone', 'inner', 'link', 'pipe'], '', NAMES)).toEqual([])
})
