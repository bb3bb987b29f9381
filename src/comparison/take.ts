import type { BestOf, Direction, MetricRule } from '../model/metric-settings.js'
import { UserError } from '../model/user-error.js'
import { meaningOf } from './direction.js'
import { wishesFor } from './rules.js'

/**
 * Which metrics are taken at the best epoch of which: for `readResults`.
 *
 * @throws UserError when nobody says which values of that metric are the better ones
 */
export function takesOf(rules: readonly MetricRule[]): (name: string) => BestOf | undefined {
  for (const { take, pattern } of rules) {
    if (take?.kind === 'at-best' && directionOf(take.metric, rules) === undefined) {
      const [metric, of] = [JSON.stringify(take.metric), JSON.stringify(pattern)]
      throw new UserError(
        `The input \`metrics\` takes ${of} where ${metric} is best, but does not say whether lower or higher values of ${metric} are better, and its name does not tell.`,
        `Say it:\n    with:\n      metrics: |\n        ${metric}: { better: higher }`,
      )
    }
  }
  return (name) => {
    const { take } = wishesFor(name, rules)
    if (take?.kind !== 'at-best') return undefined
    const better = directionOf(take.metric, rules)
    return better && { metric: take.metric, better }
  }
}

function directionOf(metric: string, rules: readonly MetricRule[]): Direction | undefined {
  return wishesFor(metric, rules).better ?? meaningOf(metric).direction
}
