/** How often the numbers are looked at before the last word: `seeds` alone, or `seeds` and `max-seeds`. */
export type Looks = 1 | 2

/**
 * The confidence of each look's interval, such that of the evaluations of a change without effect 5 in 100 say "better"
 * or "worse", with one look or two.
 *
 * Two looks share the error equally, as Pocock (1977) has it. His 0.0294 is for normal numbers of known spread; with t
 * at 5 and 10 pairs it simulates to 0.052, and 0.028 to 0.050. The more the second look adds to the first, the less the
 * two have in common: 0.052 at 3 and 6 pairs, 0.055 at 3 and 30. All measured by `npm run simulate`.
 */
export function confidenceFor(looks: Looks): number {
  return looks === 1 ? 0.95 : 0.972
}

/** With two pairs the interval is a matter of luck: its t is 12.7, and 4.3 with three. */
export const FEWEST_PAIRS = 3
