import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import { fitInMemory, planShares, type Share } from '../training/cores.js'
import { type MachineFacts, readMachine } from '../training/machine.js'
import type { Job } from './job.js'
import { unmeasured } from './measure.js'
import type { Workshop } from './workshop.js'

/** The machine, shared out once: every training of an evaluation gets as much of it as any other. */
export interface SharedMachine {
  machine: MachineFacts
  shares: Share[]
  /** Most that one training was seen to need, in bytes; `undefined` until one has ended. */
  neededMemory: number | undefined
}

export interface Measured {
  /** In the order of the plan; without what was dropped. */
  measurements: Measurement[]
  /** Trainings ran side by side. */
  together: boolean
  /** Most of them at the same time, as was seen. */
  atOnce: number
}

/** It is shared out for pairs, so that a side has the same share whether the other one is trained or known. */
const SIDES = 2

export async function shareOut(job: Job): Promise<SharedMachine> {
  const machine = await readMachine()
  const { maxParallel, threads, seeds } = job.settings
  // Any number does, if it is another one elsewhere: several runners on a machine must not all queue for its first core.
  const shares = planShares({
    maxParallel,
    threads,
    trainings: SIDES * seeds.first,
    machine,
    first: process.pid,
  })
  return { machine, shares, neededMemory: await job.ledger?.peakMemoryBytes() }
}

/**
 * Measures every item: what is known already is looked up, the rest trained, as many at once as the machine allows.
 *
 * @param enough whether what is measured answers already, so that what still waits can be dropped
 */
export async function measureAll(
  job: Job,
  items: PlanItem[],
  workshop: Workshop,
  shared: SharedMachine,
  enough: (done: Measurement[]) => boolean = () => false,
): Promise<Measured> {
  const { machine, shares } = shared
  const waiting = [...items]
  const done = new Map<PlanItem, Measurement>()
  const beside = new Set<PlanItem>()
  const running = new Set<PlanItem>()
  let most = 1
  const trainNow = async (item: PlanItem, share: Share): Promise<Measurement> => {
    const noteNeighbours = (): void => {
      running.add(item)
      most = Math.max(most, running.size)
      if (running.size > 1) for (const one of running) beside.add(one)
    }
    const measurement = await workshop.measure(item, share, noteNeighbours)
    running.delete(item)
    const peak = measurement.cost?.peakMemoryBytes ?? 0
    shared.neededMemory = Math.max(shared.neededMemory ?? 0, peak) || undefined
    return measurement
  }
  const fitting = (): number => Math.min(shares.length, fitInMemory(machine.memoryBytes, shared.neededMemory))
  const next = (slot: number): PlanItem | undefined => {
    if (slot >= fitting()) return undefined
    if (enough([...done.values()])) {
      for (const item of waiting.splice(0)) job.onProgress({ kind: 'dropped', ...item })
    }
    return waiting.shift()
  }
  const work = async (share: Share, slot: number): Promise<void> => {
    for (let item = next(slot); item !== undefined; item = next(slot)) {
      const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined
      if (skipped !== undefined)
        job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' })
      done.set(item, skipped ?? (await trainNow(item, share)))
    }
  }
  job.onProgress({ kind: 'shared-out', atOnce: Math.min(fitting(), items.length) })
  await everyOneOf(shares.map(work))
  // Two that do not fit into the memory together are no failure of either.
  for (const [item, { result }] of done) {
    const lacked = result.kind === 'failed' && result.failure.kind === 'out-of-memory'
    const [share] = shares
    if (lacked && beside.has(item) && share !== undefined) {
      beside.delete(item)
      done.set(item, withNote(await trainNow(item, share)))
    }
  }
  const measurements = items.flatMap((item) => done.get(item) ?? [])
  return { measurements, together: beside.size > 1, atOnce: most }
}

function withNote(measurement: Measurement): Measurement {
  const { result } = measurement
  if (result.kind !== 'measured') return measurement
  const note = 'ran out of memory beside another training, and was trained again alone.'
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
  const headFailed = [...done].some(
    ([{ side, seed }, { result }]) => side === 'head' && seed === item.seed && result.kind === 'failed',
  )
  if (item.side === 'head' || !headFailed) return undefined
  return unmeasured(item, {
    kind: 'skipped',
    because:
      'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
  })
}
