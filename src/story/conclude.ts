import { type ComparisonInput, compare } from '../comparison/compare.js'
import type { Comparison } from '../model/comparison.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { Plan } from '../model/plan.js'
import { UserError } from '../model/user-error.js'

export interface Conclusion {
  comparison: Comparison
  /** Why the job fails although there is a comparison: the user's rules do not fit the results. */
  problem?: string
}

/** Rules that do not fit the results must not cost what the trainings gave: as many of them as fit, and saying so. */
export function conclude(
  { pullRequest, base }: Pick<Plan, 'pullRequest' | 'base'>,
  measured: Omit<ComparisonInput, 'pullRequest' | 'base'>,
): Conclusion {
  const input = { ...measured, pullRequest, base }
  const { rules } = measured
  let problem: UserError | undefined
  for (const fitting of [
    rules,
    withoutShares(rules),
    withoutMark(rules),
    withoutMark(withoutShares(rules)),
  ]) {
    try {
      const comparison = compare({ ...input, rules: fitting })
      if (problem === undefined) return { comparison }
      const notes = [problem.message, ...comparison.notes]
      return { comparison: { ...comparison, notes }, problem: `${problem.message}\n${problem.remedy}` }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problem ??= error
    }
  }
  throw problem ?? new Error('no rules were tried')
}

/** A share of a base of 0 is no tolerance. */
function withoutShares(rules: readonly MetricRule[]): MetricRule[] {
  return rules.map((rule) => (rule.tolerance?.kind === 'relative' ? { ...rule, tolerance: undefined } : rule))
}

/** Nobody reports the metric that was marked. */
function withoutMark(rules: readonly MetricRule[]): MetricRule[] {
  return rules.map((rule) => ({ ...rule, primary: false }))
}
