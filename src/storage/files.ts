import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { codeInBrackets, Unavailable } from './unavailable.js'

/** Logs are one a training. */
const MOST_FILES = 1000

export interface KeptFile {
  path: string
  /** Within its folder, with slashes. */
  name: string
  modifiedAt: Date
}

/**
 * The content of a regular file. A training of this job runs as the same user and could put a link in its place: to what
 * only this process should read, which would then lie open in an artifact.
 *
 * @throws Unavailable
 */
export async function* contentOf(path: string): AsyncGenerator<Buffer> {
  try {
    // Without O_NONBLOCK, a named pipe would be waited for.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    await using file = await open(path, flags)
    if (!(await file.stat()).isFile()) throw new Unavailable('it is no regular file')
    const chunks: AsyncIterable<Buffer> = file.createReadStream({
      highWaterMark: 1024 * 1024,
      autoClose: false,
    })
    yield* chunks
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(`it cannot be read${codeInBrackets(error)}`)
  }
}

/**
 * The regular files in a folder and below, by name.
 *
 * @throws Unavailable when there are none, or too many
 */
export async function filesIn(folder: string): Promise<KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Unavailable(`the folder cannot be read${codeInBrackets(error)}`)
  })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  if (paths.length === 0) throw new Unavailable('there is nothing to keep')
  if (paths.length > MOST_FILES) throw new Unavailable(`these are more than ${MOST_FILES} files`)
  return Promise.all(
    paths.map(async (path) => ({
      path,
      name: relative(folder, path),
      modifiedAt: (await lstat(path)).mtime,
    })),
  )
}
