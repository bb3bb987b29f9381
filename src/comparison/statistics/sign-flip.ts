import { randomWords } from './random.js'
import { roundingWithin } from './rounding.js'

/** Pairs of which all 2ⁿ signs are tried; of more, some are drawn. */
export const MOST_EXACT = 16
const DRAWS = 100_000
const BITS = 32

/**
 * Two-sided p of Fisher's (1935) sign-flip test: the share of all 2ⁿ ways to exchange head and base within pairs that
 * give a mean difference as large as the one seen. It supposes nothing of the noise but that they could be exchanged;
 * with n pairs it is never below 2/2ⁿ. Beyond 16 pairs 100,000 ways are drawn, always the same ones, and the one seen is
 * counted among them (Phipson and Smyth 2010, "Permutation P-values Should Never Be Zero").
 *
 * @param differences head − base, finite, one or more
 * @param rounding how far a difference may be off by the rounding of doubles: `roundingOf`. Two sums that differ by no
 *   more than all of these together are a tie, and a tie counts
 */
export function signFlipP(differences: readonly number[], rounding = roundingWithin(differences)): number {
  const sizes = differences.map(Math.abs)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  // Adding up n numbers rounds n times, by half of ε of at most the total.
  const room = 2 * sizes.length * (rounding + Number.EPSILON * total)
  const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0)) - room
  return sizes.length <= MOST_EXACT ? exactShare(sizes, seen) : drawnShare(sizes, seen)
}

function exactShare(sizes: readonly number[], seen: number): number {
  const [first = 0, ...others] = sizes
  // Turning all signs around changes no size: one of them can stand still.
  return countFrom(first, others, 0, seen) / 2 ** others.length
}

function countFrom(sum: number, sizes: readonly number[], place: number, seen: number): number {
  const size = sizes[place]
  if (size === undefined) return Math.abs(sum) >= seen ? 1 : 0
  return countFrom(sum + size, sizes, place + 1, seen) + countFrom(sum - size, sizes, place + 1, seen)
}

function drawnShare(sizes: readonly number[], seen: number): number {
  const next = randomWords(1)
  let reached = 1
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0
    let word = 0
    for (const [place, size] of sizes.entries()) {
      if (place % BITS === 0) word = next()
      sum += word & 1 ? size : -size
      word >>>= 1
    }
    if (Math.abs(sum) >= seen) reached += 1
  }
  return reached / (DRAWS + 1)
}
