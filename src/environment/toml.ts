import { basename } from 'node:path'
import { parse } from 'smol-toml'
import { readText } from './files.js'
import { InstallFailed } from './install-failed.js'

export type Table = Record<string, unknown>

/**
 * Reads a TOML file; `undefined` where there is none.
 *
 * @param limit in bytes
 * @throws InstallFailed when it is no TOML
 */
export async function readToml(path: string, limit?: number): Promise<Table | undefined> {
  const text = await readText(path, limit)
  if (text === undefined) return undefined
  try {
    return parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InstallFailed(`reading ${basename(path)}`, reason.split('\n'), { cause: error })
  }
}

/** The table at a key; an empty one where there is none, or something else. */
export function tableAt(value: unknown, ...keys: string[]): Table {
  let found = value
  for (const key of keys) found = isTable(found) ? found[key] : undefined
  return isTable(found) ? found : {}
}

/** The strings of a list; empty where there is no list. */
export function stringsAt(table: Table, key: string): string[] {
  const value = table[key]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
