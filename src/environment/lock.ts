import { join } from 'node:path'
import { leadsIntoRepository } from './origin.js'
import { isTable, readToml, tableAt } from './toml.js'

/** What a `uv.lock` says of the repository itself. */
export interface Lock {
  /** Folders of the projects it locks, relative to it: `.`, `packages/training`. */
  members: string[]
  /** It installs something from the repository: a package of its own, a folder, a wheel. */
  fromRepository: boolean
}

const longestLock = 32 * 1024 * 1024
const ownKinds = ['editable', 'directory', 'path']

/** @throws InstallFailed when it is no TOML */
export async function readLock(directory: string, worktree: string): Promise<Lock | undefined> {
  const file = await readToml(join(directory, 'uv.lock'), longestLock)
  if (file === undefined) return undefined
  const packages: unknown[] = Array.isArray(file.package) ? file.package : []
  const sources = packages.filter(isTable).map((item) => tableAt(item, 'source'))
  return {
    members: sources
      .flatMap((source) => [source.virtual, source.editable])
      .filter((path) => typeof path === 'string'),
    fromRepository: sources.some(
      (source) =>
        ownKinds.some((kind) => source[kind] !== undefined) ||
        (typeof source.registry === 'string' && leadsIntoRepository(source.registry, worktree)),
    ),
  }
}
