/**
 * Which points of curves with a common x are kept, so that what one sees stays: of every stretch the lowest and the
 * highest point of any of them, the ends, and where a curve stops being finite or is so again.
 *
 * @param lines as long as each other
 * @param most points that are kept, at least 8; more where curves stop being finite often
 * @returns indices, ascending
 */
export function thinned(lines: readonly (readonly number[])[], most: number): number[] {
  const length = lines[0]?.length ?? 0
  if (length <= most) return Array.from({ length }, (_, index) => index)
  const kept = new Set([0, length - 1])
  const stretches = Math.max(1, Math.floor((most - 2) / 2))
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * length) / stretches)
    const to = Math.floor(((stretch + 1) * length) / stretches)
    let lowest = from
    let highest = from
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (const line of lines) {
      for (let index = from; index < to; index++) {
        const value = line[index]
        if (value === undefined) continue
        if (value < low && value > Number.NEGATIVE_INFINITY) {
          low = value
          lowest = index
        }
        if (value > high && value < Number.POSITIVE_INFINITY) {
          high = value
          highest = index
        }
      }
    }
    kept.add(lowest).add(highest)
  }
  for (const index of breaks(lines, most)) kept.add(index)
  return [...kept].sort((a, b) => a - b)
}

/** Both sides of every change between finite and not, as many as fit. */
function breaks(lines: readonly (readonly number[])[], most: number): number[] {
  const found: number[] = []
  for (const line of lines) {
    for (let index = 1; index < line.length && found.length < most; index++) {
      if (Number.isFinite(line[index]) !== Number.isFinite(line[index - 1])) found.push(index - 1, index)
    }
  }
  return found
}

/** The shortest number that is off by less than a hundred thousandth of the curve's range, and right to six digits. */
export function rounded(value: number, range: number): number {
  if (!Number.isFinite(value)) return value
  for (let digits = 6; digits < 17; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.abs(short - value) <= range * 1e-5) return short
  }
  return value
}
