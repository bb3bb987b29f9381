import { Unreadable } from '../unreadable.js'

/** What a column of a row holds. Bytes (BLOBs) are told from the rest, and not read. */
export type SqliteValue = number | string | null | 'bytes'

interface Cursor {
  view: DataView
  at: number
  end: number
}

const LONGEST_VARINT = 9

const decoder = new TextDecoder()

/**
 * The values of a row at these places, in the record format of SQLite: the types of all, then their contents. What a row
 * lacks at its end, since its column was added later, is null.
 *
 * @throws Unreadable
 */
export function valuesOf(record: DataView, places: number[]): SqliteValue[] {
  const values: SqliteValue[] = places.map(() => null)
  const types = { view: record, at: 0, end: record.byteLength }
  types.end = readVarint(types)
  if (types.end > record.byteLength) throw damaged('a row is shorter than it says')
  let at = types.end
  for (let place = 0; types.at < types.end; place += 1) {
    const type = readVarint(types)
    const size = sizeOf(type)
    if (at + size > record.byteLength) throw damaged('a row is shorter than it says')
    const wanted = places.indexOf(place)
    if (wanted !== -1) values[wanted] = contentOf(record, at, size, type)
    at += size
  }
  return values
}

/** "Serial Type Codes Of The Record Format" */
const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8]
const DOUBLE = 7
const ZERO = 8
const ONE = 9
const FIRST_OF_VARIABLE_SIZE = 12

function sizeOf(type: number): number {
  if (type >= FIRST_OF_VARIABLE_SIZE) return Math.floor((type - FIRST_OF_VARIABLE_SIZE) / 2)
  if (type === DOUBLE) return 8
  if (type > ONE) throw damaged('a row has a value of no type')
  return INTEGER_SIZES[type] ?? 0
}

function contentOf(view: DataView, at: number, size: number, type: number): SqliteValue {
  if (type === 0) return null
  if (type === DOUBLE) return view.getFloat64(at)
  if (type === ZERO || type === ONE) return type - ZERO
  if (type < FIRST_OF_VARIABLE_SIZE) return integerOf(view, at, size)
  if (type % 2 === 0) return 'bytes'
  return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, size))
}

/** Signed, the highest byte first; exact up to 2⁵³. */
function integerOf(view: DataView, at: number, size: number): number {
  let value = view.getInt8(at)
  for (let index = 1; index < size; index += 1) value = value * 256 + view.getUint8(at + index)
  return value
}

/** Seven bits a byte, the highest first, and eight in the ninth. */
export function readVarint(cursor: Cursor): number {
  let value = 0
  for (let length = 1; length <= LONGEST_VARINT && cursor.at < cursor.end; length += 1) {
    const byte = cursor.view.getUint8(cursor.at)
    cursor.at += 1
    if (length === LONGEST_VARINT) return value * 256 + byte
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return value
  }
  throw damaged('a number in it ends nowhere')
}

export function damaged(what: string): Unreadable {
  return new Unreadable(`is damaged: ${what}`)
}
