import type { Comparison, MetricComparison, Pair } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
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

/** The pairs behind what `comparison/` says of the seeds. */
export function seedsOf({ pairs, seeds }: Pick<Comparison, 'pairs' | 'seeds'>): Seeds {
  const of = (numbers: number[]): Pair[] => pairs.filter(({ seed }) => numbers.includes(seed))
  return {
    counted: pairs.filter(({ seed }) => !seeds.leftOut.includes(seed)),
    compared: of(seeds.compared),
    failed: {
      head: of(seeds.failed.head).map(({ head }) => head),
      base: of(seeds.failed.base).map(({ base }) => base),
    },
    leftOut: of(seeds.leftOut),
  }
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
