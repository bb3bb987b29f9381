import { randomWords } from '../../src/comparison/statistics/random.js'
import type { Called, Judge, SeedPair } from './judge.js'
import type { MetricName, Pool } from './pool.js'

/** Pairs at each look. */
export type Plan = readonly [number] | readonly [number, number]

export interface Counts {
  evaluations: number
  /** "Better" or "worse", by metric as they were given: the primary one first. */
  called: number[]
  /** Any of them. */
  any: number
}

export interface Experiment {
  /** The primary one first. */
  metrics: readonly MetricName[]
  plan: Plan
  evaluations: number
}

/**
 * Counts false alarms over evaluations that are drawn from the pool: within one evaluation no seed comes twice, between
 * evaluations they do, since there are only so many trainings.
 */
export function countAlarms(pool: Pool, judge: Judge, experiment: Experiment): Counts {
  const { metrics, plan, evaluations } = experiment
  const all = pairsOf(pool)
  const next = randomWords(1)
  const counts: Counts = { evaluations, called: metrics.map(() => 0), any: 0 }
  for (let evaluation = 0; evaluation < evaluations; evaluation += 1) {
    const calls = evaluateOnce(drawPairs(all, plan.at(-1) ?? 0, next), judge, experiment)
    const alarms = calls.map((call) => call !== 'open')
    counts.called = counts.called.map((count, index) => count + Number(alarms[index]))
    counts.any += Number(alarms.includes(true))
  }
  return counts
}

/** A second look only where the primary metric is left open by the first. */
function evaluateOnce(
  pairs: readonly SeedPair[],
  judge: Judge,
  { metrics, plan }: Experiment,
): readonly Called[] {
  const [first, most] = plan
  const looks = plan.length
  const calls = judge(pairs.slice(0, first), { metrics, looks, last: most === undefined })
  return most === undefined || calls[0] !== 'open' ? calls : judge(pairs, { metrics, looks, last: true })
}

export function pairsOf({ head, base }: Pool): SeedPair[] {
  return head.accuracy.map((accuracy, index) => ({
    seed: index + 1,
    head: { accuracy, loss: head.loss[index] ?? Number.NaN },
    base: { accuracy: base.accuracy[index] ?? Number.NaN, loss: base.loss[index] ?? Number.NaN },
  }))
}

/** The beginning of a shuffle (Fisher and Yates). */
function drawPairs(all: readonly SeedPair[], count: number, next: () => number): SeedPair[] {
  const left = [...all]
  return Array.from({ length: count }, (_, place) => {
    const other = place + Math.floor((next() / 2 ** 32) * (left.length - place))
    const [here, there] = [left[place], left[other]]
    if (here === undefined || there === undefined) throw new Error('The pool has too few trainings')
    left[other] = here
    return there
  })
}
