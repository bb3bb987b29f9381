import { type Column, seriesOf } from '../columns.js'
import { delimiterOf, type Row, rowsOf } from '../csv-rows.js'
import type { Content, Format, Reading } from '../format.js'
import { asMetrics, type FoundMetrics, keep } from '../found-metrics.js'
import { toNumber } from '../number.js'
import { checkValueCount } from '../points.js'
import { quote, quoteSome, Unreadable } from '../unreadable.js'

/** How people head a table that has one metric a row. */
const NAME_HEADER = /^(?:name|metric|metrics|key|measure)$/i
const VALUE_HEADER = /^(?:value|values|score|result)$/i

/** Text that says there is no value here, besides an empty cell. */
const BLANK = /^(?:|na|n\/a|null|none|-)$/i

/**
 * A header and rows, as trainings log them epoch by epoch: a metric is the last number of its column, and a series over
 * the column that counts the epochs or steps. Or one metric a row: two columns headed `metric,value`, or a name and a
 * number without a header.
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

function read({ text }: Content): Reading {
  const [firstLine = ''] = text.trimStart().split('\n', 1)
  const rows = rowsOf(text, delimiterOf(firstLine))
  const first = rows.next()
  if (first.done) throw new Unreadable('has no header')
  const header = first.value
  const pairs = isPairs(header)
  const columns = pairs ? readPairs(header, rows) : readColumns(header, rows)
  const found: FoundMetrics = new Map()
  for (const { name, values } of columns) {
    if (found.has(name)) throw new Unreadable(`has two columns named ${quote(name)}`)
    keep(found, name, values.at(-1) ?? Number.NaN)
  }
  if (found.size > 0) return { metrics: asMetrics(found), series: pairs ? [] : seriesOf(columns), notes: [] }
  throw new Unreadable(`holds no number at the end of a column; the columns are ${quoteSome(header.cells)}`)
}

function isPairs({ cells }: Row): boolean {
  const [name = '', value = ''] = cells
  return cells.length === 2 && (isPair(cells) || (NAME_HEADER.test(name) && VALUE_HEADER.test(value)))
}

function isPair([name = '', value = '']: string[]): boolean {
  return toNumber(name) === undefined && toNumber(value) !== undefined
}

/** What is written twice counts by its later number: nothing says that it is another epoch's. */
function readPairs(header: Row, rows: Iterable<Row>): Column[] {
  const columns = new Map<string, Column>()
  const add = ({ cells: [name = '', value = ''] }: Row): void => {
    const number = toNumber(value)
    if (number !== undefined) keep(columns, name, { name, rows: [1], values: [number] })
  }
  if (isPair(header.cells)) add(header)
  for (const row of rows) {
    checkLength(row, 2)
    add(row)
  }
  return [...columns.values()]
}

function readColumns(header: Row, rows: Iterable<Row>): Column[] {
  if (header.cells.every((cell) => cell === '' || toNumber(cell) !== undefined)) {
    throw new Unreadable('has numbers in its first line, where the names of the columns belong')
  }
  const columns = header.cells.map((cell, index) => ({
    // NumPy's savetxt comments its header out. A column without a name is an index, as pandas writes it.
    name: index === 0 ? cell.replace(/^#\s*/, '') : cell,
    rows: [] as number[],
    values: [] as number[],
    endsInText: false,
  }))
  let count = 0
  let numbers = 0
  for (const row of rows) {
    checkLength(row, columns.length)
    count += 1
    for (const [index, column] of columns.entries()) {
      const cell = row.cells[index] ?? ''
      if (BLANK.test(cell)) continue
      const number = toNumber(cell)
      column.endsInText = number === undefined
      if (number === undefined) continue
      numbers += 1
      checkValueCount(numbers)
      column.rows.push(count)
      column.values.push(number)
    }
  }
  if (count === 0) throw new Unreadable('has a header, but no row below it')
  return columns.filter(({ name, values, endsInText }) => name !== '' && values.length > 0 && !endsInText)
}

function checkLength({ line, cells }: Row, length: number): void {
  if (cells.length === length) return
  throw new Unreadable(
    `has a fault in line ${line}: cells there: ${cells.length}, in the first line: ${length}`,
  )
}
