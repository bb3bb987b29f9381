/** The option that differs in the fewest letters, if it is near. */
export function nearest(name: string, options: string[]): string | undefined {
  const [best] = options
    .map((option) => ({ option, far: distance(name, option) }))
    .toSorted((a, b) => a.far - b.far)
  return best !== undefined && best.far <= (name.length < 4 ? 1 : 2) ? best.option : undefined
}

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one.slice(0, 50)].entries()) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === other[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
