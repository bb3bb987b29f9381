import { compare } from '../../src/comparison/compare.js'
import type { Looks } from '../../src/comparison/statistics/looks.js'
import type { Metric } from '../../src/model/measurement.js'
import { madeUp } from '../made-up-measurement.js'
import type { MetricName } from './pool.js'

/** One training of each side with the same seed. */
export interface SeedPair {
  seed: number
  head: Record<MetricName, number>
  base: Record<MetricName, number>
}

export interface Look {
  /** The primary one first. */
  metrics: readonly MetricName[]
  looks: Looks
  /** No further look follows. */
  last: boolean
}

export type Called = 'better' | 'worse' | 'open'

/** Says of each metric what the pairs say of it. */
export type Judge = (pairs: readonly SeedPair[], look: Look) => Called[]

/** As an evaluation does it, from the measurements to the verdicts. */
export const judgeByComparison: Judge = (pairs, { metrics: names, looks, last }) => {
  const { metrics } = compare({
    pullRequest: 1,
    base: { sha: 'b'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 0 },
    pairs: pairs.map(({ seed, head, base }) => ({
      seed,
      head: madeUp('head', seed, numbersOf(names, head)),
      base: madeUp('base', seed, numbersOf(names, base)),
    })),
    ignoresSeed: false,
    looks,
    look: last ? looks : 1,
    changes: undefined,
    rules: names.map((pattern, place) => ({
      pattern,
      better: undefined,
      tolerance: undefined,
      unit: undefined,
      primary: place === 0,
      take: undefined,
    })),
  })
  return names.map((name) => {
    const verdict = metrics.find((metric) => metric.name === name)?.verdict
    return verdict === 'better' || verdict === 'worse' ? verdict : 'open'
  })
}

function numbersOf(names: readonly MetricName[], values: Record<MetricName, number>): Metric[] {
  return names.map((name) => ({ name, value: values[name] }))
}
