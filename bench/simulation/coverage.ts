import { confidenceFor } from '../../src/comparison/statistics/looks.js'
import { pairedEstimate } from '../../src/comparison/statistics/paired-t.js'
import { evaluate, type Plan, pairsOf } from './evaluation.js'
import { draw, type Noise } from './noise.js'
import { type Effort, shareOf } from './share.js'

/**
 * The share of evaluations whose interval, as it is shown at the end, holds the true mean difference.
 *
 * @param difference true mean, in standard deviations of the differences
 */
export function coverage(noise: Noise, plan: Plan, difference: number, effort: Effort): number {
  const confidence = confidenceFor(plan.length)
  return shareOf((random) => {
    const differences = draw(pairsOf(plan), (numbers) => difference + noise(numbers), random)
    const { look } = evaluate(differences, plan)
    const { interval } = pairedEstimate(differences.slice(0, plan[look - 1]), { confidence })
    return interval.low <= difference && difference <= interval.high
  }, effort)
}
