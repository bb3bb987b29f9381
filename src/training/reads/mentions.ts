import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Programs and settings are small; larger files are data. */
const MOST_BYTES_A_FILE = 1024 * 1024
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Names that a command and the files it read mention.
 *
 * @param paths relative to `worktree`; links are not followed, what they lead to is read under its own name
 * @param names global
 */
export function mentionsIn(worktree: string, paths: string[], command: string, names: RegExp): string[] {
  const found = new Set(command.match(names))
  let left = MOST_BYTES
  for (const path of new Set(paths)) {
    const absolute = join(worktree, path)
    const stats = lstatSync(absolute, { throwIfNoEntry: false })
    if (!stats?.isFile() || stats.size > Math.min(left, MOST_BYTES_A_FILE)) continue
    left -= stats.size
    for (const name of readFileSync(absolute, 'latin1').match(names) ?? []) found.add(name)
  }
  return [...found].sort()
}
