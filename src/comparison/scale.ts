import type { Scale } from '../model/comparison.js'
import type { Kind } from './known-metrics.js'

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
export function scaleOf(kind: Kind, head: number | undefined, base: number | undefined): Scale {
  const values = [head, base].filter((value) => value !== undefined)
  if (kind === 'number') return 'plain'
  // NaN and infinity pass none of these.
  const finite = values.filter(Number.isFinite)
  if (!finite.every((value) => value >= 0 && value <= 100)) return 'plain'
  const [smaller, larger] = [Math.min(...finite), Math.max(...finite)]
  if (larger <= 1) return 'plain'
  const factor = larger / smaller
  const aShare = smaller < 1 || (smaller === 1 && larger === 100)
  if (aShare && factor >= LEAST_FACTOR && factor <= LARGEST_FACTOR) return 'mixed'
  return kind === 'share' ? 'percent' : 'plain'
}
