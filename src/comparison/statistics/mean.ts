/**
 * The mean: of equal numbers that very number, and NaN or infinite where one of them is.
 *
 * @returns `undefined` for none
 */
export function meanOf(values: readonly number[]): number | undefined {
  const count = values.length
  if (count === 0) return undefined
  // Divided first: the sum of two of the largest numbers would be infinite.
  const rough = values.reduce((sum, value) => sum + value / count, 0)
  const mean = rough + values.reduce((rest, value) => rest + (value - rough), 0) / count
  return Number.isFinite(mean) ? mean : rough
}
