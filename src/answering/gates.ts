import type { Comparison } from '../model/comparison.js'
import type { Gate } from '../model/settings.js'
import { inPlainText } from '../report/names.js'
import { oneLine } from '../report/one-line.js'

/**
 * Why the job fails, in the words of the report; `undefined` when it does not. A head that does not train fails it; what
 * else does, the user says.
 */
export function failureOf(comparison: Comparison, failOn: Gate[]): string | undefined {
  const { verdict } = comparison
  if (verdict === 'failed' || failOn.some((gate) => gate === verdict)) return oneLine(comparison)
  return failOn.includes('worse') || failOn.includes('inconclusive')
    ? undecided(comparison, failOn)
    : undefined
}

const DECIDED = ['better', 'worse', 'within-tolerance', 'no-baseline']

/** A gate that stays open because it cannot tell is worse than none: it looks as if somebody were on guard. */
function undecided(comparison: Comparison, failOn: Gate[]): string | undefined {
  const { verdict, metrics } = comparison
  const gate = `\`fail-on: ${failOn.find((one) => one !== 'no-baseline')}\``
  const primary = metrics.find((metric) => metric.primary)
  // Several seeds were looked at, and do not show that head is worse: that is what the gate asks.
  if (DECIDED.includes(verdict) || (verdict === 'inconclusive' && primary?.statistics !== undefined)) {
    return undefined
  }
  if (comparison.ignoresSeed) {
    return (
      `${gate} could not be decided: every seed gave the same numbers, so noise was not measured.\n` +
      'Let the training read the variable `HEADWAY_SEED`, or give the metric that decides a tolerance in the input `metrics`.'
    )
  }
  if (verdict === 'unmeasured' && primary !== undefined) {
    return (
      `${gate} could not be decided: the metric that decides is \`${inPlainText([{ code: primary.name }])}\`, and it has no tolerance.\n` +
      'Let its noise be measured (`seeds: 5`), give it a tolerance in the input `metrics`, or mark a metric that has one with `primary: true`.'
    )
  }
  return (
    `${gate} could not be decided: ${oneLine(comparison)}\n` +
    'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.'
  )
}
