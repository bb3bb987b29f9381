import { randomWords } from '../../src/comparison/statistics/random.js'

/** The same numbers for the same seed on every machine. */
export interface RandomNumbers {
  /** Between 0 and 1, neither of them. */
  uniform(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
}

export function randomNumbers(seed: number): RandomNumbers {
  const next = randomWords(seed)
  const uniform = (): number => (next() + 0.5) / 2 ** 32
  let spare: number | undefined
  return {
    uniform,
    /** Marsaglia's polar method: two at a time, from a point in the unit circle. */
    normal() {
      if (spare !== undefined) {
        const kept = spare
        spare = undefined
        return kept
      }
      for (;;) {
        const x = 2 * uniform() - 1
        const y = 2 * uniform() - 1
        const square = x * x + y * y
        if (square >= 1 || square === 0) continue
        const factor = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * factor
        return x * factor
      }
    },
  }
}
