import { randomWords } from '../src/comparison/statistics/random.js'
import type { Random } from './target.js'

export function randomOf(seed: number): Random {
  const next = randomWords(seed)
  const below = (limit: number): number => (limit > 0 ? next() % limit : 0)
  return {
    below,
    chance: (share) => next() < share * 2 ** 32,
    pick: <Value>(values: readonly Value[]) => values[below(values.length)] as Value,
  }
}
