/** How text stands out. Each ends what it begins, so that none reaches beyond its words. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  code(text: string): string
}

const ESCAPE = '\x1b'

/** Of ECMA-48: what is set, and what puts back that alone. */
function painter(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`)
}

const plain = (text: string): string => text

export const PLAIN: Style = { bold: plain, dim: plain, good: plain, bad: plain, code: plain }

/** Of the sixteen colours that every reader has chosen for themselves; verdicts say their words, too. */
export const COLOURED: Style = {
  bold: painter(1, 22),
  dim: painter(2, 22),
  good: painter(32, 39),
  bad: painter(31, 39),
  code: painter(36, 39),
}
