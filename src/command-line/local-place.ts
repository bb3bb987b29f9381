import { createHash } from 'node:crypto'
import { mkdir, readdir, stat, utimes } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UserError } from '../model/user-error.js'
import { removeLeftovers } from '../source/removal.js'
import { endMarked } from '../training/leftovers.js'

const BEAT_MS = 60_000
/** Of a run whose process was killed: it has not touched its folder for as long. */
const SILENT_MS = 30 * BEAT_MS

/** Headway's own folder on this machine: what is measured is kept there, and trainings run there. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const named = env.XDG_CACHE_HOME
  return join(named && isAbsolute(named) ? named : join(env.HOME || homedir(), '.cache'), 'headway')
}

/** Where the measurements of a repository are kept, by the folder of its commits. */
export function ledgerFolder(cache: string, commits: string): string {
  return join(cache, 'ledger', createHash('sha256').update(commits).digest('hex').slice(0, 16))
}

export interface RunFolder extends AsyncDisposable {
  path: string
}

/**
 * A folder for one run, which goes with it. What a run that was killed has left goes as well, its processes first.
 *
 * @param warn gets what cannot be removed
 * @throws UserError where it cannot be made
 */
export async function openRunFolder(
  cache: string,
  mark: string,
  warn: (line: string) => void,
): Promise<RunFolder> {
  const runs = join(cache, 'runs')
  const path = join(runs, mark)
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new UserError(
      `There is no place to train in: ${path} cannot be made (${cause instanceof Error ? cause.message : cause}).`,
      'Name a folder that can be written to in the variable `XDG_CACHE_HOME`.',
      { cause },
    )
  })
  void removeSilent(runs, warn)
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS).unref()
  return {
    path,
    async [Symbol.asyncDispose]() {
      clearInterval(beat)
      await removeLeftovers(path, warn)
    },
  }
}

async function removeSilent(runs: string, warn: (line: string) => void): Promise<void> {
  for (const mark of await readdir(runs).catch(() => [])) {
    const path = join(runs, mark)
    const known = await stat(path).catch(() => undefined)
    if (known === undefined || Date.now() - known.mtimeMs < SILENT_MS) continue
    await endMarked(mark)
    await removeLeftovers(path, warn)
  }
}
