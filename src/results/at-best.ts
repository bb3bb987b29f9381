import type { Metric, Series } from '../model/measurement.js'
import type { BestOf, Direction } from '../model/metric-settings.js'
import type { Merged } from './merge.js'
import { quote } from './unreadable.js'

/** What is asked of a metric by its full name; `undefined`: its last value. */
export type Takes = (name: string) => BestOf | undefined

/**
 * The metrics, those that are asked for as of where another one is best. One that cannot be had there keeps its last
 * value, and a note says why: a number from another epoch than expected must not pass unseen.
 *
 * @param series whole, not thinned out
 */
export function takeAtBest(merged: Merged, takes: Takes): { metrics: Metric[]; notes: string[] } {
  const byName = new Map(merged.series.map((series) => [series.name, series]))
  const notes = new Map<string, string[]>()
  const bestSteps = new Map<string, number | undefined>()
  const bestStepOf = (series: Series, better: Direction): number | undefined => {
    const key = `${better} ${series.name}`
    if (!bestSteps.has(key)) bestSteps.set(key, series.at[bestIndex(series.values, better)])
    return bestSteps.get(key)
  }
  const metrics = merged.metrics.map((metric) => {
    const wanted = takes(metric.name)
    if (wanted === undefined) return metric
    const taken = takenAt(byName.get(metric.name), byName.get(wanted.metric), wanted, bestStepOf)
    if (typeof taken !== 'string') return { ...metric, ...taken }
    notes.set(taken, [...(notes.get(taken) ?? []), metric.name])
    return metric
  })
  return { metrics, notes: Array.from(notes, ([why, names]) => inWords(names, why)) }
}

/** The value and of how many it is the best one's, or why there is none. */
function takenAt(
  own: Series | undefined,
  searched: Series | undefined,
  { metric, better }: BestOf,
  bestStepOf: (series: Series, better: Direction) => number | undefined,
): Pick<Metric, 'value' | 'bestOf'> | string {
  if (searched === undefined) return `${quote(metric)} has no values over epochs or steps`
  if (own === undefined) return 'of its own values only the last is known'
  if (own.axis !== searched.axis) {
    return `it is known by ${quote(own.axis)}, but ${quote(metric)} by ${quote(searched.axis)}`
  }
  const best = bestStepOf(searched, better)
  if (best === undefined) return `${quote(metric)} is never a number`
  const value = own.values[own.at.findLastIndex((at) => at <= best)]
  if (value === undefined) return `it has no value yet where ${quote(metric)} is best`
  return { value, bestOf: searched.values.length }
}

/** Of the first of the best, since a training that stops early stops there; −1 where all are NaN. */
function bestIndex(values: number[], better: Direction): number {
  return values.reduce((best, value, index) => {
    if (Number.isNaN(value)) return best
    const record = values[best]
    if (record === undefined) return index
    return (better === 'lower' ? value < record : value > record) ? index : best
  }, -1)
}

const MOST_NAMES = 3

function inWords(names: string[], why: string): string {
  const listed = names.slice(0, MOST_NAMES).map(quote).join(', ')
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return `The last value counts of ${listed}${more}, not the one at the best epoch: ${why}.`
}
