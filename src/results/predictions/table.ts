import { delimiterOf, rowsOf } from '../csv-rows.js'
import { JSON_DIALECT } from '../formats/json.js'
import { isPython, PYTHON_DIALECT } from '../formats/python-dict.js'
import { type Dialect, eachLiteral, type Literal, readLiteral } from '../literal.js'
import { Unreadable } from '../unreadable.js'

/** A table, however it was written. */
export interface Table {
  /** Of the columns. */
  names: string[]
  /** At least one. @throws Unreadable while it goes on */
  rows: Iterable<Row>
}

export interface Row {
  /** `line 3`, `dict 3` */
  place: string
  /** What stands in that column, counted from 0; `undefined` where nothing does. */
  at(column: number): Literal | undefined
}

interface TableFormat {
  /** As it stands in a sentence: "as CSV, it …". */
  name: string
  /** @throws Unreadable */
  read(text: string): Table
}

const ENOUGH_TO_TELL = 64 * 1024

/** How a text that is not blank is to be read. */
export function tableFormatOf(path: string, text: string): TableFormat {
  if (/^\s*\[/.test(text)) return LIST
  return /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s*\{/.test(text) ? LINES : CSV
}

const CSV: TableFormat = {
  name: 'CSV',
  read(text) {
    const [firstLine = ''] = text.trimStart().split('\n', 1)
    const all = rowsOf(text, delimiterOf(firstLine))
    const names: string[] = all.next().value?.cells ?? []
    return { names, rows: rowsBelow(names, all) }
  },
}

const LIST: TableFormat = {
  name: 'JSON',
  read: (text) => dictsAsTable([readLiteral(text, dialectOf(text))].flat()),
}

const LINES: TableFormat = {
  name: 'JSON lines',
  read: (text) => dictsAsTable(eachLiteral(text, dialectOf(text))),
}

function* rowsBelow(names: string[], rows: ReturnType<typeof rowsOf>): Iterable<Row> {
  let isEmpty = true
  for (const { line, cells } of rows) {
    if (cells.length !== names.length) {
      const [there, above] = [cells.length, names.length]
      throw new Unreadable(
        `has a fault in line ${line}: cells there: ${there}, in the first line: ${above}; a cell with a comma in it needs quotes`,
      )
    }
    yield { place: `line ${line}`, at: (column) => cells[column] }
    isEmpty = false
  }
  if (isEmpty) throw new Unreadable('has a header, but no row below it')
}

function dialectOf(text: string): Dialect {
  return isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT
}

function dictsAsTable(dicts: Iterable<Literal>): Table {
  const all = dicts[Symbol.iterator]()
  const first = all.next().value
  if (!(first instanceof Map)) {
    throw new Unreadable(
      'does not begin with a dict; write one for each example: `{"id": "7.png", "label": 3, "prediction": 5}`',
    )
  }
  const names = [...first.keys()]
  return { names, rows: rowsOfDicts(names, first, all) }
}

/** One by one, so that they are never all in memory. */
function* rowsOfDicts(names: string[], first: Literal, others: Iterator<Literal>): Iterable<Row> {
  let dict: Literal | undefined = first
  for (let count = 1; dict !== undefined; count += 1) {
    const place = `dict ${count}`
    if (!(dict instanceof Map)) throw new Unreadable(`has something else where ${place} belongs`)
    const row = dict
    yield { place, at: (column) => row.get(names[column] ?? '') }
    const { done, value } = others.next()
    dict = done === true ? undefined : value
  }
}
