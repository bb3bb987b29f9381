import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { digest } from './variables.js'

/** Up to this much is told apart by its content, which stays the same when a job downloads it anew. */
const MOST_HASHED_BYTES = 256 * 1024 * 1024
const AT_ONCE = 64
/** Read in one go. So many at once take no more than 16 MB. */
const SMALL_BYTES = 256 * 1024

interface Found {
  /** Names need not be UTF-8. */
  path: Buffer
  bytes: number
  modifiedAt: number
  /** What it is instead of a file. */
  instead: string | undefined
  /** The file itself, where this is a link. */
  target: string | undefined
}

/**
 * What is in the files and folders that `data` names: equal digests, equal data. By content, or by size and time of
 * change where there is more than 256 MB of it. Links are followed; what they lead to counts once.
 *
 * @param paths absolute
 */
export async function digestData(paths: string[]): Promise<string> {
  const found: Found[] = []
  const folders = new Map<string, string>()
  for (const named of paths) {
    const path = Buffer.from(named)
    await collect(path, await statsOf(path), undefined, found, folders)
  }
  await countOnce(found, paths)
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0)
  const isLarge = bytes > MOST_HASHED_BYTES
  const contents = await someAtOnce(
    found,
    async ({
      path,
      bytes,
      modifiedAt,
      instead,
    }): Promise<[path: string, bytes: number, content: string | number]> => [
      path.toString('latin1'),
      bytes,
      // Libraries keep locks and marks without content, and touch them whenever they are used.
      instead ?? (isLarge && bytes > 0 ? modifiedAt : await hashOf(path, bytes)),
    ],
  )
  return digest(contents)
}

/** A data set may be 100,000 files, and each answer comes from a disk or a network: several are asked for at once. */
async function someAtOnce<T, R>(all: T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  for (let start = 0; start < all.length; start += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(ask))))
  }
  return answers
}

/** Hugging Face keeps each file by its content, and a link that has its name: together they are as large as the file. */
async function countOnce(found: Found[], paths: string[]): Promise<void> {
  const links = found.filter(({ target }) => target !== undefined)
  if (links.length === 0) return
  const real = await Promise.all(
    paths.map(async (path) => [await realPathOf(Buffer.from(path)), Buffer.from(path).toString('latin1')]),
  )
  const files = new Set(
    found
      .filter(({ target, instead }) => target === undefined && instead === undefined)
      .map(({ path }) => path.toString('latin1')),
  )
  for (const link of links) {
    const { target = '' } = link
    const names = real.map(([folder = '', name = '']) =>
      target.startsWith(`${folder}/`) ? name + target.slice(folder.length) : '',
    )
    const known = names.find((name) => files.has(name))
    if (known === undefined) continue
    link.bytes = 0
    link.instead = `the same as ${known}`
  }
}

/** @param folders where each was found first: through a link to a folder above, it would go on for ever */
async function collect(
  path: Buffer,
  stats: Stats | undefined,
  target: string | undefined,
  found: Found[],
  folders: Map<string, string>,
): Promise<void> {
  const add = (bytes: number, modifiedAt: number, instead?: string): void => {
    found.push({ path, bytes, modifiedAt, instead, target: instead === undefined ? target : undefined })
  }
  if (stats === undefined) return add(0, 0, 'nothing')
  if (stats.isFile()) return add(stats.size, stats.mtimeMs)
  // To open a pipe is to wait for somebody who writes.
  if (!stats.isDirectory()) return add(0, 0, 'no file')
  const id = `${stats.dev}:${stats.ino}`
  const first = folders.get(id)
  if (first !== undefined) return add(0, 0, `the same as ${first}`)
  folders.set(id, path.toString('latin1'))
  const entries = await readdir(path, { encoding: 'buffer', withFileTypes: true }).catch(() => undefined)
  add(0, 0, entries === undefined ? 'an unreadable folder' : 'a folder')
  if (entries === undefined) return
  const inside = entries
    .sort((a, b) => Buffer.compare(a.name, b.name))
    .map((entry) => ({
      path: Buffer.concat([path, Buffer.from('/'), entry.name]),
      isLink: entry.isSymbolicLink(),
    }))
  const theirs = await someAtOnce(inside, async ({ path, isLink }) => ({
    path,
    stats: await statsOf(path),
    target: isLink ? await realPathOf(path) : undefined,
  }))
  for (const { path, stats, target } of theirs) await collect(path, stats, target, found, folders)
}

async function realPathOf(path: Buffer): Promise<string | undefined> {
  const real = await realpath(path, { encoding: 'buffer' }).catch(() => undefined)
  return real?.toString('latin1')
}

function statsOf(path: Buffer): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}

async function hashOf(path: Buffer, bytes: number): Promise<string> {
  try {
    await using file = await open(path)
    const hash = createHash('sha256')
    if (bytes <= SMALL_BYTES) return hash.update(await file.readFile()).digest('hex')
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk)
    return hash.digest('hex')
  } catch (error) {
    return `unreadable: ${error instanceof Error && 'code' in error ? error.code : ''}`
  }
}
