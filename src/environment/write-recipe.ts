import { join } from 'node:path'
import { UserError } from '../model/user-error.js'
import type { Declaration } from './detect.js'
import type { AnyInstaller } from './find-installer.js'
import { listRecipe } from './list-recipe.js'
import { lockRecipe } from './lock-recipe.js'
import type { PackageList } from './package-list.js'
import { openPip } from './pip.js'
import type { Place } from './place.js'
import { type Project, projectReferences } from './project.js'
import type { PythonRequest } from './python.js'
import type { Recipe } from './recipe.js'
import { type Requirements, readRequirements } from './requirements.js'
import { readSourceTrees } from './source-trees.js'
import { missingFromLock } from './stale-lock.js'
import { readUvSettings, type UvSettings } from './uv-settings.js'
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
  const place = { worktree, directory }
  const settings = await readUvSettings(directory, worktree)
  switch (declaration.kind) {
    case 'lock': {
      if (installer.name !== 'uv') throw lockNeedsUv()
      refuseStale(declaration)
      const own =
        declaration.lock.fromRepository || declaration.project?.isPackage === true || settings.fromRepository
      return lockRecipe(own, place, settings, request, installer, workshop)
    }
    case 'requirements': {
      const said = await readRequirements(
        join(directory, 'requirements.txt'),
        worktree,
        workshop.around.variables,
      )
      const tool = said.onlyPip ? openPip(workshop.around) : installer
      const list = await requirementsList(said, place, settings)
      return listRecipe(list, place, settings, request, tool, workshop)
    }
    case 'project': {
      const list = projectList(declaration.project, worktree, settings)
      return listRecipe(list, place, settings, request, installer, workshop)
    }
  }
}

async function requirementsList(
  said: Requirements,
  { worktree, directory }: Place,
  settings: UvSettings,
): Promise<PackageList> {
  const hidden = said.opaque || settings.fromRepository || settings.steersCompile
  return {
    ...said,
    file: 'requirements.txt',
    fromRepository: said.fromRepository || settings.fromRepository,
    isPackage: false,
    ownWords: hidden ? undefined : await readSourceTrees(said.ownPackages, directory, worktree),
  }
}

function projectList(project: Project, worktree: string, settings: UvSettings): PackageList {
  const { dependencies, isPackage, saysDependencies } = project
  const refersToRepository = projectReferences(project, worktree).length > 0 || settings.fromRepository
  return {
    file: 'pyproject.toml',
    lines: dependencies,
    fromRepository: isPackage || refersToRepository,
    isPackage,
    ownWords: refersToRepository || settings.steersCompile || !saysDependencies ? undefined : [],
    prereleases: false,
    trustedHosts: [],
  }
}

/** @throws UserError for a lock that was made for other dependencies */
function refuseStale({ project, locked }: Extract<Declaration, { kind: 'lock' }>): void {
  if (locked === undefined || !project?.saysDependencies) return
  const missing = missingFromLock(project.dependencies, locked)
  if (missing.length === 0) return
  const named = missing.slice(0, 5).join(', ')
  throw new UserError(
    `uv.lock does not fit pyproject.toml: that asks for ${named}${missing.length > 5 ? ' …' : ''}, and the lock was made for something else.`,
    'Run `uv lock` and commit uv.lock. To train with the lock as it is:\n    with:\n      install: pip install uv && uv sync --frozen --active',
  )
}

function lockNeedsUv(): UserError {
  return new UserError(
    'The repository has a uv.lock, but uv is neither on PATH nor could pip install it.',
    'Put a step with astral-sh/setup-uv before this one, or say how to install without the lock:\n    with:\n      install: pip install -e .',
  )
}
