import { MOST_ENTRIES } from '../src/ledger/page.js'
import type { Soaked } from './evaluate.js'
import { byKind, type Growth, grewBeyond, growthOf, median, type Point } from './growth.js'
import type { Held } from './one-process.js'
import type { LedgerPage } from './repository.js'

export interface Soak {
  soaked: Soaked[]
  /** The largest one that the ledger kept. */
  page: LedgerPage
  inOneProcess: Held[]
}

/** As shares of what it was: the machine itself is not as fast at all times. */
const MOST_MEMORY = 0.05
const MOST_SECONDS = 0.5
const MOST_HEAP = 0.05
/** What `src/ledger/page.ts` lets a page's text grow to. */
const MOST_PAGE_BYTES = 24 * 1024 * 1024
/** Until all is loaded and compiled, as a share of all looks. */
const WARM_UP = 0.2
const FEWEST_LEAKED = 2

export function renderTable(soak: Soak): string {
  const { soaked, page, inOneProcess } = soak
  const { memory, seconds, heap } = growths(soak)
  const kinds = byKind(soaked).map((same) => [
    same[0]?.kind ?? '',
    String(same.length),
    `${median(same.map((one) => one.seconds)).toFixed(1)} s`,
    `${(median(same.map((one) => one.peakMemory)) / 1e6).toFixed(0)} MB`,
    String(same.filter(({ complaints }) => complaints.length > 0).length),
  ])
  return [
    '',
    ...align([['evaluation', 'how often', 'median time', 'median peak memory', 'with complaints'], ...kinds]),
    '',
    ...align([
      ['over the whole run', 'change', 'at most'],
      ['time per evaluation', shown(seconds), percent(MOST_SECONDS)],
      ['peak memory of the action', shown(memory), percent(MOST_MEMORY)],
      [`heap of one process, ${inOneProcess.length} evaluations`, shown(heap), percent(MOST_HEAP)],
    ]),
    '',
    `The ledger's largest page: ${page.entries} entries, ${(page.bytes / 1e3).toFixed(0)} kB.`,
  ].join('\n')
}

/** What must not be, each by its name. */
export function complaintsOf(soak: Soak): string[] {
  const { soaked, page, inOneProcess } = soak
  const { memory, seconds, heap } = growths(soak)
  const grown = (what: string, growth: Growth | undefined, limit: number): string[] =>
    grewBeyond(growth, limit) ? [`${what} grew: ${shown(growth)}, and ${percent(limit)} is the most.`] : []
  return [
    ...soaked.flatMap(({ kind, complaints }, index) =>
      complaints.map((complaint) => `evaluation ${index + 1}, ${kind}: ${complaint}`),
    ),
    ...grown('Time per evaluation', seconds, MOST_SECONDS),
    ...grown('Peak memory of the action', memory, MOST_MEMORY),
    ...grown('The heap of one process', heap, MOST_HEAP),
    ...leaked(inOneProcess),
    ...(page.entries > MOST_ENTRIES ? [`The ledger's page has ${page.entries} entries.`] : []),
    ...(page.bytes > MOST_PAGE_BYTES ? [`The ledger's page has ${page.bytes} bytes.`] : []),
  ]
}

function growths({ soaked, inOneProcess }: Soak): Record<'memory' | 'seconds' | 'heap', Growth | undefined> {
  const pointsOf = (what: 'seconds' | 'peakMemory'): Point[] =>
    soaked.map((one, index) => ({ kind: one.kind, index, value: one[what] }))
  return {
    memory: growthOf(pointsOf('peakMemory')),
    seconds: growthOf(pointsOf('seconds')),
    heap: growthOf(
      onceWarm(inOneProcess).map(({ heap }, index) => ({ kind: 'one process', index, value: heap })),
    ),
  }
}

/**
 * What one process holds more and more of. One more or less says nothing: a connection is kept for the next request, a
 * timer runs out by itself.
 */
function leaked(held: Held[]): string[] {
  const warm = onceWarm(held)
  const few = Math.floor(warm.length / 4)
  if (few < 2) return []
  const [first, last] = [warm.slice(0, few), warm.slice(-few)]
  const names = [...new Set(last.flatMap(({ handles }) => handles))]
  return names.flatMap((name) => {
    const more = Math.min(...last.map(counting(name))) - Math.max(...first.map(counting(name)))
    return more < FEWEST_LEAKED ? [] : [`One process holds on: ${more} more of "${name}".`]
  })
}

function counting(name: string): (held: Held) => number {
  return ({ handles }) => handles.filter((one) => one === name).length
}

function onceWarm(held: Held[]): Held[] {
  return held.slice(Math.ceil(WARM_UP * held.length))
}

function shown(growth: Growth | undefined): string {
  if (growth === undefined) return 'too few to tell'
  return `${growth.share < 0 ? '−' : '+'}${percent(Math.abs(growth.share))} ± ${percent(growth.uncertainty)}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function align(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
