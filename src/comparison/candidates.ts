import type { MetricComparison } from '../model/comparison.js'
import type { Measurement, Metric } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import { type Meaning, meaningOf } from './direction.js'
import { type Wishes, wishesFor } from './rules.js'

/** A metric of either side with all that is known of it, before it is judged. */
export interface Candidate extends Meaning {
  name: string
  head: number | undefined
  base: number | undefined
  diverged: MetricComparison['diverged']
  wishes: Wishes
}

/** The metrics of both sides, in the order in which head wrote them; then what only base has. */
export function candidatesOf(
  head: Measurement,
  base: Measurement,
  rules: readonly MetricRule[],
): Candidate[] {
  const [ofHead, ofBase] = [valuesOf(head), valuesOf(base)]
  const names = new Set([...ofHead.keys(), ...ofBase.keys()])
  return Array.from(names, (name) => {
    const values = { head: ofHead.get(name), base: ofBase.get(name) }
    const wishes = wishesFor(name, rules)
    return { name, ...values, ...understood(name, wishes), diverged: divergence(values), wishes }
  })
}

export function metricsOf({ result }: Measurement): Metric[] {
  return result.kind === 'measured' ? result.metrics : []
}

function valuesOf(measurement: Measurement): Map<string, number> {
  return new Map(metricsOf(measurement).map(({ name, value }) => [name, value]))
}

/** The user knows better than the name. But a glob that happens to match a time makes no quality of it. */
function understood(name: string, wishes: Wishes): Meaning {
  const meaning = meaningOf(name)
  if (wishes.better === undefined) return meaning
  if (meaning.role !== 'bookkeeping') return { ...meaning, direction: wishes.better }
  return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning
}

function divergence({ head, base }: Pick<Candidate, 'head' | 'base'>): Candidate['diverged'] {
  const inHead = head !== undefined && !Number.isFinite(head)
  const inBase = base !== undefined && !Number.isFinite(base)
  if (inHead && inBase) return 'both'
  if (inHead) return 'head'
  return inBase ? 'base' : undefined
}
