import { stripVTControlCharacters, styleText } from 'node:util'
import type { Limit, Unit } from './experiment.js'
import type { Outcome, Results, Series } from './results.js'

const TITLES = ['', 'measure', 'reached (range)', 'must reach']
const MOST_WIDTH = 108

/** For a terminal: the table, and below it what each number was made from and what limits it. */
export function renderTable(results: Results): string {
  const { machine, rounds, date, rows } = results
  const lines = rows.map((row) => [mark(row), row.measure, reached(row), limit(row.must, row.unit)])
  return [
    '',
    ...align([TITLES, ...lines]),
    '',
    ...rows.flatMap(explain),
    `${date}, ${rounds} rounds. ${machine.cores} cores of ${machine.cpu}, ${machine.memoryGb} GB, ${machine.kernel}; ` +
      `Python ${machine.python}, Node ${machine.node}, git ${machine.git}, uv ${machine.uv}.`,
  ].join('\n')
}

function mark({ result }: Outcome): string {
  return result.kind === 'measured' && result.kept ? styleText('green', '✓') : styleText('red', '✗')
}

function reached({ result, unit }: Outcome): string {
  return result.kind === 'measured' ? range(result.reached, unit) : result.kind
}

function limit(must: Limit, unit: Unit): string {
  return 'atLeast' in must ? `≥ ${must.atLeast} ${unit}` : `≤ ${must.atMost} ${unit}`
}

function range({ median, lowest, highest }: Series, unit = ''): string {
  const spread = lowest === highest ? '' : ` (${number(lowest)}–${number(highest)})`
  return `${number(median)} ${unit}`.trimEnd() + spread
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits)
}

function explain({ measure, result, limits }: Outcome): string[] {
  const details =
    result.kind === 'measured'
      ? Object.entries(result.from).map(([name, series]) => `${name}: ${range(series)}`)
      : [`${result.kind}: ${result.why}`]
  const shown = details.length === 0 ? [] : wrap(details.join(' · '))
  return [styleText('bold', measure), ...shown, ...wrap(`Limited by: ${limits}`), '']
}

function align(table: string[][]): string[] {
  const widths = TITLES.map((_, column) =>
    Math.max(...table.map((row) => stripVTControlCharacters(row[column] ?? '').length)),
  )
  return table.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stripVTControlCharacters(cell).length))
      .join('  '),
  )
}

function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`
    if (line.length > MOST_WIDTH) lines.push(` ${word}`)
    else lines[lines.length - 1] = line
  }
  return lines.map((line) => ` ${line}`)
}
