/** Takes secrets out of a stream of bytes. */
export interface Redactor {
  /** What may be shown by now: all but an end that could be the beginning of a secret. */
  push(chunk: Buffer): Buffer
  /** What was held back. */
  end(): Buffer
}

const MASK = '***'

/**
 * Replaces every occurrence of `values` (each without a line break) by `***`, also where one is cut into several
 * chunks, and leaves all other bytes as they are: text is handled as Latin-1, where a character is a byte.
 */
export function openRedactor(values: string[]): Redactor {
  if (values.length === 0) return { push: (chunk) => chunk, end: () => Buffer.alloc(0) }

  // The longest first, or a secret that begins with another would leave its end behind.
  const needles = values
    .map((value) => Buffer.from(value).toString('latin1'))
    .sort((a, b) => b.length - a.length)
  const pattern = new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, '\\$&')).join('|'), 'g')
  const bytes = needles.map((needle) => Buffer.from(needle, 'latin1'))
  const longest = Math.max(...bytes.map(({ length }) => length))
  let held = ''

  /** Most pieces hold nothing of the kind, and need not become text to be seen so. */
  function isClean(chunk: Buffer): boolean {
    if (bytes.some((needle) => chunk.includes(needle))) return false
    const end = chunk.toString('latin1', Math.max(0, chunk.length - longest))
    return beginningAtEnd(end, needles) === end.length
  }

  return {
    push(chunk) {
      if (held === '' && isClean(chunk)) return chunk
      const text = held + chunk.toString('latin1')
      const { shown, rest } = redactUpTo(text, beginningAtEnd(text, needles), pattern)
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

/** The same for text that comes whole. */
export function redactText(text: string, values: string[]): string {
  const redactor = openRedactor(values)
  return Buffer.concat([redactor.push(Buffer.from(text)), redactor.end()]).toString()
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
function beginningAtEnd(text: string, needles: string[]): number {
  // No needle spans lines, and most chunks end in one.
  if (text.endsWith('\n')) return text.length
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
