import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { installedFiles } from '../../../src/training/reads/installed-files.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-installed-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function found(paths: string[], tracked: string[]): Promise<string[]> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), '')
  }
  return installedFiles(folder, new Set(tracked)).found.sort()
}

test('what an installation left beside the commit’s files', async () => {
  const paths = ['train.py', 'data/a.csv', 'data/b.csv', 'weights/model.bin', '.cache/x']
  expect(await found(paths, ['train.py', 'data/a.csv'])).toEqual([
    '.cache/x',
    'data/b.csv',
    'weights/model.bin',
  ])
})

test('not what is built from the commit, nor environments', async () => {
  const built = [
    'model.egg-info/PKG-INFO',
    'src/model-1.0.dist-info/METADATA',
    'build/lib/model/data.txt',
    'model/fast.cpython-312-x86_64-linux-gnu.so',
    'model/fast.c',
    'model/_version.py',
    '.venv/lib/python3.12/site-packages/numpy/data.txt',
    '.git/config',
    '__pycache__/x',
  ]
  expect(await found(built, [])).toEqual([])
})

test('a submodule is tracked as one, and links lead elsewhere', async () => {
  await symlink('/etc', join(folder, 'link'))
  expect(await found(['lib/data.csv', 'libs/data.csv'], ['lib'])).toEqual(['libs/data.csv'])
})

test('says when there is more than it looks at', async () => {
  await found(['a.csv', 'data/b.csv', 'c.py'], [])
  expect(installedFiles(folder, new Set(), 2)).toMatchObject({ whole: true })
  expect(installedFiles(folder, new Set(), 1)).toMatchObject({ found: [expect.any(String)], whole: false })
})
