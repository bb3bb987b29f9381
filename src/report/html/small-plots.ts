import type { MetricComparison } from '../../model/comparison.js'
import { showNumber } from '../numbers.js'
import { showTolerance } from '../tolerance.js'
import { axisOver, place } from './axis.js'
import { type Html, html, ours } from './markup.js'

// Plots in the table: a few paths each, since there may be a thousand of them. A dot is a line of no length with a
// round end.

const WIDTH = 116

const DIFFERENCE_HEIGHT = 18

/**
 * The mean difference with its interval and the tolerance around zero, which is in the middle of every row, so that all
 * rows can be read along one line; `undefined` where there is only a number.
 *
 * @param interval in words
 */
export function differencePlot(metric: MetricComparison, interval: string | undefined): Html | undefined {
  const { difference, statistics, tolerance = 0, verdict, diverged } = metric
  // Of the seeds that are left an interval says nothing.
  if (difference === undefined || diverged !== undefined || (statistics === undefined && tolerance === 0))
    return undefined
  const { low, high } = statistics?.interval ?? { low: difference, high: difference }
  const reach = Math.max(Math.abs(low), Math.abs(high), tolerance) * 1.12
  if (!(reach > 0) || !Number.isFinite(reach)) return undefined
  const x = (value: number) => ((value / reach + 1) / 2) * (WIDTH - 8) + 4
  const [from, to, at] = [x(low), x(high), x(difference)].map(pixel)
  const band =
    tolerance > 0
      ? ours(`<path class="band" d="M${pixel(x(-tolerance))} 1V17H${pixel(x(tolerance))}V1Z"/>`)
      : undefined
  const label =
    (interval === undefined ? 'Difference' : `Interval ${interval}`) +
    (tolerance > 0 ? `, tolerance ±${showTolerance(tolerance)}` : '')
  return html`<svg class="mini ${ours(verdict)}" width="${WIDTH}" height="${DIFFERENCE_HEIGHT}" role="img" aria-label="${label}">${band}<path class="zero" d="M${WIDTH / 2} 0V18"/>${ours(
    statistics === undefined ? '' : `<path class="bar" d="M${from} 9H${to}"/>`,
  )}${ours(`<path class="dot" d="M${at} 9h0"/>`)}</svg>`
}

const SEEDS_HEIGHT = 22
const HEAD_LANE = 5
const BASE_LANE = 17

/** More lines than these between two rows of dots are a grey block. */
const MOST_JOINED = 40

/** Every seed's value: head above, base below, those of a pair joined; `undefined` without two numbers. */
export function seedsPlot(metric: MetricComparison, most: number): Html | undefined {
  const values = metric.values.slice(0, most)
  const axis = axisOver(
    values.flatMap(({ head, base }) => [head ?? Number.NaN, base ?? Number.NaN]),
    2,
  )
  if (axis === undefined) return undefined
  const x = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? pixel(place(value, axis) * WIDTH) : undefined
  let [heads, bases, joins] = ['', '', '']
  for (const pair of values) {
    const [head, base] = [x(pair.head), x(pair.base)]
    if (head !== undefined) heads += `M${head} ${HEAD_LANE}h0`
    if (base !== undefined) bases += `M${base} ${BASE_LANE}h0`
    if (head !== undefined && base !== undefined) joins += `M${head} ${HEAD_LANE}L${base} ${BASE_LANE}`
  }
  return html`<svg class="mini seeds" width="${WIDTH}" height="${SEEDS_HEIGHT}" role="img" aria-label="${seedsInWords(metric)}">${ours(
    values.length <= MOST_JOINED ? `<path class="join" d="${joins}"/>` : '',
  )}${ours(`<path class="of-head" d="${heads}"/><path class="of-base" d="${bases}"/>`)}</svg>`
}

/** `5 seeds: head 91.9% to 92.4%, base 91.2% to 91.6%; head higher in 5` */
export function seedsInWords({ values, scale }: MetricComparison): string {
  const style = scale === 'percent' ? 'percent' : 'plain'
  const range = (side: 'head' | 'base') => {
    const finite = values.map((pair) => pair[side]).filter((value) => Number.isFinite(value)) as number[]
    if (finite.length === 0) return 'no number'
    const [low, high] = [showNumber(Math.min(...finite), style), showNumber(Math.max(...finite), style)]
    return low === high ? low : `${low} to ${high}`
  }
  const higher = values.filter(({ head, base }) => head !== undefined && base !== undefined && head > base)
  const seeds = values.length === 1 ? '1 seed' : `${values.length} seeds`
  return `${seeds}: head ${range('head')}, base ${range('base')}; head higher in ${higher.length}`
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10
}
