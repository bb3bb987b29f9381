import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { canHardLink } from './hard-links.js'
import { openPip, type Pip } from './pip.js'
import { findOnPath, run, type Surroundings } from './run.js'
import { openUv, type Uv } from './uv.js'
import { uvVariables } from './uv-variables.js'

export type AnyInstaller = Uv | Pip

/** What was found to install with. */
export interface FoundInstaller {
  /** `undefined` on a machine with neither uv nor Python. */
  installer: AnyInstaller | undefined
  /** For the log of a run that installs something with it. */
  remark: string | undefined
}

/** One version, so that two runs of the same workflow are made by the same tool. */
const uvVersion = '0.13.9'
const uvFolder = `${uvVersion}-${process.platform}-${process.arch}`
const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * The first that runs of these: uv from PATH; the one that an earlier job left in the runner's tool cache;
 * one that pip installs there; one that pip installs into `folder`; pip.
 *
 * @param folder absolute, below the workshop's own; made when needed
 */
export async function findInstaller(folder: string, around: Surroundings): Promise<FoundInstaller> {
  await mkdir(folder, { recursive: true })
  const python =
    (await findOnPath('python3', around.variables)) ?? (await findOnPath('python', around.variables))
  for await (const executable of uvs(python, folder, around)) {
    const uv = await openUvBeside(folder, executable, around)
    if (uv !== undefined) return found(uv)
  }
  if (python === undefined) return found(undefined)
  return found(openPip(around), 'uv is not on PATH and could not be installed; pip will do.')
}

/** What may be uv, the cheapest first. What an earlier job or somebody else has left may be broken. */
async function* uvs(
  python: string | undefined,
  folder: string,
  around: Surroundings,
): AsyncGenerator<string, void> {
  const toolCache = around.variables.RUNNER_TOOL_CACHE
  const kept = toolCache ? join(toolCache, 'headway-uv') : undefined
  yield* known(await findOnPath('uv', around.variables))
  if (kept !== undefined) yield* known(await findOnPath('uv', { PATH: join(kept, uvFolder, 'bin') }))
  if (python === undefined) return
  if (kept !== undefined) yield* known(await keepUv(python, kept, around))
  yield* known(await installUv(python, folder, around))
}

function known(executable: string | undefined): string[] {
  return executable === undefined ? [] : [executable]
}

function found(installer: AnyInstaller | undefined, remark?: string): FoundInstaller {
  return { installer, remark }
}

/**
 * uv says at each install that it has to copy where it cannot link; the cache is worth it all the same.
 *
 * @returns `undefined` when it does not run
 */
async function openUvBeside(
  folder: string,
  executable: string,
  around: Surroundings,
): Promise<Uv | undefined> {
  const variables = uvVariables(around.variables)
  const asked = await run([executable, 'cache', 'dir'], folder, { ...around, variables, log: () => {} })
  // One whose settings are wrong says so when it installs something.
  if (!asked.succeeded && !(await runs(executable, folder, around))) return undefined
  const cache = asked.succeeded ? asked.stdout.trim() : ''
  // uv keeps the packages that it has unpacked there; without any there is nothing to install from.
  const hasPackages = cache !== '' && (await isFilled(join(cache, 'archive-v0')))
  const isTold = Boolean(around.variables.UV_LINK_MODE)
  if (isTold || cache === '' || (await canHardLink(cache, folder)))
    return openUv(executable, around, cache, hasPackages)
  const copying = { ...around, variables: { ...around.variables, UV_LINK_MODE: 'copy' } }
  return openUv(executable, copying, cache, hasPackages)
}

async function runs(executable: string, folder: string, around: Surroundings): Promise<boolean> {
  return (await run([executable, '--version'], folder, { ...around, log: () => {} })).succeeded
}

async function isFilled(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  )
}

/**
 * A machine that is kept has it once for all jobs. `undefined` where it cannot be kept there.
 *
 * @param shelf absolute; nothing on it runs
 */
async function keepUv(python: string, shelf: string, around: Surroundings): Promise<string | undefined> {
  const folder = join(shelf, uvFolder)
  await removeAbandoned(shelf)
  // Moved into place when it is whole: two jobs may do this at once, and one may be ended in the middle.
  const fresh = await mkdir(shelf, { recursive: true }).then(
    () => mkdtemp(join(shelf, 'new-')),
    () => undefined,
  )
  if (fresh === undefined) return undefined
  try {
    if ((await installUv(python, fresh, around)) === undefined) return undefined
    const there = await findOnPath('uv', { PATH: join(folder, 'bin') })
    // A broken one would be in the way. One that runs is that of a job beside this one, which was faster.
    if (there === undefined || !(await runs(there, shelf, around))) {
      await rm(folder, { recursive: true, force: true })
    }
    await rename(fresh, folder).catch(() => {})
    return await findOnPath('uv', { PATH: join(folder, 'bin') })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** A job that is ended while it installs leaves its folder behind. None takes as long as a day. */
async function removeAbandoned(shelf: string): Promise<void> {
  const names = await readdir(shelf).catch(() => [])
  for (const name of names.filter((one) => one.startsWith('new-'))) {
    const path = join(shelf, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > dayMilliseconds) await rm(path, { recursive: true, force: true })
  }
}

async function installUv(python: string, folder: string, around: Surroundings): Promise<string | undefined> {
  const wanted = ['--no-deps', '--only-binary', ':all:', '--no-user', '--target', folder, `uv==${uvVersion}`]
  // Retries would hold up a machine without network for a minute, and pip is there to do the work.
  const argv = [python, '-m', 'pip', 'install', '--quiet', '--no-input', '--retries', '1', ...wanted]
  const variables = { ...around.variables, PIP_REQUIRE_VIRTUALENV: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' }
  const installed = await run(argv, folder, { ...around, variables, log: () => {} })
  const executable = join(folder, 'bin', 'uv')
  if (installed.succeeded && (await findOnPath('uv', { PATH: join(folder, 'bin') })) !== undefined)
    return executable
  await rm(folder, { recursive: true, force: true })
  return undefined
}
