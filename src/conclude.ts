import { compare } from './comparison/compare.js'
import type { Comparison } from './model/comparison.js'
import type { Measurement } from './model/measurement.js'
import type { MetricRule } from './model/metric-settings.js'
import type { Plan } from './model/plan.js'
import { UserError } from './model/user-error.js'

export interface Conclusion {
  comparison: Comparison
  /** Why the job fails although there is a comparison: the user's rules do not fit the results. */
  problem?: string
}

/** Rules that do not fit the results must not cost what the trainings gave: without them, and saying so. */
export function conclude(
  plan: Plan,
  head: Measurement,
  baseline: Measurement,
  rules: MetricRule[],
): Conclusion {
  const sides = { pullRequest: plan.pullRequest.number, base: plan.base, baseline }
  try {
    return { comparison: compare({ ...sides, head, rules }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `${error.message} The input \`metrics\` was left out of account.`
    const comparison = compare({ ...sides, head: withNote(head, note), rules: [] })
    return { comparison, problem: `${error.message}\n${error.remedy}` }
  }
}

function withNote(measurement: Measurement, note: string): Measurement {
  const { result } = measurement
  if (result.kind !== 'measured') return measurement
  return { ...measurement, result: { ...result, notes: [note, ...result.notes] } }
}
