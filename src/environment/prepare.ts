import type { Environment } from '../model/environment.js'
import type { Install } from '../model/settings.js'
import { ambientEnvironment } from './ambient.js'
import { commandEnvironment } from './command.js'
import { declaredEnvironment } from './declared.js'
import { detect } from './detect.js'
import type { EnvironmentWorkshop } from './workshop.js'

export { InstallFailed } from './install-failed.js'
export { type EnvironmentWorkshop, openEnvironmentWorkshop } from './workshop.js'

/** The worktree of one training, and how it is to be furnished. */
export interface EnvironmentRequest {
  /** Root of the worktree, absolute. */
  worktree: string
  /** Working directory in it, absolute. */
  directory: string
  install: Install
}

/**
 * Makes, or finds ready, what a training runs in. Only environments without anything from the repository itself are
 * shared; all others belong to this one worktree.
 *
 * @throws InstallFailed when this side's environment cannot be made
 * @throws UserError when the repository or the machine needs another `install`
 */
export async function prepareEnvironment(
  request: EnvironmentRequest,
  workshop: EnvironmentWorkshop,
): Promise<Environment> {
  const { worktree, directory, install } = request
  switch (install.kind) {
    case 'none':
      return ambientEnvironment(directory, workshop.around)
    case 'command':
      return commandEnvironment(worktree, directory, install.command, workshop)
    case 'auto': {
      const declaration = await detect(worktree, directory)
      if (declaration.kind === 'nothing') return ambientEnvironment(directory, workshop.around)
      return declaredEnvironment(declaration, worktree, directory, workshop)
    }
  }
}
