/**
 * A text that is not what its format asks for. `message` goes on after "as JSON, it ": `has a fault in line 3 …`.
 * It may hold words of the text, shortened and on one line, but hostile until escaped.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Lines and columns count from 1, columns in UTF-16 units as editors do. */
export function faultAt(text: string, offset: number, problem: string): Unreadable {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return new Unreadable(`has a fault in line ${line}, column ${column}: ${problem}`)
}

const LONGEST_QUOTE = 40

/** Controls, and characters that make a reader see another text than there is. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A few words of the text, in quotes, on one line, with nothing invisible in them. */
export function quote(text: string): string {
  const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
  return JSON.stringify(start).replace(
    INVISIBLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

const MOST_QUOTES = 5

/** `"a", "b" and 3 more` */
export function quoteSome(texts: string[]): string {
  const quoted = texts.slice(0, MOST_QUOTES).map(quote).join(', ')
  const others = texts.length - MOST_QUOTES
  return others > 0 ? `${quoted} and ${others} more` : quoted
}
