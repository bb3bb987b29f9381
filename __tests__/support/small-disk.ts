import { spawnSync } from 'node:child_process'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk extends AsyncDisposable {
  path: string
}

/** Root may mount; so may, on GitHub's own runners, everybody who asks. */
const BEFORE = [[], ['sudo', '-n']]

/**
 * A disk of its own in memory that holds so many KiB.
 *
 * @throws where nobody lets us mount one: a fault that was not made to happen must not count as one that was withstood
 */
export async function smallDisk(kibibytes: number): Promise<SmallDisk> {
  const path = await mkdtemp(join(tmpdir(), 'headway-disk-'))
  const options = `size=${kibibytes}k,mode=0777`
  for (const before of BEFORE) {
    if (!run([...before, 'mount', '-t', 'tmpfs', '-o', options, 'none', path])) continue
    return {
      path,
      async [Symbol.asyncDispose]() {
        run([...before, 'umount', '--lazy', path])
        await rmdir(path)
      },
    }
  }
  await rmdir(path)
  throw new Error('This test mounts a small disk: run it as root, or where sudo asks for no password.')
}

function run([program = '', ...args]: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
