import { lstat, mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Links what lies at `path`, outside the repository, into a worktree at the same relative place. Where the commit has a
 * folder of that name (with a README, say), what the commit lacks is linked into it; a file of the commit stays.
 *
 * @param path absolute
 * @param link relative to `worktree`, without `..`
 */
export async function linkData(worktree: string, path: string, link: string): Promise<void> {
  const place = join(worktree, link)
  await makeFolders(worktree, dirname(link))
  const there = await lstat(place).catch(() => undefined)
  if (there === undefined) return symlink(path, place)
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true
  if (!there.isDirectory() || !isFolder) return
  for (const name of await readdir(path)) await linkData(worktree, join(path, name), join(link, name))
}

/** A link of the commit's on the way would lead out of the worktree. */
async function makeFolders(worktree: string, folder: string): Promise<void> {
  if (folder === '.') return
  await makeFolders(worktree, dirname(folder))
  const place = join(worktree, folder)
  const there = await lstat(place).catch(() => undefined)
  if (there === undefined) await mkdir(place)
  else if (!there.isDirectory())
    throw new Error(`${folder} in this commit is no folder, so no data can be linked there`)
}
