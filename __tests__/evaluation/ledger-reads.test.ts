import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createWorld } from './evaluation.js'
import { label, pushBase, pushThenLabel, trainOn } from './known.js'

/* Each `miss` is a change that the training reads in its own way: were it not seen, the head would get base's number. */

const DATA = { 'data/x.csv': '1\n', 'unread.py': 'X = 1\n', 'README.md': '# Digits\n' }
const reading = (expression: string, ...before: string[]) => ({
  ...DATA,
  'train.py': trainOn(expression, ...before),
})

describe('trained anew', () => {
  test.each([
    ['a file it opens', 'open("data/x.csv").read()', []],
    [
      'a file that native code opens',
      'chr(libc.fgetc(libc.fopen(b"data/x.csv", b"r")))',
      [
        'import ctypes; libc = ctypes.CDLL(None)',
        'libc.fopen.restype = ctypes.c_void_p; libc.fgetc.argtypes = [ctypes.c_void_p]',
      ],
    ],
    [
      'a file that is mapped into memory',
      'chr(mmap.mmap(os.open("data/x.csv", os.O_RDONLY), 0, prot=mmap.PROT_READ)[0])',
      ['import mmap'],
    ],
    [
      'a file that a subprocess reads',
      'subprocess.check_output(["cat", "data/x.csv"])',
      ['import subprocess'],
    ],
    [
      'a file that another Python reads',
      'subprocess.check_output([sys.executable, "-c", "print(open(\'data/x.csv\').read())"])',
      ['import subprocess'],
    ],
  ])('%s', async (_name, expression, before) => {
    const files = reading(expression, ...before)
    const { known, accuracy } = await pushThenLabel({ base: files, head: { 'data/x.csv': '2\n' } })
    expect(accuracy).toEqual({ head: 2, base: 1 })
    expect(known).not.toContain('head')
  })

  test('a file behind a link, and the link itself', async () => {
    const base = {
      ...reading('open("link.csv").read()'),
      'link.csv': { symlink: 'data/x.csv' },
      'data/y.csv': '3\n',
    }
    const target = await pushThenLabel({ base, head: { 'data/x.csv': '2\n' } })
    expect(target).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
    const link = await pushThenLabel({ base, head: { 'link.csv': { symlink: 'data/y.csv' } } })
    expect(link).toMatchObject({ known: ['base'], accuracy: { head: 3, base: 1 } })
  })

  test('a module that is imported', async () => {
    const base = { ...reading('model.X', 'import model'), 'model.py': 'X = 1\n' }
    const run = await pushThenLabel({ base, head: { 'model.py': 'X = 2\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
  })

  test('a new file in a folder that is listed', async () => {
    const base = reading('len(os.listdir("data"))')
    const run = await pushThenLabel({ base, head: { 'data/y.csv': '' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
  })

  test('a new page of documentation in a folder that is listed', async () => {
    const base = { ...reading('len(os.listdir("docs"))'), 'docs/a.md': 'a\n' }
    const run = await pushThenLabel({ base, head: { 'docs/b.md': 'b\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
  })

  test('a file that was only looked for, and is there now', async () => {
    const base = reading('2 if os.path.exists("big.flag") else 1')
    const run = await pushThenLabel({ base, head: { 'big.flag': '' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
  })

  test('a file that is gone, and one that can be executed now', async () => {
    const base = { ...reading('os.path.exists("unread.py") + os.access("tool", os.X_OK)'), tool: 'x' }
    const gone = await pushThenLabel({ base, head: { 'unread.py': null } })
    expect(gone).toMatchObject({ known: ['base'], accuracy: { head: 0 } })
    const mode = await pushThenLabel({ base, head: { tool: { executable: 'x' } } })
    expect(mode.known).toEqual(['base'])
  })

  test('a README that the training does read', async () => {
    const base = reading('len(open("README.md").read())')
    const run = await pushThenLabel({ base, head: { 'README.md': '# Digits, and more\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 19, base: 9 } })
    expect(run.comments[0]).toContain('This pull request changes `README.md`, which the training reads.')
  })

  test('what git makes of a file by .gitattributes', async () => {
    const base = reading('len(open("data/x.csv", "rb").read())')
    const run = await pushThenLabel({ base, head: { '.gitattributes': '*.csv text eol=crlf\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 3, base: 2 } })
  })

  test('a file that mentions a variable of the job', async () => {
    const base = reading('1 if os.environ["HEADWAY_SIDE"] == "base" else 2')
    const run = await pushThenLabel({ base, head: { 'README.md': 'new\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
  })
})

describe('known already', () => {
  const base = { ...reading('open("data/x.csv").read()'), 'docs/a.md': 'a\n', LICENSE: 'MIT\n' }

  test.each([
    ['the README', { 'README.md': '# More\n' }],
    [
      'documentation, changed, added and removed',
      { 'docs/a.md': null, 'docs/b.md': 'b\n', LICENSE: 'BSD\n' },
    ],
    ['a workflow', { '.github/workflows/x.yml': 'on: push\n' }],
    ['Python that is not read', { 'unread.py': 'X = 2\n' }],
    ['nothing', {}],
  ])('%s', async (_name, head) => {
    const run = await pushThenLabel({ base, head })
    expect(run).toMatchObject({ exitCode: 0, known: ['base', 'head'], accuracy: { head: 1, base: 1 } })
    expect(run.outputs.verdict).toBe('within-tolerance')
    expect(run.comments[0]).toMatch(/(?:not read by the training|No file is changed): same result as base/)
    expect(run.comments[0]).toContain('**Cost:** nothing was trained.')
  })

  test('the same change, pushed twice', async () => {
    await using world = await createWorld({ base, head: { 'data/x.csv': '2\n' }, cache: true })
    expect(await label(world)).toMatchObject({ known: [], accuracy: { head: 2, base: 1 } })
    expect(await label(world)).toMatchObject({ known: ['base', 'head'], accuracy: { head: 2, base: 1 } })
  })

  test('the base branch moved by a commit that is not read', async () => {
    await using world = await createWorld({ base, head: { 'data/x.csv': '2\n' }, cache: true })
    await pushBase(world)
    const run = await label(world, { base: 'base-tip' })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
    expect(run.comments[0]).toContain('the file that differs since is not read by the training')
  })

  test('the base alone: what the head’s training costs is all that is paid', async () => {
    const run = await pushThenLabel({ base, head: { 'data/x.csv': '2\n' } })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
    expect(run.log).not.toMatch(/^base │/m)
    expect(run.comments[0]).toContain('**Reused:** base, measured before')
    expect(run.comments[0]).toContain('This pull request changes `data/x.csv`, which the training reads.')
  })

  test('where trainings take turns, head’s own training answers for a base that it does not differ from', async () => {
    await using world = await createWorld({ base, head: { 'unread.py': 'X = 3\n' }, cache: true })
    const run = await label(world, { 'max-parallel': '1' })
    expect(run).toMatchObject({ known: ['base'], accuracy: { head: 1, base: 1 } })
    expect(run.comments[0]).toContain('one training stands for both sides')
  })
})

describe('outside the repository', () => {
  let outside: string

  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'headway-outside-'))
    await writeFile(join(outside, 'x.csv'), '1\n')
  })

  afterEach(() => rm(outside, { recursive: true }))

  const training = (): string => trainOn(`open(${JSON.stringify(join(outside, 'x.csv'))}).read()`)

  test('a data file that is declared: reused while it is the same, and not after', async () => {
    await using world = await createWorld({
      base: { 'train.py': training() },
      head: { 'README.md': 'x' },
      cache: true,
    })
    const inputs = { data: outside }
    await pushBase(world, inputs)
    expect(await label(world, inputs)).toMatchObject({
      known: ['base', 'head'],
      accuracy: { head: 1, base: 1 },
    })
    await writeFile(join(outside, 'x.csv'), '2\n')
    expect(await label(world, inputs)).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
    await writeFile(join(outside, 'new.csv'), '')
    expect((await label(world, inputs)).known).toEqual([])
  })

  test('a data file that is not declared forbids it, and the comment says so', async () => {
    await using world = await createWorld({
      base: { 'train.py': training() },
      head: { 'README.md': 'x' },
      cache: true,
    })
    await pushBase(world)
    await writeFile(join(outside, 'x.csv'), '2\n')
    const run = await label(world)
    expect(run).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
    expect(run.comments[0]).toContain('Why later evaluations will train this again')
    expect(run.comments[0]).toContain('x.csv')
    expect(run.log).toContain('is trained anew, since the training that was measured before read')
  })

  test('`reuse: on` takes the user’s word for it, `reuse: off` takes none', async () => {
    await using world = await createWorld({
      base: { 'train.py': training() },
      head: { 'README.md': 'x' },
      cache: true,
    })
    await pushBase(world)
    await writeFile(join(outside, 'x.csv'), '2\n')
    expect(await label(world, { reuse: 'on' })).toMatchObject({
      known: ['base', 'head'],
      accuracy: { head: 1 },
    })
    expect(await label(world, { reuse: 'off' })).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
  })

  test('a cache in HOME that an earlier training filled', async () => {
    const home = join(outside, 'home')
    await mkdir(home)
    const lines = [
      'cache = os.path.expanduser("~/features")',
      'if not os.path.exists(cache): open(cache, "w").write(open("data/x.csv").read())',
    ]
    const base = { ...DATA, 'train.py': trainOn('open(cache).read()', ...lines) }
    await using world = await createWorld({ base, head: { 'data/x.csv': '2\n' }, cache: true })
    const env = { HOME: home }
    // The first training read the data and filled the cache: it may answer again.
    await pushBase(world, {}, env)
    expect((await label(world, {}, env)).known).toEqual(['base'])
    // Head's found the cache full. What it would have read to fill it went unread, so it may not.
    expect((await label(world, {}, env)).known).toEqual(['base'])
  })

  test('a file of the machine that is not the same any more', async () => {
    const settings = '/etc/headway-test-settings'
    await writeFile(settings, '1\n')
    try {
      const base = { 'train.py': trainOn(`open("${settings}").read()`) }
      await using world = await createWorld({ base, head: { 'README.md': 'x' }, cache: true })
      await pushBase(world)
      expect((await label(world)).known).toEqual(['base', 'head'])
      await writeFile(settings, '2\n')
      expect(await label(world)).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
    } finally {
      await rm(settings)
    }
  })

  test('a download', async () => {
    let served = '1'
    const server = createServer((_request, response) => response.end(served))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.address() as AddressInfo
      const line = `urllib.request.urlopen("http://127.0.0.1:${port}/").read()`
      await using world = await createWorld({
        base: { 'train.py': trainOn(line, 'import urllib.request') },
        head: { 'README.md': 'x' },
        cache: true,
      })
      await pushBase(world)
      served = '2'
      const run = await label(world)
      expect(run).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
      expect(run.comments[0]).toContain('opened connections')
    } finally {
      server.close()
    }
  })

  test('a tool that cannot be watched', async () => {
    const tool = join(outside, 'tool')
    await writeFile(tool, '#!/bin/sh\necho "{\\"accuracy\\": $(cat "$(dirname "$0")/x.csv")}" > result.txt\n')
    await chmod(tool, 0o755)
    await using world = await createWorld({ base: { x: '1' }, head: { 'README.md': 'x' }, cache: true })
    await pushBase(world, { command: tool })
    await writeFile(join(outside, 'x.csv'), '2\n')
    expect(await label(world, { command: tool })).toMatchObject({ known: [], accuracy: { head: 2, base: 2 } })
  })
})
