import type { MetricRole, Scale } from './comparison.js'

/** How much a metric varies from seed to seed, with nothing changed but the seed. */
export interface MetricNoise {
  name: string
  role: MetricRole
  scale: Scale
  unit: string | undefined
  /** One a training that reported a finite number, by seed. */
  values: { seed: number; value: number }[]
  mean: number
  /** Standard deviation over the seeds. */
  deviation: number
  /** Two single runs of the same code differ by less in 19 of 20 cases: a sensible tolerance where noise is not measured. */
  tolerance: number
  /** What so many pairs of runs would find 4 times in 5. */
  detectable: { pairs: number; difference: number }[]
}

/** Base against base. */
export interface Noise {
  /** Trainings that gave results, of those tried. */
  trainings: number
  failed: number
  /** Only those with at least 3 finite values; in the order they were written. */
  metrics: MetricNoise[]
  /** Every seed gave the same numbers. */
  ignoresSeed: boolean
}
