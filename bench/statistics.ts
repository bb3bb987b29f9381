import type { Limit } from './experiment.js'

export interface Summary {
  median: number
  lowest: number
  highest: number
}

export function summarise(values: number[]): Summary {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((left, right) => left - right)
  const at = (place: number) => sorted[place] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    lowest: at(0),
    highest: at(sorted.length - 1),
  }
}

/** The median counts: a round may be disturbed by whatever else the machine does. */
export function isKept(limit: Limit, { median }: Summary): boolean {
  return 'atLeast' in limit ? median >= limit.atLeast : median <= limit.atMost
}

/** Round by round, since a machine that is slow for a while is slow for both. */
export function ratios(above: number[], below: number[]): number[] {
  return above.map((value, round) => value / (below[round] ?? Number.NaN))
}
