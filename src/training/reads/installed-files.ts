import { join } from 'node:path'
import { entriesOf } from './folder.js'

/** An environment that is made in a worktree has more; looking at them would take longer than it is worth. */
const MOST_FILES = 20_000
const ENVIRONMENTS = new Set(['.git', '__pycache__', 'site-packages', 'node_modules'])
/** What comes of building a package from the commit. */
const BUILT = /\.(?:py|pyc|pyd|so|pth|c|cpp|h|o)$/
const BUILT_IN = /^(?:build|.*\.(?:egg|dist)-info)$/

export interface InstalledFiles {
  found: string[]
  /** There are no more. */
  whole: boolean
}

/**
 * Files that the installation has put into a worktree beside the commit's: where it downloads data, nobody knows what
 * it will bring the next time. What is built from the commit is left out. Paths are relative.
 *
 * @param tracked the commit's
 */
export function installedFiles(
  worktree: string,
  tracked: ReadonlySet<string>,
  most = MOST_FILES,
): InstalledFiles {
  const found: string[] = []
  let whole = true
  walk('')
  return { found, whole }

  function walk(folder: string): void {
    for (const entry of entriesOf(join(worktree, folder))) {
      const { name } = entry
      const path = folder === '' ? name : `${folder}/${name}`
      // A folder that is tracked is a submodule.
      if (tracked.has(path)) continue
      if (entry.isDirectory() && !ENVIRONMENTS.has(name) && !BUILT_IN.test(name)) walk(path)
      else if (entry.isFile() && !BUILT.test(name)) {
        if (found.length >= most) {
          whole = false
          return
        }
        found.push(path)
      }
    }
  }
}
