import { type RandomNumbers, randomNumbers } from './random-numbers.js'

export interface Effort {
  repetitions: number
  seed: number
}

/** How often something happens, with its own random numbers, so that no row of a table depends on another one. */
export function shareOf(happens: (random: RandomNumbers) => boolean, { repetitions, seed }: Effort): number {
  const random = randomNumbers(seed)
  let count = 0
  for (let repetition = 0; repetition < repetitions; repetition += 1) if (happens(random)) count += 1
  return count / repetitions
}

/** Of a share: √(p(1 − p)/n). */
export function standardErrorOf(share: number, repetitions: number): number {
  return Math.sqrt((share * (1 - share)) / repetitions)
}
