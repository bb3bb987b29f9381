import type { FileCoverage, Tally } from './messages.js'

const KIB = 1024

/** One line of one target, as `took` seconds gave it. */
export function showTally(target: string, tallies: readonly Tally[], took: number): string {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0)
  const inputs = sum((tally) => tally.inputs)
  const share = (of: (tally: Tally) => number): string => `${Math.round((100 * sum(of)) / inputs)} %`
  const [slowest] = tallies.map((tally) => tally.slowest).toSorted((a, b) => b.ms - a.ms)
  return [
    target.padEnd(22),
    `${inputs.toLocaleString('en')} inputs`,
    `${Math.round(inputs / took).toLocaleString('en')} a second`,
    `${Math.round(sum((tally) => tally.bytes) / inputs).toLocaleString('en')} bytes each`,
    `${share((tally) => tally.recognised)} recognised`,
    `${share((tally) => tally.read)} read`,
    `slowest ${Math.round(slowest?.ms ?? 0)} ms (input ${slowest?.seed})`,
    `memory +${Math.round(sum((tally) => tally.grownBytes) / KIB)} KiB`,
  ].join(' · ')
}

/** Of what the readers' files hold: how much has run, and the lines where begins what never did. */
export function showCoverage(files: readonly FileCoverage[]): string {
  const rooms = [
    'src/results/',
    'src/ledger/read-page',
    'src/ledger/page',
    'src/metrics-input',
    'src/storage/unzip',
    'src/handover/',
  ]
  const readers = files.filter(({ file }) => rooms.some((room) => file.startsWith(room)))
  const lines = readers
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, blocks, missed }) => {
      const where = missed.length > 0 ? `never run: ${[...new Set(missed)].join(', ')}` : ''
      return `${file.padEnd(44)} ${shareOf(blocks, missed.length)}  ${where}`
    })
  const all = readers.reduce((total, { blocks }) => total + blocks, 0)
  const missed = readers.reduce((total, file) => total + file.missed.length, 0)
  return [...lines, `${'branches'.padEnd(44)} ${shareOf(all, missed)} of ${all}`].join('\n')
}

function shareOf(all: number, missed: number): string {
  return `${((100 * (all - missed)) / (all || 1)).toFixed(1)} %`.padStart(7)
}
