import { crc32c } from '../../../src/results/tensorboard/crc32c.js'

/** Event files as TensorFlow would write them, or never would. */

export function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return Buffer.from([...bytes, Number(rest)])
}

/** A field that holds bytes, or another message. */
export function bytesField(number: number, ...content: (Buffer | string)[]): Buffer {
  const bytes = Buffer.concat(content.map((part) => Buffer.from(part as string)))
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

export function varintField(number: number, value: number | bigint): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)])
}

export function floatField(number: number, value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return Buffer.concat([varint(number * 8 + 5), bytes])
}

/** A record with its length and both of its checksums. */
export function record(data: Buffer): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(data.length))
  return Buffer.concat([length, checksum(length), data, checksum(data)])
}

export function checksum(data: Buffer): Buffer {
  const crc = crc32c(data)
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0)
  return bytes
}

/** An event of these `Summary.Value` messages. */
export function event(step: number | bigint, ...values: Buffer[]): Buffer {
  return record(
    Buffer.concat([varintField(2, step), bytesField(5, ...values.map((value) => bytesField(1, value)))]),
  )
}

export function scalar(tag: string, value: number): Buffer {
  return Buffer.concat([bytesField(1, tag), floatField(2, value)])
}

export const SCALARS = bytesField(9, bytesField(1, bytesField(1, 'scalars')))

/** The first record of every event file. */
export const VERSION = record(bytesField(3, 'brain.Event:2'))

/** A value whose tensor has these fields. */
export function tensor(tag: string, ...fields: Buffer[]): Buffer {
  return Buffer.concat([bytesField(1, tag), bytesField(8, ...fields), SCALARS])
}
