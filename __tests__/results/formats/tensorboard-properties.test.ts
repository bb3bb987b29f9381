import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tensorboardFormat } from '../../../src/results/formats/tensorboard.js'
import { tfRecordsOf } from '../../../src/results/tensorboard/records.js'
import { Unreadable } from '../../../src/results/unreadable.js'
import { fixtureBytes } from './logged.js'
import {
  bytesField,
  event,
  floatField,
  record,
  SCALARS,
  scalar,
  tensor,
  varintField,
} from './tensorboard-events.js'

const whole = fixtureBytes('tensorboard/torch/events.out.tfevents.1700000000.host.1.0')
const all = tensorboardFormat.read(contentOf(whole))
/** Where a record ends, with its checksum. */
const boundaries = new Set([0, ...Array.from(tfRecordsOf(whole), ({ end }) => end + 4)])

function contentOf(bytes: Uint8Array) {
  return { path: 'events', bytes, text: '' }
}

test('cut off anywhere: what stands before counts, and a note says so', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(whole.length), fc.constantFrom(...boundaries)), (length) => {
      const cut = tensorboardFormat.read(contentOf(whole.subarray(0, length)))
      for (const { name, values } of cut.series) {
        const full = all.series.find((series) => series.name === name)
        expect(values).toEqual(full?.values.slice(0, values.length))
      }
      expect(cut.notes).toHaveLength(boundaries.has(length) ? 0 : 1)
    }),
  )
})

test('one bit flipped anywhere', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      expect(() => tensorboardFormat.read(contentOf(flipped))).toThrow(Unreadable)
    }),
  )
})

test('arbitrary bytes, also in records whose checksums are right', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array))
  fc.assert(
    fc.property(bytes, fc.boolean(), (data, framed) => readsOrRefuses(framed ? record(data) : data)),
    {
      numRuns: 2000,
    },
  )
})

test('what events are made of, in any order', () => {
  const number = fc.integer({ min: 0, max: 17 })
  const { message } = fc.letrec<{ message: Buffer }>((tie) => ({
    message: fc
      .array(
        fc.oneof(
          { depthSize: 'small' },
          fc
            .tuple(number, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
            .map(([n, value]) => varintField(n, value)),
          fc.tuple(number, fc.double()).map(([n, value]) => floatField(n, value)),
          fc.constant(scalar('a', 1)),
          fc.constant(SCALARS),
          fc.tuple(number, tie('message')).map(([n, inner]) => bytesField(n, inner)),
          fc.tuple(fc.constantFrom(1, 5, 8, 9), tie('message')).map(([n, inner]) => bytesField(n, inner)),
        ),
        { maxLength: 5 },
      )
      .map((fields) => Buffer.concat(fields)),
  }))
  fc.assert(
    fc.property(message, message, (data, value) => {
      readsOrRefuses(Buffer.concat([record(data), event(1, value)]))
    }),
    { numRuns: 2000 },
  )
})

function readsOrRefuses(bytes: Buffer): void {
  try {
    const { series } = tensorboardFormat.read(contentOf(bytes))
    for (const { at, values } of series) expect(at.length).toBe(values.length)
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
  }
}

test.each<[string, () => Buffer]>([
  ['millions of empty summaries', () => Buffer.alloc(10e6, Buffer.from([0x2a, 0]))],
  [
    'a tensor of millions of numbers',
    () => bytesField(5, bytesField(1, tensor('a', varintField(1, 3), bytesField(7, Buffer.alloc(10e6))))),
  ],
  [
    'a tensor of millions of fields',
    () => bytesField(5, bytesField(1, tensor('a', varintField(1, 3), Buffer.alloc(10e6, varintField(7, 1))))),
  ],
  [
    'millions of metadata',
    () => bytesField(5, bytesField(1, Buffer.alloc(10e6, bytesField(9, bytesField(1, ''))), scalar('a', 1))),
  ],
])('%s need neither minutes nor memory', (_what, make) => {
  const bytes = record(make())
  const before = process.resourceUsage().maxRSS
  readsOrRefuses(bytes)
  // Of that, most is garbage which V8 has not come round to collect; millions of objects would be gigabytes.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(400_000)
})

test('100,000 tags, and more values than are kept', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => event(1, scalar(`tag ${index}`, 1)))
  expect(() => tensorboardFormat.read(contentOf(Buffer.concat(many)))).toThrow(
    'holds more than 10,000 numbers',
  )
  const one = bytesField(1, scalar('a', 1))
  const tooMany = record(bytesField(5, Buffer.alloc(2_000_001 * one.length, one)))
  expect(() => tensorboardFormat.read(contentOf(tooMany))).toThrow(
    'holds more than 2,000,000 values: log less often',
  )
})
