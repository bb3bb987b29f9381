import { type Cursor, next } from './cursor.js'
import { faultAt } from './unreadable.js'

/** What follows a backslash, in JSON and in Python's repr. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['/', '/'],
  ['\\', '\\'],
  ['"', '"'],
  ["'", "'"],
])

/** Hexadecimal digits after the letter. */
const CODE_LENGTH: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

/**
 * Reads a text in quotes; the cursor is at the opening one.
 *
 * @throws Unreadable when it is not closed on its line, or has an escape that is none
 */
export function readQuoted(cursor: Cursor): string {
  const start = cursor.at
  const mark = next(cursor)
  cursor.at += 1
  let content = ''
  for (let plain = cursor.at; ; ) {
    const character = next(cursor)
    if (character === '' || character === '\n') throw faultAt(cursor.text, start, 'this text is not closed')
    if (character === mark || character === '\\') content += cursor.text.slice(plain, cursor.at)
    cursor.at += 1
    if (character === mark) return content
    if (character === '\\') {
      content += readEscape(cursor)
      plain = cursor.at
    }
  }
}

/** The cursor is behind the backslash. */
function readEscape(cursor: Cursor): string {
  const kind = next(cursor)
  const simple = ESCAPES.get(kind)
  const length = CODE_LENGTH.get(kind) ?? 0
  const digits = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length)
  const code = digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1
  if (simple === undefined && (code < 0 || code > 0x10ffff)) {
    throw faultAt(cursor.text, cursor.at - 1, 'this backslash begins no known escape')
  }
  cursor.at += 1 + length
  return simple ?? String.fromCodePoint(code)
}
