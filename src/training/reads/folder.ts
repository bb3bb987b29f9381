import { type Dirent, readdirSync } from 'node:fs'

/** What a folder holds; nothing where it cannot be looked into. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
