import { join } from 'node:path'
import { leadsIntoRepository } from './origin.js'
import { isTable, readToml, type Table, tableAt } from './toml.js'

/** What a `uv.lock` says of the repository itself. */
export interface Lock {
  /** Folders of the projects it locks, relative to it: `.`, `packages/training`. */
  members: string[]
  /** What it was made for, of those members that say so. */
  projects: LockedProject[]
  /** It installs something from the repository: a package of its own, a folder, a wheel. */
  fromRepository: boolean
}

/** What the project in a folder asked for when the lock was made, extras included. */
export interface LockedProject {
  /** Relative to the lock: `.` */
  folder: string
  /** With the versions of each: `>=1,<2`, or `undefined` where it is a place instead. */
  requires: { name: string; versions: string | undefined }[]
}

const longestLock = 32 * 1024 * 1024
const ownKinds = ['editable', 'directory', 'path']

/** @throws InstallFailed when it is no TOML */
export async function readLock(directory: string, worktree: string): Promise<Lock | undefined> {
  const file = await readToml(join(directory, 'uv.lock'), longestLock)
  if (file === undefined) return undefined
  const packages: unknown[] = Array.isArray(file.package) ? file.package : []
  const items = packages.filter(isTable)
  const sources = items.map((item) => tableAt(item, 'source'))
  return {
    members: sources
      .flatMap((source) => [source.virtual, source.editable])
      .filter((path) => typeof path === 'string'),
    projects: items.flatMap(lockedProject),
    fromRepository: sources.some(
      (source) =>
        ownKinds.some((kind) => source[kind] !== undefined) ||
        (typeof source.registry === 'string' && leadsIntoRepository(source.registry, worktree)),
    ),
  }
}

/** What a requirement is of, where it is no version from an index. */
const places = ['git', 'url', 'path', 'directory', 'editable', 'virtual']

function lockedProject(item: Table): LockedProject[] {
  const { virtual, editable } = tableAt(item, 'source')
  const folder = virtual ?? editable
  if (typeof folder !== 'string') return []
  // A project that asks for nothing has no such list; in old locks none has.
  const asksForNothing = item.metadata === undefined && item.dependencies === undefined
  const said = asksForNothing ? [] : tableAt(item, 'metadata')['requires-dist']
  if (!Array.isArray(said)) return []
  const requires = said.filter(isTable).flatMap((one) => {
    const { name, specifier = '' } = one
    const isPlace = places.some((key) => one[key] !== undefined)
    if (typeof name !== 'string' || typeof specifier !== 'string') return []
    return [{ name, versions: isPlace ? undefined : specifier }]
  })
  return [{ folder, requires }]
}
