import type { TreeFile } from '../model/tree.js'
import { explainFailure } from './failure.js'
import { ACCESS_REMEDY, type Remote, shortSha } from './fetch.js'
import { runGit } from './git.js'

/** Every file of a fetched commit, sorted by path as git does it. */
export async function listFiles({ gitDir, context }: Remote, sha: string): Promise<TreeFile[]> {
  const args = [`--git-dir=${gitDir}`, 'ls-tree', '-r', '-z', '--full-tree', '--end-of-options', sha]
  const { code, stdout, stderr } = await runGit(args, context)
  if (code !== 0) {
    throw explainFailure(stderr, { doing: `list the files of ${shortSha(sha)}`, accessRemedy: ACCESS_REMEDY })
  }
  return stdout.split('\0').flatMap((entry) => {
    const [, mode, blob, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
    return mode === undefined || blob === undefined || path === undefined ? [] : [{ mode, sha: blob, path }]
  })
}
