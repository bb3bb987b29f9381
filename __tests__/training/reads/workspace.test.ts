import { mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { watchWorkspace } from '../../../src/training/reads/workspace.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-workspace-'))
  for (const inner of ['data/deep', '.git/objects']) await mkdir(join(folder, inner), { recursive: true })
  for (const path of ['a.csv', 'data/b.csv', 'data/deep/c.csv', '.git/config']) {
    await writeFile(join(folder, path), 'x')
  }
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const at = (path: string) => join(folder, path)

test('files that were read since, in folders too', async () => {
  const reads = watchWorkspace(folder)
  expect(reads().read).toEqual([])
  await readFile(at('a.csv'))
  await readFile(at('data/deep/c.csv'))
  expect(reads().read).toEqual([at('a.csv'), at('data/deep/c.csv')])
})

test('not what git keeps, what is new, gone, or only looked at', async () => {
  const reads = watchWorkspace(folder)
  await readFile(at('.git/config'))
  await writeFile(at('new'), 'x')
  await readFile(at('new'))
  await stat(at('a.csv'))
  await rm(at('data/b.csv'))
  expect(reads().read).toEqual([])
})

test('links are not followed: what they lead to is somewhere else', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'headway-workspace-'))
  try {
    await writeFile(join(outside, 'x'), 'x')
    await symlink(outside, at('outside'))
    await symlink('..', at('data/up'))
    const reads = watchWorkspace(folder)
    await readFile(at('outside/x'))
    expect(reads().read).toEqual([])
  } finally {
    await rm(outside, { recursive: true })
  }
})

test('a file that was read before, too, where that is a day ago', async () => {
  const now = Date.now() / 1000
  await utimes(at('a.csv'), now - 2 * 24 * 3600, now - 3 * 24 * 3600)
  const reads = watchWorkspace(folder)
  await readFile(at('a.csv'))
  expect(reads().read).toEqual([at('a.csv')])
})

test('a folder that is not there is empty', () => {
  expect(watchWorkspace(at('nothing'))()).toEqual({ read: [], whole: true })
})

test('says when there is more than it watches', () => {
  expect(watchWorkspace(folder, 3)().whole).toBe(true)
  expect(watchWorkspace(folder, 2)().whole).toBe(false)
})
