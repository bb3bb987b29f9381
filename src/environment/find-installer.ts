import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
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

/**
 * uv from PATH; else the one that an earlier job left in the runner's tool cache, or that pip installs there; else one
 * that pip installs into `folder`; else pip.
 *
 * @param folder absolute, below the workshop's own; made when needed
 */
export async function findInstaller(folder: string, around: Surroundings): Promise<FoundInstaller> {
  await mkdir(folder, { recursive: true })
  const ready = await findOnPath('uv', around.variables)
  if (ready !== undefined) return found(await openUvBeside(folder, ready, around))
  const python =
    (await findOnPath('python3', around.variables)) ?? (await findOnPath('python', around.variables))
  if (python === undefined) return found(undefined)
  const kept = around.variables.RUNNER_TOOL_CACHE
  const own = (kept && (await keepUv(python, kept, around))) || (await installUv(python, folder, around))
  if (own !== undefined) return found(await openUvBeside(folder, own, around))
  return found(openPip(around), 'uv is not on PATH and could not be installed; pip will do.')
}

function found(installer: AnyInstaller | undefined, remark?: string): FoundInstaller {
  return { installer, remark }
}

/** uv says at each install that it has to copy where it cannot link; the cache is worth it all the same. */
async function openUvBeside(folder: string, executable: string, around: Surroundings): Promise<Uv> {
  const variables = uvVariables(around.variables)
  const asked = await run([executable, 'cache', 'dir'], folder, { ...around, variables, log: () => {} })
  const cache = asked.succeeded ? asked.stdout.trim() : ''
  // uv keeps the packages that it has unpacked there; without any there is nothing to install from.
  const hasPackages = cache !== '' && (await isFilled(join(cache, 'archive-v0')))
  const isTold = Boolean(around.variables.UV_LINK_MODE)
  if (isTold || cache === '' || (await canHardLink(cache, folder)))
    return openUv(executable, around, cache, hasPackages)
  const copying = { ...around, variables: { ...around.variables, UV_LINK_MODE: 'copy' } }
  return openUv(executable, copying, cache, hasPackages)
}

async function isFilled(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  )
}

/** A machine that is kept has it once for all jobs. `undefined` where it cannot be kept there. */
async function keepUv(python: string, toolCache: string, around: Surroundings): Promise<string | undefined> {
  const shelf = join(toolCache, 'headway-uv')
  const folder = join(shelf, `${uvVersion}-${process.platform}-${process.arch}`)
  const ready = await findOnPath('uv', { PATH: join(folder, 'bin') })
  if (ready !== undefined) return ready
  // Moved into place when it is whole: two jobs may do this at once, and one may be ended in the middle.
  const fresh = await mkdir(shelf, { recursive: true }).then(
    () => mkdtemp(join(shelf, 'new-')),
    () => undefined,
  )
  if (fresh === undefined) return undefined
  try {
    if ((await installUv(python, fresh, around)) === undefined) return undefined
    await rename(fresh, folder).catch(() => {})
    return await findOnPath('uv', { PATH: join(folder, 'bin') })
  } finally {
    await rm(fresh, { recursive: true, force: true })
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
