import type { Side } from '../model/side.js'
import { badInput, text } from './read.js'

/** Which training a machine is for. */
export interface WantedItem {
  side: Side
  seed: number
}

/** The digest of the plan that this job works for. @throws UserError where there is none */
export function readPlanDigest(env: NodeJS.ProcessEnv): string {
  const value = text(env, 'plan')
  if (/^[0-9a-f]{64}$/.test(value)) return value
  throw badInput('plan', value, 'the output `plan` of the action `plan`', EXAMPLE_PLAN)
}

/** @throws UserError where a plan is given, and no training of it */
export function readItem(env: NodeJS.ProcessEnv): WantedItem {
  const value = text(env, 'item')
  const [, side, seed] = /^(head|base)-([1-9]\d{0,2})$/.exec(value) ?? []
  if (side !== undefined && seed !== undefined) return { side: side as Side, seed: Number(seed) }
  throw badInput('item', value, 'with `plan`, the training of the matrix, such as `head-3`', EXAMPLE_ITEM)
}

/** How the job that measures has ended, as GitHub says: only a cancel makes a difference. */
export function wasCancelled(env: NodeJS.ProcessEnv): boolean {
  const value = text(env, 'measured')
  if (['', 'success', 'failure', 'cancelled', 'skipped'].includes(value)) return value === 'cancelled'
  throw badInput('measured', value, 'the result of the job that measures', EXAMPLE_MEASURED)
}

/** The input `runs-on` in one form, so that the same words mean the same machines. */
export function readMachines(env: NodeJS.ProcessEnv): string {
  return text(env, 'runs-on').replaceAll(/\s+/g, ' ')
}

const EXAMPLE_PLAN = 'plan: $' + '{{ needs.plan.outputs.plan }}'
const EXAMPLE_ITEM = 'item: $' + '{{ matrix.item }}'
const EXAMPLE_MEASURED = 'measured: $' + '{{ needs.measure.result }}'
