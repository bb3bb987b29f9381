import { faultAt, quote, type Unreadable } from './unreadable.js'

/** How far a text has been read. */
export interface Cursor {
  readonly text: string
  at: number
}

const SPACE = /[ \t\r\n]*/y
const REST_OF_LINE = /[ \t\r]*(?:\n|$)/y
const LONGEST_TOKEN = 30

/** The character that comes next; empty at the end. */
export function next({ text, at }: Cursor): string {
  return text.charAt(at)
}

export function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length
}

/** Takes what a sticky expression matches here, or nothing. */
export function take(cursor: Cursor, sticky: RegExp): string | undefined {
  sticky.lastIndex = cursor.at
  // What `exec` returns would be most of the memory that a text of a million numbers takes.
  if (!sticky.test(cursor.text)) return undefined
  const taken = cursor.text.slice(cursor.at, sticky.lastIndex)
  cursor.at = sticky.lastIndex
  return taken
}

export function skipSpace(cursor: Cursor): void {
  take(cursor, SPACE)
}

/** Whether nothing but spaces is left on this line; goes on to the next one if so. */
export function endsLine(cursor: Cursor): boolean {
  return take(cursor, REST_OF_LINE) !== undefined
}

export function expected(cursor: Cursor, what: string): Unreadable {
  const [token = ''] = cursor.text.slice(cursor.at, cursor.at + LONGEST_TOKEN).split(/[ \t\r\n]/)
  const found = isAtEnd(cursor) ? 'the end' : quote(token)
  return faultAt(cursor.text, cursor.at, `expected ${what}, found ${found}`)
}
