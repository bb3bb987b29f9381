import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainFailure } from './failure.js'
import type { Remote } from './fetch.js'
import { runGit } from './git.js'

/** A repository of commits only; its files are in worktrees. */
export interface BareRepository extends Remote {
  /**
   * Puts its configuration back. A training can write there through its worktree, on purpose or by `git config`, and
   * what it writes must neither be run by the next git, which holds the token, nor change the other side's files.
   */
  restoreConfig(): Promise<void>
}

/** Makes an empty one whose `origin` is the remote's URL (which relative URLs of submodules start from). */
export async function makeBareRepository(remote: Remote): Promise<BareRepository> {
  const { gitDir, url, origin = url, context } = remote
  const { code, stderr } = await runGit(['init', '--quiet', '--bare', '--template=', '--', gitDir], context)
  if (code !== 0) throw explainFailure(stderr, { doing: `make a repository in ${gitDir}`, accessRemedy: '' })
  const file = join(gitDir, 'config')
  const quotedUrl = origin.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')
  const config = `${await readFile(file, 'utf8')}[remote "origin"]\n\turl = "${quotedUrl}"\n`

  async function restoreConfig() {
    // Renamed into place: a git that a training runs meanwhile must not see half of it.
    await writeFile(`${file}.new`, config)
    await rename(`${file}.new`, file)
    // Attributes and grafts: nothing of ours is in there.
    await rm(join(gitDir, 'info'), { recursive: true, force: true })
  }
  await restoreConfig()
  return { ...remote, restoreConfig }
}
