import { type Field, fieldsOf, type Message, onlyVarintOf } from './protobuf.js'

/** Fields of `TensorProto`. Numbers stand in `content`, byte by byte, or in the field for their type. */
const TENSOR = { type: 1, content: 4 }

/** A type of number, as `DataType` counts them. */
interface NumberType {
  /** The field that holds such numbers, unless `content` does. */
  field: number
  /** In `content`. */
  size: number
  read(view: DataView, at: number): number
  /** Of halves, the field holds the bits. */
  ofBits?(bits: number): number
}

const floats = { field: 5, size: 4, read: (view: DataView, at: number) => view.getFloat32(at, true) }
const doubles = { field: 6, size: 8, read: (view: DataView, at: number) => view.getFloat64(at, true) }

const TYPES: ReadonlyMap<number, NumberType> = new Map<number, NumberType>([
  [1, floats],
  [2, doubles],
  [3, { field: 7, size: 4, read: (view, at) => view.getInt32(at, true) }],
  [4, { field: 7, size: 1, read: (view, at) => view.getUint8(at) }],
  [5, { field: 7, size: 2, read: (view, at) => view.getInt16(at, true) }],
  [6, { field: 7, size: 1, read: (view, at) => view.getInt8(at) }],
  [9, { field: 10, size: 8, read: (view, at) => Number(view.getBigInt64(at, true)) }],
  [10, { field: 11, size: 1, read: (view, at) => view.getUint8(at) }],
  [14, { field: 13, size: 2, read: (view, at) => ofBfloat(view.getUint16(at, true)), ofBits: ofBfloat }],
  [17, { field: 7, size: 2, read: (view, at) => view.getUint16(at, true) }],
  [19, { field: 13, size: 2, read: (view, at) => ofHalf(view.getUint16(at, true)), ofBits: ofHalf }],
  [22, { field: 16, size: 4, read: (view, at) => view.getUint32(at, true) }],
  [23, { field: 17, size: 8, read: (view, at) => Number(view.getBigUint64(at, true)) }],
])

const HOLDS_NUMBERS: ReadonlySet<number> = new Set([
  TENSOR.content,
  ...Array.from(TYPES.values(), ({ field }) => field),
])

/** The only number of a tensor, or nothing where it has several, or what is no number. */
export function scalarOf(tensor: Message): number | undefined {
  let type: NumberType | undefined
  let numbers: Field | undefined
  for (const field of fieldsOf(tensor)) {
    if (field.number === TENSOR.type) type = TYPES.get(field.value)
    if (!HOLDS_NUMBERS.has(field.number)) continue
    if (numbers !== undefined) return undefined
    numbers = field
  }
  if (type === undefined) return undefined
  // Protobuf leaves out what has its default value.
  if (numbers === undefined) return 0
  if (numbers.number === TENSOR.content) return inContent(numbers, type)
  return numbers.number === type.field ? inField(numbers, type) : undefined
}

function inContent({ view, start, end }: Field, { size, read }: NumberType): number | undefined {
  return end - start === size ? read(view, start) : undefined
}

/** One number, whether the field is packed or not. */
function inField(field: Field, type: NumberType): number | undefined {
  if (type === floats || type === doubles) return inContent(field, type)
  const value = onlyVarintOf(field)
  return value === undefined || type.ofBits === undefined ? value : type.ofBits(value)
}

/** The upper half of a 32-bit float. */
function ofBfloat(bits: number): number {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint16(0, bits & 0xffff)
  return view.getFloat32(0)
}

/** IEEE 754 binary16. */
function ofHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}
