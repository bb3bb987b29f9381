import type { Soaked } from './evaluate.js'
import { byKind, type Growth, grewBeyond, growthOf, median, type Point } from './growth.js'
import { difference } from './machine.js'
import type { Held } from './one-process.js'

export interface Soak {
  soaked: Soaked[]
  /** Of the pages that the ledger kept. */
  pages: { mostEntries: number; mostBytes: number }
  inOneProcess: Held[]
}

/** As shares of what it was: the machine itself is not as fast at all times. */
const MOST_MEMORY = 0.05
const MOST_SECONDS = 0.5
const MOST_HEAP = 0.05
/** What `src/ledger/page.ts` lets a page grow to. */
const MOST_ENTRIES = 200
const MOST_PAGE_BYTES = 24 * 1024 * 1024
/** Until all is loaded and compiled, as a share of all looks. */
const WARM_UP = 0.2
/** Looks in a row. */
const FEW = 3

export function renderTable(soak: Soak): string {
  const { soaked, pages, inOneProcess } = soak
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
    `The ledger's largest page: ${pages.mostEntries} entries, ${(pages.mostBytes / 1e3).toFixed(0)} kB.`,
  ].join('\n')
}

/** What must not be, each by its name. */
export function complaintsOf(soak: Soak): string[] {
  const { soaked, pages, inOneProcess } = soak
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
    ...(pages.mostEntries > MOST_ENTRIES ? [`The ledger's page has ${pages.mostEntries} entries.`] : []),
    ...(pages.mostBytes > MOST_PAGE_BYTES ? [`The ledger's page has ${pages.mostBytes} bytes.`] : []),
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
 * What one process always holds at the end and did not always hold once it was warm: a timer that runs out by itself is
 * there now and then.
 */
function leaked(held: Held[]): string[] {
  const warm = onceWarm(held)
  if (warm.length < 2 * FEW) return []
  return difference(alwaysThere(warm.slice(-FEW)), alwaysThere(warm.slice(0, FEW))).map(
    (name) => `One process held on to a ${name}.`,
  )
}

function onceWarm(held: Held[]): Held[] {
  return held.slice(Math.ceil(WARM_UP * held.length))
}

function alwaysThere(looks: Held[]): string[] {
  const [first, ...others] = looks.map(({ handles }) => handles)
  return others.reduce((common, handles) => common.filter(has(handles)), first ?? [])
}

/** Each name of `list` once, so that of three and two sockets two are left. */
function has(list: string[]): (name: string) => boolean {
  const left = [...list]
  return (name) => {
    const index = left.indexOf(name)
    if (index < 0) return false
    left.splice(index, 1)
    return true
  }
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
