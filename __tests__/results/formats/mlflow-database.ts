import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'

/** The tables that are read of a store of MLflow 3.17, as it makes them, less their constraints. */
export const TABLES = {
  runs: 'CREATE TABLE "runs" (run_uuid VARCHAR(32) NOT NULL, name VARCHAR(250), start_time BIGINT, lifecycle_stage VARCHAR(20), deleted_time BIGINT, CONSTRAINT run_pk PRIMARY KEY (run_uuid))',
  tags: 'CREATE TABLE "tags" ("key" VARCHAR(250) NOT NULL, value VARCHAR(8000), run_uuid VARCHAR(32) NOT NULL, CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid))',
  metrics:
    'CREATE TABLE "metrics" ("key" VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT NOT NULL, run_uuid VARCHAR(32) NOT NULL, step BIGINT DEFAULT \'0\' NOT NULL, is_nan BOOLEAN DEFAULT \'0\' NOT NULL)',
}

/** The file of a database that `fill` made; `before` is SQL for what must be settled before there is a table. */
export function databaseOf(fill: (database: DatabaseSync) => void, before = ''): Buffer {
  return inFile((path) => {
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
    database.exec(`PRAGMA synchronous = OFF; ${before}`)
    fill(database)
    database.close()
    return readFileSync(path)
  })
}

function inFile<Value>(action: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'headway-mlflow-'))
  try {
    return action(join(folder, 'mlflow.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A store with one run, `a`, and what else `fill` adds. */
export function storeOf(
  fill: (database: DatabaseSync) => void,
  tables: string[] = Object.values(TABLES),
  before = '',
): Buffer {
  return databaseOf((database) => {
    for (const table of tables) database.exec(table)
    database.exec("INSERT INTO runs VALUES ('a', 'run a', 1000, 'active', NULL)")
    fill(database)
  }, before)
}

export interface Row {
  key: string
  value: number
  step?: number
  run?: string
  isNan?: number
}

export function addMetrics(database: DatabaseSync, rows: Row[]): void {
  const insert = database.prepare(
    'INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?, ?, ?, ?, ?, ?)',
  )
  database.exec('BEGIN')
  rows.forEach(({ key, value, step = 0, run = 'a', isNan = 0 }, index) => {
    insert.run(key, value, index, run, step, isNan)
  })
  database.exec('COMMIT')
}

/** All that SQLite itself finds in the tables of a database, but for columns that are computed. */
export function tablesOf(bytes: Buffer): { name: string; columns: string[]; rows: SQLOutputValue[][] }[] {
  return inFile((path) => {
    writeFileSync(path, bytes)
    const database = new DatabaseSync(path, { readOnly: true })
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    const contents = tables.map(({ name }) => {
      const info = database.prepare(`PRAGMA table_xinfo("${name}")`).all()
      const columns = info.filter(({ hidden }) => hidden === 0).map((column) => String(column.name))
      const select = database.prepare(
        `SELECT ${columns.map((column) => `"${column}"`).join()} FROM "${name}" NOT INDEXED`,
      )
      return { name: String(name), columns, rows: select.all().map((row) => Object.values(row)) }
    })
    database.close()
    return contents
  })
}

/**
 * 53 kB in which each page leads 300 times to the next one, twelve levels deep, down to one row: SQLite would be busy
 * with 300¹¹ rows.
 */
export function endless(): Buffer {
  const size = 4096
  const levels = 12
  const file = Buffer.alloc((levels + 1) * size)
  for (let level = 0; level < levels; level += 1) {
    const page = file.subarray(level * size, (level + 1) * size)
    const head = level === 0 ? 100 : 0
    page.writeUInt8(5, head)
    page.writeUInt16BE(300, head + 3)
    page.writeUInt16BE(size - 300 * 5, head + 5)
    page.writeUInt32BE(level + 2, head + 8)
    for (let cell = 0; cell < 300; cell += 1) {
      const at = size - (cell + 1) * 5
      page.writeUInt32BE(level + 2, at)
      page.writeUInt8(1, at + 4)
      page.writeUInt16BE(at, head + 12 + 2 * cell)
    }
  }
  const sound = storeOf((database) => addMetrics(database, [{ key: 'loss', value: 1 }]))
  sound.copy(file, 0, 0, 100)
  sound.copy(file, levels * size, size, 2 * size)
  return file
}
