import { Unreadable } from '../unreadable.js'

/** A message within a file. Offsets are those of the view, so that nothing is copied. */
export interface Message {
  readonly view: DataView
  readonly start: number
  readonly end: number
}

/** How a field is encoded: `varint` has a `value`, the others are bytes from `start` to `end`. */
export type Wire = 'varint' | 'fixed64' | 'bytes' | 'fixed32'

export interface Field extends Message {
  readonly number: number
  readonly wire: Wire
  /** As a signed 64-bit integer; exact up to 2⁵³. */
  readonly value: number
}

const WIRES: readonly (Wire | undefined)[] = ['varint', 'fixed64', 'bytes', undefined, undefined, 'fixed32']

/**
 * The fields of a protobuf message, in the order they were written.
 *
 * @throws Unreadable where one ends outside of the message
 */
export function* fieldsOf({ view, start, end }: Message): Generator<Field> {
  const cursor = { view, at: start, end }
  while (cursor.at < end) {
    const key = readVarint(cursor)
    const wire = WIRES[key & 7]
    if (wire === undefined || key < 8) throw fault(start)
    const value = wire === 'varint' || wire === 'bytes' ? readVarint(cursor) : 0
    const length = lengthOf(wire, value)
    if (length < 0 || length > end - cursor.at) throw fault(start)
    const from = cursor.at
    cursor.at += length
    yield { number: Math.floor(key / 8), wire, value, view, start: from, end: cursor.at }
  }
}

/** The number of a field that holds one varint, packed or not; nothing where it holds several, or none. */
export function onlyVarintOf({ view, start, end, wire, value }: Field): number | undefined {
  if (wire === 'varint') return value
  if (wire !== 'bytes' || start === end) return undefined
  const cursor = { view, at: start, end }
  const first = readVarint(cursor)
  return cursor.at === end ? first : undefined
}

function lengthOf(wire: Wire, value: number): number {
  if (wire === 'bytes') return value
  if (wire === 'varint') return 0
  return wire === 'fixed64' ? 8 : 4
}

interface Cursor {
  view: DataView
  at: number
  end: number
}

const LONGEST_VARINT = 10

/** Seven bits a byte, the lowest first. */
function readVarint(cursor: Cursor): number {
  const { view, at, end } = cursor
  for (let length = 1; length <= LONGEST_VARINT && at + length <= end; length += 1) {
    if (view.getUint8(at + length - 1) >= 0x80) continue
    cursor.at += length
    return length === 1 ? view.getUint8(at) : joined(view, at, length)
  }
  throw fault(at)
}

/** In pieces of 28 bits: shifts are of 32 bits, and the sum of two's complement would not be exact. */
const PIECE = 2 ** 28

function joined(view: DataView, at: number, length: number): number {
  const pieces = [0, 0, 0]
  for (let index = 0; index < length; index += 1) {
    const piece = Math.floor(index / 4)
    pieces[piece] = (pieces[piece] ?? 0) | ((view.getUint8(at + index) & 0x7f) << (7 * (index % 4)))
  }
  const [low = 0, middle = 0, high = 0] = pieces
  const top = high & 0xff
  if (top < 0x80) return low + middle * PIECE + top * PIECE * PIECE
  return -(PIECE - 1 - low) - (PIECE - 1 - middle) * PIECE - (0xff - top) * PIECE * PIECE - 1
}

function fault(at: number): Unreadable {
  return new Unreadable(`has a fault at byte ${at}: a field of this record ends outside of it`)
}
