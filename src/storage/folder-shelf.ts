import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shelf } from '../model/shelf.js'

const LIMIT = 32 * 1024 * 1024
const DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A shelf in a folder of this machine: a file a page. What is older than a measurement may be goes when something new
 * comes, and so does what a newer page replaces.
 *
 * @param folder absolute; made when something is kept
 * @param log gets a line of plain text where a page cannot be kept
 */
export function openFolderShelf(folder: string, log: (line: string) => void): Shelf {
  return {
    async fetch(prefix) {
      const [newest] = await pages(folder, prefix)
      if (newest === undefined || newest.size > LIMIT) return undefined
      return readFile(newest.path, 'utf8').catch(() => undefined)
    },
    async keep(key, page) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const replaced = await pages(folder, prefixOf(key))
        // Who reads meanwhile must not see half of it.
        const path = join(folder, key)
        await writeFile(`${path}.new`, page, { mode: 0o600 })
        await rename(`${path}.new`, path)
        const old = (await pages(folder, '')).filter(({ at }) => Date.now() - at > DAYS * DAY_MS)
        for (const one of [...replaced, ...old]) if (one.path !== path) await rm(one.path, { force: true })
      } catch (error) {
        log(`What was measured is not kept: ${error instanceof Error ? error.message : String(error)}`)
      }
    },
  }
}

interface Page {
  path: string
  size: number
  /** Milliseconds since the epoch. */
  at: number
}

/** Those of this prefix, the newest first. */
async function pages(folder: string, prefix: string): Promise<Page[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names
      .filter((name) => name.startsWith(prefix))
      .map(async (name): Promise<Page[]> => {
        const path = join(folder, name)
        const known = await stat(path).catch(() => undefined)
        return known?.isFile() ? [{ path, size: known.size, at: known.mtimeMs }] : []
      }),
  )
  return found.flat().toSorted((a, b) => b.at - a.at)
}

/** A key is a prefix, and behind it the run, its attempt and a number. */
function prefixOf(key: string): string {
  return key.split('-').slice(0, -3).concat('').join('-')
}
