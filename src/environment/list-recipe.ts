import { realpath, writeFile } from 'node:fs/promises'
import type { AnyInstaller } from './find-installer.js'
import type { RequirementsJob } from './installer.js'
import type { PythonRequest } from './python.js'
import { type DeclaredSource, fingerprint, type Recipe } from './recipe.js'
import type { UvSettings } from './uv-settings.js'
import { pythonOf } from './venv.js'
import type { EnvironmentWorkshop } from './workshop.js'

/** Packages to install, and where it is written. */
export interface PackageList extends Pick<RequirementsJob, 'prereleases' | 'trustedHosts'> {
  file: DeclaredSource['file']
  lines: string[]
  fromRepository: boolean
}

/** @throws InstallFailed when nothing fits together, or there is no such Python */
export async function listRecipe(
  list: PackageList,
  directory: string,
  settings: UvSettings,
  request: PythonRequest | undefined,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<Recipe> {
  const python = await installer.findPython(request, directory)
  const job: RequirementsJob = { ...list, python, directory, hasUvSettings: settings.text !== '' }
  return {
    description: `${list.file} with ${installer.name}`,
    source: { file: list.file, tool: installer.name },
    sharedAs: list.fromRepository ? undefined : await shareKey(list, job, settings, installer, workshop),
    async make(environment) {
      await installer.create(environment, python, directory, { pip: false })
      const inEnvironment = { ...job, python: pythonOf(environment) }
      if (installer.name === 'uv' || list.file === 'requirements.txt') {
        return installer.installRequirements(inEnvironment)
      }
      // pip cannot install the dependencies of a project without the project.
      const file = `${environment}-requirements.txt`
      await writeFile(file, list.lines.join('\n'))
      await installer.installRequirements({ ...inEnvironment, file })
    },
  }
}

/**
 * Equal words are resolved once, so an index that moves meanwhile cannot tell the sides apart; different words that
 * come to the same versions share, too.
 */
async function shareKey(
  list: PackageList,
  job: RequirementsJob,
  settings: UvSettings,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<string> {
  const python = await realpath(job.python)
  const words = fingerprint(installer.name, list.file, python, settings.text, ...list.lines)
  let resolution = workshop.resolutions.get(words)
  if (resolution === undefined) {
    resolution = workshop.inTurn(async () => (await installer.resolve(job)) ?? words)
    workshop.resolutions.set(words, resolution)
  }
  // Indexes and hashes say which build of a version it is.
  const options = list.lines.filter((line) => line.includes('--'))
  return fingerprint(installer.name, python, settings.text, await resolution, ...options)
}
