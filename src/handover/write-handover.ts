import { gzipSync } from 'node:zlib'
import type { Handover, MeasuredPairs } from '../model/handover.js'
import type { Measurement } from '../model/measurement.js'
import { namedNumbers } from '../schema/named-numbers.js'
import { countValues } from './count-values.js'
import { MOST_PACKED, MOST_UNPACKED, MOST_VALUES } from './limits.js'

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
  if (pointsIn(handover.result) > MOST_VALUES) return undefined
  const json = JSON.stringify(handover, namedNumbers)
  if (Buffer.byteLength(json) > MOST_UNPACKED || countValues(json) > MOST_VALUES) return undefined
  const packed = gzipSync(json)
  return packed.length > MOST_PACKED ? undefined : packed
}

/** Of curves and predictions, which are what is large. */
function pointsIn({ pairs }: MeasuredPairs): number {
  let points = 0
  for (const { head, base } of pairs) {
    for (const { result } of [head, base]) {
      if (result.kind === 'failed') continue
      points += result.predictions?.length ?? 0
      for (const { at } of result.series) points += at.length
    }
  }
  return points
}

function withoutSeries(one: Measurement): Measurement {
  return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, series: [] } }
}

function withoutPredictions(one: Measurement): Measurement {
  return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, predictions: undefined } }
}

/** What is said of them is in `changes`; and whoever may read the run may read the artifact. */
function withoutPaths(one: Measurement): Measurement {
  if (one.reads === undefined) return one
  const none = { files: [], folders: [], missing: [], machine: [], mentions: [] }
  return { ...one, reads: { ...one.reads, ...none } }
}
