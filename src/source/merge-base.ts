import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSha, explainFetch, fetchSpecs, type Remote } from './fetch.js'
import { runGit } from './git.js'

export interface MergeBase {
  sha: string
  /** Commits of the base branch that the head does not have. */
  behindBy: number
}

/** Commits of history looked at, step by step: most pull requests are settled by the first. */
const DEPTHS = [64, 512, 4096, 32768]

/**
 * Where the head left the base branch, for servers whose API does not say. Deepens until the answer is the one the
 * whole history would give: a common commit is found, and every commit on the way there is known with its parents.
 *
 * @param remote a repository of its own: it gets commits without files (where the server can leave them out), in
 *   which nothing can be checked out
 * @returns `undefined` where the two have no common commit, or none within 32,768 commits
 */
export async function findMergeBase(
  remote: Remote,
  head: string,
  baseTip: string,
): Promise<MergeBase | undefined> {
  const commits = [...new Set([head, baseTip].map(assertSha))]
  let found: MergeBase | undefined
  for (const depth of DEPTHS) {
    const output = await fetchSpecs(remote, [`--depth=${depth}`, '--filter=tree:0'], commits)
    if (output.code !== 0) {
      throw explainFetch(
        remote,
        commits.map((sha) => ({ sha })),
        output,
      )
    }
    const cut = await commitsWithoutParents(remote.gitDir)
    const sha = await runLines(remote, ['merge-base', '--end-of-options', head, baseTip])
    // `<` is what only the head has, `>` what only the base branch has.
    const apart = await runLines(remote, [
      'rev-list',
      '--left-right',
      '--end-of-options',
      `${head}...${baseTip}`,
    ])
    found =
      sha[0] === undefined
        ? undefined
        : { sha: sha[0], behindBy: apart.filter((line) => line.startsWith('>')).length }
    if (!apart.some((line) => cut.has(line.slice(1)))) break
  }
  return found
}

/** Where the history was cut off: these commits' parents are on the server only. */
async function commitsWithoutParents(gitDir: string): Promise<Set<string>> {
  const shallow = await readFile(join(gitDir, 'shallow'), 'utf8').catch(() => '')
  return new Set(shallow.split('\n').filter(Boolean))
}

async function runLines({ gitDir, context }: Remote, args: string[]): Promise<string[]> {
  const { stdout } = await runGit([`--git-dir=${gitDir}`, ...args], context)
  return stdout.split('\n').filter(Boolean)
}
