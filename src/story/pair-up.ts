import type { Pair } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'
import { unmeasured } from './measure.js'

/** The seeds whose both sides were measured, in their order. */
export function completePairs(measurements: Measurement[]): Pair[] {
  return seedsIn(measurements).flatMap((seed): Pair[] => {
    const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)]
    return head === undefined || base === undefined ? [] : [{ seed, head, base }]
  })
}

/**
 * All pairs, once nothing is trained any more. Where one side's training was dropped, the other one's numbers have nothing
 * to be held against; but that it failed counts all the same.
 */
export function pairUp(measurements: Measurement[]): Pair[] {
  return seedsIn(measurements).flatMap((seed): Pair[] => {
    const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)]
    if (head !== undefined && base !== undefined) return [{ seed, head, base }]
    if (head?.result.kind === 'failed') return [{ seed, head, base: dropped('base', seed, measurements) }]
    if (base?.result.kind === 'failed') return [{ seed, head: dropped('head', seed, measurements), base }]
    return []
  })
}

function dropped(side: Side, seed: number, measurements: Measurement[]): Measurement {
  const commit = measurements.find((one) => one.side === side)?.commit ?? ''
  return unmeasured(
    { side, commit, ref: '', seed },
    { kind: 'skipped', because: 'the other seeds had told all that there was to know' },
  )
}

function seedsIn(measurements: Measurement[]): number[] {
  return [...new Set(measurements.map(({ seed }) => seed))].toSorted((a, b) => a - b)
}

function find(measurements: Measurement[], side: Side, seed: number): Measurement | undefined {
  return measurements.find((one) => one.side === side && one.seed === seed)
}
