import { type Cursor, endsLine, expected, isAtEnd, next, skipSpace, take } from './cursor.js'
import { checkValueCount } from './points.js'
import { readQuoted } from './quoted.js'
import { faultAt, quote, Unreadable } from './unreadable.js'

/** A value as JSON or Python write it. Maps, so that a key like `__proto__` is a key like any other. */
export type Literal = number | string | boolean | null | Literal[] | Map<string, Literal>

/** How JSON and Python differ. */
export interface Dialect {
  /** The characters that open and close a text. */
  quotes: string
  words: ReadonlyMap<string, number | boolean | null>
  /**
   * Tuples, trailing commas, numbers as keys, and calls, of which the first argument is the value:
   * `np.float64(1.07)`, `tensor(0.5, device='cuda:0')`, `OrderedDict({…})`.
   */
  python: boolean
}

/** A text that is being read, and what the value holds that is being read: all of it is in memory at once. */
interface Reader extends Cursor {
  values: number
  /** Lists and dicts among them. */
  brackets: number
}

const DEEPEST = 32
/** `{},` is three bytes, and the dict that it stands for more than two hundred. */
const MOST_BRACKETS = 1_000_000

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
const SIGN = /[+-]/y
const WORD = /[A-Za-z_][\w.]*/y

/** Types whose first argument is what they hold. Of any other (a path, a date) it would mean something else. */
const HOLDS_A_VALUE =
  /^(?:\w+\.)*(?:float\d*|longdouble|u?int\d*|[tT]ensor|[aA]rray|OrderedDict|Counter|dict)$/

const CLOSING: Record<string, string> = { '{': '}', '[': ']', '(': ')' }

/**
 * Reads a text that is one value.
 *
 * @throws Unreadable that says where the fault is, what was expected and what is there
 */
export function readLiteral(text: string, dialect: Dialect): Literal {
  const cursor = readerOf(text)
  const value = readValue(cursor, dialect, 0)
  skipSpace(cursor)
  if (!isAtEnd(cursor)) throw expected(cursor, 'the end')
  return value
}

/**
 * Reads a text of several values, each of which ends its line, one by one.
 *
 * @throws Unreadable
 */
export function* eachLiteral(text: string, dialect: Dialect): Generator<Literal> {
  const cursor = readerOf(text)
  for (skipSpace(cursor); !isAtEnd(cursor); skipSpace(cursor)) {
    cursor.values = 0
    cursor.brackets = 0
    const value = readValue(cursor, dialect, 0)
    if (!endsLine(cursor)) {
      skipSpace(cursor)
      throw expected(cursor, 'the end of the line')
    }
    yield value
  }
}

function readerOf(text: string): Reader {
  return { text, at: 0, values: 0, brackets: 0 }
}

function readValue(cursor: Reader, dialect: Dialect, depth: number): Literal {
  skipSpace(cursor)
  checkValueCount(++cursor.values)
  if (depth > DEEPEST) throw faultAt(cursor.text, cursor.at, `it is nested more than ${DEEPEST} levels deep`)
  const first = next(cursor)
  if (first === '{') return readDict(cursor, dialect, depth)
  if (first === '[' || (first === '(' && dialect.python)) return readList(cursor, dialect, depth)
  if (first !== '' && dialect.quotes.includes(first)) return readQuoted(cursor)
  return readNumber(cursor) ?? readWord(cursor, dialect, depth)
}

function readNumber(cursor: Cursor): number | undefined {
  const digits = take(cursor, NUMBER)
  return digits === undefined ? undefined : Number(digits)
}

function readWord(cursor: Reader, dialect: Dialect, depth: number): Literal {
  const start = cursor.at
  const sign = take(cursor, SIGN)
  const word = take(cursor, WORD) ?? ''
  const value = dialect.words.get(word)
  if (typeof value === 'number') return sign === '-' ? -value : value
  if (sign === undefined && value !== undefined) return value
  if (sign === undefined && dialect.python && next(cursor) === '(') {
    const held = readCall(cursor, dialect, depth)
    return HOLDS_A_VALUE.test(word) ? held : null
  }
  cursor.at = start
  throw expected(cursor, 'a value')
}

/** The first argument. What else there is (a device, a dtype) is passed over. */
function readCall(cursor: Reader, dialect: Dialect, depth: number): Literal {
  const start = cursor.at
  cursor.at += 1
  const value = readValue(cursor, dialect, depth + 1)
  for (let open = 1; open > 0; ) {
    const character = next(cursor)
    if (character === '') throw faultAt(cursor.text, start, 'this bracket is not closed')
    if (dialect.quotes.includes(character)) {
      readQuoted(cursor)
      continue
    }
    if ('([{'.includes(character)) open += 1
    if (')]}'.includes(character)) open -= 1
    cursor.at += 1
  }
  return value
}

function readDict(cursor: Reader, dialect: Dialect, depth: number): Map<string, Literal> {
  const entries = new Map<string, Literal>()
  readItems(cursor, dialect, () => {
    const start = cursor.at
    const key = readKey(cursor, dialect)
    if (entries.has(key)) throw faultAt(cursor.text, start, `the key ${quote(key)} is there twice`)
    skipSpace(cursor)
    if (next(cursor) !== ':') throw expected(cursor, '":" after the key')
    cursor.at += 1
    entries.set(key, readValue(cursor, dialect, depth + 1))
  })
  return entries
}

function readKey(cursor: Reader, dialect: Dialect): string {
  const first = next(cursor)
  if (first !== '' && dialect.quotes.includes(first)) return readQuoted(cursor)
  const number = dialect.python ? take(cursor, NUMBER) : undefined
  if (number === undefined) {
    throw expected(cursor, dialect.python ? 'a key in quotes' : 'a key in double quotes')
  }
  return number
}

function readList(cursor: Reader, dialect: Dialect, depth: number): Literal[] {
  const items: Literal[] = []
  readItems(cursor, dialect, () => items.push(readValue(cursor, dialect, depth + 1)))
  return items
}

/** What stands between two brackets, with commas between. */
function readItems(cursor: Reader, dialect: Dialect, readItem: () => void): void {
  cursor.brackets += 1
  if (cursor.brackets > MOST_BRACKETS) throw new Unreadable('holds more than 1,000,000 lists and dicts')
  const closing = CLOSING[next(cursor)] ?? ''
  cursor.at += 1
  skipSpace(cursor)
  for (let first = true; next(cursor) !== closing; first = false) {
    if (!first) {
      if (next(cursor) !== ',') throw expected(cursor, `"," or "${closing}"`)
      cursor.at += 1
      skipSpace(cursor)
      if (dialect.python && next(cursor) === closing) break
    }
    readItem()
    skipSpace(cursor)
  }
  cursor.at += 1
}
