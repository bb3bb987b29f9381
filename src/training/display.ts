const ESCAPE = String.fromCharCode(27)
const BELL = String.fromCharCode(7)

/** Select Graphic Rendition (ECMA-48, 8.3.117): colour and weight, which cannot harm. */
const COLOUR = `${ESCAPE}\\[[0-9;:]*m`
const TERMINAL_COMMAND = [
  COLOUR,
  `${ESCAPE}\\[[0-?]*[ -/]*[@-~]`,
  `${ESCAPE}[\\]PX^_][^${ESCAPE}${BELL}]*(?:${BELL}|${ESCAPE}\\\\)`,
].join('|')
/** All but the tab; the separators, since some viewers break lines there; bidi controls, since they reorder text. */
const CONTROL = '(?!\\t)[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}]'

const UNSEEN = new RegExp(CONTROL, 'u')
const UNSEEN_OR_COMMAND = new RegExp(`${TERMINAL_COMMAND}|${CONTROL}`, 'gu')
const ONLY_COLOUR = new RegExp(`^${COLOUR}$`)
const RESET = `${ESCAPE}[0m`

/** One line of output as text alone: no terminal commands, no control characters. */
export function plainText(line: string): string {
  return UNSEEN.test(line) ? line.replace(UNSEEN_OR_COMMAND, '') : line
}

/**
 * One line of output such that the runner's log shows it and does nothing else: colours stay, other terminal commands
 * and control characters go, and `##[`, which the runner obeys anywhere in a line, is taken apart.
 */
export function harmlessText(line: string): string {
  let text = line
  if (UNSEEN.test(text)) {
    text = text.replace(UNSEEN_OR_COMMAND, (found) => (ONLY_COLOUR.test(found) ? found : ''))
    // The next line is another training's.
    if (text.includes(ESCAPE)) text += RESET
  }
  return text.replaceAll('##[', '# #[')
}
