import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  appendFile,
  chmod,
  link,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { digestData } from '../../src/ledger/data.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-data-'))
  await mkdir(join(folder, 'train/cats'), { recursive: true })
  await writeFile(join(folder, 'train/cats/1.png'), 'a cat')
  await writeFile(join(folder, 'labels.csv'), '1,cat\n')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const at = (path: string) => join(folder, path)
const now = () => digestData([folder])
const LONG_AGO = new Date('2001-01-01T00:00:00Z')

describe('data is other data', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['with other content of the same length', () => writeFile(at('labels.csv'), '1,dog\n')],
    ['with more content', () => appendFile(at('labels.csv'), '2,dog\n')],
    ['with a file more', () => writeFile(at('train/cats/2.png'), '')],
    ['with a hidden file more', () => writeFile(at('.hidden'), '')],
    ['with a folder more, though it is empty', () => mkdir(at('train/dogs'))],
    ['with a file less', () => rm(at('labels.csv'))],
    ['with another name', () => rename(at('labels.csv'), at('label.csv'))],
    ['with another place', () => rename(at('labels.csv'), at('train/labels.csv'))],
    ['with a name that is no UTF-8', () => writeFile(named('é'), '')],
  ])('%s', async (_name, change) => {
    const before = await now()
    await change()
    expect(await now()).not.toBe(before)
  })

  test('where a file with a name that is no UTF-8 has changed', async () => {
    await writeFile(named('é'), '1')
    await writeFile(named('è'), '1')
    const before = await now()
    await writeFile(named('é'), '2')
    const changed = await now()
    expect(changed).not.toBe(before)
    await writeFile(named('é'), '1')
    await writeFile(named('è'), '2')
    expect([before, changed]).not.toContain(await now())
  })

  test('where what a link leads to has changed', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'headway-data-'))
    await writeFile(join(outside, 'x'), '1')
    await symlink(outside, at('linked'))
    await symlink(join(outside, 'x'), at('x'))
    const before = await now()
    await writeFile(join(outside, 'x'), '2')
    expect(await now()).not.toBe(before)
    await rm(outside, { recursive: true })
    expect(await now()).not.toBe(before)
  })
})

test('data is other data where a link leads to another file of it', async () => {
  await symlink('labels.csv', at('y.csv'))
  const before = await now()
  await rm(at('y.csv'))
  await symlink('train/cats/1.png', at('y.csv'))
  expect(await now()).not.toBe(before)
})

describe('data is the same', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['at another time', () => utimes(at('labels.csv'), LONG_AGO, LONG_AGO)],
    ['with another mode', () => chmod(at('labels.csv'), 0o600)],
    [
      'downloaded anew, in another order',
      async () => {
        await rm(at('labels.csv'))
        await rm(at('train'), { recursive: true })
        await writeFile(at('labels.csv'), '1,cat\n')
        await mkdir(at('train/cats'), { recursive: true })
        await writeFile(at('train/cats/1.png'), 'a cat')
      },
    ],
    [
      'by another name of the same file',
      async () => {
        await link(at('labels.csv'), at('other'))
        await rm(at('labels.csv'))
        await rename(at('other'), at('labels.csv'))
      },
    ],
  ])('%s', async (_name, change) => {
    const before = await now()
    await change()
    expect(await now()).toBe(before)
  })

  test('whatever order files were made in', async () => {
    const names = ['b', 'a', 'B', 'é', 'a b', 'a.b', '10', '9', '😀']
    const digests: string[] = []
    for (const order of [names, names.toReversed()]) {
      const path = at('order')
      await rm(path, { recursive: true, force: true })
      await mkdir(path)
      for (const name of order) await writeFile(join(path, name), name)
      digests.push(await digestData([path]))
    }
    expect(new Set(digests).size).toBe(1)
  })
})

describe('more than 256 MB', () => {
  test('are told apart by size and time', async () => {
    await writeFile(at('large.bin'), 'x')
    await truncate(at('large.bin'), 300 * 1024 * 1024)
    await utimes(at('large.bin'), LONG_AGO, LONG_AGO)
    const before = await now()
    expect(await now()).toBe(before)
    await utimes(at('large.bin'), LONG_AGO, new Date(LONG_AGO.getTime() + 1000))
    const touched = await now()
    expect(touched).not.toBe(before)
    await truncate(at('large.bin'), 300 * 1024 * 1024 + 1)
    await utimes(at('large.bin'), LONG_AGO, LONG_AGO)
    expect([before, touched]).not.toContain(await now())
  })

  test('also in many files', async () => {
    for (let number = 0; number < 3; number += 1) {
      await writeFile(at(`part-${number}`), '')
      await truncate(at(`part-${number}`), 100 * 1024 * 1024)
      await utimes(at(`part-${number}`), LONG_AGO, LONG_AGO)
    }
    const before = await now()
    await utimes(at('labels.csv'), LONG_AGO, LONG_AGO)
    expect(await now()).not.toBe(before)
  })

  test('are no other data where an empty file was touched', async () => {
    await writeFile(at('large.bin'), '')
    await truncate(at('large.bin'), 300 * 1024 * 1024)
    await writeFile(at('.lock'), '')
    const before = await now()
    await utimes(at('.lock'), LONG_AGO, LONG_AGO)
    expect(await now()).toBe(before)
    await writeFile(at('.lock'), '1')
    expect(await now()).not.toBe(before)
  })

  test('are not made by links', async () => {
    await mkdir(at('blobs'))
    await writeFile(at('blobs/0f3c'), '')
    await truncate(at('blobs/0f3c'), 130 * 1024 * 1024)
    await symlink('../blobs/0f3c', at('train/x.csv'))
    const before = await now()
    await utimes(at('blobs/0f3c'), LONG_AGO, LONG_AGO)
    expect(await now()).toBe(before)
    await appendFile(at('blobs/0f3c'), 'x')
    expect(await now()).not.toBe(before)
  })
})

test('of a thousand files each counts, of whatever size', async () => {
  await mkdir(at('many'))
  const names = Array.from({ length: 1000 }, (_, number) => at(`many/${number}`))
  await Promise.all(names.map((name, number) => writeFile(name, String(number).repeat(number))))
  const digests = new Set([await now(), await now()])
  expect(digests.size).toBe(1)
  for (const number of [0, 63, 64, 999]) {
    await appendFile(names[number] ?? '', 'x')
    digests.add(await now())
  }
  await writeFile(at('long'), 'x'.repeat(300 * 1024))
  digests.add(await now())
  await writeFile(at('long'), 'y'.repeat(300 * 1024))
  digests.add(await now())
  expect(digests.size).toBe(7)
})

describe('what is no file', () => {
  test('is not waited for', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve))
    await symlink('/dev/zero', at('zeros'))
    try {
      const before = await now()
      expect(await now()).toBe(before)
      await rm(at('pipe'))
      expect(await now()).not.toBe(before)
    } finally {
      server.close()
    }
  })

  test('alone is data, too', async () => {
    execFileSync('mkfifo', [at('pipe')])
    expect(await digestData([at('pipe')])).not.toBe(await digestData([at('labels.csv')]))
  })

  test('a link to nowhere, to itself, to a folder above', async () => {
    await symlink('nowhere', at('lost'))
    await symlink('self', at('self'))
    await symlink('..', at('train/up'))
    await symlink('.', at('train/cats/here'))
    const before = await now()
    await writeFile(at('train/cats/1.png'), 'another')
    expect(await now()).not.toBe(before)
  })

  test('folders that lead to each other do not multiply', async () => {
    const names = Array.from({ length: 12 }, () => randomUUID())
    for (const name of names) await mkdir(at(name))
    for (const name of names) {
      for (const other of names) await symlink(join('..', other), join(folder, name, `to-${other}`))
    }
    expect(await now()).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('several paths', () => {
  test('each counts, with its place', async () => {
    const [labels, train] = [at('labels.csv'), at('train')]
    expect(await digestData([labels, train])).not.toBe(await digestData([labels]))
    expect(await digestData([labels])).not.toBe(await digestData([train]))
    expect(await digestData([])).not.toBe(await digestData([at('nothing')]))
  })

  test('what is in two of them is looked at once', async () => {
    const both = [folder, at('train')]
    const before = await digestData(both)
    await writeFile(at('train/cats/1.png'), 'another')
    expect(await digestData(both)).not.toBe(before)
  })
})

test('what may not be read has no content, but a name', async () => {
  // The superuser may read everything.
  if (process.getuid?.() === 0) return
  await chmod(at('labels.csv'), 0)
  const before = await now()
  await rm(at('labels.csv'))
  expect(await now()).not.toBe(before)
})

/** In Latin-1. */
function named(name: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])
}
