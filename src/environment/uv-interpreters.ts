import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Takes out of uv's cache what it noted of interpreters below `folder`, which is to go. uv keeps a file for each
 * interpreter that it ever saw, by the path of it, and ours never come again: a machine that is kept would have some more
 * after each job. Never throws: uv makes anew what it misses.
 *
 * @param cache what `uv cache dir` says
 */
export async function forgetInterpreters(cache: string, folder: string): Promise<void> {
  const names = await readdir(cache).catch(() => [])
  for (const shelf of names
    .filter((name) => /^interpreter-v\d+$/.test(name))
    .map((name) => join(cache, name))) {
    const notes = await readdir(shelf, { recursive: true }).catch(() => [])
    for (const note of notes.filter((path) => path.endsWith('.msgpack')).map((path) => join(shelf, path))) {
      const holds = await readFile(note).catch(() => undefined)
      if (holds?.includes(folder)) await rm(note, { force: true }).catch(() => {})
    }
  }
}
