import { constants } from 'node:fs'
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  opendir,
  readlink,
  realpath,
  rename,
  rm,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RefusedFile, ResultFile } from '../model/training.js'
import { UserError } from '../model/user-error.js'
import { type Found, find, TooManyFiles } from './glob.js'

/** A folder in which results are looked for. */
export interface Place {
  /** Its real path, from before the training. */
  root: string
  /** In front of its files' names in reports: nothing, or `$HEADWAY_RESULTS/`. */
  shownAs: string
}

export interface Collection {
  files: ResultFile[]
  refused: RefusedFile[]
}

const MOST_FILES = 200
const MIB = 1024 * 1024
/** To read a text takes many times its size in memory; logs of numbers as bytes do not, and hold pictures, too. */
const MOST_BYTES_OF_TEXT = 16 * MIB
const MOST_BYTES_OF_A_LOG = 64 * MIB
const MOST_BYTES = 128 * MIB

/** How SQLite's databases begin, and TensorBoard's event files. */
const BEGINS_A_LOG = /^SQLite format 3\0|brain\.Event:/
const BEGINNING = 64

/**
 * Takes out of `directory` whatever the patterns match, folders excepted, so that what they match later was written by
 * the training. Links are moved themselves and not followed.
 *
 * @param aside folder the files are moved to; on another file system they are removed
 * @returns their paths, relative to `directory`
 * @throws UserError for a pattern that cannot be looked for
 */
export async function setAside(directory: string, patterns: string[], aside: string): Promise<string[]> {
  const moved: string[] = []
  for (const pattern of patterns) {
    for (const { path } of (await findOld(directory, pattern)).filter(isOldResult)) {
      const target = join(aside, path)
      await mkdir(dirname(target), { recursive: true })
      await rename(join(directory, path), target).catch(() => rm(join(directory, path)))
      moved.push(path)
    }
  }
  return moved
}

/**
 * Reads what the patterns match: regular files, reached through no link, of bounded size and number. Everything else
 * that they match is refused with a reason. Call only when nothing of the training runs any more.
 */
export async function collectResults(places: Place[], patterns: string[]): Promise<Collection> {
  const files = new Map<string, ResultFile>()
  const refused = new Map<string, RefusedFile>()
  let bytesLeft = MOST_BYTES
  for (const pattern of patterns) {
    for (const place of places) {
      for (const found of await findOrRefuse(place, pattern, refused)) {
        const path = `${place.shownAs}${found.path}`
        if (files.has(path) || refused.has(path)) continue
        const result =
          files.size < MOST_FILES
            ? await readResult(place.root, found, bytesLeft)
            : `is one file more than the ${MOST_FILES} that are read`
        if (typeof result === 'string') refused.set(path, { path, reason: result })
        else {
          bytesLeft -= result.bytes.length
          files.set(path, {
            path,
            pattern,
            bytes: result.bytes,
            modifiedAt: result.modifiedAt,
          })
        }
        // A million matches need not be named one by one.
        if (refused.size >= MOST_FILES) return { files: [...files.values()], refused: [...refused.values()] }
      }
    }
  }
  return { files: [...files.values()], refused: [...refused.values()] }
}

async function findOld(directory: string, pattern: string): Promise<Found[]> {
  return find(directory, pattern).catch((error: unknown) => {
    if (!(error instanceof TooManyFiles)) throw error
    throw new UserError(
      `The pattern "${pattern}" of the input "results" has too many files to look through.`,
      'Name the folder of the results more closely, for example "out/*.json".',
      { cause: error },
    )
  })
}

function isOldResult({ kind, reached }: Found): boolean {
  return reached && kind !== 'folder'
}

async function findOrRefuse(
  place: Place,
  pattern: string,
  refused: Map<string, RefusedFile>,
): Promise<Found[]> {
  const refuse = (reason: string): Found[] => {
    const path = `${place.shownAs}${pattern}`
    refused.set(path, { path, reason })
    return []
  }
  const trouble = await troubleWith(place)
  if (trouble !== undefined) return refuse(trouble)
  try {
    return await find(place.root, pattern)
  } catch (error) {
    if (!(error instanceof TooManyFiles)) throw error
    return refuse('has too many files to look through: name the folder more closely')
  }
}

/** What a sentence says of whatever lies there. A folder that is gone holds nothing, which is no trouble. */
async function troubleWith({ root }: Place): Promise<string | undefined> {
  try {
    if ((await realpath(root)) !== root) {
      return 'lies behind a symbolic link that the training put in the place of a folder: links are not followed'
    }
    await (await opendir(root)).close()
    await lstat(`${root}/.`)
    return undefined
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : `lies in a folder that cannot be read (${codeOf(error)})`
  }
}

interface Content {
  bytes: Buffer
  modifiedAt: number
}

/** The file's content, or the reason why it does not count: what a sentence says of it. */
async function readResult(root: string, found: Found, bytesLeft: number): Promise<Content | string> {
  if (!found.reached) return 'is a symbolic link on the way to a result: links are not followed'
  if (found.kind === 'link') return 'is a symbolic link: only a regular file counts'
  if (found.kind === 'folder') return 'is a folder: only a regular file counts'
  if (found.kind === 'other') return 'is a pipe, socket or device: only a regular file counts'
  const path = join(root, found.path)
  let file: FileHandle
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    return whyNotOpened(codeOf(error))
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile() || !(await isReallyAt(path, file, stats))) return EXCHANGED
    const tooLarge = await excessOf(file, stats.size, bytesLeft)
    if (tooLarge !== undefined) return tooLarge
    const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0)
    const after = await file.stat()
    // Half of a file may well look like all of it.
    if (bytesRead < stats.size || after.size !== stats.size || after.mtimeMs !== stats.mtimeMs) {
      return 'was changed while it was being read, by something that the command has not waited for'
    }
    return { bytes: buffer.subarray(0, bytesRead), modifiedAt: stats.mtimeMs }
  } catch (error) {
    return `cannot be read (${codeOf(error)})`
  } finally {
    await file.close()
  }
}

const EXCHANGED = 'was exchanged while it was being opened'

function whyNotOpened(code: string): string {
  // A link, where a regular file was a moment ago.
  if (code === 'ELOOP') return EXCHANGED
  if (code !== 'EACCES' && code !== 'EPERM') return `cannot be opened (${code})`
  return `may not be read (${code}): the command must leave it readable for the user that the action runs as`
}

/** What a sentence says of a file that is not read for its size. */
async function excessOf(file: FileHandle, size: number, bytesLeft: number): Promise<string | undefined> {
  const isLog = size > MOST_BYTES_OF_TEXT && BEGINS_A_LOG.test(await beginningOf(file))
  const most = isLog ? MOST_BYTES_OF_A_LOG : MOST_BYTES_OF_TEXT
  if (size > most) {
    return `is too large (${inMib(size)}): at most ${inMib(most)} are read; write the final numbers into a smaller file`
  }
  if (size <= bytesLeft) return undefined
  return `is too much (${inMib(size)}): at most ${inMib(MOST_BYTES)} of results are read in all; write the final numbers into one smaller file`
}

async function beginningOf(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0)
  return buffer.toString('latin1', 0, bytesRead)
}

function inMib(bytes: number): string {
  return `${Math.ceil(bytes / MIB)} MiB`
}

/**
 * Whether the open file is the one at `path`, with no link in between. On Linux the kernel says where it lies; elsewhere
 * somebody who exchanges folders twice, between the two questions, is not seen.
 *
 * @param path below a folder that is no link and behind none
 */
async function isReallyAt(
  path: string,
  file: FileHandle,
  opened: { dev: number; ino: number },
): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/self/fd/${file.fd}`)) === path
  const there = await lstat(path)
  return (await realpath(path)) === path && there.dev === opened.dev && there.ino === opened.ino
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode ? String(error.code) : String(error)
}
