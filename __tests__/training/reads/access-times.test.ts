import { execFileSync } from 'node:child_process'
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { foldersOf, setBack, tellsReads, wasRead } from '../../../src/training/reads/access-times.js'
import { canMount, runMounted } from './namespace.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headway-times-'))
  for (const name of ['file', 'other']) writeFileSync(join(folder, name), 'x')
  writeFileSync(join(folder, 'empty'), '')
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'inner/file'), 'x')
  symlinkSync('file', join(folder, 'link'))
  symlinkSync('inner', join(folder, 'inner-link'))
  symlinkSync('nowhere', join(folder, 'lost'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const PATHS = ['file', 'other', 'empty', 'inner', 'inner/file', 'link', 'inner-link', 'lost']
const at = (path: string) => join(folder, path)

/** What counts as read after this. */
function readAfter(doing: () => unknown): string[] {
  setBack(folder, PATHS)
  doing()
  return PATHS.filter((path) => wasRead(folder, path))
}

describe('what was read since', () => {
  test.each<[string, () => unknown, string[]]>([
    ['nothing', () => {}, []],
    ['a file', () => readFileSync(at('file')), ['file']],
    ['an empty file', () => readFileSync(at('empty')), ['empty']],
    ['a file through a link', () => readFileSync(at('link')), ['file', 'link']],
    ['a file in a linked folder', () => readFileSync(at('inner-link/file')), ['inner/file', 'inner-link']],
    ['a folder', () => readdirSync(at('inner')), ['inner']],
    ['a link itself', () => readlinkSync(at('lost')), ['lost']],
    ['a link that leads nowhere', () => existsSync(at('lost')), ['lost']],
    ['by another program', () => execFileSync('cat', [at('file')]), ['file']],
    ['a copy', () => copyFileSync(at('file'), at('copy')), ['file']],
    [
      'a clone, where there is such a thing',
      () => copyFileSync(at('file'), at('copy'), constants.COPYFILE_FICLONE),
      ['file'],
    ],
    ['a second name', () => [linkSync(at('file'), at('second')), readFileSync(at('second'))], ['file']],
    ['a new name', () => renameSync(at('file'), at('new')), ['file']],
    ['what is gone', () => rmSync(at('file')), ['file']],
    [
      'what was exchanged',
      () => [writeFileSync(at('new'), 'y'), renameSync(at('new'), at('file'))],
      ['file'],
    ],
    ['what somebody gave another time', () => utimesSync(at('file'), 5, 5), ['file']],
  ])('%s', (_name, doing, paths) => {
    expect(readAfter(doing)).toEqual(paths)
  })

  test.each<[string, () => unknown]>([
    ['looking at it', () => PATHS.map((path) => lstatSync(at(path)))],
    ['asking whether it is there', () => existsSync(at('file'))],
    ['writing', () => writeFileSync(at('file'), 'y')],
    ['making a file beside it', () => writeFileSync(at('inner/new'), 'y')],
    ['a second name alone', () => linkSync(at('file'), at('second'))],
    ['setting it back again', () => [readFileSync(at('file')), setBack(folder, PATHS)]],
  ])('not %s', (_name, doing) => {
    expect(readAfter(doing)).toEqual([])
  })

  test('what was not there, or never set back, counts as read', () => {
    setBack(folder, ['nothing', 'file\0'])
    expect([wasRead(folder, 'nothing'), wasRead(folder, 'file')]).toEqual([true, true])
  })

  test('the time of change stays as it is', () => {
    utimesSync(at('file'), 1_600_000_000.123, 1_600_000_000.456)
    setBack(folder, ['file', 'link'])
    expect(statSync(at('file')).mtimeMs).toBeCloseTo(1_600_000_000_456, 0)
  })
})

test.each([
  [[], ['.']],
  [['a'], ['.']],
  [
    ['a/b/c', 'a/d', 'e/f'],
    ['.', 'a/b', 'a', 'e'],
  ],
  [['a b/é/x'], ['.', 'a b/é', 'a b']],
])('the folders that lead to %j', (paths, folders) => {
  expect(foldersOf(paths).sort()).toEqual(folders.sort())
})

describe('whether reads are told', () => {
  test('here they are, and nothing is left of the question', () => {
    expect(tellsReads(at('probe'))).toBe(true)
    expect(existsSync(at('probe'))).toBe(false)
  })

  test('not where nothing can be written', () => {
    expect(tellsReads(at('file/probe'))).toBe(false)
  })

  const mounted = canMount ? test : test.skip
  mounted.each([
    ['noatime', false],
    ['nodiratime', false],
    ['relatime', true],
    ['strictatime', true],
  ])('on a file system that is mounted with %s: %s', (option, expected) => {
    const mount = `mount -t tmpfs -o ${option} none ${at('inner')}`
    const program = join(import.meta.dirname, 'print-tells-reads.ts')
    expect(JSON.parse(runMounted(mount, program, [at('inner/probe')]))).toBe(expected)
  })
})
