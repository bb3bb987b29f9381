import { changesBetween } from './ledger/reads.js'
import type { FileChanges } from './model/comparison.js'
import type { Measurement } from './model/measurement.js'
import type { TreeFile } from './model/tree.js'

/**
 * What a pull request changes, and what of that its training was seen to read on either side; `undefined` where neither
 * side could be watched.
 */
export function fileChanges(
  base: { files: TreeFile[]; measurement: Measurement },
  head: { files: TreeFile[]; measurement: Measurement },
): FileChanges | undefined {
  const sides = [base, head].flatMap(({ measurement: { reads } }) => (reads === undefined ? [] : [reads]))
  if (sides.length === 0 || sides.some(({ by }) => by === 'nothing')) return undefined
  const read = new Set(sides.flatMap(({ files }) => files))
  const changed = changesBetween(base.files, head.files).map(({ path }) => path)
  return { total: changed.length, read: changed.filter((path) => read.has(path)) }
}
