import { pipeline } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { contentOf, type KeptFile } from './files.js'
import { Unavailable } from './unavailable.js'

/** Beyond it, other records would be needed (ZIP64). */
const LIMIT = 2 ** 32 - 1

const LOCAL_HEADER = 0x04034b50
const DESCRIPTOR = 0x08074b50
const CENTRAL_HEADER = 0x02014b50
const END = 0x06054b50

/** Of the format that knows deflated files, and made on Unix. */
const NEEDED = 20
const MADE_BY = (3 << 8) | NEEDED
/** Sizes follow the content, as they are not known before; names are UTF-8. */
const FLAGS = (1 << 3) | (1 << 11)
const DEFLATED = 8
const REGULAR_FILE = 0o100644 * 2 ** 16

interface Entry {
  name: Buffer
  /** As MS-DOS has it, in UTC: two seconds are the smallest step. */
  time: number
  date: number
  crc: number
  compressed: number
  size: number
  offset: number
}

/**
 * A ZIP archive (PKWARE's APPNOTE 6.3) of files of any length, made while it is read.
 *
 * @throws Unavailable when a file cannot be read, or all of it takes more than 4 GB
 */
export async function* zipOf(files: readonly KeptFile[]): AsyncGenerator<Buffer> {
  const entries: Entry[] = []
  let offset = 0
  function counted(bytes: Buffer): Buffer {
    offset += bytes.length
    if (offset > LIMIT) throw new Unavailable('it takes more than 4 GB')
    return bytes
  }

  for (const file of files) {
    const entry = { ...startOf(file), crc: 0, compressed: 0, size: 0, offset }
    entries.push(entry)
    yield counted(localHeader(entry))
    for await (const bytes of deflated(file.path, entry)) {
      entry.compressed += bytes.length
      yield counted(bytes)
    }
    yield counted(numbers([4, DESCRIPTOR], [4, entry.crc], [4, entry.compressed], [4, entry.size]))
  }
  const start = offset
  for (const entry of entries) yield counted(centralHeader(entry))
  const size = offset - start
  const count = entries.length
  yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0])
}

function startOf({ name, modifiedAt }: KeptFile): Pick<Entry, 'name' | 'time' | 'date'> {
  const at = modifiedAt
  const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127)
  return {
    name: Buffer.from(name),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  }
}

/** Notes checksum and size of what goes in. */
function deflated(path: string, entry: Entry): AsyncIterable<Buffer> {
  async function* plain(): AsyncGenerator<Buffer> {
    for await (const bytes of contentOf(path)) {
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      if (entry.size > LIMIT) throw new Unavailable('it takes more than 4 GB')
      yield bytes
    }
  }
  const deflate = createDeflateRaw()
  // What fails in it fails where it is read.
  pipeline(plain(), deflate, () => {})
  return deflate
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([
    numbers(
      [4, LOCAL_HEADER],
      [2, NEEDED],
      [2, FLAGS],
      [2, DEFLATED],
      [2, entry.time],
      [2, entry.date],
      // Checksum and sizes follow the content.
      [4, 0],
      [4, 0],
      [4, 0],
      [2, entry.name.length],
      [2, 0],
    ),
    entry.name,
  ])
}

function centralHeader(entry: Entry): Buffer {
  return Buffer.concat([
    numbers(
      [4, CENTRAL_HEADER],
      [2, MADE_BY],
      [2, NEEDED],
      [2, FLAGS],
      [2, DEFLATED],
      [2, entry.time],
      [2, entry.date],
      [4, entry.crc],
      [4, entry.compressed],
      [4, entry.size],
      [2, entry.name.length],
      // No extra field, no comment, the first disk, no internal attributes.
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, REGULAR_FILE],
      [4, entry.offset],
    ),
    entry.name,
  ])
}

/** Numbers one after the other, each with how many bytes it takes, the lowest first. */
function numbers(...fields: [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
