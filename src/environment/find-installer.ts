import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openPip, type Pip } from './pip.js'
import { findOnPath, run, type Surroundings } from './run.js'
import { openUv, type Uv } from './uv.js'

export type AnyInstaller = Uv | Pip

/** One version, so that two runs of the same workflow are made by the same tool. */
const uvVersion = '0.13.9'

/**
 * uv from PATH; else uv installed by pip into `folder`; else pip; `undefined` on a machine with neither uv nor Python.
 *
 * @param folder absolute, below the workshop's own
 */
export async function findInstaller(folder: string, around: Surroundings): Promise<AnyInstaller | undefined> {
  const ready = await findOnPath('uv', around.variables)
  if (ready !== undefined) return openUv(ready, around)
  const python =
    (await findOnPath('python3', around.variables)) ?? (await findOnPath('python', around.variables))
  if (python === undefined) return undefined
  const own = await installUv(python, folder, around)
  return own === undefined ? openPip(around) : openUv(own, around)
}

async function installUv(python: string, folder: string, around: Surroundings): Promise<string | undefined> {
  await mkdir(folder, { recursive: true })
  const wanted = ['--no-deps', '--only-binary', ':all:', '--no-user', '--target', folder, `uv==${uvVersion}`]
  // Retries would hold up a machine without network for a minute, and pip is there to do the work.
  const argv = [python, '-m', 'pip', 'install', '--quiet', '--no-input', '--retries', '1', ...wanted]
  const variables = { ...around.variables, PIP_REQUIRE_VIRTUALENV: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' }
  const installed = await run(argv, folder, { ...around, variables, log: () => {} })
  const executable = join(folder, 'bin', 'uv')
  if (installed.succeeded && (await findOnPath('uv', { PATH: join(folder, 'bin') })) !== undefined)
    return executable
  around.log('uv is not on PATH and could not be installed; pip will do.')
  await rm(folder, { recursive: true, force: true })
  return undefined
}
