import type { Comparison } from './model/comparison.js'
import type { Gate } from './model/settings.js'

/** A head that does not train fails the job; what else does, the user says. */
export function failsTheJob({ verdict }: Comparison, failOn: Gate[]): boolean {
  if (verdict === 'failed') return true
  return failOn.some((gate) => gate === verdict)
}
