import { holm } from '../../src/comparison/statistics/holm.js'
import { confidenceFor } from '../../src/comparison/statistics/looks.js'
import { pairedT } from '../../src/comparison/statistics/paired-t.js'
import type { RandomNumbers } from './random-numbers.js'
import { type Effort, shareOf } from './share.js'

export interface Family {
  /** How many metrics beside the primary one. */
  metrics: number
  pairs: number
  /** Between any two of them, 0 to 1. */
  correlation: number
}

const CONFIDENCE = confidenceFor(1)

/** The share of evaluations of a change without effect in which at least one of the other metrics is called. */
export function familyWiseError(family: Family, adjust: 'holm' | 'none', effort: Effort): number {
  return shareOf((random) => {
    const ps = drawFamily(family, random).map(
      (differences) => pairedT(differences, { confidence: CONFIDENCE }).p,
    )
    return (adjust === 'holm' ? holm(ps) : ps).some((p) => p < 1 - CONFIDENCE)
  }, effort)
}

/** Normal differences of each metric, all moved by one shared number a pair. */
function drawFamily({ metrics, pairs, correlation }: Family, random: RandomNumbers): number[][] {
  const all = Array.from({ length: metrics }, (): number[] => [])
  for (let pair = 0; pair < pairs; pair += 1) {
    const shared = Math.sqrt(correlation) * (correlation === 0 ? 0 : random.normal())
    for (const one of all) one.push(shared + Math.sqrt(1 - correlation) * random.normal())
  }
  return all
}
