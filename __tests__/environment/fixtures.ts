import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { type EnvironmentPlan, planEnvironment } from '../../src/environment/prepare.js'
import { findOnPath } from '../../src/environment/run.js'
import { type EnvironmentWorkshop, openEnvironmentWorkshop } from '../../src/environment/workshop.js'
import type { Environment } from '../../src/model/environment.js'
import type { Install } from '../../src/model/settings.js'

const execute = promisify(execFile)

/** This process's environment without anything that steers Python, pip or uv. */
export function plainVariables(): NodeJS.ProcessEnv {
  const steering = /^(PIP_|UV_|PYTHON|VIRTUAL_ENV|CONDA)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)))
}

/** A folder that removes itself. */
export async function temporaryFolder(parent = tmpdir()): Promise<{ path: string } & AsyncDisposable> {
  const path = await realpath(await mkdtemp(join(parent, 'headway-environment-')))
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}

/** Variables with uv on PATH: the machine's own, or one installed into `folder`. */
export async function variablesWithUv(folder: string): Promise<NodeJS.ProcessEnv> {
  const variables = plainVariables()
  if ((await findOnPath('uv', variables)) !== undefined) return variables
  await execute('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, 'uv'], { env: variables })
  return { ...variables, PATH: `${join(folder, 'bin')}:${variables.PATH}` }
}

/** Variables without uv on PATH. */
export async function variablesWithoutUv(): Promise<NodeJS.ProcessEnv> {
  const variables = plainVariables()
  const folders: string[] = []
  for (const folder of (variables.PATH ?? '').split(':')) {
    if ((await findOnPath('uv', { PATH: folder })) === undefined) folders.push(folder)
  }
  return { ...variables, PATH: folders.join(':') }
}

/** PATH of a machine with neither Python nor uv: links to all else, in a new folder. */
export async function pathWithoutPython(folder: string): Promise<string> {
  await mkdir(folder)
  const seen = new Set<string>()
  for (const from of (plainVariables().PATH ?? '').split(':').filter(isAbsolute)) {
    for (const name of await readdir(from).catch(() => [])) {
      if (seen.has(name) || /^(python|pip|uv|pyenv|conda)/.test(name)) continue
      seen.add(name)
      await symlink(join(from, name), join(folder, name))
    }
  }
  return folder
}

/** Writes files, folders included, into a fresh worktree. */
export async function worktree(root: string, name: string, files: Record<string, string>): Promise<string> {
  const path = join(root, name)
  await mkdir(path, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), text)
  }
  return path
}

export interface Bench extends AsyncDisposable {
  workshop: EnvironmentWorkshop
  log: string[]
  plan(worktree: string, install?: Install, directory?: string): Promise<EnvironmentPlan>
  /** Plans and makes. */
  prepare(worktree: string, install?: Install, directory?: string): Promise<Environment>
}

export function openBench(
  root: string,
  variables: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  timeoutMinutes = 10,
): Bench {
  const log: string[] = []
  const workshop = openEnvironmentWorkshop({
    root: join(root, 'environments'),
    variables,
    timeoutMinutes,
    signal: signal ?? new AbortController().signal,
    log: (line) => log.push(line),
  })
  const plan: Bench['plan'] = (path, install = { kind: 'auto' }, directory = path) =>
    planEnvironment({ worktree: path, directory, install }, workshop)
  return {
    workshop,
    log,
    plan,
    prepare: async (...request) => (await plan(...request)).make(),
    [Symbol.asyncDispose]: () => workshop[Symbol.asyncDispose](),
  }
}

/** What a line of Python prints inside an environment, from a folder that is not the worktree. */
export async function python(environment: Environment, code: string): Promise<string> {
  const path = [...environment.pathPrefixes, plainVariables().PATH].join(':')
  const env = { ...plainVariables(), ...environment.variables, PATH: path }
  const { stdout } = await execute('python', ['-c', code], { env, cwd: tmpdir() })
  return stdout.trim()
}

/** Makes a wheel of one module that holds `version`, to install without network. */
export async function makeWheel(
  folder: string,
  name: string,
  version: string,
  requires: string[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await execute('python3', ['-c', wheelScript, folder, name, version, ...requires], { env: plainVariables() })
}

const wheelScript = `
import sys, zipfile
folder, name, version, *requires = sys.argv[1:]
info = f"{name}-{version}.dist-info"
with zipfile.ZipFile(f"{folder}/{name}-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr(f"{name}.py", f"version = {version!r}\\n")
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"] + [f"Requires-Dist: {one}" for one in requires]
    wheel.writestr(f"{info}/METADATA", "\\n".join(lines) + "\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`

/** Locks the project in a folder with uv. */
export async function lock(
  directory: string,
  variables: NodeJS.ProcessEnv,
  ...more: string[]
): Promise<void> {
  const args = ['lock', '--quiet', '--python-preference', 'system', ...more]
  await execute('uv', args, { cwd: directory, env: variables })
  await access(join(directory, 'uv.lock'))
}

/** A git repository on `main`, to install a package from. */
export async function gitRepository(
  path: string,
  files: Record<string, string>,
): Promise<{ path: string; commit(files: Record<string, string>): Promise<void> }> {
  const git = (...args: string[]) => execute('git', ['-C', path, ...args])
  const commit = async (changed: Record<string, string>): Promise<void> => {
    await worktree(dirname(path), basename(path), changed)
    await git('add', '--all')
    await git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message=x')
  }
  await mkdir(path, { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  await commit(files)
  return { path, commit }
}

/** A repository that is itself a package, built without network by a backend of its own. */
export function ownPackage(constant: string, dependencies: string[] = []): Record<string, string> {
  return {
    'pyproject.toml': `[project]
name = "own-package"
version = "1.0"
requires-python = ">=3.8"
dependencies = ${JSON.stringify(dependencies)}

[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
`,
    'backend.py': backend(dependencies),
    'src/own_package.py': `constant = ${JSON.stringify(constant)}\n`,
  }
}

function backend(dependencies: string[]): string {
  return `
import os, zipfile
info = "own_package-1.0.dist-info"

def metadata():
    lines = ["Metadata-Version: 2.1", "Name: own-package", "Version: 1.0"]
    return "\\n".join(lines + ["Requires-Dist: " + one for one in ${JSON.stringify(dependencies)}]) + "\\n"

def wheel(folder, files):
    name = "own_package-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        archive.writestr(info + "/METADATA", metadata())
        archive.writestr(info + "/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        archive.writestr(info + "/RECORD", "")
    return name

def build_wheel(folder, config_settings=None, metadata_directory=None):
    return wheel(folder, {"own_package.py": open("src/own_package.py").read()})

def build_editable(folder, config_settings=None, metadata_directory=None):
    return wheel(folder, {"own_package.pth": os.path.abspath("src") + "\\n"})
`
}
