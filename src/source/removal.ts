import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const WAITS_MS = [0, 100, 400, 1500]
/** A process that writes faster than files can be removed must not hold up the job for ever. */
const LIMIT_MS = 120_000

/**
 * Removes everything `openRepository` made in `root`, whatever trainings left there. For the `post` step, where the
 * main process was killed. A folder that is not there is fine. Never throws: what stays is named in a warning.
 */
export async function removeLeftovers(root: string, warn: (line: string) => void): Promise<void> {
  const limit = { signal: AbortSignal.timeout(LIMIT_MS) }
  let problem = ''
  for (const pause of WAITS_MS) {
    // A process that is just ending may still write.
    await wait(pause)
    try {
      // The programs rather than `fs.rm`: names that are not UTF-8 and paths over 4,096 bytes are theirs to make.
      await run('rm', ['-rf', '--', root], limit)
      return
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
    }
    // Folders without write permission cannot be emptied. Only folders: a file may be a hard link into a cache which
    // is read-only for a reason. Symbolic links are not followed.
    const closed = ['-type', 'd', '!', '-perm', '-700']
    await run('find', [root, ...closed, '-exec', 'chmod', 'u+rwx', '{}', ';'], limit).catch(() => {})
  }
  warn(`Could not remove ${root}: ${problem.trim().split('\n').slice(0, 3).join('; ')}`)
}
