import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mlflowFormat } from '../../../src/results/formats/mlflow.js'
import { openSqlite, rowsOf } from '../../../src/results/sqlite/database.js'
import { Unreadable } from '../../../src/results/unreadable.js'
import { fileOf, fixtureBytes, readBytes } from './logged.js'
import { addMetrics, databaseOf, storeOf } from './mlflow-database.js'

const FIXTURE = gunzipSync(fixtureBytes('mlflow/mlflow.db.gz'))

function readStore(bytes: Uint8Array) {
  return readBytes(fileOf('mlflow.db', bytes))
}

function readsOrRefuses(bytes: Uint8Array): void {
  try {
    mlflowFormat.read({ path: 'mlflow.db', bytes, text: '' })
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
  }
}

test('any rows, after some were deleted', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }).filter((text) => !text.startsWith('\ufeff')),
    fc.double({ noNaN: true }),
    fc.maxSafeInteger(),
    fc.constant(null),
  )
  const rows = fc.array(fc.tuple(value, value), { maxLength: 40 })
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 9 }), fc.boolean(), (written, nth, vacuum) => {
      let expected: unknown[] = []
      const bytes = databaseOf((database) => {
        database.exec('CREATE TABLE t(a, b)')
        const insert = database.prepare('INSERT INTO t VALUES (?, ?)')
        for (const row of written) insert.run(...row)
        database.exec(`DELETE FROM t WHERE rowid % ${nth} = 0`)
        if (vacuum) database.exec('VACUUM')
        expected = database
          .prepare('SELECT a, b FROM t ORDER BY rowid')
          .all()
          .map(({ a, b }) => [a, b])
      }, 'PRAGMA page_size = 512; PRAGMA auto_vacuum = FULL')
      const read = [...rowsOf(openSqlite(bytes), 't', ['a', 'b'])]
      // SQLite stores −0 as the integer 0.
      const plusZero = (row: unknown[]) => row.map((one) => (typeof one === 'number' ? one + 0 : one))
      expect(read.map(plusZero)).toEqual(expected.map((row) => plusZero(row as unknown[])))
    }),
    { numRuns: 50 },
  )
})

const small = storeOf(
  (database) => {
    for (let index = 0; index < 40; index += 1)
      addMetrics(database, [{ key: 'x'.repeat(150), value: index, step: index }])
    database.prepare('INSERT INTO tags VALUES (?, ?, ?)').run('note', 'y'.repeat(2000), 'a')
  },
  undefined,
  'PRAGMA page_size = 512',
)

test('cut off anywhere', () => {
  const whole = readStore(small)
  expect(whole).toMatchObject({ series: [{ at: Array.from({ length: 40 }, (_, index) => index) }] })
  fc.assert(
    fc.property(fc.integer({ min: 16, max: small.length - 1 }), (length) => {
      const read = readStore(small.subarray(0, length))
      expect(read).toMatch(/^as a database of MLflow, it (?:is cut off|holds no|is no store)/)
    }),
  )
})

test('bytes changed anywhere', () => {
  const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const changed = Buffer.from(small)
      for (const [at, byte] of changes) changed[at] = byte
      readsOrRefuses(changed)
    }),
    { numRuns: 3000 },
  )
})

test('the fixture with bits flipped in its schema', () => {
  fc.assert(
    fc.property(fc.nat(8191), fc.nat(7), (at, bit) => {
      const flipped = Buffer.from(FIXTURE)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at)
      readsOrRefuses(flipped)
    }),
    { numRuns: 200 },
  )
})

test('arbitrary bytes behind its magic', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom(0x02, 0x10, 0x00), (bytes, size) => {
      const file = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.from([size, 0]), bytes])
      readsOrRefuses(file)
    }),
    { numRuns: 1000 },
  )
})

test('a large one needs neither minutes nor memory', () => {
  const rows = Array.from({ length: 200_000 }, (_, step) => ({ key: `m${step % 10}`, value: step, step }))
  const large = storeOf((database) => addMetrics(database, rows))
  const [before, start] = [process.resourceUsage().maxRSS, performance.now()]
  expect(readStore(large)).toMatchObject({ metrics: expect.arrayContaining([['m9', 199_999]]) })
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000)
  expect(performance.now() - start).toBeLessThan(20_000)
})
