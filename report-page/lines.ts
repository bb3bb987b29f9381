import type { CurveData, CurveLine } from '../src/report/html/page-data.js'
import { numberOf } from './data.js'

/** One line of a chart. */
export interface ChartLine {
  side: 'head' | 'base'
  /** `mean`: of a side's seeds; `only`: the one line its side has; `seed`: one among several. */
  kind: 'mean' | 'only' | 'seed'
  /** Of the chart's x; `null` where it is not finite, `undefined` where it has no value, though others do. */
  values: (number | null | undefined)[]
}

export interface ChartData {
  x: number[]
  lines: ChartLine[]
}

/** A metric's curves over one common x: seeds below, means above them. */
export function chartData({ groups, means }: CurveData): ChartData {
  const x = [...new Set(groups.flatMap(({ at }) => at.map(numberOf)))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const places = new Map(x.map((value, index) => [value, index]))
  const all = groups.flatMap(({ at, lines }) =>
    lines.map((line) => ({ side: line.side, values: placed(line, at.map(numberOf), places) })),
  )
  const of = (side: 'head' | 'base') => all.filter((line) => line.side === side).map(({ values }) => values)
  const lines: ChartLine[] = []
  const onTop: ChartLine[] = []
  // Head last: it is what one looks for.
  for (const side of ['base', 'head'] as const) {
    const own = of(side)
    if (means && own.length === 1) for (const values of own) onTop.push({ side, kind: 'mean', values })
    else if (own.length === 1) for (const values of own) onTop.push({ side, kind: 'only', values })
    else if (own.length > 1) {
      lines.push(...own.map((values): ChartLine => ({ side, kind: 'seed', values })))
      onTop.push({ side, kind: 'mean', values: meanOf(own) })
    }
  }
  return { x, lines: [...lines, ...onTop] }
}

function placed(line: CurveLine, at: number[], places: Map<number, number>): ChartLine['values'] {
  const values: ChartLine['values'] = Array.from({ length: places.size })
  line.values.forEach((value, index) => {
    const place = places.get(at[index] ?? Number.NaN)
    const number = numberOf(value)
    if (place !== undefined) values[place] = Number.isFinite(number) ? number : null
  })
  return values
}

/** Only where every seed has a value: a mean over some of them jumps where another one ends. */
function meanOf(lines: ChartLine['values'][]): ChartLine['values'] {
  return (lines[0] ?? []).map((_, index) => {
    let sum = 0
    let missing = 0
    for (const line of lines) {
      const value = line[index]
      if (value === null) return null
      if (value === undefined) missing++
      else sum += value
    }
    if (missing === 0) return sum / lines.length
    return missing === lines.length ? undefined : null
  })
}

/** Lowest, mean and highest value of a side where the cursor is; `undefined` without a value. */
export interface Reading {
  low: number
  mean: number
  high: number
  count: number
}

export function readingOf(
  { lines }: ChartData,
  side: 'head' | 'base',
  indexOf: (line: number) => number | null | undefined,
): Reading | 'not finite' | undefined {
  const own = lines.flatMap((line, index) =>
    line.side === side && (line.kind !== 'mean' || !hasSeeds(lines, side)) ? [{ line, index }] : [],
  )
  const values = own
    .map(({ line, index }) => line.values[indexOf(index) ?? -1])
    .filter((value) => value !== undefined)
  const numbers = values.filter((value) => value !== null)
  if (values.length === 0) return undefined
  if (numbers.length < values.length) return 'not finite'
  return {
    low: Math.min(...numbers),
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    high: Math.max(...numbers),
    count: numbers.length,
  }
}

function hasSeeds(lines: readonly ChartLine[], side: 'head' | 'base'): boolean {
  return lines.some((line) => line.side === side && line.kind === 'seed')
}
