/**
 * Holm's (1979) adjusted p, in the order given: below α for as many as can be called different while the risk of one
 * false call among all of them stays below α, however they hang together.
 *
 * @param ps of the whole family, each from 0 to 1
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p)
  const adjusted = ps.map(() => 1)
  let highest = 0
  for (const [rank, { p, place }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (ps.length - rank) * p))
    adjusted[place] = highest
  }
  return adjusted
}
