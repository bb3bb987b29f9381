import type { Scope } from '../ledger/ledger.js'
import type { Run } from '../model/run.js'
import type { SharedPlan } from '../model/shared-plan.js'
import { openNamed } from '../story/open-ledger.js'
import type { Gathered } from './gather.js'

/**
 * Keeps what many machines have measured. Once, with all that is new: of jobs that each kept a page of their own, one
 * would be read.
 *
 * @param own for whom it answers: this run's own event says so, and not the plan
 */
export async function keepInLedger(
  run: Run,
  { ledger: evaluation, trees }: SharedPlan,
  { entries }: Gathered,
  own: Scope,
  stop: AbortSignal,
): Promise<void> {
  if (evaluation === undefined || entries.length === 0) return
  const ledger = openNamed(run, { evaluation, mode: 'auto' }, own, undefined, stop, true)
  ledger.addAll(entries, trees)
  await ledger.kept()
}
