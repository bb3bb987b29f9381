import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for all that a run of the benchmark puts on the disk, in which every `mkdtemp` then makes its own. It is
 * removed at the end, and what is big in it not before.
 *
 * ext4 without a journal does not use the place of a removed file again for minutes, and looks at all such places
 * whenever it makes a file: 20,000 small files take 10 s instead of 0.4 s, and one side of a comparison pays for what
 * the other one removed. With `T` its folders lie far apart from each other, each among places that nobody has used.
 */
export async function openWorkplace(): Promise<AsyncDisposable> {
  const before = process.env.TMPDIR
  const folder = await mkdtemp(join(tmpdir(), 'headway-bench-'))
  // Other file systems have no such thing, and no need of it.
  spawnSync('chattr', ['+T', folder])
  process.env.TMPDIR = folder
  return {
    async [Symbol.asyncDispose]() {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      await rm(folder, { recursive: true, force: true })
    },
  }
}
