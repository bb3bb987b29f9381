import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../model/user-error.js'
import type { Declaration } from './detect.js'
import type { AnyInstaller } from './find-installer.js'
import { listRecipe, type PackageList } from './list-recipe.js'
import { leadsIntoRepository } from './origin.js'
import { openPip } from './pip.js'
import { type Project, projectReferences } from './project.js'
import type { PythonRequest } from './python.js'
import { fingerprint, type Recipe } from './recipe.js'
import { readRequirements } from './requirements.js'
import { readUvSettings } from './uv-settings.js'
import { pythonOf } from './venv.js'
import type { EnvironmentWorkshop } from './workshop.js'

/**
 * Turns what a repository declares into a recipe; nothing is installed yet.
 *
 * @throws InstallFailed when it cannot be resolved
 * @throws UserError when this machine lacks what the recipe needs
 */
export async function writeRecipe(
  declaration: Exclude<Declaration, { kind: 'nothing' }>,
  worktree: string,
  request: PythonRequest | undefined,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<Recipe> {
  const { directory } = declaration
  const settings = await readUvSettings(directory, worktree)
  switch (declaration.kind) {
    case 'lock': {
      if (installer.name !== 'uv') throw lockNeedsUv()
      const python = await installer.findPython(request, directory)
      const own =
        declaration.lock.fromRepository || declaration.project?.isPackage === true || settings.fromRepository
      return {
        description: 'uv.lock',
        source: { file: 'uv.lock', tool: 'uv' },
        sharedAs: own
          ? undefined
          : fingerprint('uv.lock', await realpath(python), await installer.readLocked(python, directory)),
        make: (environment) => installer.installLocked(environment, python, directory, { own }),
      }
    }
    case 'requirements': {
      const file = 'requirements.txt'
      const said = await readRequirements(join(directory, file), worktree, workshop.around.variables)
      const tool = said.onlyPip ? openPip(workshop.around) : installer
      const list: PackageList = {
        ...said,
        file,
        fromRepository: said.fromRepository || settings.fromRepository,
      }
      return listRecipe(list, directory, settings, request, tool, workshop)
    }
    case 'project': {
      const { project } = declaration
      if (project.isPackage) return packageRecipe(directory, request, installer)
      const list: PackageList = {
        file: 'pyproject.toml',
        lines: project.dependencies,
        fromRepository: dependsOnRepository(project, worktree) || settings.fromRepository,
        prereleases: false,
        trustedHosts: [],
      }
      return listRecipe(list, directory, settings, request, installer, workshop)
    }
  }
}

async function packageRecipe(
  directory: string,
  request: PythonRequest | undefined,
  installer: AnyInstaller,
): Promise<Recipe> {
  const python = await installer.findPython(request, directory)
  return {
    description: `pyproject.toml with ${installer.name}`,
    source: { file: 'pyproject.toml', tool: installer.name },
    sharedAs: undefined,
    async make(environment) {
      await installer.create(environment, python, directory, { pip: false })
      await installer.installProject(pythonOf(environment), directory)
    },
  }
}

function dependsOnRepository(project: Project, worktree: string): boolean {
  return projectReferences(project).some((reference) => leadsIntoRepository(reference, worktree))
}

function lockNeedsUv(): UserError {
  return new UserError(
    'The repository has a uv.lock, but uv is neither on PATH nor could pip install it.',
    'Put a step with astral-sh/setup-uv before this one, or say how to install without the lock:\n    with:\n      install: pip install -e .',
  )
}
