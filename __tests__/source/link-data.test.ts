import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { linkData } from '../../src/source/link-data.js'

let folder: string
let worktree: string
let data: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-link-'))
  worktree = join(folder, 'worktree')
  data = join(folder, 'workspace/data')
  await mkdir(worktree)
  await write('workspace/data/train/1.csv', 'of the workspace')
  await write('workspace/data/labels.csv', 'of the workspace')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

const found = (path: string) => readFile(join(worktree, path), 'utf8')

describe('data', () => {
  test('is found where the workspace has it', async () => {
    await linkData(worktree, data, 'data')
    expect(await found('data/train/1.csv')).toBe('of the workspace')
    await linkData(worktree, join(data, 'labels.csv'), 'deep/down/labels.csv')
    expect(await found('deep/down/labels.csv')).toBe('of the workspace')
  })

  test('fills up a folder that the commit has', async () => {
    await write('worktree/data/README.md', 'of the commit')
    await write('worktree/data/train/README.md', 'of the commit')
    await linkData(worktree, data, 'data')
    expect(await readdir(join(worktree, 'data/train'))).toEqual(['1.csv', 'README.md'])
    expect(await found('data/README.md')).toBe('of the commit')
    expect(await found('data/train/1.csv')).toBe('of the workspace')
    expect((await lstat(join(worktree, 'data/train'))).isDirectory()).toBe(true)
  })

  test('does so, too, where it is a link to a folder itself', async () => {
    await write('worktree/data/README.md', 'of the commit')
    await symlink(data, join(folder, 'workspace/linked'))
    await linkData(worktree, join(folder, 'workspace/linked'), 'data')
    expect(await found('data/labels.csv')).toBe('of the workspace')
  })

  test('does not take the place of a file of the commit', async () => {
    await write('worktree/data/labels.csv', 'of the commit')
    await linkData(worktree, data, 'data')
    expect(await found('data/labels.csv')).toBe('of the commit')
    await write('worktree/other', 'of the commit')
    await linkData(worktree, data, 'other')
    expect(await found('other')).toBe('of the commit')
  })

  test('is linked twice without harm', async () => {
    for (let time = 0; time < 2; time += 1) await linkData(worktree, data, 'data')
    expect(await readdir(data)).toEqual(['labels.csv', 'train'])
  })
})

describe('a link of the commit', () => {
  test('in the place of the data stays, and nothing is put where it leads', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), join(worktree, 'data'))
    await linkData(worktree, data, 'data')
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  test('on the way to it is an error', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), join(worktree, 'sets'))
    await expect(linkData(worktree, data, 'sets/data')).rejects.toThrow('sets in this commit is no folder')
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  test('inside the commit’s folder is not followed', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await mkdir(join(worktree, 'data'))
    await symlink(join(folder, 'elsewhere'), join(worktree, 'data/train'))
    await linkData(worktree, data, 'data')
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
    expect(await found('data/labels.csv')).toBe('of the workspace')
  })

  test('a file on the way is an error, too', async () => {
    await write('worktree/sets', 'a file')
    await expect(linkData(worktree, data, 'sets/data')).rejects.toThrow('is no folder')
  })
})
