import { changesBetween } from '../ledger/reads.js'
import type { FileChanges } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { TreeFile } from '../model/tree.js'

/**
 * What a pull request changes, and what of that any of its trainings, on either side, was seen to read; `undefined`
 * where none could be watched.
 */
export function fileChanges(
  base: TreeFile[],
  head: TreeFile[],
  measurements: Measurement[],
): FileChanges | undefined {
  const reads = measurements.flatMap((measurement) => measurement.reads ?? [])
  if (reads.length === 0 || reads.some(({ by }) => by === 'nothing')) return undefined
  const read = new Set(reads.flatMap(({ files }) => files))
  const changed = changesBetween(base, head).map(({ path }) => path)
  return { total: changed.length, read: changed.filter((path) => read.has(path)) }
}
