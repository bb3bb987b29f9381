import type { Environment } from '../model/environment.js'
import { ambientEnvironment } from './ambient.js'
import type { AnyInstaller } from './find-installer.js'
import { installedIdentity } from './identity.js'
import { InstallFailed, installFailed } from './install-failed.js'
import type { PythonFacts } from './packages.js'
import { openPip } from './pip.js'
import type { EnvironmentPlan } from './plan.js'
import { readProject } from './project.js'
import { requestedPython } from './python.js'
import { run } from './run.js'
import { inside, openVenv } from './venv.js'
import type { EnvironmentWorkshop } from './workshop.js'

/** Only what the user's own install command has left behind says what there is. */
export function planCommand(
  worktree: string,
  directory: string,
  command: string,
  workshop: EnvironmentWorkshop,
): EnvironmentPlan {
  return {
    identity: undefined,
    readsWorktree: true,
    make: () => commandEnvironment(worktree, directory, command, workshop),
  }
}

/**
 * Runs the user's own install command, in an environment with pip that belongs to this worktree alone; without one on
 * a machine without Python.
 *
 * @throws InstallFailed when the command fails
 */
async function commandEnvironment(
  worktree: string,
  directory: string,
  command: string,
  workshop: EnvironmentWorkshop,
): Promise<Environment> {
  const installer = await workshop.installer()
  const { around } = workshop
  return workshop.inTurn(async () => {
    const path =
      installer === undefined ? undefined : await emptyEnvironment(worktree, directory, installer, workshop)
    around.log(`$ ${command}`)
    const variables = path === undefined ? around.variables : inside(path, around.variables)
    const argv = ['bash', '-eo', 'pipefail', '-c', command]
    const finished = await run(argv, directory, { ...around, variables })
    if (!finished.succeeded) throw installFailed(command, finished)
    if (path === undefined) return ambientEnvironment(worktree, directory, around)
    const origin = {
      description: 'the install command, in an environment of its own',
      source: { file: undefined, tool: undefined },
      identify: (made: PythonFacts) => installedIdentity(made, worktree, ['command']),
    }
    return openVenv(path, origin, directory, around)
  })
}

async function emptyEnvironment(
  worktree: string,
  directory: string,
  installer: AnyInstaller,
  workshop: EnvironmentWorkshop,
): Promise<string | undefined> {
  const python = await anyPython(worktree, directory, installer)
  if (python === undefined) return undefined
  const path = await workshop.newPath()
  try {
    await installer.create(path, python, directory, { pip: true })
  } catch (error) {
    if (installer.name === 'pip' || !(error instanceof InstallFailed)) throw error
    // uv takes pip from the index; Python carries one along, which needs no network.
    await openPip(workshop.around).create(path, python, directory, { pip: true })
  }
  return path
}

/** The Python the repository asks for; else the machine's: with a command of their own, users may know better. */
async function anyPython(
  worktree: string,
  directory: string,
  installer: AnyInstaller,
): Promise<string | undefined> {
  const request = await requestedPython(worktree, directory, await readProject(directory))
  for (const wanted of request === undefined ? [undefined] : [request, undefined]) {
    try {
      return await installer.findPython(wanted, directory)
    } catch (error) {
      if (!(error instanceof InstallFailed)) throw error
    }
  }
  return undefined
}
