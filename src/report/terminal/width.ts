import { stripVTControlCharacters } from 'node:util'

/** Two columns in a terminal: Chinese, Japanese, Korean, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** None: accents that stand on the character before, and what chooses an emoji's variant. */
const NO_COLUMN = /[\p{Mn}\p{Me}]/u

/** Columns that a text takes, whatever its colours. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) width += columnsOf(character)
  return width
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** At most `width` columns of a text without colours; what is left out is left out at its end. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += columnsOf(character)
    if (used > width) break
    kept += character
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/**
 * A paragraph in lines of at most `width` columns; a word that is longer has a line of its own.
 *
 * @param indent in front of every line but the first
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line.trim() !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = indent + word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
