import type { MetricStatistics } from '../model/comparison.js'
import { type Decision, decisionBy } from './statistics/decide.js'
import { FEWEST_PAIRS } from './statistics/looks.js'
import { pairedT } from './statistics/paired-t.js'
import { detectableDifference } from './statistics/power.js'
import { roundingOf } from './statistics/rounding.js'
import { MOST_EXACT, signFlipP } from './statistics/sign-flip.js'

export interface Evidence {
  statistics: MetricStatistics
  /** Of the interval, so: as if this were the only metric. */
  decision: Decision
}

export interface EvidenceOptions {
  /** Absolute. */
  tolerance: number | undefined
  confidence: number
  /** No other look follows. */
  last: boolean
  primary: boolean
}

/**
 * What several pairs say of a metric; `undefined` where they are too few.
 *
 * @param pairs with finite numbers
 */
export function evidenceOf(
  pairs: readonly { head: number; base: number }[],
  { tolerance, confidence, last, primary }: EvidenceOptions,
): Evidence | undefined {
  const differences = pairs.map(({ head, base }) => head - base)
  if (pairs.length < FEWEST_PAIRS || !differences.every(Number.isFinite)) return undefined
  const rounding = roundingOf(
    pairs.map(({ head }) => head),
    pairs.map(({ base }) => base),
  )
  const test = pairedT(differences, { tolerance, rounding, confidence })
  // Beyond, signs are drawn, which takes long for hundreds of metrics.
  const flipped = primary || differences.length <= MOST_EXACT ? signFlipP(differences, rounding) : undefined
  return {
    decision: decisionBy(test, last && tolerance !== undefined && tolerance > 0),
    statistics: {
      pairs: pairs.length,
      interval: test.interval,
      deviation: test.sd,
      p: test.p,
      adjustedP: undefined,
      signFlipP: flipped,
      detectable: detectableDifference({
        pairs: pairs.length,
        sd: test.sd,
        alpha: 1 - confidence,
        tolerance: tolerance ?? 0,
      }),
    },
  }
}
