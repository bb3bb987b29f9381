import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Reads } from '../../../src/model/reads.js'
import { type OpenWatch, openInotify } from '../../../src/training/reads/inotify.js'
import { canMount, runMounted } from './namespace.js'
import type { Content } from './watched.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-inotify-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('what is opened in a folder', () => {
  const root = () => join(folder, 'root')

  beforeEach(async () => {
    await mkdir(join(root(), 'data/a b'), { recursive: true })
    await mkdir(join(folder, 'scratch'))
    for (const path of ['train.py', 'data/é.csv', 'data/a b/c.csv']) await writeFile(join(root(), path), 'x')
  })

  async function watched(doing: (watch: OpenWatch) => Promise<unknown>): Promise<Set<string> | undefined> {
    const watch = await openInotify(root(), ['.', 'data', 'data/a b'], join(folder, 'scratch'))
    if (watch === undefined) throw new Error('there is no inotify')
    try {
      await doing(watch)
      return await watch.take()
    } finally {
      watch.end()
    }
  }

  test('is told by its way from there, folders too', async () => {
    const opened = await watched(async () => {
      for (const path of ['train.py', 'data/é.csv', 'data/a b/c.csv']) await readFile(join(root(), path))
      await readdir(join(root(), 'data/a b'))
    })
    expect([...(opened ?? [])].sort()).toEqual(['data/a b', 'data/a b/c.csv', 'data/é.csv', 'train.py'])
  })

  test('the folder itself is a dot', async () => {
    expect(await watched(() => readdir(root()))).toEqual(new Set(['.']))
  })

  test('is not what is looked at only, or nothing', async () => {
    expect(await watched(() => stat(join(root(), 'train.py')))).toEqual(new Set())
  })

  test('is told once', async () => {
    const opened = await watched(async (watch) => {
      await readFile(join(root(), 'train.py'))
      expect(await watch.take()).toEqual(new Set(['train.py']))
    })
    expect(opened).toEqual(new Set())
  })

  test('is told however much it is', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `data/${index}`)
    for (const name of names) await writeFile(join(root(), name), 'x')
    const opened = await watched(async (watch) => {
      await watch.take()
      for (const name of names) await readFile(join(root(), name))
    })
    expect(opened).toEqual(new Set(names))
  })

  test.each([
    ['Python', '/nowhere/python3', ['.']],
    ['Python that knows what this is', '/bin/false', ['.']],
    ['such folder', 'python3', ['.', 'nothing']],
  ])('cannot be told where there is no %s', async (_name, python, folders) => {
    expect(await openInotify(root(), folders, join(folder, 'scratch'), python)).toBeUndefined()
  })

  test('cannot be told any more when the watch has ended', async () => {
    const watch = await openInotify(root(), ['.'], join(folder, 'scratch'))
    watch?.end()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await watch?.take()).toBeUndefined()
  })
})

const COMMIT: Content = {
  'train.py': '',
  'model.py': 'X = 1\n',
  'unread.py': 'Y = 1\n',
  'data/a.csv': '1\n',
  'data/b.csv': '2\n',
  'docs/a.md': '#\n',
  link: { link: 'data' },
}

interface Circumstances {
  command?: string
  /** Where programs are found, Headway's Python among them. */
  path?: string
  /** A file that the installation leaves. */
  installed?: string
}

/** What a training reads whose files keep no access times. */
function readsOf(program: string, circumstances: Circumstances = {}): Reads {
  const { command = 'python3 train.py', path = process.env.PATH, installed } = circumstances
  const files = JSON.stringify({ ...COMMIT, 'train.py': `${program}\n` })
  const first = [`mount -t tmpfs -o noatime none ${folder}`, `export TMPDIR=${folder} PATH='${path}'`]
  const args = [command, files, ...(installed === undefined ? [] : [installed])]
  return JSON.parse(runMounted(first.join('\n'), join(import.meta.dirname, 'print-reads.ts'), args))
}

const mounted = canMount ? describe : describe.skip

mounted('without access times', () => {
  test.each<[string, string, string[]]>([
    ['opens a file', 'open("data/a.csv").read()', ['data/a.csv']],
    ['maps it', 'import mmap; f = open("data/a.csv"); mmap.mmap(f.fileno(), 0, prot=1)[0]', ['data/a.csv']],
    [
      'lets native code open it',
      'import ctypes; l = ctypes.CDLL(None); l.fopen.restype = ctypes.c_void_p; l.fopen(b"data/a.csv", b"r")',
      ['data/a.csv'],
    ],
    [
      'has another program read it',
      'import subprocess; subprocess.run(["cat", "data/a.csv"])',
      ['data/a.csv'],
    ],
    ['reads it through a link', 'open("link/a.csv").read()', ['data/a.csv']],
    ['imports it', 'import model', ['model.py']],
    [
      'gives it a second name',
      'import os; os.mkdir("n"); os.link("data/a.csv", "n/x"); open("n/x").read()',
      ['data/a.csv'],
    ],
    [
      'gives it a new name',
      'import os; os.mkdir("n"); os.rename("data/a.csv", "n/x"); open("n/x").read()',
      ['data/a.csv'],
    ],
    [
      'gives its folder a new name',
      'import os; os.rename("data", "n"); open("n/a.csv").read()',
      ['data/a.csv', 'data/b.csv'],
    ],
    ['looks at it', 'import os; os.stat("data/a.csv"); os.path.exists("model.py")', []],
  ])('a training that %s', (_name, program, files) => {
    const { by, files: read } = readsOf(program)
    expect(by).toBe('inotify')
    // Links cannot be watched.
    expect(read).toEqual([...files, 'link', 'train.py'].sort())
  })

  test.each<[string, string, string[], string]>([
    ['by Python', 'import os; os.listdir("docs")', ['docs'], ''],
    ['by native code', 'import ctypes; l = ctypes.CDLL(None); l.opendir(b"docs")', ['docs'], ''],
    ['by the shell', '', ['docs'], ' docs/*.md'],
    ['to import from it only', 'import model', [], ''],
  ])('a folder that is listed %s', (_name, program, folders, args) => {
    expect(readsOf(program, { command: `python3 train.py${args}` }).folders).toEqual(folders)
  })

  test('what the installation left', () => {
    const { blindSpots, files } = readsOf('print(1)', { installed: 'data/downloaded.csv' })
    expect(blindSpots).toEqual(['read `data/downloaded.csv`, which came with the installation'])
    expect(files).toEqual(['link', 'train.py'])
  })

  test('and without a Python that could watch, all of it counts as read', async () => {
    const bin = await mkdtemp(join(tmpdir(), 'headway-bin-'))
    try {
      for (const name of ['bash', 'mkfifo']) {
        const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
        await symlink(path, join(bin, name))
      }
      const { by, files, folders } = readsOf('', { command: 'echo 1', path: bin })
      expect([by, files, folders]).toEqual(['nothing', Object.keys(COMMIT).sort(), []])
    } finally {
      await rm(bin, { recursive: true })
    }
  })
})
