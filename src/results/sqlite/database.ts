import { quote, Unreadable } from '../unreadable.js'
import { columnsOf } from './columns.js'
import { type Pages, recordsOf } from './pages.js'
import { damaged, type SqliteValue, valuesOf } from './record.js'

/**
 * A SQLite database, as its file format describes it: https://www.sqlite.org/fileformat2.html
 *
 * SQLite itself must not open it. A file of 50 kB whose pages lead to one page again and again keeps it busy for ever,
 * before any query, and nothing can interrupt it; and what a view or a computed column does is up to who made the file.
 * Here tables are read, and nothing is executed.
 */
export interface SqliteDatabase {
  tables: ReadonlyMap<string, SqliteTable>
  /** What was written last may be in a second file beside it. */
  usesWal: boolean
  pages: Pages
}

interface SqliteTable {
  root: number
  /** The SQL that made it. */
  sql: string
}

export const SQLITE_MAGIC = 'SQLite format 3\0'

const HEADER = 100
const UTF_8 = 1
const WAL = 2

/** The table that lists the others. */
const SCHEMA: SqliteTable = {
  root: 1,
  sql: 'CREATE TABLE sqlite_schema(type text, name text, tbl_name text, rootpage integer, sql text)',
}

/** @throws Unreadable */
export function openSqlite(bytes: Uint8Array): SqliteDatabase {
  if (bytes.length < HEADER) throw new Unreadable('is cut off in its header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  // 65,536 does not fit its two bytes.
  const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16)
  const usable = size - view.getUint8(20)
  if (size < 512 || (size & (size - 1)) !== 0 || usable < 480) throw damaged('no page has such a size')
  if (view.getUint32(56) > UTF_8) throw new Unreadable('keeps its texts as UTF-16, and only UTF-8 is read')
  const pages = { view, size, usable, count: Math.floor(bytes.length / size) }
  const tables = new Map<string, SqliteTable>()
  for (const [type, name, root, sql] of readRows(pages, SCHEMA, ['type', 'name', 'rootpage', 'sql'])) {
    const isTable = type === 'table' && typeof root === 'number' && typeof sql === 'string'
    if (isTable && typeof name === 'string') tables.set(name, { root, sql })
  }
  return { tables, usesWal: view.getUint8(19) === WAL, pages }
}

/**
 * The values of these columns in each row of a table, in the order of its row ids.
 *
 * @throws Unreadable when it lacks one of the columns, or is no plain table
 */
export function rowsOf(
  { pages, tables }: SqliteDatabase,
  name: string,
  columns: string[],
): Generator<SqliteValue[]> {
  const table = tables.get(name)
  if (table === undefined) throw new Unreadable(`has no table ${quote(name)}`)
  return readRows(pages, table, columns)
}

function* readRows(pages: Pages, { root, sql }: SqliteTable, columns: string[]): Generator<SqliteValue[]> {
  const stored = columnsOf(sql)
  const places = columns.map((column) => stored.indexOf(column))
  const missing = columns.find((_, index) => places[index] === -1)
  if (missing !== undefined)
    throw new Unreadable(`has no column ${quote(missing)} in the table of ${quote(sql)}`)
  for (const record of recordsOf(pages, root)) yield valuesOf(record, places)
}
