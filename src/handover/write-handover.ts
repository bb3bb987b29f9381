import { gzipSync } from 'node:zlib'
import type { Handover, MeasuredPairs } from '../model/handover.js'
import type { Measurement } from '../model/measurement.js'
import { namedNumbers } from '../schema/named-numbers.js'
import { countValues } from './count-values.js'
import { MOST_PACKED, MOST_UNPACKED, MOST_VALUES } from './limits.js'
import { pointsOf, withoutPaths, withoutPredictions, withoutSeries } from './reduce.js'

/** What goes first where all of it would be too large, and what the report says then. */
const REDUCTIONS: { note: string | undefined; keep: (one: Measurement, first: boolean) => Measurement }[] = [
  { note: undefined, keep: (one) => one },
  {
    note: 'The learning curves of the other seeds than the first were too large to be handed on.',
    keep: (one, first) => (first ? one : withoutSeries(one)),
  },
  { note: 'The learning curves were too large to be handed on.', keep: withoutSeries },
  {
    note: 'The learning curves and the predictions were too large to be handed on.',
    keep: (one) => withoutPredictions(withoutSeries(one)),
  },
]

/**
 * Packs what is handed on, without what nobody reads there: the paths that a training read.
 *
 * @throws Error when the metrics alone are too large
 */
export function writeHandover(handover: Handover): Buffer {
  const { result } = handover
  if (result.kind === 'failed') return gzipSync(JSON.stringify(handover))
  for (const { note, keep } of REDUCTIONS) {
    const reduced: MeasuredPairs = {
      ...result,
      pairs: result.pairs.map(({ seed, head, base }, index) => ({
        seed,
        head: keep(withoutPaths(head), index === 0),
        base: keep(withoutPaths(base), index === 0),
      })),
      notes: [...result.notes, ...(note === undefined ? [] : [note])],
    }
    const packed = pack({ ...handover, result: reduced })
    if (packed !== undefined) return packed
  }
  throw new Error('The metrics of all trainings are too large to be handed on.')
}

function pack(handover: Handover & { result: MeasuredPairs }): Buffer | undefined {
  // Before it is text: too much would not fit into one.
  const points = handover.result.pairs.reduce(
    (sum, { head, base }) => sum + pointsOf(head) + pointsOf(base),
    0,
  )
  if (points > MOST_VALUES) return undefined
  const json = JSON.stringify(handover, namedNumbers)
  if (Buffer.byteLength(json) > MOST_UNPACKED || countValues(json) > MOST_VALUES) return undefined
  const packed = gzipSync(json)
  return packed.length > MOST_PACKED ? undefined : packed
}
