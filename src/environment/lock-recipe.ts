import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { installedIdentity, resolvedIdentity, wordsOf } from './identity.js'
import { describePython, findInterpreter } from './interpreter.js'
import type { Place } from './place.js'
import type { PythonRequest } from './python.js'
import { fingerprint, type Recipe } from './recipe.js'
import { readResolution } from './resolution.js'
import type { Uv } from './uv.js'
import type { UvSettings } from './uv-settings.js'
import type { EnvironmentWorkshop } from './workshop.js'

/**
 * What a `uv.lock` says. Reading it builds nothing, and what it says of files of the repository is not looked up there.
 *
 * @param own it installs something from the repository
 * @throws InstallFailed when uv cannot read it, or there is no such Python
 */
export async function lockRecipe(
  own: boolean,
  place: Place,
  settings: UvSettings,
  request: PythonRequest | undefined,
  uv: Uv,
  workshop: EnvironmentWorkshop,
): Promise<Recipe> {
  const { worktree, directory } = place
  const python = await findInterpreter(place, request, settings, uv, workshop)
  const locked = readResolution(await uv.readLocked(python, directory, `${await workshop.newPath()}.txt`))
  const description = await describePython(python, workshop)
  const how = ['uv.lock', settings.text, ...(own ? [relative(worktree, directory)] : [])]
  const identity =
    description === undefined ? undefined : resolvedIdentity(description, locked, how, worktree)
  return {
    description: 'uv.lock',
    source: { file: 'uv.lock', tool: 'uv' },
    sharedAs: own ? undefined : fingerprint(await realpath(python), how, locked.map(wordsOf)),
    identity,
    identify: async (made) => identity ?? installedIdentity(made, worktree, how),
    make: (environment) => uv.installLocked(environment, python, directory, { own }),
  }
}
