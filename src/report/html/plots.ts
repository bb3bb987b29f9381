import type { MetricComparison } from '../../model/comparison.js'
import { intervalName, intervalOf } from '../interval.js'
import { signed } from '../judgement.js'
import { showNumber } from '../numbers.js'
import { showSeedDifferences } from '../shown-metric.js'
import { showTolerance } from '../tolerance.js'
import { type Axis, axisOver, place } from './axis.js'
import { type Html, html, ours } from './markup.js'
import { seedsInWords } from './small-plots.js'

// Plots as wide as the page lets them be: x is a share of the width, y is in pixels, so that text keeps its size.

const TICKS = 5

/** Dots of one row over another: those of equal values would hide each other. */
const DOT = 4.5

const LANES = { head: 16, base: 46, axis: 66, height: 88 }

/** Each seed's value, head above base, those of a pair joined, and the means; `undefined` without several. */
export function pairsPlot(metric: MetricComparison, most: number): Html | undefined {
  const values = metric.values.slice(0, most)
  if (values.length < 2) return undefined
  const axis = axisOver(
    values.flatMap(({ head, base }) => [head ?? Number.NaN, base ?? Number.NaN]),
    TICKS,
  )
  if (axis === undefined) return undefined
  const x = (value: number) => share(place(value, axis))
  const style = metric.scale === 'percent' ? 'percent' : 'plain'
  const joins = values.map(({ head, base }) =>
    head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
      ? ours(`<line class="join" x1="${x(head)}" y1="${LANES.head}" x2="${x(base)}" y2="${LANES.base}"/>`)
      : ours(''),
  )
  const dots = (side: 'head' | 'base') =>
    values.map((pair) => {
      const value = pair[side]
      if (value === undefined || !Number.isFinite(value)) return ours('')
      return html`<circle class="of-${ours(side)}" cx="${x(value)}" cy="${LANES[side]}" r="${DOT}"><title>seed ${pair.seed}: ${showNumber(value, style)}</title></circle>`
    })
  const mean = (side: 'head' | 'base') => {
    const value = metric[side]
    if (value === undefined || !Number.isFinite(value)) return undefined
    const y = LANES[side]
    return ours(
      `<line class="mean of-${side}" x1="${x(value)}" y1="${y - 11}" x2="${x(value)}" y2="${y + 11}"/>`,
    )
  }
  return html`<div class="plot pairs"><div class="lanes" aria-hidden="true"><span class="side of-head">Head</span><span class="side of-base">Base</span></div><svg width="100%" height="${LANES.height}" role="img" aria-label="${seedsInWords(metric)}">${ticks(axis, LANES.axis)}${joins}${dots('base')}${dots('head')}${mean('head')}${mean('base')}</svg></div>`
}

const ROWS = { seeds: 14, mean: 40, axis: 62, height: 98 }

/** The differences seed by seed, their mean with its interval, and the tolerance around zero. */
export function effectPlot(metric: MetricComparison, confidence: number, most: number): Html | undefined {
  const { difference, statistics, tolerance = 0, direction, verdict, diverged } = metric
  // Of the seeds that are left an interval says nothing.
  if (difference === undefined || diverged !== undefined || (statistics === undefined && tolerance === 0))
    return undefined
  const labels = showSeedDifferences(metric)
  const differences = metric.values
    .slice(0, most)
    .flatMap(({ seed, head, base }, index) =>
      head === undefined || base === undefined ? [] : [{ seed, value: head - base, label: labels[index] }],
    )
  const ends = statistics === undefined ? [] : [statistics.interval.low, statistics.interval.high]
  const axis = axisOver(
    [0, -tolerance, tolerance, difference, ...ends, ...differences.map(({ value }) => value)],
    TICKS,
  )
  if (axis === undefined) return undefined
  const x = (value: number) => share(place(value, axis))
  const band =
    tolerance > 0
      ? ours(
          `<rect class="band" x="${x(-tolerance)}" y="0" width="${share(place(tolerance, axis) - place(-tolerance, axis))}" height="${ROWS.axis}"/>`,
        )
      : undefined
  const single = differences.filter(({ value }) => Number.isFinite(value))
  const dots =
    single.length < 2
      ? []
      : single.map(
          ({ seed, value, label }) =>
            html`<circle class="one" cx="${x(value)}" cy="${ROWS.seeds}" r="3.5"><title>seed ${seed}: ${label}</title></circle>`,
        )
  const interval =
    statistics === undefined
      ? undefined
      : ours(
          `<line class="bar" x1="${x(statistics.interval.low)}" y1="${ROWS.mean}" x2="${x(statistics.interval.high)}" y2="${ROWS.mean}"/>` +
            ends
              .map(
                (end) =>
                  `<line class="bar end" x1="${x(end)}" y1="${ROWS.mean - 6}" x2="${x(end)}" y2="${ROWS.mean + 6}"/>`,
              )
              .join(''),
        )
  const label = [
    `Difference ${signed(metric)}`,
    statistics === undefined ? undefined : `${intervalName(confidence)} ${intervalOf(metric) ?? ''}`,
    tolerance > 0 ? `tolerance ±${showTolerance(tolerance)}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  const names = html`<span>${single.length < 2 ? '' : 'Seeds'}</span><span>${statistics === undefined ? 'Run' : 'Mean'}</span>`
  return html`<div class="plot effect ${ours(verdict)}"><div class="lanes" aria-hidden="true">${names}</div><svg width="100%" height="${ROWS.height}" role="img" aria-label="${label}">${band}${ticks(axis, ROWS.axis)}<line class="zero" x1="${x(0)}" y1="0" x2="${x(0)}" y2="${ROWS.axis}"/>${dots}${interval}<circle class="dot" cx="${x(difference)}" cy="${ROWS.mean}" r="5.5"/>${sense(direction)}</svg></div>`
}

/** Which way is good. */
function sense(direction: MetricComparison['direction']): Html | undefined {
  if (direction === undefined) return undefined
  return direction === 'higher'
    ? ours(`<text class="sense" x="100%" y="${ROWS.height - 3}" text-anchor="end">better →</text>`)
    : ours(`<text class="sense" x="0" y="${ROWS.height - 3}">← better</text>`)
}

function ticks(axis: Axis, y: number): Html[] {
  return axis.ticks.map(({ at, label }) => {
    const x = share(place(at, axis))
    return html`${ours(`<line class="grid" x1="${x}" y1="0" x2="${x}" y2="${y}"/>`)}<text class="tick" x="${x}" y="${y + 15}" text-anchor="middle">${label}</text>`
  })
}

function share(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`
}
