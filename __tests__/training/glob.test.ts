import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { find } from '../../src/training/glob.js'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'headway-glob-'))
  const files = [
    'result.txt',
    'result.json',
    '.hidden.json',
    'out/a.json',
    'out/b.csv',
    'out/deep/er/c.json',
    'a[1].txt',
    '.git/d.json',
  ]
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  await symlink('out', join(root, 'link'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

describe('find', () => {
  test.each([
    ['result.txt', ['result.txt']],
    ['./result.txt', ['result.txt']],
    ['result.*', ['result.json', 'result.txt']],
    ['result.{txt,csv,{json,xml}}', ['result.json', 'result.txt']],
    ['{out/a,result}.json', ['out/a.json', 'result.json']],
    ['resul?.txt', ['result.txt']],
    ['[a-q]*.json', []],
    ['[!a-q]*.json', ['result.json']],
    ['a[[]1].txt', ['a[1].txt']],
    ['*.json', ['result.json']],
    ['.*.json', ['.hidden.json']],
    ['out/*.json', ['out/a.json']],
    ['**/*.json', ['out/a.json', 'out/deep/er/c.json', 'result.json']],
    ['out/**', ['out/a.json', 'out/b.csv', 'out/deep', 'out/deep/er', 'out/deep/er/c.json']],
    ['out/**/er/*', ['out/deep/er/c.json']],
    ['*/a.json', ['out/a.json']],
    ['missing/*.json', []],
    ['result.txt/x', []],
  ])('%s', async (pattern, paths) => {
    expect((await find(root, pattern)).map(({ path }) => path)).toEqual(paths)
  })

  test('does not follow a link, and tells where one is in the way', async () => {
    expect(await find(root, 'link')).toEqual([{ path: 'link', kind: 'link', reached: true }])
    expect(await find(root, 'link/a.json')).toEqual([{ path: 'link', kind: 'link', reached: false }])
  })

  test.each(['/etc/passwd', '../x', 'out/../../x', '{a,..}/x', '', '.', '[z-a].txt', '{a,b}'.repeat(9)])(
    'refuses %s',
    async (pattern) => {
      await expect(find(root, pattern)).rejects.toMatchObject({ name: 'UserError' })
    },
  )
})
