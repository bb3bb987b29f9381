import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { InstallFailed } from '../../src/environment/prepare.js'
import { UserError } from '../../src/model/user-error.js'
import { fault } from '../support/fault.js'
import {
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
  variables.uv = await variablesWithUv(join(tools.path, 'uv'))
  // Without an index uv cannot be had, as on a machine without network.
  variables.pip = { ...(await variablesWithoutUv()), PIP_NO_INDEX: '1' }
})

afterAll(async () => {
  await tools[Symbol.asyncDispose]()
})

describe.each(['uv', 'pip'] as const)('with %s', (tool) => {
  test('two sides that ask for the same share one environment, made once', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables[tool])
    const requirements = `${offline}needy\n`
    const head = await worktree(folder.path, 'head', { 'requirements.txt': `# new comment\n${requirements}` })
    const base = await worktree(folder.path, 'base', { 'requirements.txt': requirements })
    const [ofHead, ofBase] = await Promise.all([bench.prepare(head), bench.prepare(base)])
    expect(ofHead).toEqual(ofBase)
    expect(bench.log.filter((line) => /^\$ .* -r /.test(line))).toHaveLength(1)
    expect(ofHead.description).toBe(`requirements.txt with ${tool}`)
    expect(ofHead.source).toEqual({ file: 'requirements.txt', tool })
    expect(ofHead.packages).toEqual(
      expect.arrayContaining([
        { name: 'needy', version: '1.0' },
        { name: 'third', version: '2.0' },
      ]),
    )
    expect(ofHead.packages.map((found) => found.name)).not.toContain('pip')
    expect(
      await python(ofHead, 'import platform, third; print(platform.python_version(), third.version)'),
    ).toBe(`${ofHead.python} 2.0`)
    expect(ofHead.variables).toHaveProperty('PYTHONDONTWRITEBYTECODE', undefined)
  })

  test('the repository’s own package is installed for each side by itself', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { ...variables[tool], ...findLinks(tool) })
    const head = await worktree(folder.path, 'head', ownPackage('of head', ['third<2']))
    const base = await worktree(folder.path, 'base', ownPackage('of base', ['third<2']))
    const [ofHead, ofBase] = await Promise.all([bench.prepare(head), bench.prepare(base)])
    const ask = 'import own_package, third; print(own_package.constant, third.version)'
    expect(await python(ofHead, ask)).toBe('of head 1.0')
    expect(await python(ofBase, ask)).toBe('of base 1.0')
    expect(ofHead.packages).toContainEqual({ name: 'own-package', version: '1.0' })
  })

  test('a project without a package of its own is a list of dependencies, and shared', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { ...variables[tool], ...findLinks(tool) })
    const files = {
      'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["third==1.0"]\n',
    }
    const ofHead = await bench.prepare(await worktree(folder.path, 'head', files))
    const ofBase = await bench.prepare(await worktree(folder.path, 'base', files))
    expect(ofHead).toEqual(ofBase)
    expect(await python(ofHead, 'import third; print(third.version)')).toBe('1.0')
    expect(ofHead.packages.map((found) => found.name)).not.toContain('x')
    expect(ofHead.source).toEqual({ file: 'pyproject.toml', tool })
  })

  test('requirements that nothing satisfies fail with the installer’s own words, and leave nothing half made', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables[tool])
    const head = await worktree(folder.path, 'head', { 'requirements.txt': `${offline}third==9.0\n` })
    const failure = await bench.prepare(head).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InstallFailed)
    expect(failure).toHaveProperty('command', expect.stringContaining('requirements.txt'))
    expect(failure).toHaveProperty('logTail', expect.arrayContaining([expect.stringContaining('third==9.0')]))
    expect(await made(folder.path)).toEqual([])
  })

  test('a Python that is not to be had is named, with what asks for it', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables[tool])
    const files = { '.python-version': '3.99\n', 'requirements.txt': 'third' }
    const head = await worktree(folder.path, 'head', files)
    await expect(bench.prepare(head)).rejects.toHaveProperty(
      'logTail',
      expect.arrayContaining([expect.stringContaining('.python-version asks for Python 3.99')]),
    )
  })
})

describe('uv.lock', () => {
  test('both locks agree, the repository is itself a package: head sees head’s code and base base’s', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', ownPackage('of head'))
    const base = await worktree(folder.path, 'base', ownPackage('of base'))
    await lock(head, variables.uv)
    await lock(base, variables.uv)
    const [ofHead, ofBase] = await Promise.all([bench.prepare(head), bench.prepare(base)])
    expect(await python(ofHead, 'import own_package; print(own_package.constant)')).toBe('of head')
    expect(await python(ofBase, 'import own_package; print(own_package.constant)')).toBe('of base')
  })

  test('third-party packages alone are shared, with the versions of the lock', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const files = (extra: string) => ({
      'pyproject.toml': `[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["six"${extra}]\n`,
    })
    const head = await worktree(folder.path, 'head', files(''))
    const base = await worktree(folder.path, 'base', files(''))
    const other = await worktree(folder.path, 'other', files(', "idna"'))
    await lock(head, variables.uv, '--upgrade-package', 'six==1.16.0')
    await lock(base, variables.uv, '--upgrade-package', 'six==1.16.0')
    await lock(other, variables.uv)
    const ofHead = await bench.prepare(head)
    expect(await bench.prepare(base)).toEqual(ofHead)
    expect(await bench.prepare(other)).not.toEqual(ofHead)
    expect(ofHead.packages).toEqual([{ name: 'six', version: '1.16.0' }])
    expect(ofHead.description).toBe('uv.lock')
    expect(ofHead.source).toEqual({ file: 'uv.lock', tool: 'uv' })
  })

  test('the lock in the root holds for a member of its workspace', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const project = (name: string, more: string) =>
      `[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.8"\n${more}`
    const head = await worktree(folder.path, 'head', {
      'pyproject.toml': project('root', 'dependencies = []\n[tool.uv.workspace]\nmembers = ["training"]\n'),
      'training/pyproject.toml': project('training', 'dependencies = ["six==1.16.0"]\n'),
    })
    await lock(head, variables.uv)
    const environment = await bench.prepare(head, { kind: 'auto' }, join(head, 'training'))
    expect(environment.description).toBe('uv.lock')
    expect(environment.packages).toEqual([{ name: 'six', version: '1.16.0' }])
  })

  fault(
    'Environment',
    'uv.lock, and no uv to be had',
    '“The repository has a uv.lock, but uv is neither on PATH nor could pip install it”, “astral-sh/setup-uv”',
    async () => {
      await using folder = await temporaryFolder()
      await using bench = openBench(folder.path, variables.pip)
      const head = await worktree(folder.path, 'head', { ...ownPackage('x'), 'uv.lock': 'version = 1' })
      const error = await bench.prepare(head).catch((reason: unknown) => reason)
      if (!(error instanceof UserError)) throw error
      return `${error.message}\n${error.remedy}`
    },
  )
})

describe('sharing', () => {
  test('a nested constraint of one side alone gives that side another environment', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const files = {
      'requirements.txt': '-r more/list.txt',
      'more/list.txt': `${offline}-c limits.txt\nneedy`,
    }
    const head = await worktree(folder.path, 'head', { ...files, 'more/limits.txt': 'third<2' })
    const base = await worktree(folder.path, 'base', { ...files, 'more/limits.txt': '' })
    const ofHead = await bench.prepare(head)
    const ofBase = await bench.prepare(base)
    expect(await python(ofHead, 'import third; print(third.version)')).toBe('1.0')
    expect(await python(ofBase, 'import third; print(third.version)')).toBe('2.0')
  })

  test('a requirements file that names the repository itself is installed for each side by itself', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const files = { 'requirements.txt': '-r more.txt', 'more.txt': '--no-index\n-e .' }
    const head = await worktree(folder.path, 'head', { ...ownPackage('of head'), ...files })
    const base = await worktree(folder.path, 'base', { ...ownPackage('of base'), ...files })
    const [ofHead, ofBase] = await Promise.all([bench.prepare(head), bench.prepare(base)])
    expect(await python(ofHead, 'import own_package; print(own_package.constant)')).toBe('of head')
    expect(await python(ofBase, 'import own_package; print(own_package.constant)')).toBe('of base')
  })

  test('different words for the same versions share, too', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', { 'requirements.txt': `${offline}third==2.0` })
    const base = await worktree(folder.path, 'base', { 'requirements.txt': `${offline}third>=1` })
    expect(await bench.prepare(head)).toEqual(await bench.prepare(base))
  })

  test('pip inside a declared environment refuses, and says where packages belong', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', { 'requirements.txt': `${offline}third` })
    const environment = await bench.prepare(head)
    const pip = join(environment.pathPrefixes[0] ?? '', 'pip')
    await expect(execute(pip, ['install', '-e', '.'], { cwd: head })).rejects.toHaveProperty(
      'stderr',
      expect.stringContaining("Anything else belongs into 'install'"),
    )
    const where = await python(environment, 'import os, third; print(os.path.dirname(third.__file__))')
    expect((await stat(where)).mode & 0o222).toBe(0)
  })

  test('uv is installed privately where it is not on PATH, and everything goes when the workshop closes', async () => {
    await using folder = await temporaryFolder()
    {
      await using bench = openBench(folder.path, await variablesWithoutUv())
      const head = await worktree(folder.path, 'head', { 'requirements.txt': 'six==1.16.0' })
      const environment = await bench.prepare(head)
      expect(environment.description).toBe('requirements.txt with uv')
      expect(environment.packages).toEqual([{ name: 'six', version: '1.16.0' }])
    }
    expect(await readdir(join(folder.path, 'environments'))).toEqual([])
  })
})

describe('without installing', () => {
  test('a repository without Python packages runs on the machine’s own Python', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', { 'pyproject.toml': '[tool.ruff]\n', 'train.R': '' })
    const environment = await bench.prepare(head)
    expect(environment).toMatchObject({
      pathPrefixes: [],
      description: 'the machine’s own Python',
      source: { file: undefined, tool: undefined },
    })
    expect(await python(environment, 'import platform; print(platform.python_version())')).toBe(
      environment.python,
    )
  })

  test('`none` installs nothing, whatever is declared', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', { 'requirements.txt': 'third' })
    expect(await bench.prepare(head, { kind: 'none' })).toMatchObject({ pathPrefixes: [] })
    expect(bench.log).toEqual([])
  })

  test('a module of the repository does not stand in for one of Python’s', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', { 'json.py': 'raise SystemExit(1)', 'platform.py': '' })
    expect(await bench.prepare(head)).toMatchObject({ python: expect.stringMatching(/^3\./) })
  })

  test('a machine without any Python trains what needs none', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { PATH: folder.path })
    const head = await worktree(folder.path, 'head', { 'train.sh': '' })
    const none = {
      python: undefined,
      packages: [],
      pathPrefixes: [],
      description: 'no Python on this machine',
    }
    expect(await bench.prepare(head)).toMatchObject(none)
    expect(await bench.prepare(head, { kind: 'none' })).toMatchObject(none)
  })
})

describe('an install command', () => {
  test('has an environment with pip of its own', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const command = `pip install --no-index --find-links ${wheels} "third==$(cat version)"`
    const install = { kind: 'command', command } as const
    const head = await worktree(folder.path, 'head', { version: '1.0' })
    const base = await worktree(folder.path, 'base', { version: '2.0' })
    const [ofHead, ofBase] = await Promise.all([bench.prepare(head, install), bench.prepare(base, install)])
    expect(await python(ofHead, 'import third; print(third.version)')).toBe('1.0')
    expect(await python(ofBase, 'import third; print(third.version)')).toBe('2.0')
  })

  test('has the pip that Python brings along where there is no index to take one from', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { ...variables.uv, UV_NO_INDEX: '1' })
    const head = await worktree(folder.path, 'head', {})
    const command = `pip install --no-index --find-links ${wheels} third==1.0`
    const environment = await bench.prepare(head, { kind: 'command', command })
    expect(environment.packages).toContainEqual({ name: 'third', version: '1.0' })
  })

  test('that fails is named, with its last lines', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, variables.uv)
    const head = await worktree(folder.path, 'head', {})
    const command = 'echo preparing; false | cat; echo not reached'
    const failure = await bench.prepare(head, { kind: 'command', command }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InstallFailed)
    expect(failure).toMatchObject({ command, logTail: ['preparing'] })
  })

  test('ends with all its children when the run is cancelled', async () => {
    await using folder = await temporaryFolder()
    const cancel = new AbortController()
    await using bench = openBench(folder.path, variables.uv, cancel.signal)
    const head = await worktree(folder.path, 'head', {})
    const command = '(trap "" TERM; sleep 1000) & echo "child $!"; wait'
    const child = new Promise<number>((resolve) => {
      const { around } = bench.workshop
      const log = around.log
      around.log = (line) => {
        log(line)
        const pid = /^child (\d+)$/.exec(line)?.[1]
        if (pid !== undefined) resolve(Number(pid))
      }
    })
    const prepared = bench.prepare(head, { kind: 'command', command })
    const pid = await Promise.race([child, prepared.then(() => 0)])
    cancel.abort(new Error('cancelled'))
    await expect(prepared).rejects.toThrow('cancelled')
    expect(await isRunning(pid)).toBe(false)
  })
})

/** Settings by which each tool finds the wheels of this test where the repository does not say it. */
function findLinks(tool: 'uv' | 'pip'): NodeJS.ProcessEnv {
  return tool === 'uv'
    ? { UV_FIND_LINKS: wheels, UV_NO_INDEX: '1' }
    : { PIP_FIND_LINKS: wheels, PIP_NO_INDEX: '1', PIP_NO_BUILD_ISOLATION: '0' }
}

/** A process that was killed may stay in the table until its parent looks: that one does not run. */
async function isRunning(pid: number): Promise<boolean> {
  const { stdout } = await execute('ps', ['-o', 'stat=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

/** What is in the folder of environments. */
async function made(root: string): Promise<string[]> {
  const workshops = await readdir(join(root, 'environments'))
  const inside = workshops.map((name) =>
    readdir(join(root, 'environments', name, 'environments')).catch(() => []),
  )
  return (await Promise.all(inside)).flat()
}
