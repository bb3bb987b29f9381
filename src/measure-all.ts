import type { Job } from './job.js'
import { unmeasured } from './measure.js'
import type { Measurement } from './model/measurement.js'
import type { PlanItem } from './model/plan.js'
import type { Side } from './model/side.js'
import { fitInMemory, planShares, type Share } from './training/cores.js'
import { readMachine } from './training/machine.js'
import type { Workshop } from './workshop.js'

export interface Measured {
  /** In the order of the plan. */
  measurements: Measurement[]
  /** Trainings ran side by side. */
  together: boolean
}

/** The machine is shared out for a pair, so that a side has the same share whether the other one is trained or known. */
const PAIR = 2

/** Measures every item: what is known already is looked up, the rest trained, as many at once as the machine allows. */
export async function measureAll(job: Job, items: PlanItem[], workshop: Workshop): Promise<Measured> {
  const machine = await readMachine()
  const { maxParallel } = job.settings
  const trainings = Math.max(PAIR, items.length)
  // Any number does, if it is another one elsewhere: several runners on a machine must not all queue for its first core.
  const shares = planShares({ maxParallel, trainings, machine, first: process.pid })

  const waiting = [...items]
  const done = new Map<PlanItem, Measurement>()
  const beside = new Set<PlanItem>()
  const running = new Set<PlanItem>()
  const trainNow = async (item: PlanItem, share: Share): Promise<Measurement> => {
    const noteNeighbours = (): void => {
      running.add(item)
      if (running.size > 1) for (const one of running) beside.add(one)
    }
    return workshop.measure(item, share, noteNeighbours).finally(() => running.delete(item))
  }
  const work = async (share: Share): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined
      if (skipped !== undefined)
        job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' })
      done.set(item, skipped ?? (await trainNow(item, share)))
    }
  }
  const fitting = fitInMemory(machine.memoryBytes, await job.ledger?.peakMemoryBytes())
  await everyOneOf(shares.slice(0, fitting).map(work))
  // Two that do not fit into the memory together are no failure of either.
  for (const [item, { result }] of done) {
    const lacked = result.kind === 'failed' && result.failure.kind === 'out-of-memory'
    const [share] = shares
    if (lacked && beside.has(item) && share !== undefined) {
      beside.delete(item)
      done.set(item, withNote(await trainNow(item, share)))
    }
  }
  return { measurements: items.map((item) => of(done, item)), together: beside.size > 1 }
}

function withNote(measurement: Measurement): Measurement {
  const { result } = measurement
  if (result.kind !== 'measured') return measurement
  const note = 'ran out of memory beside the other side, and was trained again alone.'
  return { ...measurement, result: { ...result, notes: [...result.notes, note] } }
}

/** Waits for all of them even when one fails: what they work in is removed next. */
async function everyOneOf(works: Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(works)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** GPU time is dear: a base whose head has failed would answer a question nobody can ask any more. */
function skip(item: PlanItem, done: Map<PlanItem, Measurement>): Measurement | undefined {
  const headFailed = [...done].some(([{ side }, { result }]) => side === 'head' && result.kind === 'failed')
  if (item.side === 'head' || !headFailed) return undefined
  return unmeasured(item, {
    kind: 'skipped',
    because:
      'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
  })
}

function of(done: Map<PlanItem, Measurement>, item: PlanItem): Measurement {
  const measurement = done.get(item)
  if (measurement === undefined) throw new Error(`nothing was measured of the ${item.side}`)
  return measurement
}

/** The one pair of an evaluation. */
export function bySide(measurements: Measurement[]): Record<Side, Measurement> {
  const [head, base] = (['head', 'base'] as const).map((side) =>
    measurements.find((one) => one.side === side),
  )
  if (head === undefined || base === undefined) throw new Error('the plan lacks a side')
  return { head, base }
}
