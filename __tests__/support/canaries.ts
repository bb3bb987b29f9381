import { inflateRawSync } from 'node:zlib'

/** A secret made for a test, by whose core it is found wherever a part of it is. */
export interface Canary {
  name: string
  value: string
  /** Of letters and digits only, which no way of writing changes. */
  core: string
}

/** What of the canaries is in some bytes, however it is written: `HF_TOKEN in Base64`. */
export function findCanaries(bytes: Buffer, canaries: readonly Canary[]): string[] {
  return canaries.flatMap(({ name, core }) =>
    Object.entries(waysOfWriting(core)).flatMap(([way, forms]) =>
      forms.some((form) => bytes.includes(form)) ? [`${name} ${way}`] : [],
    ),
  )
}

/** Written out here a second time, and otherwise than the source does: both would have to be wrong alike. */
function waysOfWriting(core: string): Record<string, string[]> {
  const inside = (before: string) => {
    const all = Buffer.from(`${before}${core}`).toString('base64').replace(/=+$/, '')
    // The characters at both ends depend on their neighbours.
    return all.slice(before === '' ? 0 : before.length + 1, -1)
  }
  const digits = [...core].map((character) => character.charCodeAt(0).toString(16)).join('')
  return {
    plain: [core],
    'in Base64': ['', 'x', 'xy'].map(inside),
    'in hexadecimal': [digits, digits.toUpperCase()],
  }
}

/** The files in a zip archive, by path. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = archive.indexOf('PK\x01\x02'); at !== -1; at = archive.indexOf('PK\x01\x02', at + 4)) {
    const [packed, nameLength, start] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const content = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    const bytes = archive.subarray(content, content + packed)
    files.set(name, archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes))
  }
  return files
}
