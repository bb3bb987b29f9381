import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { areAsTheyWere, stampOf } from '../../../src/training/reads/machine-files.js'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-machine-'))
  file = join(folder, 'file')
  await writeFile(file, 'settings')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function isAsItWas(path: string, change: () => Promise<unknown>): Promise<boolean> {
  const files = [{ path, stamp: await stampOf(path) }]
  await change()
  return areAsTheyWere(files)
}

const LONG_AGO = new Date('2001-01-01T00:00:00Z')

describe('a file of the machine', () => {
  test.each<[string, boolean, () => Promise<unknown>]>([
    ['untouched', true, async () => {}],
    ['at another time', true, () => utimes(file, LONG_AGO, LONG_AGO)],
    ['written anew with the same content', true, () => writeFile(file, 'settings')],
    ['with other content of the same length', false, () => writeFile(file, 'SETTINGS')],
    ['with more content', false, () => writeFile(file, 'settings\n')],
    ['gone', false, () => rm(file)],
    ['that is a folder now', false, () => rm(file).then(() => mkdir(file))],
    ['under another name', false, () => rename(file, `${file}2`)],
  ])('%s is as it was: %s', async (_name, expected, change) => {
    expect(await isAsItWas(file, change)).toBe(expected)
  })

  test('that was not there is so as long as it is not', async () => {
    const absent = join(folder, 'absent')
    expect(await stampOf(absent)).toBe('absent')
    expect(await isAsItWas(absent, async () => {})).toBe(true)
    expect(await isAsItWas(absent, () => writeFile(absent, ''))).toBe(false)
  })

  test('that is a link is what it leads to', async () => {
    await symlink('file', join(folder, 'link'))
    expect(await isAsItWas(join(folder, 'link'), () => writeFile(file, 'SETTINGS'))).toBe(false)
  })

  test('of more than 1 MB goes by its time', async () => {
    await truncate(file, 1024 * 1024 + 1)
    expect(await isAsItWas(file, async () => {})).toBe(true)
    expect(await isAsItWas(file, () => utimes(file, LONG_AGO, LONG_AGO))).toBe(false)
  })

  test('that may not be read has a stamp all the same', async () => {
    await chmod(file, 0)
    expect(await stampOf(file)).toMatch(/^(unreadable|8 bytes, .*)$/)
  })
})

describe('a folder of the machine', () => {
  test.each<[string, boolean, () => Promise<unknown>]>([
    ['untouched', true, async () => {}],
    ['with other content in a file', true, () => writeFile(file, 'SETTINGS')],
    ['with a file more', false, () => writeFile(join(folder, 'new'), '')],
    ['with a file less', false, () => rm(file)],
    ['with another name in it', false, () => rename(file, `${file}2`)],
  ])('%s is as it was: %s', async (_name, expected, change) => {
    expect(await isAsItWas(folder, change)).toBe(expected)
  })
})

describe('what has no end', () => {
  test.each(['/dev/zero', '/proc/self/status', '/proc/kmsg'])('%s is not waited for', async (path) => {
    expect(await stampOf(path)).toEqual(expect.any(String))
  })

  test('nor is a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await stampOf(join(folder, 'pipe'))).toBe('no file')
  })
})

test('of several files each counts', async () => {
  const files = [
    { path: file, stamp: await stampOf(file) },
    { path: join(folder, 'absent'), stamp: 'absent' },
  ]
  expect(await areAsTheyWere(files)).toBe(true)
  expect(await areAsTheyWere([...files, { path: file, stamp: 'absent' }])).toBe(false)
  expect(await areAsTheyWere([])).toBe(true)
})
