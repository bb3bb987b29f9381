import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { InstallFailed } from './install-failed.js'

/**
 * Reads a file of the repository as text; `undefined` where there is none. A UTF-16 byte order mark, as PowerShell's
 * `pip freeze > requirements.txt` leaves it, is understood.
 *
 * @param limit in bytes
 * @throws InstallFailed for what is no regular file (a link to `/dev/zero`, say) or is larger than `limit`
 */
export async function readText(path: string, limit = 1024 * 1024): Promise<string | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined)
  if (file === undefined) return undefined
  try {
    const facts = await file.stat()
    if (facts.isDirectory()) return undefined
    if (!facts.isFile()) throw refused(path, 'is not a regular file')
    if (facts.size > limit) throw refused(path, `is larger than ${limit} bytes`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(facts.size), 0, facts.size, 0)
    return decode(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

function refused(path: string, reason: string): InstallFailed {
  const name = basename(path)
  return new InstallFailed(`reading ${name}`, [`${name} ${reason}`])
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes
  const bigEndian = first === 0xfe && second === 0xff
  const encoding = bigEndian ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
