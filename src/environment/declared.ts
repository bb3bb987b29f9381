import { rm } from 'node:fs/promises'
import type { Environment } from '../model/environment.js'
import { UserError } from '../model/user-error.js'
import type { Declaration } from './detect.js'
import { once } from './once.js'
import { removePip } from './pip.js'
import type { EnvironmentPlan } from './plan.js'
import { requestedPython } from './python.js'
import type { Recipe } from './recipe.js'
import { openVenv, refusePip, sealPackages } from './venv.js'
import type { EnvironmentWorkshop } from './workshop.js'
import { writeRecipe } from './write-recipe.js'

/**
 * The environment that a repository declares: a shared one, if an equal one was asked for before.
 *
 * @throws InstallFailed, UserError as `planEnvironment`
 */
export async function planDeclared(
  declaration: Exclude<Declaration, { kind: 'nothing' }>,
  worktree: string,
  directory: string,
  workshop: EnvironmentWorkshop,
): Promise<EnvironmentPlan> {
  const installer = await workshop.installer()
  if (installer === undefined) throw nothingToInstallWith(declaration.kind)
  const python = await requestedPython(worktree, directory, declaration.project)
  const recipe = await writeRecipe(declaration, worktree, python, installer, workshop)
  const key = recipe.sharedAs
  const makeInTurn = (): Promise<Environment> => workshop.inTurn(() => make(recipe, directory, workshop))
  return {
    identity: recipe.identity,
    readsWorktree: key === undefined,
    make: async () => (key === undefined ? makeInTurn() : once(workshop.environments, key, makeInTurn)),
  }
}

/** Nobody gets to know the path of an environment before it is complete. */
async function make(recipe: Recipe, directory: string, workshop: EnvironmentWorkshop): Promise<Environment> {
  const path = await workshop.newPath()
  try {
    await recipe.make(path)
    if (recipe.source.tool === 'pip') await removePip(path, workshop.around)
    await refusePip(path)
    const environment = await openVenv(path, recipe, directory, workshop.around)
    if (recipe.sharedAs !== undefined) await sealPackages(path)
    return environment
  } catch (error) {
    await rm(path, { recursive: true, force: true })
    throw error
  }
}

function nothingToInstallWith(kind: 'lock' | 'requirements' | 'project'): UserError {
  const file = { lock: 'uv.lock', requirements: 'requirements.txt', project: 'pyproject.toml' }[kind]
  return new UserError(
    `The repository's ${file} names Python packages, but this machine has neither Python nor uv on PATH.`,
    'Put a step with actions/setup-python before this one; or, if the training needs no Python:\n    with:\n      install: none',
  )
}
