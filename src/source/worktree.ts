import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BareRepository } from './bare-repository.js'
import { explainFailure } from './failure.js'
import { ACCESS_REMEDY, shortSha } from './fetch.js'
import { runGit, runGitRemotely } from './git.js'

const SUBMODULE_REMEDY =
  "The workflow's own token reads one repository only: pass a `github-token` that may read the submodules, too."

/**
 * Checks a commit out into a new folder. The training can ask git there for its commit, but finds no credentials.
 *
 * @throws UserError when the disk is full, or a submodule or large file cannot be had
 */
export async function addWorktree(
  repository: BareRepository,
  sha: string,
  path: string,
  submodules: boolean,
): Promise<void> {
  const { gitDir, context } = repository
  await repository.restoreConfig()
  const add = ['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha]
  const added = await runGit([`--git-dir=${gitDir}`, ...add], context)
  if (added.code !== 0) {
    throw explainFailure(added.stderr, { doing: `check out ${shortSha(sha)}`, accessRemedy: ACCESS_REMEDY })
  }
  if (submodules && (await lstat(join(path, '.gitmodules')).catch(() => undefined))?.isFile()) {
    const update = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1']
    const updated = await runGitRemotely(['-C', path, ...update], context)
    if (updated.code !== 0) {
      const doing = `check out the submodules of ${shortSha(sha)}`
      throw explainFailure(updated.stderr, { doing, accessRemedy: SUBMODULE_REMEDY })
    }
  }
}
