import type { Machine } from '../model/training.js'
import type { MachineFacts } from './machine.js'

/** What one training gets of the machine. */
export interface Share {
  /** Cores it is bound to; `undefined`: it is left on all that Headway itself may use. */
  cpus: number[] | undefined
  /** For the variables that numerical libraries read: `OMP_NUM_THREADS` and its kin. */
  threads: number
  /** The machine as this training sees it. */
  machine: Machine
}

export interface ShareOptions {
  maxParallel: number | 'auto'
  /** What each training is to have; `undefined`: what the cores give. */
  threads?: number | undefined
  trainings: number
  machine: MachineFacts
  /** Which of the shares comes first. */
  first?: number
}

/**
 * One share for each training that may run at the same time, all of one size: the number of threads changes the last
 * bits of many results, so head and base must not differ in it. A remainder of the division stays idle.
 */
export function planShares(options: ShareOptions): Share[] {
  const { maxParallel, trainings, machine, first = 0 } = options
  const { usableCores, bindable, ...facts } = machine
  const most = maxParallel === 'auto' ? slotsOf(machine, options.threads) : maxParallel
  const slots = Math.max(1, Math.min(trainings, most))
  const threads = options.threads ?? Math.max(1, Math.floor(usableCores / slots))
  return Array.from({ length: slots }, (_, slot) => ({
    cpus:
      slots === 1 && threads >= usableCores ? undefined : coresOf((slot + first) % slots, threads, bindable),
    threads,
    machine: { ...facts, cores: threads },
  }))
}

/** Some of the memory is the system's and Headway's own. */
const USABLE_MEMORY = 0.9

/**
 * How many trainings fit into the memory at once: at least one.
 *
 * @param needed bytes of one, as measured before; `undefined` where nobody knows: then the cores alone decide
 */
export function fitInMemory(memoryBytes: number, needed: number | undefined): number {
  if (needed === undefined) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.floor((USABLE_MEMORY * memoryBytes) / needed))
}

function slotsOf(machine: MachineFacts, threads = 1): number {
  // Two trainings on one GPU share its memory, and the second one fails or slows the first one down.
  return machine.gpus.length > 0 ? 1 : Math.floor(machine.usableCores / threads)
}

/** More slots than cores wrap around: then several trainings are bound to one core. */
function coresOf(slot: number, size: number, bindable: number[] | undefined): number[] | undefined {
  if (bindable === undefined) return undefined
  const first = (slot * size) % bindable.length
  return bindable.slice(first, first + size)
}
