import { evaluate, isCall, type Plan, pairsOf } from './evaluation.js'
import { draw, type Noise } from './noise.js'
import { type Effort, shareOf } from './share.js'

/** The share of evaluations of a change without effect that say "better" or "worse". */
export function falseAlarms(noise: Noise, plan: Plan, effort: Effort): number {
  return shareOf((random) => isCall(evaluate(draw(pairsOf(plan), noise, random), plan)), effort)
}

/**
 * The share of evaluations that say "no difference that matters" of a change which makes a difference as large as the
 * tolerance.
 *
 * @param tolerance in standard deviations of the differences
 * @param difference true mean, likewise
 */
export function calledInside(
  noise: Noise,
  plan: Plan,
  { tolerance, difference }: { tolerance: number; difference: number },
  effort: Effort,
): number {
  return shareOf((random) => {
    const differences = draw(pairsOf(plan), (numbers) => difference + noise(numbers), random)
    return evaluate(differences, plan, tolerance).decision === 'inside'
  }, effort)
}
