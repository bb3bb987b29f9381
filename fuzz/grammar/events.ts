import fc from 'fast-check'
import {
  bytesField,
  event,
  floatField,
  record,
  SCALARS,
  scalar,
  tensor,
  VERSION,
  varint,
  varintField,
} from '../../__tests__/results/formats/tensorboard-events.js'
import { tfRecordsOf } from '../../src/results/tensorboard/records.js'
import { mutate } from '../mutate.js'
import type { Random } from '../target.js'
import { mostly } from './literals.js'

/** TensorBoard's event files. What is damaged within a record gets its checksum, or nobody would look at it. */

const tag = fc.oneof(
  fc.constantFrom('loss', 'val/accuracy', 'a', 'b', '__proto__'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
)
const step = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))
const bytes = fc.uint8Array({ maxLength: 12 }).map((some) => Buffer.from(some))

/** Fields of a tensor, or of something that would like to be one. */
const tensorField = mostly(
  fc.oneof(
    fc.constantFrom(...[1, 2, 3, 4, 5, 6, 9, 10, 14, 17, 19, 22, 23].map((type) => varintField(1, type))),
    bytes.map((content) => bytesField(4, content)),
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
      .map(([field, value]) => varintField(field, value)),
    fc.tuple(fc.constantFrom(5, 6, 7, 13), bytes).map(([field, content]) => bytesField(field, content)),
    fc.double().map((value) => floatField(5, value)),
  ),
  bytes,
)

/** A number of a type in bytes of a length: the right one often enough. */
const typed = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 10, 14, 17, 19, 22, 23, 7), fc.constantFrom(1, 2, 4, 8), bytes)
  .map(([type, size, content]) => [
    varintField(1, type),
    bytesField(4, Buffer.concat([content, Buffer.alloc(size)], size)),
  ])
const aTensor = fc
  .tuple(tag, fc.oneof(typed, fc.array(tensorField, { maxLength: 3 })))
  .map(([name, fields]) => tensor(name, ...fields))
const summaryValue = mostly(
  fc.oneof(
    fc.tuple(tag, fc.double()).map(([name, value]) => scalar(name, value)),
    aTensor,
    tag.map((name) => Buffer.concat([bytesField(1, name), SCALARS])),
  ),
  bytes,
)

const oneEvent = mostly(
  fc.tuple(step, fc.array(summaryValue, { maxLength: 3 })).map(([at, values]) => event(at, ...values)),
  fc.oneof(
    bytes.map(record),
    step.map((at) => record(Buffer.concat([varint(at), varint(at)]))),
  ),
)

export const events = fc.array(oneEvent, { maxLength: 8 }).map((all) => Buffer.concat([VERSION, ...all]))

/** One record or two go, come again, or are damaged inside. */
export function damageEvents(file: Buffer, random: Random): Buffer {
  const records = recordsIn(file)
  do {
    const at = random.below(records.length)
    const data = records[at]
    if (data === undefined) break
    const mutated = mutate(data, random, { other: random.pick(records) ?? data, words: EVENT_WORDS })
    records.splice(at, 1, ...(random.pick([[], [data, data], [mutated], [mutated]]) ?? []))
  } while (random.chance(0.3))
  return Buffer.concat(records.map(record))
}

function recordsIn(file: Buffer): Buffer[] {
  try {
    return Array.from(tfRecordsOf(file), ({ start, end }) => file.subarray(start, end))
  } catch {
    return []
  }
}

export const EVENT_WORDS: readonly string[] = [
  'scalars',
  'loss',
  '\x0a\x00',
  '\x12\x7f',
  '\x08\x01',
  '\x2a\x02',
  '\xff\xff\xff\x0f',
  '\0\0\0\0',
]
