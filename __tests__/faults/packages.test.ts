import { execFileSync } from 'node:child_process'
import { access, chmod, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { InstallFailed } from '../../src/environment/prepare.js'
import { findOnPath } from '../../src/environment/run.js'
import {
  makeWheel,
  openBench,
  plainVariables,
  python,
  temporaryFolder,
  variablesWithoutUv,
  variablesWithUv,
  worktree,
} from '../environment/fixtures.js'
import { type IndexFault, serveIndex } from '../environment/package-index.js'
import { fault } from '../support/fault.js'

let tools: Awaited<ReturnType<typeof temporaryFolder>>
let wheels: string
let withUv: NodeJS.ProcessEnv

beforeAll(async () => {
  tools = await temporaryFolder()
  wheels = join(tools.path, 'wheels')
  await makeWheel(wheels, 'third', '1.0')
  withUv = await variablesWithUv(join(tools.path, 'uv'))
  const uv = await findOnPath('uv', withUv)
  execFileSync('python3', ['-c', MAKE_UV, join(wheels, 'uv-0.13.9-py3-none-any.whl'), uv ?? ''])
})

afterAll(async () => {
  await tools[Symbol.asyncDispose]()
})

/** What pip installs in place of uv: it starts the one that is there already, and needs no network. */
const MAKE_UV = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    program = zipfile.ZipInfo("uv-0.13.9.data/scripts/uv")
    program.external_attr = 0o100755 << 16
    wheel.writestr(program, f'#!/bin/sh\\nexec "{sys.argv[2]}" "$@"\\n')
    wheel.writestr("uv-0.13.9.dist-info/METADATA", "Metadata-Version: 2.1\\nName: uv\\nVersion: 0.13.9\\n")
    wheel.writestr("uv-0.13.9.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr("uv-0.13.9.dist-info/RECORD", "")
`

/** Installs `third` from an index that has a fault: what the side's failure says, in the comment's order. */
async function failing(faultAt: (path: string) => IndexFault | undefined): Promise<string> {
  await using folder = await temporaryFolder()
  await using index = await serveIndex(wheels, join(folder.path, 'cache'), faultAt)
  // A second and no further try, instead of half a minute and three more.
  const hasty = { UV_HTTP_TIMEOUT: '1', UV_HTTP_RETRIES: '0' }
  await using bench = openBench(folder.path, { ...withUv, ...index.variables, ...hasty })
  const head = await worktree(folder.path, 'head', { 'requirements.txt': 'third\n' })
  const error = await bench.prepare(head).catch((reason: unknown) => reason)
  if (!(error instanceof InstallFailed)) throw new Error('It did not fail to install.')
  expect(await environments(folder.path)).toEqual([])
  return `${error.command} failed: ${error.hint?.why}. ${error.hint?.remedy}\n${error.logTail.join('\n')}`
}

/** What is left of environments. */
async function environments(root: string): Promise<string[]> {
  const paths = await readdir(join(root, 'environments'), { recursive: true })
  return paths.filter((path) => path.endsWith('pyvenv.cfg'))
}

fault(
  'Environment',
  'the index of packages answers 500',
  '“the index of packages did not answer as it should”, “500 Internal Server Error”, “Run the job again”',
  () => failing(() => ({ status: 500 })),
)

fault(
  'Environment',
  'the index of packages hangs',
  'after uv’s own time limit: “the index of packages did not answer as it should”, “operation timed out”, “Run the job again”',
  () => failing(() => 'hang'),
)

fault(
  'Environment',
  'a package hangs in the middle of the installation',
  '“the index of packages did not answer as it should”, “third-1.0-py3-none-any.whl”, “operation timed out”',
  () => failing((path) => (path.startsWith('/files/') ? 'hang' : undefined)),
)

fault(
  'Environment',
  'a package is not the one that its hash stands for',
  '“a package is not the one that its hash stands for”, “Hash mismatch for third==1.0”, “somebody may have tampered with it”',
  () =>
    failing((path) => {
      const file = 'third-1.0-py3-none-any.whl'
      const body = `<a href="/files/${file}#sha256=${'a'.repeat(64)}">${file}</a>`
      return path.startsWith('/simple/') ? { status: 200, body } : undefined
    }),
)

fault(
  'Environment',
  'Python without pip, and no uv',
  'nothing: pip comes out of Python itself. A line in the log: “uv is not on PATH and could not be installed; pip will do.”',
  async () => {
    await using folder = await temporaryFolder()
    const bare = join(folder.path, 'bare')
    execFileSync('python3', ['-m', 'venv', '--without-pip', bare], { env: plainVariables() })
    const { PATH, ...variables } = await variablesWithoutUv()
    await using bench = openBench(folder.path, { ...variables, PATH: `${join(bare, 'bin')}:${PATH}` })
    const requirements = `--no-index\n--find-links ${wheels}\nthird\n`
    const head = await worktree(folder.path, 'head', { 'requirements.txt': requirements })
    expect((await bench.prepare(head)).packages).toContainEqual({ name: 'third', version: '1.0' })
    return bench.log.join('\n')
  },
)

fault(
  'Environment',
  'a job was killed while it put uv into the tool cache',
  'nothing: what is broken there is replaced, what is half done removed',
  async () => {
    await using folder = await temporaryFolder()
    await using index = await serveIndex(wheels, join(folder.path, 'cache'))
    const toolCache = join(folder.path, 'tools')
    const shelf = join(toolCache, 'headway-uv')
    const kept = join(shelf, `0.13.9-${process.platform}-${process.arch}`)
    const abandoned = join(shelf, 'new-abandoned')
    for (const bin of [join(kept, 'bin'), join(abandoned, 'bin')]) {
      await mkdir(bin, { recursive: true })
      await writeFile(join(bin, 'uv'), '\x7fELF, and then nothing')
      await chmod(join(bin, 'uv'), 0o755)
    }
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000)
    await utimes(abandoned, twoDaysAgo, twoDaysAgo)
    const variables = {
      ...(await variablesWithoutUv()),
      ...index.variables,
      PIP_INDEX_URL: `${index.origin}/simple`,
      RUNNER_TOOL_CACHE: toolCache,
    }
    await using bench = openBench(join(folder.path, 'job'), variables)
    const head = await worktree(folder.path, 'head', { 'requirements.txt': 'third\n' })
    expect((await bench.prepare(head)).description).toBe('requirements.txt with uv')
    expect(await readdir(shelf)).toEqual([`0.13.9-${process.platform}-${process.arch}`])
    expect(execFileSync(join(kept, 'bin', 'uv'), ['--version'], { encoding: 'utf8' })).toMatch(/^uv /)
    return bench.log.join('\n')
  },
)

fault(
  'Environment',
  'uv’s cache has lost files',
  "nothing: the packages are fetched again. A line in the log: “uv's cache is damaged, so this is installed without it.”",
  async () => {
    await using folder = await temporaryFolder()
    const cache = join(folder.path, 'cache')
    await using index = await serveIndex(wheels, cache)
    const variables = { ...withUv, ...index.variables }
    const requirements = { 'requirements.txt': 'third==1.0\n' }
    {
      await using bench = openBench(join(folder.path, 'first'), variables)
      await bench.prepare(await worktree(folder.path, 'one', requirements))
    }
    const archive = join(cache, 'archive-v0')
    const [name = ''] = (await readdir(archive, { recursive: true })).filter((path) =>
      path.endsWith('METADATA'),
    )
    await rm(join(archive, name))
    await using bench = openBench(join(folder.path, 'second'), variables)
    const environment = await bench.prepare(await worktree(folder.path, 'two', requirements))
    expect(await python(environment, 'import third; print(third.version)')).toBe('1.0')
    return bench.log.join('\n')
  },
)

fault(
  'Environment',
  'a job was killed while it installed packages',
  'nothing: its half-made environment is not used',
  async () => {
    await using folder = await temporaryFolder()
    await using index = await serveIndex(wheels, join(folder.path, 'cache'))
    const variables = { ...withUv, ...index.variables }
    const files = { 'requirements.txt': 'third\n' }
    const head = await worktree(folder.path, 'head', files)
    await using killed = openBench(folder.path, variables)
    const before = await killed.prepare(head)
    // As far as it had come when it was killed: an environment without its package.
    const [place = ''] = before.pathPrefixes
    await rm(join(place, '..', 'lib'), { recursive: true })

    await using bench = openBench(folder.path, variables)
    const environment = await bench.prepare(head)
    expect(environment.pathPrefixes).not.toEqual(before.pathPrefixes)
    expect(await python(environment, 'import third; print(third.version)')).toBe('1.0')
    await access(place)
    return bench.log.join('\n')
  },
)
