import { decide } from '../../src/comparison/statistics/decide.js'
import { confidenceFor } from '../../src/comparison/statistics/looks.js'
import { draw, normal } from './noise.js'
import { type Effort, shareOf } from './share.js'

/* What Headway does not do, and what it would cost. Both sides are alike, and all noise is normal. */

const CONFIDENCE = confidenceFor(1)

/**
 * The share that says "better" when the runs of head that did worst are taken for failed and left out with their pairs.
 */
export function betterWithoutWorst(pairs: number, dropped: number, effort: Effort): number {
  return shareOf((random) => {
    const runs = draw(pairs, normal, random).map((head) => ({ head, base: normal(random) }))
    const kept = runs.toSorted((a, b) => a.head - b.head).slice(dropped)
    return (
      call(
        kept.map(({ head, base }) => head - base),
        CONFIDENCE,
      ) === 'above'
    )
  }, effort)
}

/**
 * The share that says "better" or "worse" at some time when an evaluation that left it open is extended, with the old
 * pairs kept and each time looked at as if it were the first.
 *
 * @param lengths pairs each time, growing
 * @param confidence each time; that of a single look where it is left out
 */
export function calledWhenExtended(
  lengths: readonly number[],
  effort: Effort,
  confidence = CONFIDENCE,
): number {
  const most = lengths.at(-1) ?? 0
  return shareOf((random) => {
    const differences = draw(most, normal, random)
    return lengths.some((length) => call(differences.slice(0, length), confidence) !== 'open')
  }, effort)
}

function call(differences: readonly number[], confidence: number): string {
  return decide({ differences, confidence, last: true })
}
