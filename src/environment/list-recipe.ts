import { realpath, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { AnyInstaller } from './find-installer.js'
import { holds, installedIdentity, resolvedIdentity, wordsOf } from './identity.js'
import type { Pins, RequirementsJob } from './installer.js'
import { describePython, findInterpreter } from './interpreter.js'
import type { PackageList } from './package-list.js'
import type { Place } from './place.js'
import type { PythonRequest } from './python.js'
import { fingerprint, type Recipe } from './recipe.js'
import { pinsOf, type ResolvedPackage } from './resolution.js'
import { resolveList } from './resolve-list.js'
import type { UvSettings } from './uv-settings.js'
import { pythonOf } from './venv.js'
import type { EnvironmentWorkshop } from './workshop.js'

/** @throws InstallFailed when nothing fits together, or there is no such Python */
export async function listRecipe(
  list: PackageList,
  place: Place,
  settings: UvSettings,
  request: PythonRequest | undefined,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<Recipe> {
  const { worktree, directory } = place
  const python = await findInterpreter(place, request, settings, installer, workshop)
  const real = await realpath(python)
  const job: RequirementsJob = { ...list, python, directory, hasUvSettings: settings.text !== '' }
  const words = [installer.name, list.file, real, settings.text, ...list.lines, ...(list.ownWords ?? [])]
  const resolved =
    installer.name === 'uv'
      ? await resolveList(list, job, fingerprint(...words), installer, workshop)
      : undefined
  const how = [installer.name, settings.text, ...optionsOf(list.lines, worktree)]
  if (list.fromRepository) how.push(list.file, relative(worktree, directory))
  const description = resolved === undefined ? undefined : await describePython(python, workshop)
  const identity =
    resolved === undefined || description === undefined
      ? undefined
      : resolvedIdentity(description, resolved, how, worktree)
  return {
    description: `${list.file} with ${installer.name}`,
    source: { file: list.file, tool: installer.name },
    sharedAs: list.fromRepository ? undefined : fingerprint(real, how, resolved?.map(wordsOf) ?? words),
    identity,
    async identify(made) {
      if (resolved === undefined || identity === undefined) return installedIdentity(made, worktree, how)
      return (await holds(made, resolved, worktree)) ? identity : undefined
    },
    async make(environment) {
      await installer.create(environment, python, directory, { pip: false })
      await install(list, { ...job, python: pythonOf(environment) }, resolved, environment, installer)
    },
  }
}

async function install(
  list: PackageList,
  job: RequirementsJob,
  resolved: ResolvedPackage[] | undefined,
  environment: string,
  installer: AnyInstaller,
): Promise<void> {
  const { python, directory } = job
  if (resolved !== undefined) {
    const cacheWillDo = list.isPackage || !list.fromRepository
    // Settings of uv's may name an index for single packages, of which the pins say nothing.
    const complete = cacheWillDo && !job.hasUvSettings && isAllFromTheIndex(list.lines, resolved)
    const pins: Pins = { file: join(environment, 'headway-pins.txt'), cacheWillDo, complete }
    await writeFile(pins.file, pinsOf(resolved, list.lines))
    await installer.installRequirements(job, pins)
    if (list.isPackage) await installer.installProject(python, directory, { dependencies: false })
  } else if (list.isPackage) {
    await installer.installProject(python, directory, { dependencies: true })
  } else if (installer.name === 'uv' || list.file === 'requirements.txt') {
    await installer.installRequirements(job)
  } else {
    // pip cannot install the dependencies of a project without the project.
    const file = join(environment, 'headway-requirements.txt')
    await writeFile(file, list.lines.join('\n'))
    await installer.installRequirements({ ...job, file })
  }
}

/** Options name indexes, links and hashes, which the pins do not. */
function isAllFromTheIndex(lines: string[], resolved: ResolvedPackage[]): boolean {
  return (
    lines.every((line) => !line.includes('--') && !line.startsWith('-')) &&
    resolved.every(({ reference, hashes }) => reference === undefined && hashes.length > 0)
  )
}

/** Indexes and hashes say which build of a version it is. Of the options only indexes have an order that counts. */
function optionsOf(lines: string[], worktree: string): string[] {
  const options = lines.filter((line) => line.includes('--')).map((line) => line.replaceAll(worktree, '.'))
  const alone = options.filter((line) => line.startsWith('-'))
  return [...alone, ...options.filter((line) => !line.startsWith('-')).sort()]
}
