import { createHash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import type { MachineFile } from '../../model/reads.js'

/** Larger files are told apart by their size and time. */
const MOST_HASHED_BYTES = 1024 * 1024

/** What a file or folder of the machine is now; the same again where `stamp` is the same. */
export async function stampOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) return 'absent'
  if (!stats.isFile() && !stats.isDirectory()) return 'no file'
  if (stats.size > MOST_HASHED_BYTES) return `${stats.size} bytes of ${stats.mtimeMs}`
  const hash = createHash('sha256')
  try {
    if (stats.isDirectory()) {
      const names = (await readdir(path)).sort()
      return `${names.length} names, ${hash.update(names.join('\0')).digest('hex').slice(0, 32)}`
    }
    await using file = await open(path)
    // Of what the kernel makes up as it is read there may be no end.
    if (stats.size > 0) {
      for await (const chunk of file.createReadStream({ autoClose: false, end: stats.size - 1 }))
        hash.update(chunk)
    }
    return `${stats.size} bytes, ${hash.digest('hex').slice(0, 32)}`
  } catch {
    return 'unreadable'
  }
}

/** Whether they are all as they were. */
export async function areAsTheyWere(files: MachineFile[]): Promise<boolean> {
  for (const { path, stamp } of files) {
    if ((await stampOf(path)) !== stamp) return false
  }
  return true
}
