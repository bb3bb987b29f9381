import type { Comparison, MetricComparison } from '../../model/comparison.js'
import type { Series } from '../../model/measurement.js'
import type { Side } from '../../model/side.js'
import { shorten, visibleText } from '../visible.js'
import { pageNumber } from './json.js'
import { LONGEST_NAME } from './markup.js'
import type { CurveData, CurveGroup } from './page-data.js'
import { rounded, thinned } from './thin.js'

/** The curves of the page, the important ones first, and what there was no room for. */
export interface Curves {
  shown: CurveOfMetric[]
  /** Metrics with curves that are not in the page. */
  left: number
  /** Metrics in the page of which not every point is. */
  thinned: number
}

export interface CurveOfMetric {
  metric: MetricComparison
  data: CurveData
}

/** One training's curve of one metric. */
interface Line {
  side: Side
  seed: number
  series: Series
}

/** Curves of one metric with the same x. */
interface Group {
  at: number[]
  lines: Line[]
}

interface Candidate {
  metric: MetricComparison
  groups: Group[]
  level: number
}

/** How closely a metric's curves are drawn: points of each, and whether each seed has its own. */
interface Level {
  points: number
  means: boolean
}

const LEVELS: readonly Level[] = [
  { points: 48, means: true },
  { points: 60, means: false },
  { points: 150, means: false },
  { points: 300, means: false },
  { points: 1000, means: false },
]

/** What a number takes in the page, about. */
const BYTES = 8.5

/** What the rest of a metric's curves and its place in the page take. */
const FRAME = 700

/** Longest name of an axis. */
const LONGEST_AXIS = 40

/** Metrics whose charts one sees first. */
const FIRST = 24

/**
 * Half of the room is for the charts one sees first, as finely as may be; then everything else is drawn coarsely before
 * anything of it is drawn finely, the important ones first.
 *
 * @param charts most there may be
 * @param room bytes, about
 */
export function chooseCurves(comparison: Comparison, charts: number, room: number): Curves {
  const all = candidates(comparison)
  const chosen: Candidate[] = []
  let left = room
  for (const candidate of all.slice(0, charts)) {
    const budget = chosen.length < FIRST ? left - room / 2 : 0
    candidate.level = Math.max(
      0,
      LEVELS.findLastIndex((_, level) => sizeOf(candidate, level) <= budget),
    )
    const size = sizeOf(candidate, candidate.level)
    if (size > left) break
    left -= size
    chosen.push(candidate)
  }
  for (let level = 1; level < LEVELS.length; level++) {
    for (const candidate of chosen) {
      const more = sizeOf(candidate, level) - sizeOf(candidate, candidate.level)
      if (more > left || candidate.level !== level - 1) continue
      left -= more
      candidate.level = level
    }
  }
  return {
    shown: chosen.map(({ metric, groups, level }) => ({
      metric,
      data: draw(metric, groups, levelAt(level)),
    })),
    left: all.length - chosen.length,
    thinned: chosen.filter(isThinned).length,
  }
}

function levelAt(index: number): Level {
  return LEVELS[index] ?? { points: 48, means: true }
}

function isThinned({ groups, level }: Candidate): boolean {
  const { points, means } = levelAt(level)
  return groups.some(({ at, lines }) => at.length > points || (means && several(lines)))
}

function several(lines: Line[]): boolean {
  return lines.length > new Set(lines.map(({ side }) => side)).size
}

function sizeOf({ groups }: Candidate, index: number): number {
  const { points, means } = levelAt(index)
  const numbers = groups.map(
    ({ at, lines }) => Math.min(at.length, points) * (1 + (means ? Math.min(2, lines.length) : lines.length)),
  )
  return FRAME + numbers.reduce((sum, count) => sum + count * BYTES, 0)
}

/** Metrics with a curve of at least two points, by importance; in the table's order where that is the same. */
function candidates({ pairs, metrics }: Comparison): Candidate[] {
  const lines = new Map<string, Line[]>()
  for (const pair of pairs) {
    for (const side of ['head', 'base'] as const) {
      const { result } = pair[side]
      for (const series of result.kind === 'measured' ? result.series : []) {
        if (series.at.length < 2) continue
        const line = { side, seed: pair.seed, series }
        const known = lines.get(series.name)
        if (known === undefined) lines.set(series.name, [line])
        else known.push(line)
      }
    }
  }
  return metrics
    .flatMap((metric) => {
      const own = lines.get(metric.name)
      return own === undefined ? [] : [{ metric, groups: grouped(own), level: 0 }]
    })
    .toSorted((a, b) => importance(a.metric) - importance(b.metric))
}

function importance({ primary, verdict, role }: MetricComparison): number {
  if (primary) return 0
  if (role === 'bookkeeping') return 4
  if (verdict === 'better' || verdict === 'worse') return 1
  return role === 'quality' ? 2 : 3
}

function grouped(lines: Line[]): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const { at } = line.series
    const group = groups.find((known) => same(known.at, at))
    if (group === undefined) groups.push({ at, lines: [line] })
    else group.lines.push(line)
  }
  return groups
}

function same(a: number[], b: number[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

function draw(metric: MetricComparison, groups: Group[], { points, means }: Level): CurveData {
  const axis = groups[0]?.lines[0]?.series.axis ?? ''
  // A mean over some of the seeds jumps where another one ends, so there is one only where all have the same x.
  const averaged = means && groups.some(({ lines }) => several(lines))
  return {
    name: shorten(visibleText(metric.name), LONGEST_NAME),
    percent: metric.scale === 'percent',
    axis: shorten(visibleText(axis), LONGEST_AXIS),
    means: averaged,
    groups: groups.map((group) => drawGroup(group, points, averaged)),
  }
}

function drawGroup({ at, lines }: Group, points: number, means: boolean): CurveGroup {
  const drawn = means
    ? (['head', 'base'] as const).flatMap((side) => {
        const own = lines.filter((line) => line.side === side).map(({ series }) => series.values)
        return own.length === 0 ? [] : [{ side, seed: 0, values: meanOf(own, at.length) }]
      })
    : lines.map(({ side, seed, series }) => ({ side, seed, values: series.values }))
  const all = drawn.map(({ values }) => values)
  const kept = thinned(all, points)
  const range = rangeOf(all)
  return {
    at: kept.map((index) => pageNumber(at[index])),
    lines: drawn.map(({ side, seed, values }) => ({
      side,
      seed,
      values: kept.map((index) => pageNumber(rounded(values[index] ?? Number.NaN, range))),
    })),
  }
}

function meanOf(lines: number[][], length: number): number[] {
  const mean = new Array<number>(length).fill(0)
  for (const line of lines) {
    for (let index = 0; index < length; index++) {
      mean[index] = (mean[index] ?? 0) + (line[index] ?? Number.NaN) / lines.length
    }
  }
  return mean
}

function rangeOf(lines: number[][]): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    for (const value of line) {
      if (!Number.isFinite(value)) continue
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return high > low ? high - low : 0
}
