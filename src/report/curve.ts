import type { Pair } from '../model/comparison.js'
import type { Measurement, Series } from '../model/measurement.js'
import type { Side } from '../model/side.js'

/** A metric of both sides over the course of their trainings, at the same evenly spaced places. */
export interface Curve {
  /** What is counted: `epoch`. Hostile until escaped. */
  axis: string
  from: number
  to: number
  head: number[]
  base: number[]
  /** Means of so many seeds, or one of them. */
  seeds: number
  /** Where each side's own curve ends: the one that is longer is cut. */
  ends: Record<Side, number>
}

interface Point {
  at: number
  value: number
}

/** Closer than this, in shares of the height, two lines lie on each other. */
const SEEN = 0.005

/**
 * The curves of a metric; `undefined` where a side has none, or nobody could tell them apart.
 *
 * @param pairs both sides of which gave numbers
 * @param places how many there may be, at least 2; of more points in a curve, what lies between places is left out
 */
export function curveOf(name: string, pairs: readonly Pair[], places: number): Curve | undefined {
  const found = pairs.flatMap(({ head, base }) => {
    const [mine, other] = [seriesOf(head, name), seriesOf(base, name)]
    return mine === undefined || other === undefined ? [] : [{ head: mine, base: other }]
  })
  const [first] = found
  if (first === undefined || found.some(({ head, base }) => head.axis !== base.axis)) return undefined
  const means = {
    head: meanOf(found.map(({ head }) => pointsOf(head))),
    base: meanOf(found.map(({ base }) => pointsOf(base))),
  }
  const shared = means.head.length > 1 && means.base.length > 1
  const head = shared ? means.head : pointsOf(first.head)
  const base = shared ? means.base : pointsOf(first.base)
  const grid = gridOf(head, base, places)
  if (grid === undefined) return undefined
  const curve = {
    axis: first.head.axis,
    from: grid[0] ?? 0,
    to: grid.at(-1) ?? 0,
    head: grid.map((at) => valueAt(head, at)),
    base: grid.map((at) => valueAt(base, at)),
    seeds: shared ? found.length : 1,
    ends: { head: head.at(-1)?.at ?? 0, base: base.at(-1)?.at ?? 0 },
  }
  return areApart(curve) ? curve : undefined
}

function seriesOf({ result }: Measurement, name: string): Series | undefined {
  return result.kind === 'measured' ? result.series.find((series) => series.name === name) : undefined
}

/** Without what is NaN or infinite: no line leads there. */
function pointsOf({ at, values }: Series): Point[] {
  return at.flatMap((place, index) => {
    const value = values[index]
    return Number.isFinite(place) && value !== undefined && Number.isFinite(value)
      ? [{ at: place, value }]
      : []
  })
}

/** Seed by seed at the places that all of them have: others would make a jump of a missing seed. */
function meanOf(curves: Point[][]): Point[] {
  const [first = [], ...others] = curves
  const lookups = others.map((points) => new Map(points.map(({ at, value }) => [at, value])))
  return first.flatMap(({ at, value }) => {
    const values = [value, ...lookups.flatMap((lookup) => lookup.get(at) ?? [])]
    if (values.length < curves.length) return []
    return [{ at, value: values.reduce((sum, one) => sum + one / curves.length, 0) }]
  })
}

/**
 * Evenly spaced places that both curves span, from the first to the last: Mermaid knows no others. The curves' own
 * where these are even and not too many.
 */
function gridOf(head: Point[], base: Point[], places: number): number[] | undefined {
  const from = Math.max(head[0]?.at ?? Number.NaN, base[0]?.at ?? Number.NaN)
  const to = Math.min(head.at(-1)?.at ?? Number.NaN, base.at(-1)?.at ?? Number.NaN)
  if (!(to > from)) return undefined
  const inside = (points: Point[]) => points.filter(({ at }) => at >= from && at <= to).length
  const wanted = Math.max(2, Math.min(places, Math.max(inside(head), inside(base))))
  for (let count = wanted; count >= 2; count--) {
    if (placesDrawn(from, to, count) === count) {
      return Array.from({ length: count }, (_, index) =>
        index === count - 1 ? to : from + (index * (to - from)) / (count - 1),
      )
    }
  }
  return undefined
}

/** How many of `count` values Mermaid draws: it adds up steps, and loses the last one where rounding takes it too far. */
function placesDrawn(from: number, to: number, count: number): number {
  const step = (to - from) / (count - 1)
  let drawn = 0
  for (let at = from; at <= to && drawn <= count; at += step) drawn++
  return drawn
}

/** On the straight line between its neighbours. */
function valueAt(points: Point[], at: number): number {
  const next = points.findIndex((point) => point.at >= at)
  const [left, right] = [points[Math.max(0, next - 1)], points[next]]
  if (left === undefined || right === undefined) return points.at(-1)?.value ?? 0
  if (right.at === at || right.at === left.at) return right.value
  const share = (at - left.at) / (right.at - left.at)
  return left.value * (1 - share) + right.value * share
}

function areApart({ head, base }: Curve): boolean {
  const all = [...head, ...base]
  const height = Math.max(...all) - Math.min(...all)
  return head.some((value, index) => Math.abs(value - (base[index] ?? value)) > SEEN * height)
}
