import { type Decision, decide } from '../../src/comparison/statistics/decide.js'
import { confidenceFor, type Looks } from '../../src/comparison/statistics/looks.js'

/** Pairs at each look: `[5]`, or `[5, 10]` as with `seeds: 5` and `max-seeds: 10`. */
export type Plan = readonly [number] | readonly [number, number]

export interface Ended {
  decision: Decision
  /** At which it ended. */
  look: Looks
}

/**
 * One metric of one evaluation, as the action decides it: a second look only where the first leaves it open.
 *
 * @param differences as many as the last look has, or more
 */
export function evaluate(differences: readonly number[], plan: Plan, tolerance = 0): Ended {
  const [first, most] = plan
  if (most === undefined) {
    const decision = decide({
      differences: differences.slice(0, first),
      tolerance,
      confidence: confidenceFor(1),
      last: true,
    })
    return { decision, look: 1 }
  }
  const confidence = confidenceFor(2)
  const atFirst = decide({ differences: differences.slice(0, first), tolerance, confidence, last: false })
  if (atFirst !== 'open') return { decision: atFirst, look: 1 }
  return {
    decision: decide({ differences: differences.slice(0, most), tolerance, confidence, last: true }),
    look: 2,
  }
}

export function pairsOf(plan: Plan): number {
  return plan.at(-1) ?? 0
}

export function nameOf(plan: Plan): string {
  return plan.length === 1 ? `${plan[0]} pairs` : `${plan[0]}, then ${plan[1]}`
}

/** "Better" or "worse". */
export function isCall({ decision }: Ended): boolean {
  return decision === 'above' || decision === 'below'
}
