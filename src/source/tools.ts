import { UserError } from '../model/user-error.js'
import { type GitContext, runGit } from './git.js'

/**
 * Git takes settings from its environment since 2.31: an older one would run without the token, and with the hooks of
 * the machine.
 */
const OLDEST = { major: 2, minor: 31 }

/** @throws UserError when there is no git, one that is too old, or no git-lfs where `lfs` asks for it */
export async function assertTools(lfs: boolean, context: GitContext): Promise<void> {
  const [git, gitLfs] = await Promise.all([
    runGit(['version'], context),
    lfs ? runGit(['lfs', 'version'], context) : undefined,
  ])
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(git.stdout) ?? []).map(Number)
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    throw new UserError(
      `The runner's git is too old: ${git.stdout.trim()}. 2.31 or newer is needed.`,
      'Install a newer git on the runner, or use a newer image for the container job.',
    )
  }
  if (gitLfs !== undefined && gitLfs.code !== 0) {
    throw new UserError(
      'The input `lfs` is true, but git-lfs is not installed on this runner.',
      'Install git-lfs in a step before (on Debian and Ubuntu: `apt-get install git-lfs`), or leave `lfs` out.',
    )
  }
}
