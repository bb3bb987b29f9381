import type { MetricData } from '../src/report/html/page-data.js'

export type SortKey = 'name' | 'head' | 'base' | 'difference' | 'verdict'

export interface Order {
  key: SortKey
  ascending: boolean
}

/** What one looks for first. */
const VERDICTS = [
  'worse',
  'better',
  'inconclusive',
  'within-tolerance',
  'added',
  'removed',
  'unmeasured',
  'changed',
]

/** The metrics' indices in an order; metrics without a number are last in each. Without an order, as they are. */
export function orderRows(metrics: readonly MetricData[], order: Order | undefined): number[] {
  const indices = metrics.map((_, index) => index)
  if (order === undefined) return indices
  const { key, ascending } = order
  const keys = metrics.map((metric) => keyOf(metric, key))
  return indices.sort((a, b) => compare(keys[a], keys[b], ascending) || a - b)
}

type Key = string | number | undefined

function keyOf(metric: MetricData, key: SortKey): Key {
  if (key === 'name') return metric.name.toLowerCase()
  if (key === 'verdict') {
    const place = VERDICTS.indexOf(metric.verdict)
    return place < 0 ? VERDICTS.length : place
  }
  const value = metric[key]
  const number = value === null ? Number.NaN : Number(value)
  return Number.isNaN(number) ? undefined : number
}

function compare(a: Key, b: Key, ascending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  const order =
    typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'en', { numeric: true })
      : a < b
        ? -1
        : Number(a > b)
  return ascending ? order : -order
}
