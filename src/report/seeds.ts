import type { Comparison, MetricComparison, Pair } from '../model/comparison.js'
import type { Failure, Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'

/** What became of the seeds that were trained. */
export interface Seeds {
  /** All that count, whether they gave numbers or not. */
  counted: Pair[]
  /** Both sides gave numbers: means, differences and intervals are of these. */
  compared: Pair[]
  /** This side failed, by its own fault. */
  failed: Record<Side, Measurement[]>
  /** Left out, since a side could not be had through no fault of its training. */
  leftOut: Pair[]
}

/** The machine, or somebody's will: it says nothing about the code. */
const NOT_ITS_FAULT: readonly Failure['kind'][] = ['not-started', 'cancelled', 'skipped']

export function seedsOf({ pairs }: Pick<Comparison, 'pairs'>): Seeds {
  const leftOut = pairs.filter(({ head, base }) => isLost(head) || (isLost(base) && !hasFailed(head)))
  // Where nothing else is left, what stopped it is the answer.
  const all = leftOut.length === pairs.length
  const counted = all ? pairs : pairs.filter((pair) => !leftOut.includes(pair))
  const failed = (side: Side) =>
    counted.map((pair) => pair[side]).filter((one) => hasFailed(one) && (all || !isLost(one)))
  return {
    counted,
    compared: counted.filter(({ head, base }) => !hasFailed(head) && !hasFailed(base)),
    failed: { head: failed('head'), base: failed('base') },
    leftOut: all ? [] : leftOut,
  }
}

function hasFailed({ result }: Measurement): boolean {
  return result.kind === 'failed'
}

/** Through no fault of the training. */
export function isLost({ result }: Measurement): boolean {
  return result.kind === 'failed' && NOT_ITS_FAULT.includes(result.failure.kind)
}

/** Whether there is anything to say of seeds at all. */
export function hasSeveralSeeds({ pairs, ignoresSeed }: Comparison): boolean {
  return pairs.length > 1 && !ignoresSeed
}

/** Every measurement of a side, by seed. */
export function measurementsOf({ pairs }: Comparison, side: Side): Measurement[] {
  return pairs.map((pair) => pair[side])
}

/** `seed 2`, `seeds 2 and 4`, `seeds 1, 2, 3 and 9 more`. */
export function seedsInWords(seeds: readonly number[], most = 10): string {
  const shown = seeds.slice(0, most)
  const left = seeds.length - shown.length
  const parts = [...shown.map(String), ...(left > 0 ? [`${left} more`] : [])]
  const last = parts.at(-1) ?? ''
  const list = parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
  return `${seeds.length === 1 ? 'seed' : 'seeds'} ${list}`
}

/** In how many seeds a side's number was NaN or infinite, and in how many the metric was reported. */
export function divergedSeeds({ values }: MetricComparison): Record<Side, number> & { of: number } {
  const count = (side: Side) =>
    values.filter((pair) => pair[side] !== undefined && !Number.isFinite(pair[side])).length
  const of = values.filter(({ head, base }) => head !== undefined || base !== undefined).length
  return { head: count('head'), base: count('base'), of }
}
