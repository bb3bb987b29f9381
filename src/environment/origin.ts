import { isAbsolute, relative } from 'node:path'

/**
 * Whether a path or URL leads into the repository, so that head and base would find different things there. A
 * relative path does, wherever it ends: each side has a worktree, and neighbours, of its own.
 */
export function leadsIntoRepository(reference: string, worktree: string): boolean {
  const plain = reference.replace(/^(git|hg|svn|bzr)\+/, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'file') return false
  // A variable that only the installer replaces: `file:///${PROJECT_ROOT}/x`.
  if (reference.includes('${')) return true
  const path = pathOf(plain)
  return !isAbsolute(path) || isInside(decodePath(path), worktree)
}

/** The path that a `file:` URL, or a path, names. */
export function pathOf(reference: string): string {
  return reference.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '')
}

/** Whether a path is that folder, or lies in it. Links are not followed. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
