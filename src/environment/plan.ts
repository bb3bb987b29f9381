import type { Environment } from '../model/environment.js'

/** What one training will run in; nothing is installed yet. */
export interface EnvironmentPlan {
  /** As `Environment.identity`, where it is known before anything is installed. */
  identity: string | undefined
  /**
   * Installing takes something from this worktree (its own package, a local path, the user's install command): what
   * it reads there counts as read by the training.
   */
  readsWorktree: boolean
  /**
   * To be called once at most.
   *
   * @throws InstallFailed when this side's environment cannot be made
   */
  make(): Promise<Environment>
}
