import { plainText } from '../display.js'

const WORDS = ['nan', 'NaN', 'NAN', 'inf']
const LINE_BREAK = /[\r\n]/
/** More lines with one of them are not looked at: most are of other words. */
const MOST = 8
const LONGEST = 500

/**
 * The lines in which something may be no number, of output that nobody else looks at any more: what has to be said at
 * once must not be missed there. Looks for the words alone, which takes next to nothing.
 */
export function linesWithNotNumbers(bytes: Buffer): string[] {
  return WORDS.flatMap((word) => {
    const lines: string[] = []
    let at = bytes.indexOf(word)
    while (at !== -1 && lines.length < MOST) {
      const before =
        bytes
          .toString('latin1', Math.max(0, at - LONGEST), at)
          .split(LINE_BREAK)
          .at(-1) ?? ''
      const [after = ''] = bytes.toString('latin1', at, at + LONGEST).split(LINE_BREAK)
      lines.push(plainText(before + after))
      at = bytes.indexOf(word, at + after.length)
    }
    return lines
  })
}
