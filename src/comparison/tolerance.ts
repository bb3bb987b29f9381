import type { Tolerance } from '../model/metric-settings.js'
import { UserError } from '../model/user-error.js'

/**
 * A tolerance in the metric's own numbers.
 *
 * @param base finite; the mean of base where there are several runs
 * @throws UserError for a share of 0
 */
export function absoluteTolerance(tolerance: Tolerance, name: string, base: number): number {
  if (tolerance.kind === 'absolute') return tolerance.amount
  if (base !== 0) return (tolerance.percent / 100) * Math.abs(base)
  const shown = JSON.stringify(name)
  throw new UserError(
    `The input \`metrics\` gives ${shown} a tolerance of ${tolerance.percent}% of base, but base's value is 0, and there is no share of 0.`,
    `Give it a tolerance in its own numbers:\n    with:\n      metrics: |\n        ${shown}: { tolerance: 0.5 }`,
  )
}

/**
 * Whether a difference is beyond a tolerance, told apart from rounding: 78.2 − 78.0 is a little more than 0.2 in
 * doubles. Each of the three numbers is off its decimals by at most half of ε times itself, and the subtraction
 * rounds once more; twice that is the room given.
 */
export function isBeyond(tolerance: number, head: number, base: number): boolean {
  const rounding = [head, base, tolerance].map((number) => Number.EPSILON * Math.abs(number))
  return Math.abs(head - base) > rounding.reduce((sum, part) => sum + part, tolerance)
}
