import { largest } from './moments.js'

/**
 * How far a difference head − base may be off because head and base are doubles. Each is off its decimals by at most
 * half of ε times itself, and the subtraction rounds once more; twice that is the room given.
 *
 * @returns in the metric's own numbers; for the largest of them
 */
export function roundingOf(head: readonly number[], base: readonly number[]): number {
  return Number.EPSILON * (largest(head) + largest(base))
}

/** The same where only the differences are known: as if head and base were about twice as large as these. */
export function roundingWithin(differences: readonly number[]): number {
  return 4 * Number.EPSILON * largest(differences)
}
