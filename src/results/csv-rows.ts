import { type Cursor, endsLine, isAtEnd, next, take } from './cursor.js'
import { faultAt, Unreadable } from './unreadable.js'

export interface Row {
  /** Of its first character, counted from 1. */
  line: number
  /** Without the quotes and the spaces around them. */
  cells: string[]
}

const DELIMITERS = [',', ';', '\t']

/** What a header uses most; a comma where it has one column only. */
export function delimiterOf(header: string): string {
  const uses = (delimiter: string): number => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best))
}

/**
 * The rows of a CSV text (RFC 4180, any of the delimiters, either line end), without blank lines.
 *
 * @throws Unreadable when a quote is not closed, or something follows it in its cell
 */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const plainCell = new RegExp(`[^${delimiter}\\n]*`, 'y')
  const cursor: Cursor = { text, at: 0 }
  let line = 1
  while (!isAtEnd(cursor)) {
    const start = cursor.at
    const cells = [readCell(cursor, plainCell, line)]
    while (next(cursor) === delimiter) {
      cursor.at += 1
      cells.push(readCell(cursor, plainCell, line))
    }
    if (!endsLine(cursor)) throw faultAt(text, cursor.at, 'expected the end of the cell after its quotes')
    if (cells.some((cell) => cell !== '')) yield { line, cells }
    line += lineBreaks(text, start, cursor.at)
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function readCell(cursor: Cursor, plainCell: RegExp, line: number): string {
  const start = cursor.at
  take(cursor, / */y)
  if (next(cursor) !== '"') {
    cursor.at = start
    return (take(cursor, plainCell) ?? '').trim()
  }
  let content = ''
  for (let opened = cursor.at; ; opened = cursor.at) {
    const end = cursor.text.indexOf('"', opened + 1)
    if (end === -1) throw new Unreadable(`has a fault in line ${line}: a quote is not closed`)
    content += cursor.text.slice(opened + 1, end)
    cursor.at = end + 1
    if (next(cursor) !== '"') break
    content += '"'
  }
  take(cursor, / */y)
  return content.trim()
}
