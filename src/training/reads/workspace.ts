import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { entriesOf } from './folder.js'

/** Looking at more would take longer than it is worth. */
const MOST_FILES = 20_000
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Watches the files of a folder that is not Headway's to change: the job's own workspace, where an earlier step may
 * have put data. The access times of most of them move at a read, too, since they have not been read since they were
 * written.
 *
 * @returns what was read since this call; and whether all of the folder was watched
 */
export function watchWorkspace(folder: string, most = MOST_FILES): () => { read: string[]; whole: boolean } {
  const before = new Map<string, number>()
  const left = { files: most }
  walk(folder, left, (path) => {
    const { atimeMs, mtimeMs, ctimeMs } = lstatSync(path)
    const moves = atimeMs <= mtimeMs || atimeMs <= ctimeMs || Date.now() - atimeMs > DAY_MS
    if (moves) before.set(path, atimeMs)
  })
  return () => ({
    read: [...before].flatMap(([path, atimeMs]) => {
      const now = lstatSync(path, { throwIfNoEntry: false })
      return now !== undefined && now.atimeMs !== atimeMs ? [path] : []
    }),
    whole: left.files >= 0,
  })
}

function walk(folder: string, left: { files: number }, onFile: (path: string) => void): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== '.git') walk(path, left, onFile)
    } else if (entry.isFile()) {
      left.files -= 1
      if (left.files < 0) return
      onFile(path)
    }
  }
}
