import type { MetricComparison, MetricPair, Pair } from '../model/comparison.js'
import type { Measurement, Metric } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import { type Meaning, meaningOf } from './direction.js'
import { type Wishes, wishesFor } from './rules.js'
import { meanOf } from './statistics/mean.js'

/** A metric of either side with all that is known of it, before it is judged. */
export interface Candidate extends Meaning {
  name: string
  /** One a pair, in their order. */
  values: MetricPair[]
  /** Pairs whose both numbers are finite: what means and intervals are taken of. */
  complete: { head: number; base: number }[]
  /** Of the complete pairs; where there are none, of whatever there is. */
  head: number | undefined
  base: number | undefined
  /** The side reported nothing for a seed of which the other one has a number. */
  lacking: { head: boolean; base: boolean }
  diverged: MetricComparison['diverged']
  bestOf: number | undefined
  wishes: Wishes
}

/** The metrics of both sides, in the order in which head wrote them; then what only base has. */
export function candidatesOf(pairs: readonly Pair[], rules: readonly MetricRule[]): Candidate[] {
  const sides = pairs.map(({ seed, head, base }) => ({ seed, head: valuesOf(head), base: valuesOf(base) }))
  const names = new Set([
    ...sides.flatMap(({ head }) => [...head.keys()]),
    ...sides.flatMap(({ base }) => [...base.keys()]),
  ])
  return Array.from(names, (name) => {
    const values = sides.map(({ seed, head, base }) => ({
      seed,
      head: head.get(name)?.value,
      base: base.get(name)?.value,
    }))
    const complete = values.flatMap(({ head, base }) =>
      isNumber(head) && isNumber(base) ? [{ head, base }] : [],
    )
    const tries = sides.flatMap(({ head, base }) =>
      [head, base].flatMap((side) => side.get(name)?.bestOf ?? []),
    )
    const wishes = wishesFor(name, rules)
    return {
      name,
      values,
      complete,
      head: meanOf(complete.length > 0 ? complete.map(({ head }) => head) : given(values, 'head')),
      base: meanOf(complete.length > 0 ? complete.map(({ base }) => base) : given(values, 'base')),
      lacking: {
        head: values.some(({ head, base }) => head === undefined && base !== undefined),
        base: values.some(({ head, base }) => base === undefined && head !== undefined),
      },
      ...understood(name, wishes),
      diverged: divergence(values),
      bestOf: tries.length === 0 ? undefined : Math.max(...tries),
      wishes,
    }
  })
}

export function metricsOf({ result }: Measurement): Metric[] {
  return result.kind === 'measured' ? result.metrics : []
}

function valuesOf(measurement: Measurement): Map<string, Metric> {
  return new Map(metricsOf(measurement).map((metric) => [metric.name, metric]))
}

function given(values: MetricPair[], side: 'head' | 'base'): number[] {
  return values.flatMap((pair) => pair[side] ?? [])
}

function isNumber(value: number | undefined): value is number {
  return Number.isFinite(value)
}

/** The user knows better than the name. But a glob that happens to match a time makes no quality of it. */
function understood(name: string, wishes: Wishes): Meaning {
  const meaning = meaningOf(name)
  if (wishes.better === undefined) return meaning
  if (meaning.role !== 'bookkeeping') return { ...meaning, direction: wishes.better }
  return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning
}

/** Where a side diverged in a seed in which the other one did not; `both` also where each did so once. */
function divergence(values: MetricPair[]): Candidate['diverged'] {
  const lost = (value: number | undefined): boolean => value !== undefined && !Number.isFinite(value)
  const head = values.some((pair) => lost(pair.head) && !lost(pair.base))
  const base = values.some((pair) => lost(pair.base) && !lost(pair.head))
  if (head && base) return 'both'
  if (head) return 'head'
  if (base) return 'base'
  return values.some((pair) => lost(pair.head)) ? 'both' : undefined
}
