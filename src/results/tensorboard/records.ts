import { Unreadable } from '../unreadable.js'
import { crc32c } from './crc32c.js'

/** Where a record's data stands in its file. */
export interface TfRecord {
  start: number
  end: number
}

/** Length in 8 bytes, and its checksum. */
const HEADER = 12
const CHECKSUM = 4

/**
 * The records of a TFRecord file: length, its checksum, data, its checksum; all little-endian. The generator returns
 * whether the file ends in the middle of a record, as one does whose writer was not closed.
 *
 * @throws Unreadable where a checksum does not match
 */
export function* tfRecordsOf(bytes: Uint8Array): Generator<TfRecord, boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < HEADER) return true
    checkSum(view, bytes, at, at + 8)
    const length = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
    const start = at + HEADER
    const end = start + length
    if (end + CHECKSUM > bytes.length) return true
    checkSum(view, bytes, start, end)
    yield { start, end }
    at = end + CHECKSUM
  }
  return false
}

/** The checksum stands behind what it is of. It is masked, as the data may hold checksums themselves. */
function checkSum(view: DataView, bytes: Uint8Array, start: number, end: number): void {
  const crc = crc32c(bytes, start, end)
  const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
  if (masked === view.getUint32(end, true)) return
  throw new Unreadable(`is damaged at byte ${start}: its checksum does not match`)
}
