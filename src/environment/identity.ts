import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { isInside, leadsIntoRepository } from './origin.js'
import type { InstalledPackage, PythonFacts } from './packages.js'
import { fingerprint } from './recipe.js'
import { commitOf, isExact, isOwn, type ResolvedPackage } from './resolution.js'
import { isTable } from './toml.js'

/**
 * `Environment.identity` before anything is installed. What comes from the repository stands in it with its words
 * alone: its files are read while it is installed.
 *
 * @param python as `describePython` says
 * @param how what decides beside the packages which files are installed: tool, indexes, settings
 * @returns `undefined` where a package may become another one under the same words
 */
export function resolvedIdentity(
  python: string,
  packages: ResolvedPackage[],
  how: string[],
  worktree: string,
): string | undefined {
  if (!packages.every((found) => isExact(found) || isOwn(found, worktree))) return undefined
  return fingerprint('resolved', python, how, packages.map(wordsOf))
}

/** One resolved package in one line. */
export function wordsOf({ requirement, hashes }: ResolvedPackage): string {
  return [requirement, ...hashes].join(' ')
}

/**
 * `Environment.identity` after everything is installed, without what comes from the repository.
 *
 * @param how as for `resolvedIdentity`
 * @returns `undefined` where a package may become another one under the same name and version
 */
export async function installedIdentity(
  facts: PythonFacts,
  worktree: string,
  how: string[],
): Promise<string | undefined> {
  const { installed } = facts
  if (installed === undefined) return undefined
  const roots = await rootsOf(worktree)
  const words = await Promise.all(
    installed.filter((found) => !isOwnInstalled(found, roots)).map(installedWords),
  )
  if (words.includes(undefined)) return undefined
  return fingerprint('installed', facts.description, how, words.map(String))
}

/**
 * Whether an environment holds the packages that were resolved for it, and no others: a branch may have moved between
 * the two. Versions and hashes are the installer's to see to.
 */
export async function holds(
  facts: PythonFacts,
  packages: ResolvedPackage[],
  worktree: string,
): Promise<boolean> {
  const roots = await rootsOf(worktree)
  // What PYTHONPATH leads to is not the environment's.
  const installed = facts.installed?.filter(
    (found) => found.location === undefined && !isOwnInstalled(found, roots),
  )
  const expected = packages.filter((found) => !isOwn(found, worktree))
  return (
    installed?.length === expected.length &&
    expected.every((wanted) => {
      const found = installed.find(({ name }) => name === wanted.name)
      const commit = commitOf(wanted)
      return found !== undefined && (commit === undefined || originOf(found)?.commit === commit)
    })
  )
}

/** pip names folders as the system does, without links on the way. */
async function rootsOf(worktree: string): Promise<string[]> {
  return [worktree, await realpath(worktree).catch(() => worktree)]
}

function isOwnInstalled(found: InstalledPackage, roots: string[]): boolean {
  const { location } = found
  if (location !== undefined && roots.some((root) => isInside(location, root))) return true
  const origin = originOf(found)
  return origin?.kind === 'folder' && roots.some((root) => leadsIntoRepository(origin.url, root))
}

/** `undefined` where nothing says what it is. */
async function installedWords(found: InstalledPackage): Promise<string | undefined> {
  const named = `${found.name}==${found.version}`
  if (found.origin === undefined) return named
  const origin = originOf(found)
  switch (origin?.kind) {
    case 'commit':
      return `${named} @ ${origin.url} ${origin.commit}`
    case 'archive': {
      const hash = origin.hash ?? (await hashOf(origin.url))
      return hash === undefined ? undefined : `${named} @ ${hash}`
    }
    default:
      // A folder of the machine, or something that PEP 610 does not know.
      return undefined
  }
}

interface Origin {
  kind: 'commit' | 'archive' | 'folder'
  url: string
  commit?: string
  hash?: string | undefined
}

/** See PEP 610. */
function originOf({ origin }: InstalledPackage): Origin | undefined {
  const said = parse(origin ?? '')
  const url = said?.url
  if (said === undefined || typeof url !== 'string') return undefined
  const { vcs_info: vcs, archive_info: archive, dir_info: folder, subdirectory } = said
  if (isTable(vcs) && typeof vcs.commit_id === 'string') {
    return { kind: 'commit', url: [url, subdirectory].filter(Boolean).join('#'), commit: vcs.commit_id }
  }
  if (isTable(archive)) {
    const { hash, hashes } = archive
    if (isTable(hashes) && Object.keys(hashes).length > 0) {
      return { kind: 'archive', url, hash: JSON.stringify(hashes) }
    }
    return { kind: 'archive', url, hash: typeof hash === 'string' ? hash : undefined }
  }
  return isTable(folder) ? { kind: 'folder', url } : undefined
}

/** Of a file on this machine. The installer may have taken it from its cache, where nobody sees it read. */
async function hashOf(url: string): Promise<string | undefined> {
  try {
    const path = fileURLToPath(url)
    if (!(await stat(path)).isFile()) return undefined
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isTable(value) ? value : undefined
  } catch {
    return undefined
  }
}
