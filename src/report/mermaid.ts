import { decimalOf, order, roundTo, write } from './decimal.js'
import { exponentOf } from './digits.js'
import { shorten } from './visible.js'

/** What Mermaid is to draw: lines over evenly spaced places of a numeric axis. */
export interface LineChart {
  x: { title: string; from: number; to: number }
  yTitle: string
  lines: { title: string; colour: string; values: number[] }[]
}

/** Of the height: no line runs along the frame. */
const PADDING = 0.05

/** Digits by which the height of the chart is told apart: less than a pixel. */
const SIGNIFICANT = 4

/** Longest title of an axis. */
const LONGEST = 40

/** The largest number of digits on either side of the point that an axis can bear. */
const MOST_DIGITS = 15

/**
 * The lines of an `xychart-beta`, by its grammar: numbers are plain decimals without a power of ten, texts stand between
 * quotes that nothing can escape. `undefined` where its numbers cannot be written so.
 *
 * @param chart values are finite, and each line has as many as the others
 */
export function lineChart({ x, yTitle, lines }: LineChart): string[] | undefined {
  const values = lines.flatMap((line) => line.values)
  const exponent = exponentOf(Math.max(...values.map((value) => order(decimalOf(value)))))
  const scaled = (value: number) => value / 10 ** exponent
  const [low, high] = [scaled(Math.min(...values)), scaled(Math.max(...values))]
  const height = high - low
  if (!(height > 0 && Number.isFinite(height))) return undefined
  const decimals = Math.max(0, SIGNIFICANT - 1 - order(decimalOf(height)))
  const [from, to] = [plain(x.from), plain(x.to)]
  if (decimals > MOST_DIGITS || from === undefined || to === undefined) return undefined
  const shown = (value: number) => rounded(value, decimals)
  // What is never negative has no room for it.
  const bottom = low < 0 ? low - PADDING * height : Math.max(0, low - PADDING * height)
  const unit = exponent === 0 ? '' : ` (e${exponent})`
  const theme = {
    backgroundColor: 'transparent',
    plotColorPalette: lines.map(({ colour }) => colour).join(', '),
  }
  return [
    `%%{init: ${JSON.stringify({ xyChart: { width: 700, height: 300 }, themeVariables: { xyChart: theme } })}}%%`,
    'xychart-beta',
    `  x-axis ${quoted(x.title, 'step')} ${from} --> ${to}`,
    `  y-axis ${quoted(yTitle, 'value', unit)} ${shown(bottom)} --> ${shown(high + PADDING * height)}`,
    ...lines.map(
      ({ title, values: own }) =>
        `  line ${quoted(title, 'line')} [${own.map((value) => shown(scaled(value))).join(', ')}]`,
    ),
  ]
}

/** Only what can be seen, and neither Mermaid's grammar, nor its directives, entities and Markdown give a meaning. */
function quoted(text: string, otherwise: string, suffix = ''): string {
  const safe = text
    .replace(/(?:[^\p{L}\p{N} ._/()-]|\p{Default_Ignorable_Code_Point})+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `"${shorten(safe === '' ? otherwise : safe, LONGEST)}${suffix}"`
}

function rounded(value: number, decimals: number): string {
  const text = write(roundTo(decimalOf(value), decimals), decimals).replace('−', '-')
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** All of its digits; `undefined` where these are too many. */
function plain(value: number): string | undefined {
  const exact = decimalOf(value)
  if (order(exact) > MOST_DIGITS || exact.decimals > MOST_DIGITS) return undefined
  return rounded(value, Math.max(0, exact.decimals))
}
