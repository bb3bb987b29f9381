import type { MetricComparison, Verdict } from '../model/comparison.js'
import type { Direction } from '../model/metric-settings.js'
import type { Candidate } from './candidates.js'
import type { Decision } from './statistics/decide.js'
import { isBeyond } from './tolerance.js'

/**
 * The verdict on a metric of which both sides gave results.
 *
 * What diverged (NaN or infinite) in head where it did not in base is worse, whatever its direction; the other way
 * round it is better only where that was so in every seed. A side that reported nothing in a seed of which the other
 * one has a number gets no good verdict: its worst runs may be those that are missing.
 *
 * @param metric the same, with its statistics
 * @param decision what its statistics say, where they may decide
 * @param identical head and base gave the same numbers throughout
 */
export function verdictOn(
  candidate: Candidate,
  metric: MetricComparison,
  decision: Decision | undefined,
  identical: boolean,
): Verdict {
  const { values, role, diverged, lacking } = candidate
  if (values.every(({ base }) => base === undefined)) return 'added'
  if (values.every(({ head }) => head === undefined)) return 'removed'
  if (diverged === 'both') return 'inconclusive'
  if (metric.scale === 'mixed' || (diverged !== undefined && role === 'bookkeeping')) return 'changed'
  if (diverged === 'head') return 'worse'
  if (diverged === 'base') return candidate.complete.length === 0 ? 'better' : 'inconclusive'
  if (identical && metric.head === metric.base) return 'within-tolerance'
  const verdict = decided(metric, decision)
  if ((verdict === 'better' && lacking.head) || (verdict === 'worse' && lacking.base)) return 'inconclusive'
  return verdict
}

function decided(metric: MetricComparison, decision: Decision | undefined): Verdict {
  switch (decision) {
    case 'above':
    case 'below':
      return towards(decision === 'above', metric.direction)
    case 'inside':
      return 'within-tolerance'
    case 'open':
      return 'inconclusive'
    case undefined:
      return metric.statistics === undefined ? byTolerance(metric) : 'unmeasured'
  }
}

/**
 * One run of each side, or two. Without a tolerance there is no telling a change from noise: then a metric without a
 * direction has `changed`, and everything else, equal numbers too, is `unmeasured`.
 */
function byTolerance({ head, base, direction, tolerance }: MetricComparison): Verdict {
  if (head === undefined || base === undefined) return 'unmeasured'
  if (tolerance === undefined) return direction === undefined && head !== base ? 'changed' : 'unmeasured'
  if (!isBeyond(tolerance, head, base)) return 'within-tolerance'
  return towards(head > base, direction)
}

function towards(higher: boolean, direction: Direction | undefined): Verdict {
  if (direction === undefined) return 'changed'
  return higher === (direction === 'higher') ? 'better' : 'worse'
}
