import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { openSqlite, rowsOf } from '../../../src/results/sqlite/database.js'
import { Unreadable } from '../../../src/results/unreadable.js'
import { fixtureBytes } from './logged.js'
import { databaseOf, tablesOf } from './mlflow-database.js'

const FIXTURE = gunzipSync(fixtureBytes('mlflow/mlflow.db.gz'))

describe('the file format of SQLite, held against SQLite itself', () => {
  test.each([512, 1024, 4096, 65_536])(
    'pages of %i bytes: many rows, and rows that are longer than a page',
    (size) => {
      const texts = [0, 1, 400, 475, 476, 477, 4060, 4061, 4062, 5000, 70_000].map((length) =>
        'ä'.repeat(length),
      )
      const rows = [...texts, ...Array.from({ length: 3000 }, (_, index) => `row ${index}`)]
      const bytes = databaseOf((database) => {
        database.exec('CREATE TABLE t(number, text)')
        const insert = database.prepare('INSERT INTO t VALUES (?, ?)')
        database.exec('BEGIN')
        rows.forEach((text, index) => {
          insert.run(index * 1.5, text)
        })
        database.exec('COMMIT')
      }, `PRAGMA page_size = ${size}`)
      expect(bytes.length % size).toBe(0)
      expect([...rowsOf(openSqlite(bytes), 't', ['text', 'number'])]).toEqual(
        rows.map((text, index) => [text, index * 1.5]),
      )
    },
  )

  test('rows of every length around what fits into a page', () => {
    const lengths = Array.from({ length: 1200 }, (_, index) => index)
    const bytes = databaseOf((database) => {
      database.exec('CREATE TABLE t(text)')
      const insert = database.prepare('INSERT INTO t VALUES (?)')
      for (const length of lengths) insert.run('x'.repeat(length))
    }, 'PRAGMA page_size = 512')
    expect([...rowsOf(openSqlite(bytes), 't', ['text'])].map(([text]) => String(text).length)).toEqual(
      lengths,
    )
  })

  test('row ids below zero and of nine bytes, bytes, and texts without a character', () => {
    const bytes = databaseOf((database) => {
      database.exec('CREATE TABLE t(a)')
      database.exec(
        "INSERT INTO t(rowid, a) VALUES (-5, x'00'), (9000000000000000000, x''), (1, ''), (2, 'last')",
      )
    })
    expect([...rowsOf(openSqlite(bytes), 't', ['a'])]).toEqual([['bytes'], [''], ['last'], ['bytes']])
  })

  test.each([
    ['CREATE TABLE t(a, b)', ['a', 'b']],
    ['CREATE TABLE t(a INT CHECK (CAST(a AS INT) > 0), without, stored)', ['a', 'without', 'stored']],
    [
      'create table "t" ("a" INT CHECK (a IN (1, 2)), `b` DECIMAL(3, 1) DEFAULT \'x,y)\', [c d] /* , x */, -- y,\n e)',
      ['a', 'b', 'c d', 'e'],
    ],
    [
      'CREATE TABLE t(a PRIMARY KEY, b, CONSTRAINT x UNIQUE (a, b), FOREIGN KEY(b) REFERENCES t (a), CHECK (a > 0))',
      ['a', 'b'],
    ],
    ['CREATE TABLE t("primary" BLOB, größe REAL, PRIMARY KEY ("primary"))', ['primary', 'größe']],
  ])('columns: %s', (sql, columns) => {
    const bytes = databaseOf((database) => {
      database.exec(sql)
      database
        .prepare(`INSERT INTO t VALUES (${columns.map(() => '?').join()})`)
        .run(...columns.map((_, index) => index + 1))
    })
    expect([...rowsOf(openSqlite(bytes), 't', columns)]).toEqual([columns.map((_, index) => index + 1)])
  })

  test('a column that was added later is empty in older rows', () => {
    const bytes = databaseOf((database) => {
      database.exec(
        "CREATE TABLE t(a); INSERT INTO t VALUES (1); ALTER TABLE t ADD COLUMN b DEFAULT '0'; INSERT INTO t VALUES (2, 3)",
      )
    })
    expect([...rowsOf(openSqlite(bytes), 't', ['a', 'b'])]).toEqual([
      [1, null],
      [2, 3],
    ])
  })

  test('computed columns: only what is stored', () => {
    const bytes = databaseOf((database) => {
      database.exec(
        'CREATE TABLE t(a, b AS (a + 1), c GENERATED ALWAYS AS (a + 2) VIRTUAL, d AS (a + 3) STORED, e); INSERT INTO t VALUES (1, 5)',
      )
    })
    expect([...rowsOf(openSqlite(bytes), 't', ['a', 'd', 'e'])]).toEqual([[1, 4, 5]])
    expect(() => [...rowsOf(openSqlite(bytes), 't', ['b'])]).toThrow('has no column "b"')
  })

  test('all tables of the fixture', () => {
    const database = openSqlite(FIXTURE)
    expect(database.usesWal).toBe(false)
    const names = [...database.tables.keys()]
    expect(names.length).toBeGreaterThan(50)
    for (const { name, columns, rows } of tablesOf(FIXTURE)) {
      const read = [...rowsOf(database, name, columns)]
      expect(read).toHaveLength(rows.length)
      // What a row lacks, as its column was added later, has a default there.
      read.forEach((row, index) => {
        expect(row.map((value, place) => value ?? rows[index]?.[place])).toEqual(rows[index])
      })
      names.splice(names.indexOf(name), 1)
    }
    expect(names).toEqual([])
  })
})

describe('a damaged file', () => {
  const SIZE = 512
  const sound = databaseOf((database) => {
    database.exec("CREATE TABLE t(a); INSERT INTO t VALUES ('row')")
    // More than a page: its root leads to others.
    database.exec('CREATE TABLE u(a)')
    for (let index = 0; index < 40; index += 1) database.exec(`INSERT INTO u VALUES ('${'y'.repeat(100)}')`)
  }, `PRAGMA page_size = ${SIZE}`)
  const leaf = SIZE
  const interior = 2 * SIZE
  const record = sound.indexOf('row', leaf)
  /** Root pages stand in the schema, one byte each, before the SQL. */
  const rootOf = (table: string) => sound.indexOf(`CREATE TABLE ${table}(a)`) - 1

  function patched(...patches: [at: number, ...bytes: number[]][]): () => unknown {
    const file = Buffer.from(sound)
    for (const [at, ...bytes] of patches) file.set(bytes, at)
    return () => ['t', 'u'].flatMap((table) => [...rowsOf(openSqlite(file), table, ['a'])])
  }

  test('sound, it is read', () => {
    expect(patched()()).toHaveLength(41)
    expect([sound[leaf], sound[interior], sound[rootOf('t')], sound[rootOf('u')]]).toEqual([13, 5, 2, 3])
  })

  test.each<[string, [at: number, ...bytes: number[]][], string]>([
    ['a size that is none', [[16, 0x03, 0x00]], 'is damaged: no page has such a size'],
    ['a size of 0', [[16, 0, 0]], 'is damaged: no page has such a size'],
    ['nothing of a page in use', [[20, 40]], 'is damaged: no page has such a size'],
    ['too many cells', [[leaf + 3, 0xff, 0xff]], 'is damaged: page 2 has too many cells'],
    ['an index', [[leaf, 0x0a]], 'is damaged: page 2 belongs to no table'],
    ['a cell behind the page', [[interior + 12, 0x01, 0xfe]], 'is damaged: page 3 has a cell outside of it'],
    ['a row behind the page', [[leaf + 8, 0xff, 0xff]], 'is damaged: a number in it ends nowhere'],
    ['a row that goes on behind the page', [[record - 4, 100]], 'is damaged: page 2 has rows outside of it'],
    ['a record shorter than its types', [[record - 2, 9]], 'is damaged: a row is shorter than it says'],
    [
      'a record shorter than its value',
      [[record - 1, 13 + 2 * 4]],
      'is damaged: a row is shorter than it says',
    ],
    ['a value of no type', [[record - 1, 10]], 'is damaged: a row has a value of no type'],
    ['a page that is not there', [[rootOf('t'), 100]], 'is cut off: it lacks its page 100'],
    ['page 0', [[rootOf('t'), 0]], 'is cut off: it lacks its page 0'],
    ['a child that is not there', [[interior + 8, 0, 0, 1, 0]], 'is cut off: it lacks its page 256'],
    ['its own child', [[interior + 8, 0, 0, 0, 3]], 'is damaged: page 3 is used twice'],
    [
      'SQL that ends nowhere',
      [[rootOf('t') + 1 + 'CREATE TABLE t(a'.length, 0x20]],
      'has a table that is none of plain rows',
    ],
    ['another SQL', [[rootOf('t') + 1, 0x44]], 'has a table that is none of plain rows'],
  ])('%s', (_what, patches, message) => {
    expect(patched(...patches)).toThrow(Unreadable)
    expect(patched(...patches)).toThrow(message)
  })

  test('cut off in its header', () => {
    expect(() => openSqlite(sound.subarray(0, 99))).toThrow('is cut off in its header')
  })

  test('a page that is all cells, and each of them the same long row', () => {
    const file = databaseOf((database) =>
      database.exec(`CREATE TABLE t(a); INSERT INTO t VALUES ('${'x'.repeat(3000)}')`),
    )
    const page = 4096
    const cell = file.readUInt16BE(page + 8)
    file.writeUInt16BE(40, page + 3)
    for (let index = 0; index < 40; index += 1) file.writeUInt16BE(cell, page + 8 + 2 * index)
    expect(() => [...rowsOf(openSqlite(file), 't', ['a'])]).toThrow(
      'is damaged: page 2 has rows outside of it',
    )
  })
})
