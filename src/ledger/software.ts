import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { digest } from './variables.js'

const PATIENCE_MS = 10_000
/** What tells the machine's own software: which system, and which of its packages. By content, so that two machines of one image agree. */
const BY_CONTENT = ['/etc/os-release', '/var/lib/dpkg/status', '/lib/apk/db/installed']
/** Large, and as long after a change as before. */
const BY_TIME = ['/var/lib/rpm/rpmdb.sqlite', '/usr/lib/sysimage/rpm/rpmdb.sqlite']

/** The machine's software, below the Python packages: C libraries, compilers, the driver of its GPUs. */
export async function digestSoftware(hasGpus: boolean): Promise<string> {
  return digest([
    await Promise.all(BY_CONTENT.map((path) => readFile(path, 'utf8').then(digest, () => null))),
    await Promise.all(
      BY_TIME.map((path) =>
        stat(path).then(
          ({ size, mtimeMs }) => [size, mtimeMs],
          () => null,
        ),
      ),
    ),
    hasGpus ? await driver() : null,
  ])
}

async function driver(): Promise<string> {
  const ask = ['--query-gpu=driver_version', '--format=csv,noheader']
  return promisify(execFile)('nvidia-smi', ask, { timeout: PATIENCE_MS }).then(
    ({ stdout }) => stdout.trim(),
    () => 'unknown',
  )
}
