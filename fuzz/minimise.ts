/**
 * As small an input as can be found that still shows a mistake: pieces are taken out, half of it first, then ever smaller
 * ones (Andreas Zeller's delta debugging, without its complements).
 *
 * @param shows whether an input shows the same mistake
 * @param most how often it may be asked
 */
export async function minimise(
  input: Buffer,
  shows: (smaller: Buffer) => Promise<boolean>,
  most: number,
): Promise<Buffer> {
  let small = input
  let asked = 0
  for (let piece = Math.ceil(small.length / 2); piece >= 1; ) {
    let found = false
    for (let at = 0; at < small.length && asked < most; asked += 1) {
      const without = Buffer.concat([small.subarray(0, at), small.subarray(at + piece)])
      if (await shows(without)) {
        small = without
        found = true
      } else at += piece
    }
    if (asked >= most) break
    if (!found || piece > small.length) piece = piece === 1 ? 0 : Math.ceil(piece / 2)
  }
  return small
}
