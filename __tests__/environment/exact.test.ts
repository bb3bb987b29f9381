import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Bench,
  lock,
  makeWheel,
  openBench,
  ownPackage,
  python,
  temporaryFolder,
  variablesWithUv,
  worktree,
} from './fixtures.js'
import { type PackageIndex, serveIndex } from './package-index.js'

let tools: Awaited<ReturnType<typeof temporaryFolder>>
let withUv: NodeJS.ProcessEnv

beforeAll(async () => {
  tools = await temporaryFolder()
  withUv = await variablesWithUv(join(tools.path, 'uv'))
})

afterAll(async () => {
  await tools[Symbol.asyncDispose]()
})

interface Shop extends AsyncDisposable {
  index: PackageIndex
  wheels: string
  /** A worktree for files. */
  side(files: Record<string, string>): Promise<string>
  /** A workshop as a new job has it, with what earlier ones left in uv's cache. */
  open(): Bench
}

/** An index with `needy` 1.0, which needs `third`, in versions 1.0 and 2.0. */
async function openShop(): Promise<Shop> {
  const folder = await temporaryFolder()
  const wheels = join(folder.path, 'wheels')
  await makeWheel(wheels, 'third', '1.0')
  await makeWheel(wheels, 'third', '2.0')
  await makeWheel(wheels, 'needy', '1.0', ['third'])
  const index = await serveIndex(wheels, join(folder.path, 'cache'))
  let sides = 0
  return {
    index,
    wheels,
    side(files) {
      sides += 1
      return worktree(folder.path, `side ${sides}`, files)
    },
    open: () => openBench(folder.path, { ...withUv, ...index.variables }),
    async [Symbol.asyncDispose]() {
      await index[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const third = 'import third; print(third.version)'
const list = '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["needy"]\n'

describe('what was compared is what is installed', () => {
  test.each([
    ['requirements.txt', { 'requirements.txt': 'needy' }],
    ['pyproject.toml', { 'pyproject.toml': list }],
    ['a package', ownPackage('x', ['needy'])],
    ['-e .', { ...ownPackage('x', ['needy']), 'requirements.txt': '-e .' }],
  ])('%s: though the index moves meanwhile', async (_, files) => {
    await using shop = await openShop()
    await using bench = shop.open()
    const plan = await bench.plan(await shop.side(files))
    await makeWheel(shop.wheels, 'third', '3.0')
    const environment = await plan.make()
    expect(await python(environment, third)).toBe('2.0')
    expect(environment.identity).toBe(plan.identity)
    expect(plan.identity).toEqual(expect.any(String))

    await using later = shop.open()
    const next = await later.plan(await shop.side(files))
    expect(next.identity).not.toBe(plan.identity)
    expect(await python(await next.make(), third)).toBe('3.0')
  })

  test('hashes that the repository names are the only ones that will do', async () => {
    await using shop = await openShop()
    await using bench = shop.open()
    const wrong = `third==2.0 --hash=sha256:${'0'.repeat(64)}`
    const plan = bench.prepare(await shop.side({ 'requirements.txt': wrong }))
    await expect(plan).rejects.toHaveProperty('command', expect.stringContaining('requirements.txt'))
  })
})

describe('the cache', () => {
  test('is asked before the index for what was resolved', async () => {
    await using shop = await openShop()
    for (const expected of [expect.stringContaining('/files/'), undefined]) {
      await using bench = shop.open()
      const plan = await bench.plan(await shop.side({ 'requirements.txt': 'needy' }))
      shop.index.requests.length = 0
      await plan.make()
      expect(shop.index.requests.find((path) => path.startsWith('/files/needy'))).toEqual(expected)
      if (expected === undefined) expect(shop.index.requests).toEqual([])
    }
  })

  test('does for all where the requirements pin everything', async () => {
    await using shop = await openShop()
    const files = { 'requirements.txt': 'needy==1.0\nThird == 1.0 ; python_version > "3"\n' }
    const identities: unknown[] = []
    for (const first of [true, false]) {
      await using bench = shop.open()
      shop.index.requests.length = 0
      const environment = await bench.prepare(await shop.side(files))
      expect(await python(environment, third)).toBe('1.0')
      expect(shop.index.requests.length > 0).toBe(first)
      identities.push(environment.identity)
    }
    expect(identities).toEqual([expect.any(String), identities[0]])
  })

  test('does not where anything is left open', async () => {
    await using shop = await openShop()
    for (const expected of ['2.0', '3.0']) {
      await using bench = shop.open()
      const environment = await bench.prepare(await shop.side({ 'requirements.txt': 'needy==1.0' }))
      expect(await python(environment, third)).toBe(expected)
      await makeWheel(shop.wheels, 'third', '3.0')
    }
  })

  test('does for a lock', async () => {
    await using shop = await openShop()
    for (const first of [true, false]) {
      await using bench = shop.open()
      const side = await shop.side({ 'pyproject.toml': list })
      await lock(side, { ...withUv, ...shop.index.variables })
      shop.index.requests.length = 0
      expect(await python(await bench.prepare(side), third)).toBe('2.0')
      expect(shop.index.requests.length > 0).toBe(first)
    }
  })

  test('is not mentioned when it does not do', async () => {
    await using shop = await openShop()
    await using bench = shop.open()
    await bench.prepare(await shop.side({ 'requirements.txt': 'needy==1.0\nthird==2.0' }))
    expect(bench.log.join('\n')).toContain('+ needy==1.0')
    expect(bench.log.filter((line) => line.startsWith('$ uv pip install'))).toHaveLength(1)
    expect(bench.log.join('\n')).not.toMatch(/offline|cache|network/i)
  })
})
