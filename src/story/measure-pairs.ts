import { ignoresSeed } from '../comparison/ignores-seed.js'
import type { Measurement } from '../model/measurement.js'
import type { Plan } from '../model/plan.js'
import type { SourceRepository } from '../source/repository.js'
import type { Conclusion } from './conclude.js'
import { fileChanges } from './file-changes.js'
import type { Job } from './job.js'
import { measureAll, shareOut } from './measure-all.js'
import { completePairs, pairUp } from './pair-up.js'
import { pairsOf, seedsBetween } from './prepare.js'
import type { Workshop } from './workshop.js'

export interface Evaluation extends Conclusion {
  /** Trainings ran side by side. */
  together: boolean
  /** Most of them at the same time. */
  atOnce: number
}

/**
 * Trains the pairs of the plan and judges them; where the settings allow a second look and the first one leaves it open,
 * trains more and judges all of them.
 */
export async function measurePairs(
  job: Job,
  plan: Plan,
  repository: SourceRepository,
  workshop: Workshop,
): Promise<Evaluation> {
  const { first, most } = job.settings.seeds
  const shared = await shareOut(job)
  const before = await measureAll(job, plan.items, workshop, shared, isDecided)
  const atFirst = await judge(before.measurements, 1)
  const { together, atOnce } = before
  if (most === undefined || !isOpen(atFirst)) return { ...atFirst, together, atOnce }

  const more = pairsOf(plan, seedsBetween(first + 1, most))
  job.onProgress({ kind: 'planned', items: more, at: Date.now() })
  // Whatever comes now, all pairs count: that a few of them would do is for the first look to say.
  const after = await measureAll(job, more, workshop, shared)
  const all = await judge([...before.measurements, ...after.measurements], 2)
  return { ...all, together: together || after.together, atOnce: Math.max(atOnce, after.atOnce) }

  async function judge(measurements: Measurement[], look: 1 | 2): Promise<Conclusion> {
    const pairs = pairUp(measurements)
    // The t distribution is large, and nobody needs it before.
    const { conclude } = await import('./conclude.js')
    const [base, head] = await Promise.all([repository.files(plan.base.sha), repository.files(plan.head.sha)])
    const ignored = pairs.length > 1 && ignoresSeed(pairs)
    return conclude(plan, {
      pairs: ignored ? pairs.slice(0, 1) : pairs,
      ignoresSeed: ignored,
      looks: most === undefined ? 1 : 2,
      look,
      changes: fileChanges(base, head, measurements),
      rules: job.settings.metrics,
    })
  }
}

/** Enough to look for what makes all others needless. */
const FEW = 2

/**
 * Whether more seeds would tell nothing new: a side that failed whenever it was tried will fail again, and a training
 * that ignores its seed will give the same numbers again.
 */
function isDecided(done: Measurement[]): boolean {
  const pairs = completePairs(done)
  if (pairs.length === 0) return false
  const failing = (['head', 'base'] as const).some((side) =>
    done.filter((one) => one.side === side).every(({ result }) => result.kind === 'failed'),
  )
  return failing || (pairs.length >= FEW && ignoresSeed(pairs))
}

/** The first look leaves open what a second one may decide. */
function isOpen({ comparison: { verdict, metrics } }: Conclusion): boolean {
  return verdict === 'inconclusive' && metrics.some((metric) => metric.primary && metric.statistics)
}
