import { execFile } from 'node:child_process'
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findOnPath } from '../../src/environment/run.js'
import type { Install } from '../../src/model/settings.js'
import {
  type Bench,
  gitRepository,
  lock,
  makeWheel,
  openBench,
  ownPackage,
  python,
  temporaryFolder,
  variablesWithoutUv,
  variablesWithUv,
  worktree,
} from './fixtures.js'
import { serveIndex } from './package-index.js'

const execute = promisify(execFile)
let tools: Awaited<ReturnType<typeof temporaryFolder>>
let wheels: string
let offline: string
const variables: Record<'uv' | 'pip', NodeJS.ProcessEnv> = { uv: {}, pip: {} }

beforeAll(async () => {
  tools = await temporaryFolder()
  wheels = join(tools.path, 'wheels')
  offline = `--no-index\n--find-links ${wheels}\n`
  await makeWheel(wheels, 'third', '1.0')
  await makeWheel(wheels, 'third', '2.0')
  await makeWheel(wheels, 'needy', '1.0', ['third'])
  await makeWheel(wheels, 'other', '1.0')
  variables.uv = await variablesWithUv(join(tools.path, 'uv'))
  variables.pip = { ...(await variablesWithoutUv()), PIP_NO_INDEX: '1' }
})

afterAll(async () => {
  await tools[Symbol.asyncDispose]()
})

/** uv or pip with the wheels of this test as their only index. */
function withWheels(tool: 'uv' | 'pip'): NodeJS.ProcessEnv {
  const settings =
    tool === 'uv'
      ? { UV_FIND_LINKS: wheels, UV_NO_INDEX: '1' }
      : { PIP_FIND_LINKS: wheels, PIP_NO_INDEX: '1', PIP_NO_BUILD_ISOLATION: '0' }
  return { ...variables[tool], ...settings }
}

interface Known {
  /** Before anything is installed. */
  before: string | undefined
  after: string | undefined
  readsWorktree: boolean
}

/** The identities of a repository with these files, in a worktree and a workshop of its own. */
async function identify(
  files: Record<string, string>,
  environment: NodeJS.ProcessEnv = variables.uv,
  install?: Install,
): Promise<Known> {
  await using folder = await temporaryFolder()
  await using bench = openBench(folder.path, environment)
  return await identifyIn(bench, await worktree(folder.path, 'side', files), install)
}

async function identifyIn(bench: Bench, path: string, install?: Install): Promise<Known> {
  const plan = await bench.plan(path, install)
  const { identity } = await plan.make()
  return { before: plan.identity, after: identity, readsWorktree: plan.readsWorktree }
}

describe('requirements.txt with uv', () => {
  const of = (text: string) => identify({ 'requirements.txt': `${offline}${text}` })

  test('is known before, whatever the order, the comments and the worktree', async () => {
    const known = await of('needy\nother==1.0 # why\n')
    expect(known).toEqual({ before: expect.any(String), after: known.before, readsWorktree: false })
    expect(await of('# all of it\n\nother\nneedy>=1\n')).toEqual(known)
  })

  test('is another one for another version, another index, or another file of that version', async () => {
    const { before } = await of('third==2.0')
    expect((await of('third==1.0')).before).not.toBe(before)
    expect((await of('third')).before).toBe(before)
    const more = join(tools.path, 'more-wheels')
    await makeWheel(more, 'unrelated', '1.0')
    expect((await of(`--find-links ${more}\nthird==2.0`)).before).not.toBe(before)

    const rebuilt = join(tools.path, 'rebuilt')
    const list = { 'requirements.txt': `--no-index\n--find-links ${rebuilt}\nthird` }
    await makeWheel(rebuilt, 'third', '2.0')
    const first = await identify(list)
    await makeWheel(rebuilt, 'third', '2.0', ['other>=1 ; python_version < "3"'])
    expect((await identify(list)).before).not.toBe(first.before)
  })

  test('is another one for another Python', async () => {
    const others = await otherPythons()
    const files = { 'requirements.txt': `${offline}third` }
    const { before } = await identify(files)
    for (const path of others) {
      const other = await identify(files, { ...variables.uv, UV_PYTHON: path })
      expect(other.before).not.toBe(before)
      expect(other.after).toBe(other.before)
    }
  })

  test('a second side with the same words is resolved with the first', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    for (const name of ['head', 'base']) {
      await bench.plan(await worktree(folder.path, name, { 'requirements.txt': `${offline}needy` }))
    }
    expect(bench.workshop.resolutions.size).toBe(1)
    expect(bench.workshop.pythons.size).toBe(1)
    expect(bench.workshop.interpreters.size).toBe(1)
  })

  test('a branch of a git repository counts by its commit, and one that moves meanwhile by nothing', async () => {
    await using folder = await temporaryFolder()
    const remote = await gitRepository(join(folder.path, 'remote'), ownPackage('first'))
    const files = { 'requirements.txt': `--no-index\nown-package @ git+file://${remote.path}@main` }
    const first = await identify(files)
    expect(first).toMatchObject({ before: expect.any(String), after: first.before, readsWorktree: false })
    await remote.commit(ownPackage('second'))
    const second = await identify(files)
    expect(second.before).not.toBe(first.before)

    await using bench = openBench(folder.path, variables.uv)
    const plan = await bench.plan(await worktree(folder.path, 'side', files))
    expect(plan.identity).toBe(second.before)
    await remote.commit(ownPackage('third'))
    const made = await plan.make()
    const constant = await python(made, 'import own_package; print(own_package.constant)')
    expect([constant, made.identity]).toEqual(
      constant === 'second' ? ['second', plan.identity] : ['third', undefined],
    )
  })

  test('a file at a URL counts by what is in it', async () => {
    await using folder = await temporaryFolder()
    const served = join(folder.path, 'served')
    await makeWheel(served, 'third', '1.0')
    await using index = await serveIndex(served, join(folder.path, 'cache'))
    const file = 'third-1.0-py3-none-any.whl'
    const files = { 'requirements.txt': `third @ ${index.origin}/files/${file}` }
    const first = await identify(files, { ...variables.uv, ...index.variables })
    expect(first).toMatchObject({ before: expect.any(String), after: first.before })
    await makeWheel(served, 'third', '1.0', ['other ; python_version < "3"'])
    const elsewhere = { ...variables.uv, ...index.variables, UV_CACHE_DIR: join(folder.path, 'cache 2') }
    expect((await identify(files, elsewhere)).before).not.toBe(first.before)
  })

  test('a folder of the machine has none', async () => {
    await using folder = await temporaryFolder()
    const outside = await worktree(folder.path, 'outside', ownPackage('x'))
    const files = { 'requirements.txt': `--no-index\nown-package @ file://${outside}` }
    expect(await identify(files)).toEqual({ before: undefined, after: undefined, readsWorktree: false })
  })

  test('settings that steer what uv prints are not relied on', async () => {
    const files = {
      'requirements.txt': `${offline}needy`,
      'pyproject.toml': '[tool.uv.pip]\nno-emit-package = ["third"]\noutput-file = "written.txt"\n',
    }
    const known = await identify(files)
    expect(known).toEqual({ before: undefined, after: expect.any(String), readsWorktree: false })
    const older = await identify({ ...files, 'requirements.txt': `${offline}needy\nthird<2` })
    expect(older.after).not.toBe(known.after)
  })
})

describe('the repository’s own package', () => {
  const version = (files: Record<string, string>, text: string) => ({
    ...files,
    'pyproject.toml': (files['pyproject.toml'] ?? '').replace('"1.0"', `"${text}"`),
  })

  describe.each([
    ['pyproject.toml', {}],
    ['-e .', { 'requirements.txt': '-e .\nother\n' }],
    ['./', { 'requirements.txt': './\n' }],
    ['in a folder', { 'requirements.txt': './libs/own\n' }],
  ] as const)('%s with uv', (where, more) => {
    const place = (files: Record<string, string>) => {
      const moved = Object.entries(files).map(([path, text]) => [`libs/own/${path}`, text] as const)
      return { ...(where === 'in a folder' ? Object.fromEntries(moved) : files), ...more }
    }
    const of = (files: Record<string, string>) => identify(place(files), withWheels('uv'))

    test('its source and version do not count, what it needs does', async () => {
      const known = await of(ownPackage('first', ['third']))
      expect(known).toEqual({ before: expect.any(String), after: known.before, readsWorktree: true })
      expect(await of(version(ownPackage('second', ['third']), '1.1'))).toEqual(known)
      const other = await of(ownPackage('first', ['third<2']))
      expect(other).toEqual({ before: expect.any(String), after: other.before, readsWorktree: true })
      expect(other.before).not.toBe(known.before)
    })
  })

  test('counts by whether it is installed at all, and how', async () => {
    const of = (list: string) =>
      identify({ ...ownPackage('x', ['third']), 'requirements.txt': list }, withWheels('uv'))
    const identities = await Promise.all(['third', 'third\n-e .', 'third\n.'].map(of))
    expect(new Set(identities.map(({ before }) => before)).size).toBe(3)
  })

  test('in a uv.lock', async () => {
    await using cache = await temporaryFolder()
    await using index = await serveIndex(wheels, cache.path)
    const environment = { ...variables.uv, ...index.variables }
    const of = async (files: Record<string, string>) => {
      await using folder = await temporaryFolder()
      await using bench = openBench(folder.path, environment)
      const side = await worktree(folder.path, 'side', files)
      await lock(side, environment)
      return await identifyIn(bench, side)
    }
    const known = await of(ownPackage('first', ['third']))
    expect(known).toEqual({ before: expect.any(String), after: known.before, readsWorktree: true })
    expect(await of(version(ownPackage('second', ['third']), '1.1'))).toEqual(known)
    expect((await of(ownPackage('first', ['third<2']))).before).not.toBe(known.before)
    const list = '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["third"]\n'
    const shared = await of({ 'pyproject.toml': list })
    expect(shared).toEqual({ before: expect.any(String), after: shared.before, readsWorktree: false })
    expect(shared.before).not.toBe(known.before)
  })

  test('with pip, after it is installed', async () => {
    const of = (files: Record<string, string>) => identify(files, withWheels('pip'))
    const known = await of(ownPackage('first', ['third']))
    expect(known).toEqual({ before: undefined, after: expect.any(String), readsWorktree: true })
    expect(await of(version(ownPackage('second', ['third']), '1.1'))).toEqual(known)
  })
})

describe('what planning has read of the repository’s own package', () => {
  const cases: [name: string, files: Record<string, string>][] = [
    ['pyproject.toml', {}],
    ['-e .', { 'requirements.txt': '-e .\n' }],
    ['.', { 'requirements.txt': '.\n' }],
    ['uv.lock', { 'uv.lock': '' }],
  ]
  test.each(cases)('%s: is read again when it is installed', async (name, more) => {
    await using folder = await temporaryFolder()
    // Not all file systems tell.
    if (!(await showsReads(folder.path))) return
    await using index = await serveIndex(wheels, join(folder.path, 'cache'))
    const environment = { ...variables.uv, ...index.variables }
    await using bench = openBench(folder.path, environment)
    const side = await worktree(folder.path, 'side', { ...ownPackage('x', ['third']), ...more })
    if (name === 'uv.lock') {
      await rm(join(side, name))
      await lock(side, environment)
    }
    const plan = await bench.plan(side)
    expect(plan).toMatchObject({ identity: expect.any(String), readsWorktree: true })
    const watched = ['pyproject.toml', 'backend.py', ...Object.keys(more)]
    const wasRead = await Promise.all(watched.map((file) => watch(join(side, file))))
    await plan.make()
    expect(await Promise.all(wasRead.map((look) => look()))).toEqual(watched.map(() => true))
  })
})

describe('what only installing can tell', () => {
  /** A package that says what it needs only when it is built, and leaves a trace of that. */
  const built = (dependency: string) => {
    const files = ownPackage('x', [dependency])
    return {
      ...files,
      'pyproject.toml': (files['pyproject.toml'] ?? '').replace(
        /dependencies = .*/,
        'dynamic = ["dependencies"]',
      ),
      'backend.py': `${files['backend.py']}\nopen("built", "w").close()\n`,
    }
  }

  test.each([
    ['dynamic dependencies', {}],
    ['dynamic dependencies, by -e .', { 'requirements.txt': '-e .' }],
  ])('%s: nothing is built while planning', async (_, more) => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, withWheels('uv'))
    const side = await worktree(folder.path, 'side', { ...built('third'), ...more })
    const plan = await bench.plan(side)
    expect(plan).toMatchObject({ identity: undefined, readsWorktree: true })
    await expect(readFile(join(side, 'built'))).rejects.toThrow('ENOENT')
    const { identity } = await plan.make()
    await expect(readFile(join(side, 'built'))).resolves.toBeDefined()
    expect(identity).toEqual(expect.any(String))

    const other = await worktree(folder.path, 'other', { ...built('third<2'), ...more })
    expect((await bench.prepare(other)).identity).not.toBe(identity)
  })

  test('a package without a [project] table is not built while planning either', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, withWheels('uv'))
    const files = { ...built('third'), 'requirements.txt': '-e .' }
    const buildOnly = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    const side = await worktree(folder.path, 'side', { ...files, 'pyproject.toml': buildOnly })
    expect(await bench.plan(side)).toMatchObject({ identity: undefined, readsWorktree: true })
    await expect(readFile(join(side, 'built'))).rejects.toThrow('ENOENT')
  })

  // Were they read while planning, uv would take them from its cache later, and nobody would see them read.
  test.each([
    ['a wheel', { 'requirements.txt': '--no-index\n./wheels/third-1.0-py3-none-any.whl' }],
    ['a named wheel', { 'requirements.txt': '--no-index\nthird @ ./wheels/third-1.0-py3-none-any.whl' }],
    ['a folder of wheels', { 'requirements.txt': '--no-index\n--find-links wheels\nthird' }],
    [
      'a wheel that a package of the repository needs',
      {
        'requirements.txt': '--no-index\n./libs/own',
        'libs/own/pyproject.toml': `${ownPackage('x', ['third'])['pyproject.toml']}
[tool.uv.sources]
third = { path = "../../wheels/third-1.0-py3-none-any.whl" }
`,
        'libs/own/backend.py': ownPackage('x', ['third'])['backend.py'] ?? '',
        'libs/own/src/own_package.py': '',
      },
    ],
    [
      'a source of the project',
      {
        'pyproject.toml': `[project]
name = "x"
version = "1"
dependencies = ["third"]
[tool.uv.sources]
third = { path = "wheels/third-1.0-py3-none-any.whl" }
`,
      },
    ],
  ])('%s of the repository is not read while planning', async (_, files) => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { ...variables.uv, UV_NO_INDEX: '1' })
    const side = await worktree(folder.path, 'side', files)
    const own = join(side, 'wheels')
    await makeWheel(own, 'third', '1.0')
    const plan = await bench.plan(side)
    expect(plan).toMatchObject({ identity: undefined, readsWorktree: true })
    await rm(own, { recursive: true })
    await makeWheel(own, 'third', '1.0', ['nothing ; python_version < "3"'])
    const made = await plan.make()
    expect(made.identity).toEqual(expect.any(String))
    const ask = 'import importlib.metadata as m; print(m.requires("third"))'
    expect(await python(made, ask)).toContain('nothing')
  })

  test('a wheel of the repository counts by what is in it', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const files = { 'requirements.txt': '--no-index\n./wheels/third-1.0-py3-none-any.whl' }
    const sides = ['head', 'base'].map(async (name) => {
      const side = await worktree(folder.path, name, files)
      await makeWheel(join(side, 'wheels'), 'third', '1.0', [`${name} ; python_version < "3"`])
      return (await bench.prepare(side)).identity
    })
    expect(new Set(await Promise.all(sides)).size).toBe(2)
  })

  test('a member of a workspace', async () => {
    const project = (name: string, needs: string, more: string) =>
      `[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["${needs}"]\n${more}`
    const own = ownPackage('x', ['third'])
    const files = {
      'pyproject.toml': project(
        'root',
        'own-package',
        '[tool.uv.workspace]\nmembers = ["own"]\n[tool.uv.sources]\nown-package = { workspace = true }\n',
      ),
      ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`own/${path}`, text])),
    }
    const known = await identify(files, withWheels('uv'))
    expect(known).toEqual({ before: undefined, after: expect.any(String), readsWorktree: true })
    const needs = { ...files, 'own/pyproject.toml': ownPackage('x', ['third<2'])['pyproject.toml'] ?? '' }
    expect((await identify(needs, withWheels('uv'))).after).not.toBe(known.after)
  })

  test('requirements with pip', async () => {
    const of = (text: string) => identify({ 'requirements.txt': `${offline}${text}` }, variables.pip)
    const known = await of('needy')
    expect(known).toEqual({ before: undefined, after: expect.any(String), readsWorktree: false })
    expect((await of('needy\nthird<2')).after).not.toBe(known.after)
  })

  test('an install command', async () => {
    const of = (text: string) =>
      identify({}, withWheels('pip'), { kind: 'command', command: `pip install ${text}` })
    const known = await of('needy')
    expect(known).toEqual({ before: undefined, after: expect.any(String), readsWorktree: true })
    expect((await of('needy "third<2"')).after).not.toBe(known.after)
  })
})

describe('the machine’s own Python', () => {
  test('is known before, and the same for all worktrees', async () => {
    const known = await identify({ 'train.py': '' })
    expect(known).toEqual({ before: expect.any(String), after: known.before, readsWorktree: false })
    const declared = { 'requirements.txt': 'third' }
    expect(await identify(declared, variables.uv, { kind: 'none' })).toEqual(known)
  })

  test('is a fixed word where there is none', async () => {
    const known = await identify({}, { PATH: tools.path })
    expect(known).toEqual({ before: 'no Python', after: 'no Python', readsWorktree: false })
  })

  test('is another one with another package, unless the repository brings it along', async () => {
    await using folder = await temporaryFolder()
    const library = await worktree(folder.path, 'library', {
      'more-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: more\nVersion: 1.0\n',
    })
    const { before } = await identify({})
    const withMore = await identify({}, { ...variables.uv, PYTHONPATH: library })
    expect(withMore.before).not.toBe(before)
    await writeFile(
      join(library, 'more-1.0.dist-info/METADATA'),
      'Metadata-Version: 2.1\nName: more\nVersion: 1.1\n',
    )
    expect((await identify({}, { ...variables.uv, PYTHONPATH: library })).before).not.toBe(withMore.before)
    const files = {
      'src/more.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: more\nVersion: 1.0\n',
    }
    expect((await identify(files, { ...variables.uv, PYTHONPATH: 'src' })).before).toBe(before)
  })
})

/** Notices whether a file is read from now on, where its file system says so. */
async function watch(path: string): Promise<() => Promise<boolean>> {
  const { mtime } = await stat(path)
  await utimes(path, new Date(mtime.getTime() - 60_000), mtime)
  const { atimeMs } = await stat(path)
  return async () => (await stat(path)).atimeMs !== atimeMs
}

async function showsReads(folder: string): Promise<boolean> {
  const probe = join(folder, 'probe')
  await writeFile(probe, 'x')
  const wasRead = await watch(probe)
  await readFile(probe)
  return wasRead()
}

/** Pythons of this machine that are not the first one on PATH: as many as there are, up to two. */
async function otherPythons(): Promise<string[]> {
  const versionOf = (path: string) =>
    execute(path, ['-c', 'import sys; print(sys.version)'], { env: variables.uv }).then(
      ({ stdout }) => stdout,
      () => undefined,
    )
  const seen = new Set([await versionOf('python3')])
  const found: string[] = []
  const names = [9, 10, 11, 12, 13, 14].map((minor) => findOnPath(`python3.${minor}`, variables.uv))
  for (const path of ['/usr/bin/python3', ...(await Promise.all(names))]) {
    const version = path === undefined ? undefined : await versionOf(path)
    if (path === undefined || version === undefined || seen.has(version)) continue
    seen.add(version)
    found.push(path)
  }
  return found.slice(0, 2)
}
