import type { Measurement, Metric, Series } from '../src/model/measurement.js'
import type { Side } from '../src/model/side.js'

/** What a training gave that never was: its numbers, and nothing of what a report says beside them. */
export function madeUp(side: Side, seed: number, metrics: Metric[], series: Series[] = []): Measurement {
  return {
    schema: 1,
    id: `${side} ${seed}`,
    side,
    commit: (side === 'head' ? 'a' : 'b').repeat(40),
    seed,
    result: { kind: 'measured', metrics, series, predictions: undefined, notes: [] },
    cost: undefined,
    machine: undefined,
    threads: {},
    environment: undefined,
    logTail: [],
    reads: undefined,
    reused: undefined,
  }
}
