import type { Measurement } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { MetricNoise, Noise } from '../model/noise.js'
import { candidatesOf } from './candidates.js'
import { areAllSame } from './ignores-seed.js'
import { scaleOf } from './scale.js'

import { confidenceFor, FEWEST_PAIRS } from './statistics/looks.js'
import { detectableDifference } from './statistics/power.js'
import { spread } from './statistics/spread.js'

const PAIRS = [3, 5, 10]

/**
 * How noisy a training is, from runs of one commit with different seeds.
 *
 * A pair of an evaluation has one seed on both sides, but a change to the code draws other random numbers from it all
 * the same: so a difference is taken for that of two independent runs, whose deviation is √2 times one run's. Where
 * the seeds do pair the sides, an evaluation is surer than this says.
 */
export function noiseOf(measurements: Measurement[], rules: readonly MetricRule[]): Noise {
  const measured = measurements.filter(({ result }) => result.kind === 'measured')
  const pairs = measured.map((one) => ({ seed: one.seed, head: one, base: one }))
  const metrics = candidatesOf(pairs, rules).flatMap((candidate): MetricNoise[] => {
    const values = candidate.values.flatMap(({ seed, head }) =>
      head !== undefined && Number.isFinite(head) ? [{ seed, value: head }] : [],
    )
    if (values.length < FEWEST_PAIRS || candidate.role === 'bookkeeping') return []
    const { mean, sd, differenceSd, tolerance } = spread(values.map(({ value }) => value))
    return [
      {
        name: candidate.name,
        role: candidate.role,
        scale: scaleOf(candidate.kind, candidate.values),
        unit: candidate.wishes.unit,
        values,
        mean,
        deviation: sd,
        tolerance,
        detectable: PAIRS.map((count) => ({
          pairs: count,
          difference: detectableDifference({
            pairs: count,
            sd: differenceSd,
            alpha: 1 - confidenceFor(1),
            tolerance: 0,
          }),
        })),
      },
    ]
  })
  return {
    trainings: measured.length,
    failed: measurements.length - measured.length,
    metrics,
    ignoresSeed: measured.length > 1 && areAllSame(measured),
  }
}
