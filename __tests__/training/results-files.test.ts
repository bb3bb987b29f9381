import { mkdir, mkdtemp, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { collectResults, setAside } from '../../src/training/results-files.js'

let root = ''
let place = { root: '', shownAs: '' }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headway-results-'))
  place = { root: join(root, 'worktree'), shownAs: '' }
  await mkdir(place.root)
})

afterEach(() => rm(root, { recursive: true, force: true }))

function inPlace(...path: string[]): string {
  return join(place.root, ...path)
}

async function refusal(pattern = 'result.txt'): Promise<{ path: string; reason: string } | undefined> {
  const { files, refused } = await collectResults([place], [pattern])
  expect(files).toEqual([])
  expect(refused.length).toBeLessThanOrEqual(1)
  return refused[0]
}

describe('collectResults', () => {
  test('reads what was written, with its pattern and time', async () => {
    await writeFile(inPlace('result.txt'), '{"loss": 0.5}')
    await utimes(inPlace('result.txt'), 1000, 2000)
    expect(await collectResults([place], ['nothing', 'res*'])).toEqual({
      files: [
        { path: 'result.txt', pattern: 'res*', bytes: Buffer.from('{"loss": 0.5}'), modifiedAt: 2_000_000 },
      ],
      refused: [],
    })
  })

  test('looks in every place, and reads a file once', async () => {
    const other = { root: join(root, 'other'), shownAs: '$HEADWAY_RESULTS/' }
    await mkdir(other.root)
    await writeFile(inPlace('result.txt'), 'a')
    await writeFile(join(other.root, 'result.txt'), 'b')
    const { files } = await collectResults([place, other], ['result.txt', '*.txt'])
    expect(files.map(({ path, bytes, pattern }) => [path, String(bytes), pattern])).toEqual([
      ['result.txt', 'a', 'result.txt'],
      ['$HEADWAY_RESULTS/result.txt', 'b', 'result.txt'],
    ])
  })

  test('reads nothing in a folder that is a link', async () => {
    await mkdir(join(root, 'outside'))
    await writeFile(join(root, 'outside', 'result.txt'), 'x')
    await symlink(join(root, 'outside'), inPlace('out'))
    expect(await refusal('out/result.txt')).toEqual({
      path: 'out',
      reason: expect.stringContaining('symbolic link'),
    })
    expect(await refusal('*/result.txt')).toBeUndefined()
    expect(await refusal('**/result.txt')).toBeUndefined()
  })

  const event = Buffer.concat([
    Buffer.from([24, 0, 0, 0, 0, 0, 0, 0, 163, 127, 75, 34, 9, 0]),
    Buffer.from('brain.Event:2'),
  ])

  test.each([
    ['a text', Buffer.from('{"loss": 1}'), 16],
    ['a model', Buffer.from('PK\x03\x04\0'), 16],
    ['the magic of a database, but not at its beginning', Buffer.from(' SQLite format 3\0'), 16],
    ['a database', Buffer.from('SQLite format 3\0'), 64],
    ['an event file', event, 64],
  ])('of %s, as much as its limit', async (_what, beginning, mib) => {
    await writeFile(inPlace('a'), beginning)
    await truncate(inPlace('a'), mib * 2 ** 20)
    expect((await collectResults([place], ['a'])).files.map(({ bytes }) => bytes.length)).toEqual([
      mib * 2 ** 20,
    ])
    await truncate(inPlace('a'), mib * 2 ** 20 + 1)
    expect(await refusal('a')).toEqual({
      path: 'a',
      reason: expect.stringMatching(`^is too large \\(${mib + 1} MiB\\): at most ${mib} MiB are read`),
    })
  })

  test('does not read a database of 1 GB to refuse it', async () => {
    await writeFile(inPlace('mlflow.db'), 'SQLite format 3\0')
    await truncate(inPlace('mlflow.db'), 2 ** 30)
    const before = process.memoryUsage().rss
    expect(await refusal('mlflow.db')).toMatchObject({ reason: expect.stringContaining('(1024 MiB)') })
    expect(process.memoryUsage().rss - before).toBeLessThan(50e6)
  })

  test('refuses too much in all, and goes on with what still fits', async () => {
    for (const name of ['a', 'b', 'c']) {
      await writeFile(inPlace(`${name}.db`), 'SQLite format 3\0')
      await truncate(inPlace(`${name}.db`), name === 'c' ? 1 : 64 * 2 ** 20 - 1)
    }
    await writeFile(inPlace('d.db'), 'xx')
    const { files, refused } = await collectResults([place], ['*.db'])
    expect(files.map(({ path }) => path)).toEqual(['a.db', 'b.db', 'c.db'])
    expect(refused).toEqual([{ path: 'd.db', reason: expect.stringContaining('128 MiB of results') }])
  })

  test('refuses more than 200 files', async () => {
    for (let index = 0; index < 201; index += 1) await writeFile(inPlace(`${1000 + index}.txt`), 'x')
    const { files, refused } = await collectResults([place], ['*.txt'])
    expect(files).toHaveLength(200)
    expect(refused).toEqual([{ path: '1200.txt', reason: expect.stringContaining('200') }])
  })
})

describe('setAside', () => {
  test('moves old results away and keeps the rest', async () => {
    await mkdir(inPlace('out', 'folder.json'), { recursive: true })
    await writeFile(inPlace('out', 'a.json'), 'old')
    await writeFile(inPlace('params.yaml'), 'lr: 0.1')
    expect(await setAside(place.root, ['**/*.json', 'nothing'], join(root, 'aside'))).toEqual(['out/a.json'])
    expect(await readFile(join(root, 'aside', 'out', 'a.json'), 'utf8')).toBe('old')
    expect(await readFile(inPlace('params.yaml'), 'utf8')).toBe('lr: 0.1')
    expect((await collectResults([place], ['out/a.json'])).files).toEqual([])
  })

  test('touches nothing behind a link', async () => {
    await mkdir(join(root, 'outside'))
    await writeFile(join(root, 'outside', 'result.txt'), 'precious')
    await symlink(join(root, 'outside'), inPlace('out'))
    await symlink(join(root, 'outside', 'result.txt'), inPlace('result.txt'))
    expect(
      await setAside(place.root, ['out/*', 'out/result.txt', 'result.txt'], join(root, 'aside')),
    ).toEqual(['result.txt'])
    expect(await readFile(join(root, 'outside', 'result.txt'), 'utf8')).toBe('precious')
  })

  test('refuses a pattern that leaves the worktree', async () => {
    await expect(setAside(place.root, ['../*'], join(root, 'aside'))).rejects.toMatchObject({
      name: 'UserError',
    })
  })
})
