import { evaluate, type Plan, pairsOf } from './evaluation.js'
import { draw, normal } from './noise.js'
import { type RandomNumbers, randomNumbers } from './random-numbers.js'
import type { Effort } from './share.js'

export interface Found {
  /** Share that calls the difference, on its side. */
  total: number
  /** Share that does so at the first look. */
  atFirst: number
  /** Share that calls it on the wrong side. */
  wrongSide: number
}

/** @param difference true mean, in standard deviations of the (normal) differences; above 0 */
export function found(plan: Plan, difference: number, { repetitions, seed }: Effort): Found {
  const random: RandomNumbers = randomNumbers(seed)
  const counts = { total: 0, atFirst: 0, wrongSide: 0 }
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const differences = draw(pairsOf(plan), (numbers) => difference + normal(numbers), random)
    const { decision, look } = evaluate(differences, plan)
    if (decision === 'below') counts.wrongSide += 1
    if (decision !== 'above') continue
    counts.total += 1
    if (look === 1) counts.atFirst += 1
  }
  return {
    total: counts.total / repetitions,
    atFirst: counts.atFirst / repetitions,
    wrongSide: counts.wrongSide / repetitions,
  }
}
