import { openSearch } from './search.js'

/** Takes secrets out of a stream of bytes. */
export interface Redactor {
  /** What may be shown by now: all but an end that could be the beginning of a secret. */
  push(chunk: Buffer): Buffer
  /** What was held back. */
  end(): Buffer
}

const MASK = '***'
const ELLIPSIS = '…'
const ELLIPSIS_BYTES = Buffer.from(ELLIPSIS).toString('latin1')
const SHORTEST_BEGINNING = 6

interface Secrets {
  /** As Latin-1, where a character is a byte; the longest first, or one that begins with another would leave its end. */
  needles: string[]
  /** Every character after which one of them goes on. */
  goOnAfter: Set<string>
  pattern: RegExp
  areIn(bytes: Buffer): boolean
}

/**
 * Replaces every occurrence of `values` (each without a line break, and of two bytes or more) by `***`, also where one
 * is cut into several chunks, and leaves all other bytes as they are: text is handled as Latin-1.
 */
export function openRedactor(values: string[]): Redactor {
  const secrets = toLookFor(values)
  if (secrets === undefined) return { push: (chunk) => chunk, end: () => Buffer.alloc(0) }

  const { pattern, areIn } = secrets
  const longest = secrets.needles[0]?.length ?? 0
  let held = ''

  /** Most pieces hold nothing of the kind, and need not become text to be seen so. */
  const isClean = (chunk: Buffer): boolean => {
    if (areIn(chunk)) return false
    const end = chunk.toString('latin1', Math.max(0, chunk.length - longest))
    return beginningAtEnd(end, secrets) === end.length
  }

  return {
    push(chunk) {
      if (held === '' && isClean(chunk)) return chunk
      const text = held + chunk.toString('latin1')
      const { shown, rest } = redactUpTo(text, beginningAtEnd(text, secrets), pattern)
      const untouched = held === '' && rest === '' && shown === text
      held = rest
      return untouched ? chunk : Buffer.from(shown, 'latin1')
    },
    end() {
      const { shown } = redactUpTo(held, held.length, pattern)
      held = ''
      return Buffer.from(shown, 'latin1')
    },
  }
}

/**
 * The same for texts that come whole, and for quotations: what is left of a secret that was cut by an ellipsis goes,
 * too, unless it is too short to be of use.
 */
export function openTextRedactor(values: string[]): (text: string) => string {
  const secrets = toLookFor(values)
  if (secrets === undefined) return (text) => text
  const { pattern, areIn } = secrets

  const withoutBeginning = (piece: string): string => {
    const start = beginningAtEnd(piece, secrets)
    return piece.length - start < SHORTEST_BEGINNING ? piece : piece.slice(0, start) + MASK
  }
  return (text) => {
    const bytes = Buffer.from(text)
    if (!areIn(bytes) && !text.includes(ELLIPSIS)) return text
    const pieces = bytes.toString('latin1').replace(pattern, MASK).split(ELLIPSIS_BYTES)
    const last = pieces.pop() ?? ''
    return Buffer.from([...pieces.map(withoutBeginning), last].join(ELLIPSIS_BYTES), 'latin1').toString()
  }
}

function toLookFor(values: string[]): Secrets | undefined {
  if (values.length === 0) return undefined
  const needles = values
    .map((value) => Buffer.from(value).toString('latin1'))
    .sort((a, b) => b.length - a.length)
  return {
    needles,
    goOnAfter: new Set(needles.flatMap((needle) => [...needle.slice(0, -1)])),
    pattern: new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, '\\$&')).join('|'), 'g'),
    areIn: openSearch(needles.map((needle) => Buffer.from(needle, 'latin1'))),
  }
}

/** A match that reaches beyond `limit` is held back whole. */
function redactUpTo(text: string, limit: number, pattern: RegExp): { shown: string; rest: string } {
  let shown = ''
  let from = 0
  let until = limit
  for (const match of text.matchAll(pattern)) {
    if (match.index + match[0].length > limit) {
      until = Math.min(limit, match.index)
      break
    }
    shown += text.slice(from, match.index) + MASK
    from = match.index + match[0].length
  }
  return { shown: shown + text.slice(from, until), rest: text.slice(until) }
}

/** Where the first beginning of a needle starts that `text` ends in the middle of; the text's length without one. */
function beginningAtEnd(text: string, { needles, goOnAfter }: Secrets): number {
  // Most chunks end in a line break, which no needle holds.
  if (!goOnAfter.has(text.slice(-1))) return text.length
  let first = text.length
  for (const needle of needles) {
    const initial = needle.charAt(0)
    let at = text.indexOf(initial, Math.max(0, text.length - needle.length + 1))
    while (at !== -1 && at < first) {
      if (needle.startsWith(text.slice(at))) first = at
      at = text.indexOf(initial, at + 1)
    }
  }
  return first
}
