import type { MetricPair, Scale } from '../model/comparison.js'
import type { Kind } from './known-metrics.js'
import { meanOf } from './statistics/mean.js'

/**
 * "A factor of about 100" (0.78 against 78), with room for what the change itself did. 1.0 against 70 is no change of
 * scale but what is left of a model that has collapsed.
 */
const LEAST_FACTOR = 50
const LARGEST_FACTOR = 200

/**
 * How the numbers of a metric are to be read, from all of its values on both sides.
 *
 * `mixed` only for metrics that are written as 0–1 or as 0–100; what grew a hundredfold otherwise is a result.
 */
export function scaleOf(kind: Kind, values: readonly MetricPair[]): Scale {
  if (kind === 'number') return 'plain'
  // NaN and infinity pass none of these.
  const [head, base] = [finite(values, 'head'), finite(values, 'base')]
  const all = [...head, ...base]
  if (!all.every((value) => value >= 0 && value <= 100)) return 'plain'
  if (all.every((value) => value <= 1)) return 'plain'
  if (areMixed(head, base) || areMixed(base, head)) return 'mixed'
  return kind === 'share' ? 'percent' : 'plain'
}

/** Whether one side's numbers are shares throughout, and the other side's the same in percent. */
function areMixed(shares: number[], percents: number[]): boolean {
  const [smaller, larger] = [meanOf(shares), meanOf(percents)]
  if (smaller === undefined || larger === undefined || !shares.every((value) => value <= 1)) return false
  const factor = larger / smaller
  const aShare = smaller < 1 || larger === 100
  return aShare && factor >= LEAST_FACTOR && factor <= LARGEST_FACTOR
}

function finite(values: readonly MetricPair[], side: 'head' | 'base'): number[] {
  return values.flatMap((pair) => (Number.isFinite(pair[side]) ? (pair[side] ?? []) : []))
}
