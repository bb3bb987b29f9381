const ESCAPE = '\x1b'
const BELL = '\x07'
const STRING_END = '\x9c'

/** Terminal colours, cursor movements, titles and links: what a terminal would swallow. `within`: of a title or link. */
function ansi(within: string): RegExp {
  return new RegExp(
    [
      `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
      `${ESCAPE}[\\]PX^_]${within}*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})`,
      `${ESCAPE}[ -/]*[0-~]`,
    ].join('|'),
    'g',
  )
}

const ANSI = ansi(`[^${BELL}${ESCAPE}${STRING_END}]`)
/** In a sentence, a title that goes on for words would swallow words which are not its own. */
const ANSI_IN_SENTENCE = ansi(`[^${BELL}${ESCAPE}${STRING_END}\\s]`)

/**
 * Controls, format characters such as bidi overrides and zero-width joiners, and whatever else leaves no mark: they make a
 * reader see another text than there is. An emoji's two variants may stay.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu

/** What `visibleText` and `visibleLine` would not leave as it is, but for spaces. */
export const UNSEEN = new RegExp(`(?![\\n\\t])(?:${INVISIBLE.source}|\\p{Cs})`, 'gu')

/** Half a character, which no page can show. */
const BROKEN = /\p{Cs}/gu

function shown(character: string): string {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  if (point === 0x7f) return '\u2421'
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** One line of a program's output as a terminal would leave it: no escapes, and after a `\r` only what overwrote the rest. */
export function visibleLine(line: string): string {
  const plain = line.replace(BROKEN, '\ufffd').replace(ANSI, '')
  const last = plain.split(/[\r\n]/).findLast((part) => part.trim() !== '') ?? ''
  return last.trimEnd().replace(INVISIBLE, (character) => (character === '\t' ? '\t' : shown(character)))
}

/** Text for a sentence: one line, single spaces, nothing invisible in it. Spaces at the ends stay. */
export function visibleText(text: string): string {
  return text
    .replace(BROKEN, '\ufffd')
    .replace(ANSI_IN_SENTENCE, '')
    .replace(/[\s\u0085]+/gu, (space) => (space.includes('\ufeff') ? `${shown('\ufeff')} ` : ' '))
    .replace(INVISIBLE, shown)
}

/** At most `length` characters; what is left out is left out in the middle, where names differ least. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  const front = Math.ceil((length - 1) / 2)
  return `${characters.slice(0, front).join('')}…${characters.slice(characters.length - (length - 1 - front)).join('')}`
}
