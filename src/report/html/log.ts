import { visibleLine } from '../visible.js'
import { escapeHtml, type Html, ours } from './markup.js'

/** Longest line shown; both ends of a longer one are. */
const LONGEST_LINE = 400

/** Lines of a program, as a terminal would leave them. */
export function logLines(lines: readonly string[]): Html {
  return ours(`<pre tabindex="0">${escapeHtml(lines.map(shownLine).join('\n'))}</pre>`)
}

export function shownLine(line: string): string {
  // A line of megabytes is not looked through for what a terminal would swallow.
  const shown = visibleLine(line.length > 20_000 ? `${line.slice(0, 10_000)}…${line.slice(-10_000)}` : line)
  return shown.length <= LONGEST_LINE ? shown : `${shown.slice(0, 280)} … ${shown.slice(-110)}`
}

/** Without blank lines at either end. */
export function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
