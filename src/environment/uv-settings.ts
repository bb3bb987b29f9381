import { dirname, join } from 'node:path'
import { isInside, leadsIntoRepository } from './origin.js'
import { isTable, readToml, type Table, tableAt } from './toml.js'

/** What the repository tells uv beyond its requirements: `[tool.uv]` and `uv.toml`, from a folder up to the root. */
export interface UvSettings {
  /** Equal texts mean the same to uv; empty where the repository says nothing. */
  text: string
  /** A source, index or link leads into the repository. */
  fromRepository: boolean
  /** `[tool.uv.pip]`: `uv pip compile` may print another list than `uv pip install` installs, or write it somewhere. */
  steersCompile: boolean
}

/** @throws InstallFailed when one of the files is no TOML */
export async function readUvSettings(directory: string, worktree: string): Promise<UvSettings> {
  const tables: Table[] = []
  for (let folder = directory; isInside(folder, worktree); folder = dirname(folder)) {
    tables.push(await settingsIn(folder))
    if (folder === worktree) break
  }
  const said = tables.filter((table) => Object.keys(table).length > 0)
  return {
    text: said.length === 0 ? '' : JSON.stringify(said),
    fromRepository: said.some((table) => namesRepository(table, worktree)),
    steersCompile: said.some((table) => table.pip !== undefined),
  }
}

async function settingsIn(folder: string): Promise<Table> {
  const own = await readToml(join(folder, 'uv.toml'))
  // uv looks at one of the two only, and at this one first.
  return own ?? tableAt(await readToml(join(folder, 'pyproject.toml')), 'tool', 'uv')
}

const namesAPlace = new Set(['find-links', 'index-url', 'extra-index-url', 'url', 'path', 'cache-dir'])

function namesRepository(value: unknown, worktree: string, key = ''): boolean {
  if (typeof value === 'string') return namesAPlace.has(key) && leadsIntoRepository(value, worktree)
  if (Array.isArray(value)) return value.some((item) => namesRepository(item, worktree, key))
  if (!isTable(value)) return key === 'workspace' && value === true
  return Object.entries(value).some(([name, item]) => namesRepository(item, worktree, name))
}
