import { standardErrorOf } from './share.js'
import type { Table } from './tables.js'

/** In percent. */
export function renderTable({ title, columns, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const isShare = columns.map((_, column) => rows.some((row) => typeof row[column] === 'number'))
  return [
    `**${title}**`,
    '',
    line(columns),
    line(isShare.map((share) => (share ? '--:' : ':--'))),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === 'number' ? percent(cell) : cell)))),
  ].join('\n')
}

export function renderEffort(repetitions: number): string {
  const error = (share: number) => (100 * standardErrorOf(share, repetitions)).toFixed(2)
  return (
    `All in percent of ${repetitions.toLocaleString('en')} evaluations each, by the action’s own code. sd: standard ` +
    `deviation of the differences. Standard error: ${error(0.05)} at 5 %, ${error(0.5)} at 50 %. ` +
    'Written by `npm run simulate`.'
  )
}

function percent(share: number): string {
  return (100 * share).toFixed(share > 0.2 && share < 0.8 ? 1 : 2)
}
