import fc from 'fast-check'
import {
  addMetrics,
  databaseOf,
  endless,
  storeOf,
  TABLES,
} from '../../__tests__/results/formats/mlflow-database.js'
import { mutate } from '../mutate.js'
import type { Random } from '../target.js'

/** Databases of SQLite: real ones, small enough that damage hits what counts. */

export function stores(): Buffer[] {
  const curve = Array.from({ length: 12 }, (_, step) => ({
    key: step % 2 ? 'loss' : 'val/accuracy',
    value: 1 / (step + 1),
    step,
  }))
  const pages = [
    'PRAGMA page_size = 512',
    'PRAGMA page_size = 1024',
    'PRAGMA page_size = 4096; PRAGMA auto_vacuum = FULL',
  ]
  const plain = pages.map((page) =>
    storeOf((database) => addMetrics(database, curve), Object.values(TABLES), page),
  )
  // More than one page of rows, and rows that go on in pages of their own.
  const deep = storeOf(
    (database) => {
      addMetrics(
        database,
        Array.from({ length: 24 }, (_, step) => ({ key: 'x'.repeat(150), value: step, step })),
      )
      database.prepare('INSERT INTO tags VALUES (?, ?, ?)').run('note', 'y'.repeat(2000), 'a')
    },
    Object.values(TABLES),
    'PRAGMA page_size = 512',
  )
  const several = storeOf(
    (database) => {
      database.exec(
        "INSERT INTO runs VALUES ('b', NULL, 2000, 'active', NULL), ('c', 'gone', 3000, 'deleted', 1)",
      )
      database.prepare('INSERT INTO tags VALUES (?, ?, ?)').run('mlflow.parentRunId', 'a', 'b')
      for (const run of ['a', 'b', 'c'])
        addMetrics(database, [
          { run, key: 'loss', value: 1, isNan: 1 },
          { run, key: 'system/cpu', value: 3 },
        ])
    },
    Object.values(TABLES),
    'PRAGMA page_size = 512',
  )
  const values = databaseOf((database) => {
    database.exec('CREATE TABLE metrics(key, value, run_uuid, is_nan, step)')
    const insert = database.prepare('INSERT INTO metrics VALUES (?, ?, ?, ?, ?)')
    for (const one of [null, 0, 1, -1, 2 ** 40, -(2 ** 50), 0.5, 'text', Buffer.from('bytes')])
      insert.run(one, one, one, one, one)
  }, 'PRAGMA page_size = 512')
  return [...plain, deep, several, values, endless().subarray(0, 3 * 4096)]
}

/** What decides how a page is read: its kind, how many cells it has and where, and where it leads. */
export function damageDatabase(file: Buffer, random: Random): Buffer {
  const size = file.length > 18 ? file.readUInt16BE(16) : 0
  const pages = Math.floor(file.length / (size || 1))
  if (size < 512 || pages === 0) return mutate(file, random, { other: file, words: SQL_WORDS })
  const damaged = Buffer.from(file)
  do {
    const page = random.below(pages)
    const head = page * size + (page === 0 ? 100 : 0)
    const cells = damaged.readUInt16BE(head + 3)
    const pointer = head + (damaged[head] === 5 ? 12 : 8) + 2 * random.below(cells)
    // Seven in eight of what it leads to is a place that there is.
    const place = random.chance(0.9) ? random.below(size) : random.below(2 ** 16)
    const number = random.chance(0.9) ? 1 + random.below(pages) : random.below(2 ** 32)
    switch (random.below(8)) {
      case 0:
        damaged[head] = random.pick([5, 13, 2, 10, random.below(256)])
        break
      case 1:
        damaged.writeUInt16BE(random.chance(0.8) ? random.below(cells + 3) : random.below(2 ** 16), head + 3)
        break
      case 2:
        if (pointer + 2 <= damaged.length) damaged.writeUInt16BE(place, pointer)
        break
      case 3:
        damaged.writeUInt32BE(number, head + 8)
        break
      case 4:
        damaged.writeUInt32BE(number, page * size + Math.min(place, size - 4))
        break
      case 5:
        damaged[random.pick([16, 17, 18, 19, 20, 56, 59])] = random.below(256)
        break
      default: {
        // Within a row: its length, its types, or what it holds.
        const row = pointer + 2 <= damaged.length ? page * size + damaged.readUInt16BE(pointer) : head
        const at = row + random.below(24)
        if (at < damaged.length)
          damaged[at] = random.chance(0.5) ? random.below(256) : (damaged[at] ?? 0) ^ (1 << random.below(8))
      }
    }
  } while (random.chance(0.6))
  return damaged
}

export const SQL_WORDS: readonly string[] = [
  ...[
    'CREATE ',
    'TABLE ',
    '(',
    ')',
    ',',
    '"',
    "'",
    '`',
    '[',
    ']',
    '--',
    '/*',
    '*/',
    '\n',
    ' AS ',
    ' STORED ',
    ';',
  ],
  ...[
    ' WITHOUT ROWID',
    'CONSTRAINT a ',
    'PRIMARY KEY',
    'UNIQUE',
    'CHECK (',
    'key',
    'run_uuid',
    '\0',
    'é',
    ' GENERATED ALWAYS ',
  ],
]

/** The SQL that made a table, of which its columns are read. */
export const createTable = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SQL_WORDS) },
      { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', ' ') },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => `CREATE TABLE t(${pieces.join(' ')})`)
