import type { Comparison } from '../src/model/comparison.js'
import type { MainStep } from './main-step.js'

/** Seconds of the training that the other one waited for, as Headway itself measured it. */
export function longerTraining(comparison: Comparison | undefined): number {
  const trained = [comparison?.head, comparison?.baseline].flatMap((side) => side?.cost?.wallSeconds ?? [])
  if (trained.length === 0) throw new Error('Nothing was trained')
  return Math.max(...trained)
}

/** Seconds of the head's training alone: numbers of the base that were known already have a cost, too. */
export function headTraining(comparison: Comparison | undefined): number {
  const seconds = comparison?.head.cost?.wallSeconds
  if (seconds === undefined) throw new Error('The head was not trained')
  return seconds
}

/** Whether a training printed something. */
export function somethingWasTrained({ log }: MainStep): boolean {
  return /^(head|base) │/m.test(log)
}
