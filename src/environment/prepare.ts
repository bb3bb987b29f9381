import type { Install } from '../model/settings.js'
import { planAmbient } from './ambient.js'
import { planCommand } from './command.js'
import { planDeclared } from './declared.js'
import { detect } from './detect.js'
import type { EnvironmentPlan } from './plan.js'
import type { EnvironmentWorkshop } from './workshop.js'

export { InstallFailed } from './install-failed.js'
export type { EnvironmentPlan } from './plan.js'
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
 * Finds out what a training will run in, as far as that can be known before anything is installed. Whatever planning
 * reads in the worktree is in the plan's identity; whatever else counts is read again when the environment is made.
 *
 * Only environments without anything from the repository itself are shared; all others belong to this one worktree.
 *
 * @throws InstallFailed when this side's requirements cannot be met
 * @throws UserError when the repository or the machine needs another `install`
 */
export async function planEnvironment(
  request: EnvironmentRequest,
  workshop: EnvironmentWorkshop,
): Promise<EnvironmentPlan> {
  const { worktree, directory, install } = request
  switch (install.kind) {
    case 'none':
      return planAmbient(worktree, directory, workshop.around)
    case 'command':
      return planCommand(worktree, directory, install.command, workshop)
    case 'auto': {
      const declaration = await detect(worktree, directory)
      if (declaration.kind === 'nothing') {
        workshop.coolDown()
        return planAmbient(worktree, directory, workshop.around)
      }
      return planDeclared(declaration, worktree, directory, workshop)
    }
  }
}
