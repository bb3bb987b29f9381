import type { Scale, Verdict } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import { isBeyond } from './tolerance.js'

/**
 * The verdict on one run of each side, both of which gave results.
 *
 * A metric that diverged (NaN or infinite) in head only is worse and in base only better, whatever its direction;
 * on both sides nothing can be concluded. Without a tolerance there is no telling a change from noise: then a metric
 * without a direction has `changed`, and everything else, equal numbers too, is `unmeasured`.
 *
 * @param identical head and base gave the same numbers throughout
 * @param tolerance absolute
 */
export function verdictOn(
  { head, base, role, direction, diverged }: Candidate,
  scale: Scale,
  tolerance: number | undefined,
  identical: boolean,
): Verdict {
  if (base === undefined) return 'added'
  if (head === undefined) return 'removed'
  if (diverged === 'both') return 'inconclusive'
  if (scale === 'mixed' || (diverged !== undefined && role === 'bookkeeping')) return 'changed'
  if (diverged !== undefined) return diverged === 'head' ? 'worse' : 'better'
  if (identical && head === base) return 'within-tolerance'
  if (tolerance === undefined) return direction === undefined && head !== base ? 'changed' : 'unmeasured'
  if (!isBeyond(tolerance, head, base)) return 'within-tolerance'
  if (direction === undefined) return 'changed'
  return head > base === (direction === 'higher') ? 'better' : 'worse'
}
