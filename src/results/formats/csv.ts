import { delimiterOf, type Row, rowsOf } from '../csv-rows.js'
import type { Format, Reading } from '../format.js'
import { asMetrics, type FoundMetrics, keep } from '../found-metrics.js'
import { toNumber } from '../number.js'
import { quote, quoteSome, Unreadable } from '../unreadable.js'

/** How people head a table that has one metric a row. */
const NAME_HEADER = /^(?:name|metric|metrics|key|measure)$/i
const VALUE_HEADER = /^(?:value|values|score|result)$/i

/** Text that says there is no value here, besides an empty cell. */
const BLANK = /^(?:|na|n\/a|null|none|-)$/i

/**
 * A header and rows, as trainings log them epoch by epoch: a metric is the last number of its column. Or one metric
 * a row: two columns headed `metric,value`, or a name and a number without a header.
 */
export const csvFormat: Format = {
  name: 'CSV',
  recognise: (path, head) => /\.(?:csv|tsv)$/i.test(path) || hasTwoRows(head),
  read,
}

/** Two lines of as many cells: any text may have a comma in its first line. */
function hasTwoRows(head: string): boolean {
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '')
  const delimiter = delimiterOf(first)
  const cells = first.split(delimiter).length
  return cells > 1 && second.split(delimiter).length === cells
}

function read(text: string): Reading {
  const [firstLine = ''] = text.trimStart().split('\n', 1)
  const [header, ...rows] = rowsOf(text, delimiterOf(firstLine))
  if (header === undefined) throw new Unreadable('has no header')
  const found = readRows(header, rows)
  if (found.size > 0) return { metrics: asMetrics(found), notes: [] }
  throw new Unreadable(`holds no number at the end of a column; the columns are ${quoteSome(header.cells)}`)
}

function readRows(header: Row, rows: Row[]): FoundMetrics {
  const [name = '', value = ''] = header.cells
  if (header.cells.length === 2) {
    if (toNumber(name) === undefined && toNumber(value) !== undefined) return readPairs([header, ...rows])
    if (NAME_HEADER.test(name) && VALUE_HEADER.test(value)) return readPairs(rows)
  }
  return readColumns(header, rows)
}

function readPairs(rows: Row[]): FoundMetrics {
  const found: FoundMetrics = new Map()
  for (const row of rows) {
    checkLength(row, 2)
    const [name = '', value = ''] = row.cells
    const number = toNumber(value)
    if (number !== undefined) keep(found, name, number)
  }
  return found
}

function readColumns(header: Row, rows: Row[]): FoundMetrics {
  if (header.cells.every((cell) => cell === '' || toNumber(cell) !== undefined)) {
    throw new Unreadable('has numbers in its first line, where the names of the columns belong')
  }
  if (rows.length === 0) throw new Unreadable('has a header, but no row below it')
  for (const row of rows) checkLength(row, header.cells.length)
  const found: FoundMetrics = new Map()
  header.cells.forEach((cell, column) => {
    // NumPy's savetxt comments its header out. A column without a name is an index, as pandas writes it.
    const name = column === 0 ? cell.replace(/^#\s*/, '') : cell
    const last = rows.findLast((row) => !BLANK.test(row.cells[column] ?? ''))
    const number = toNumber(last?.cells[column] ?? '')
    if (name === '' || number === undefined) return
    if (found.has(name)) throw new Unreadable(`has two columns named ${quote(name)}`)
    keep(found, name, number)
  })
  return found
}

function checkLength({ line, cells }: Row, length: number): void {
  if (cells.length === length) return
  throw new Unreadable(
    `has a fault in line ${line}: cells there: ${cells.length}, in the first line: ${length}`,
  )
}
