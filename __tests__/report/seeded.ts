import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Comparison, MetricComparison, MetricStatistics, Pair } from '../../src/model/comparison.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Side } from '../../src/model/side.js'
import { measurement, metric } from './build.js'

type Value = number | undefined

/** A metric of several seeds, with the means and the paired t interval that `comparison/` gives it. */
export function seeded(
  name: string,
  heads: readonly Value[],
  bases: readonly Value[],
  changes: Partial<MetricComparison> = {},
  confidence = 0.95,
): MetricComparison {
  const values = heads.map((head, index) => ({ seed: index + 1, head, base: bases[index] }))
  const complete = values.flatMap(({ head, base }) =>
    head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
      ? [{ head, base }]
      : [],
  )
  const side = (which: Side) =>
    mean(
      complete.length > 0 ? complete.map((pair) => pair[which]) : values.flatMap((pair) => pair[which] ?? []),
    )
  const statistics = statisticsOf(
    complete.map(({ head, base }) => head - base),
    changes.tolerance ?? 0,
    confidence,
  )
  const verdict = statistics === undefined ? {} : { verdict: 'inconclusive' as const }
  return metric(name, side('head'), side('base'), { values, statistics, ...verdict, ...changes })
}

function statisticsOf(
  differences: number[],
  tolerance: number,
  confidence: number,
): MetricStatistics | undefined {
  const pairs = differences.length
  if (pairs < 3) return undefined
  const average = mean(differences) ?? 0
  const deviation = Math.sqrt(differences.reduce((sum, one) => sum + (one - average) ** 2, 0) / (pairs - 1))
  const error = deviation / Math.sqrt(pairs)
  const critical = tQuantile(1 - (1 - confidence) / 2, pairs - 1)
  const beyond = Math.max(0, Math.abs(average) - tolerance)
  const flips = Array.from({ length: 2 ** pairs }, (_, signs) =>
    Math.abs(differences.reduce((sum, one, place) => sum + ((signs >> place) & 1 ? one : -one), 0)),
  )
  return {
    pairs,
    interval: { low: average - critical * error, high: average + critical * error },
    deviation,
    p: 2 * (1 - tCdf(beyond / error, pairs - 1)),
    adjustedP: undefined,
    signFlipP: flips.filter((sum) => sum >= Math.abs(average * pairs) - 1e-12).length / flips.length,
    detectable: tolerance + (critical + tQuantile(0.8, pairs - 1)) * error,
  }
}

function mean(numbers: number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

type Changes = Partial<Measurement> | ((seed: number) => Partial<Measurement>)

/** Pairs of seeds 1…count, every training of its own. */
export function pairs(count: number, heads: Changes = {}, bases: Changes = {}): Pair[] {
  const one = (side: Side, seed: number, changes: Changes) =>
    measurement(side, {
      ...(typeof changes === 'function' ? changes(seed) : changes),
      id: `training of ${side} ${seed}`,
      seed,
    })
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1
    return { seed, head: one('head', seed, heads), base: one('base', seed, bases) }
  })
}

/** Marks a metric as judged among `others`, by Holm's rule. */
export function adjusted(found: MetricComparison, adjustedP: number): MetricComparison {
  return { ...found, statistics: found.statistics && { ...found.statistics, adjustedP } }
}

/** What `comparison/` says of several pairs: who speaks for each side, and the verdict. */
export function speakers(found: Pair[], failing: Side | undefined): Partial<Comparison> {
  const speaker = (side: Side) => {
    const own = found.map((pair) => pair[side])
    return own.find(({ result }) => (result.kind === 'failed') === (side === failing)) ?? own[0]
  }
  const [head, baseline] = [speaker('head'), speaker('base')]
  return {
    pairs: found,
    ...(head === undefined ? {} : { head }),
    ...(baseline === undefined ? {} : { baseline }),
  }
}
