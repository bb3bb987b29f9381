import { createHash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import { digest } from './variables.js'

/** Up to this much is told apart by its content, which stays the same when a job downloads it anew. */
const MOST_HASHED_BYTES = 256 * 1024 * 1024

interface Found {
  /** Names need not be UTF-8. */
  path: Buffer
  bytes: number
  modifiedAt: number
  /** What it is instead of a file. */
  instead: string | undefined
}

/**
 * What is in the files and folders that `data` names: equal digests, equal data. By content, or by size and time of
 * change where there is more than 256 MB of it. Links are followed.
 *
 * @param paths absolute
 */
export async function digestData(paths: string[]): Promise<string> {
  const found: Found[] = []
  const folders = new Map<string, string>()
  for (const path of paths) await collect(Buffer.from(path), found, folders)
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0)
  const isLarge = bytes > MOST_HASHED_BYTES
  const contents: [path: string, bytes: number, content: string | number][] = []
  for (const { path, bytes, modifiedAt, instead } of found) {
    contents.push([path.toString('latin1'), bytes, instead ?? (isLarge ? modifiedAt : await hashOf(path))])
  }
  return digest(contents)
}

/** @param folders where each was found first: through a link to a folder above, it would go on for ever */
async function collect(path: Buffer, found: Found[], folders: Map<string, string>): Promise<void> {
  const add = (bytes: number, modifiedAt: number, instead?: string): void => {
    found.push({ path, bytes, modifiedAt, instead })
  }
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) return add(0, 0, 'nothing')
  if (stats.isFile()) return add(stats.size, stats.mtimeMs)
  // To open a pipe is to wait for somebody who writes.
  if (!stats.isDirectory()) return add(0, 0, 'no file')
  const id = `${stats.dev}:${stats.ino}`
  const first = folders.get(id)
  if (first !== undefined) return add(0, 0, `the same as ${first}`)
  folders.set(id, path.toString('latin1'))
  const names = await readdir(path, { encoding: 'buffer' }).catch(() => undefined)
  add(0, 0, names === undefined ? 'an unreadable folder' : 'a folder')
  if (names === undefined) return
  for (const name of names.sort(Buffer.compare)) {
    await collect(Buffer.concat([path, Buffer.from('/'), name]), found, folders)
  }
}

async function hashOf(path: Buffer): Promise<string> {
  try {
    await using file = await open(path)
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk)
    return hash.digest('hex')
  } catch (error) {
    return `unreadable: ${error instanceof Error && 'code' in error ? error.code : ''}`
  }
}
