import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import {
  lock,
  makeWheel,
  pathWithoutPython,
  temporaryFolder,
  variablesWithUv,
  worktree,
} from '../environment/fixtures.js'
import { type PackageIndex, serveIndex } from '../environment/package-index.js'
import {
  BASE,
  createWorld,
  type Evaluated,
  evaluate,
  evaluateOnce,
  HEAD,
  strayPaths,
} from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { smallDisk } from '../support/small-disk.js'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let index: PackageIndex
/** A machine with uv, and an index of its own. */
let withUv: NodeJS.ProcessEnv
let withoutPython: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const wheels = join(folder.path, 'wheels')
  await makeWheel(wheels, 'third', '1.0')
  await makeWheel(wheels, 'third', '2.0')
  await makeWheel(wheels, 'needy', '1.0', ['third<2'])
  await makeWheel(wheels, 'large', '1.0')
  execFileSync('python3', ['-c', MAKE_LARGE, join(wheels, 'large-1.0-py3-none-any.whl')])
  index = await serveIndex(wheels, join(folder.path, 'cache'))
  withUv = { ...(await variablesWithUv(join(folder.path, 'uv'))), ...index.variables }
  withoutPython = await pathWithoutPython(join(folder.path, 'bin'))
})

afterAll(async () => {
  await index[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

/** 8 MB that are packed into a few KB. */
const MAKE_LARGE = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "a", zipfile.ZIP_DEFLATED) as wheel:
    wheel.writestr("large_data.py", "#" * 8_000_000)
`

/** The variables that make a difference, and nothing of what this machine is told about packages. */
function machine(): Record<string, string> {
  const { PATH = '', UV_DEFAULT_INDEX = '', UV_CACHE_DIR = '' } = withUv
  return { PATH, UV_DEFAULT_INDEX, UV_CACHE_DIR, PIP_FIND_LINKS: '' }
}

type Files = Record<string, string>

/** The pull request brings these files; its base needs no packages. */
async function headWith(
  files: Files,
  inputs: Files = {},
  env: Record<string, string> = machine(),
): Promise<Evaluated> {
  return evaluateOnce({ base: BASE, head: { ...HEAD, ...files } }, { install: 'auto', ...inputs }, env)
}

/** Head failed, base was trained all the same, nothing is left behind: what people read. */
function onlyBase(run: Evaluated): string {
  expect(run.exitCode).toBe(1)
  expect(run.outputs.verdict).toBe('failed')
  expect(run.comments).toHaveLength(1)
  expect(run.comments[0]).toContain('accuracy 78')
  expect(run.comments[0]).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  return [...run.comments, run.summary].join('\n')
}

const FILES: [what: string, sees: string, files: Files][] = [
  [
    'requirements that contradict each other',
    'comment: “Head could not be installed”, “satisfy everything”, uv’s own words: “because you require third==2.0”, “Ask for versions that exist and fit together”',
    { 'requirements.txt': 'needy\nthird==2.0\n' },
  ],
  [
    'a package that does not exist',
    'comment: “Head could not be installed”, “no-such-package was not found in the package registry”, “a package is in none of the indexes that were asked”, “Check its name”',
    { 'requirements.txt': 'no-such-package\n' },
  ],
  [
    'requirements.txt with a mistake',
    "comment: “a file is not written as it should be”, “Couldn't parse requirement in requirements.txt at position 0”, “Correct the place”",
    { 'requirements.txt': 'third=>1\n' },
  ],
  [
    'pyproject.toml that is no TOML',
    'comment: “reading pyproject.toml failed: a file is not written as it should be”, “Invalid TOML document”, “Correct the place”',
    { 'pyproject.toml': '[project\nname = "x"\n' },
  ],
  [
    'requires-python that no Python satisfies',
    'comment: “Head could not be installed”, “asks for Python >=3.99, which was not found on this machine”, “actions/setup-python”',
    {
      'pyproject.toml':
        '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.99"\ndependencies = ["third"]\n',
    },
  ],
]

for (const [what, sees, files] of FILES) {
  fault('Environment', what, sees, async () => onlyBase(await headWith(files)))
}

fault(
  'Environment',
  'uv.lock that does not fit its pyproject.toml',
  'comment: “Head could not be started”, “uv.lock does not fit pyproject.toml: that asks for third==2.0”, “Run uv lock and commit uv.lock”',
  async () => {
    const project = (dependency: string) =>
      `[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.8"\ndependencies = ["${dependency}"]\n`
    const locked = await worktree(folder.path, 'locked', { 'pyproject.toml': project('third<2') })
    await lock(locked, withUv)
    const uvLock = await readFile(join(locked, 'uv.lock'), 'utf8')
    return onlyBase(await headWith({ 'pyproject.toml': project('third==2.0'), 'uv.lock': uvLock }))
  },
)

fault(
  'Environment',
  'neither Python nor uv on the machine',
  'comment: “Head could not be started”, “this machine has neither Python nor uv on PATH”, “actions/setup-python”, “install: none”',
  async () => onlyBase(await headWith({ 'requirements.txt': 'third\n' }, {}, { PATH: withoutPython })),
)

fault(
  'Environment',
  'disk full while packages are installed',
  'comment: “Head could not be installed”, “failed: the disk is full”, “Free space on the runner before this step”',
  async () => {
    await using disk = await smallDisk(6_000)
    await using world = await createWorld({ base: BASE, head: { ...HEAD, 'requirements.txt': 'large\n' } })
    return onlyBase(await evaluate({ ...world, folder: disk.path }, { install: 'auto' }, machine()))
  },
)

/** Runs the head's own `install.sh`; the base's does nothing. */
function installing(script: string, inputs: Files = {}): Promise<Evaluated> {
  const files = (install: string) => ({ 'install.sh': `${install}\n` })
  return evaluateOnce(
    { base: { ...BASE, ...files('true') }, head: { ...HEAD, ...files(script) } },
    { install: 'bash install.sh', ...inputs },
    { PATH: withoutPython },
  )
}

fault(
  'Environment',
  'an install command that fails',
  'comment: “Head could not be installed”, “bash install.sh failed”, its last lines: “no such wheel”',
  async () => onlyBase(await installing('echo no such wheel; exit 1')),
)

fault(
  'Environment',
  'an install command that hangs',
  'comment: “bash install.sh failed: it still ran after 0.05 min and was ended”, “timeout-minutes sets the limit”, its last lines: “waiting for the licence server”',
  async () => {
    const script = `trap '' TERM; echo waiting for the licence server; sleep 1000 & wait`
    return onlyBase(await installing(script, { 'timeout-minutes': '0.05' }))
  },
)

fault(
  'Environment',
  'an install command that leaves a daemon',
  'the report: “Accuracy 2.0 points higher”; the daemon ends with the job',
  async () => {
    const run = await installing(
      `setsid sleep 1000 > /dev/null 2>&1 & (setsid bash -c 'sleep 1000' &); sleep 0.1`,
    )
    expect(run.exitCode).toBe(0)
    expect(run.orphans).toEqual([])
    expect(strayPaths(run)).toEqual([])
    return [...run.comments, run.log].join('\n')
  },
)
