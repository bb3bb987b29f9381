import type { Job } from './job.js'
import { unmeasured } from './measure.js'
import type { Measurement } from './model/measurement.js'
import type { Plan, PlanItem } from './model/plan.js'
import type { Side } from './model/side.js'
import type { SourceRepository } from './source/repository.js'
import { planShares, type Share } from './training/cores.js'
import { readMachine } from './training/machine.js'
import type { Relay } from './training/relay.js'
import { openWorkshop } from './workshop.js'

/** Both sides' measurements, and whether their trainings ran side by side. */
export interface Measured {
  head: Measurement
  base: Measurement
  together: boolean
}

/** Trains every item of the plan, as many at once as the machine has shares for. */
export async function measureAll(
  job: Job,
  plan: Plan,
  repository: SourceRepository,
  relay: Relay,
): Promise<Measured> {
  const machine = await readMachine()
  const shares = planShares({
    maxParallel: job.settings.maxParallel,
    trainings: plan.items.length,
    machine,
  })
  await using workshop = openWorkshop(job, plan, repository, relay)

  const waiting = [...plan.items]
  const done = new Map<Side, Measurement>()
  const work = async (share: Share): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined
      if (skipped !== undefined)
        job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' })
      done.set(item.side, skipped ?? (await workshop.train(item, share)))
    }
  }
  await everyOneOf(shares.map(work))
  return { head: of(done, 'head'), base: of(done, 'base'), together: shares.length > 1 }
}

/** Waits for all of them even when one fails: what they work in is removed next. */
async function everyOneOf(works: Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(works)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** GPU time is dear: a base whose head has failed would answer a question nobody can ask any more. */
function skip(item: PlanItem, done: Map<Side, Measurement>): Measurement | undefined {
  if (item.side === 'head' || done.get('head')?.result.kind !== 'failed') return undefined
  return unmeasured(item, {
    kind: 'skipped',
    because:
      'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
  })
}

function of(done: Map<Side, Measurement>, side: Side): Measurement {
  const measurement = done.get(side)
  if (measurement === undefined) throw new Error(`the plan has no training of the ${side}`)
  return measurement
}
