import { nextUpdateAt } from '../../src/github/pace.js'
import { MOST_ENTRIES } from '../../src/ledger/page.js'
import type { Constants } from './constants.js'
import type { Asked } from './count.js'

/** What somebody wants: so many trainings of such a length. */
export interface Wish {
  trainings: number
  trainingSeconds: number
  /** Machines at once, on which one training each is done. */
  machines: number
}

export interface Costs {
  /** From the label to the report. */
  seconds: number
  /** As they are billed: each job's rounded up. */
  machineMinutes: number
  apiRequests: number
  artifactBytes: number
  cacheBytes: number
  cacheWrites: number
}

/** A machine trains both sides of a pair at once. */
const AT_ONCE = 2
/** It looks whether a newer evaluation has taken the comment over, and writes. */
export const REQUESTS_AN_UPDATE = 2

/** Everything in one job, on one machine. */
export function oneJob({ trainings, trainingSeconds }: Omit<Wish, 'machines'>, constants: Constants): Costs {
  const { assumed, measured, counted } = constants
  const work = Math.ceil(trainings / AT_ONCE) * trainingSeconds
  const seconds = assumed.jobStartSeconds + measured.installSeconds + measured.overheadSeconds + work
  const line = lineThrough(counted.oneJob)
  const page = lineThrough(counted.manyJobs)
  // What is measured is kept at once, in case that the job ends early: the page so far, and the new measurement in it.
  const pages = Array.from({ length: trainings }, (_, index) =>
    page('cacheBytes', Math.min(index + 1, MOST_ENTRIES)),
  )
  return {
    seconds,
    machineMinutes: minutes(seconds),
    apiRequests: Math.round(line('apiRequests', trainings)) + updatesIn(work) * REQUESTS_AN_UPDATE,
    artifactBytes: line('artifactBytes', trainings),
    cacheBytes: pages.reduce((sum, bytes) => sum + bytes, 0),
    cacheWrites: trainings,
  }
}

/** A job that plans, one for each training, and one that reports. */
export function manyJobs({ trainings, trainingSeconds, machines }: Wish, constants: Constants): Costs {
  const { assumed, measured, counted } = constants
  const lookUp = assumed.jobStartSeconds + measured.lookUpSeconds
  const training =
    assumed.jobStartSeconds + measured.installSeconds + measured.overheadSeconds + trainingSeconds
  const line = lineThrough(counted.manyJobs)
  return {
    seconds: 2 * lookUp + Math.ceil(trainings / machines) * training,
    machineMinutes: 2 * minutes(lookUp) + trainings * minutes(training),
    apiRequests: Math.round(line('apiRequests', trainings)),
    artifactBytes: line('artifactBytes', trainings),
    cacheBytes: line('cacheBytes', Math.min(trainings, MOST_ENTRIES)),
    cacheWrites: Math.round(line('cacheWrites', trainings)),
  }
}

/** Updates of the comment in so many seconds of training that always has something to show. */
export function updatesIn(seconds: number): number {
  let updates = 0
  const next = (at: number): number => nextUpdateAt(0, at, false, undefined)
  for (let at = next(0); at < seconds * 1000; at = next(at)) updates += 1
  return updates
}

/** Through the least and the most that was counted. */
export function lineThrough(counted: readonly Asked[]): (what: keyof Asked, trainings: number) => number {
  const [least, most] = [counted[0], counted.at(-1)]
  if (least === undefined || most === undefined || least === most) throw new Error('Too little was counted.')
  return (what, trainings) => {
    const each = (most[what] - least[what]) / (most.trainings - least.trainings)
    return least[what] + each * (trainings - least.trainings)
  }
}

function minutes(seconds: number): number {
  return Math.ceil(seconds / 60)
}
