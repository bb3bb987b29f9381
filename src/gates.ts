import type { Comparison } from './model/comparison.js'
import type { Gate } from './model/settings.js'
import { oneLine } from './report/one-line.js'

/**
 * Why the job fails, in the words of the report; `undefined` when it does not. A head that does not train fails it; what
 * else does, the user says.
 */
export function failureOf(comparison: Comparison, failOn: Gate[]): string | undefined {
  const { verdict } = comparison
  if (verdict === 'failed' || failOn.some((gate) => gate === verdict)) return oneLine(comparison)
  return failOn.includes('worse') ? undecided(comparison) : undefined
}

const DECIDED = ['better', 'within-tolerance', 'no-baseline']

/** A gate that stays open because it cannot tell is worse than none: it looks as if somebody were on guard. */
function undecided(comparison: Comparison): string | undefined {
  const { verdict, metrics } = comparison
  if (DECIDED.includes(verdict)) return undefined
  const primary = metrics.find((metric) => metric.primary)
  if (verdict === 'unmeasured' && primary !== undefined) {
    return (
      `\`fail-on: worse\` could not be decided: the metric that decides is \`${primary.name}\`, and it has no tolerance.\n` +
      'Give it one in the input `metrics`, or mark a metric that has one with `primary: true`.'
    )
  }
  return (
    `\`fail-on: worse\` could not be decided: ${oneLine(comparison)}\n` +
    'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.'
  )
}
