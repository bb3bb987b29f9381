import { type ComparisonInput, compare } from '../../src/comparison/compare.js'
import type { Comparison, MetricComparison } from '../../src/model/comparison.js'
import type { Failure, Measurement } from '../../src/model/measurement.js'
import type { MetricRule } from '../../src/model/metric-settings.js'
import type { BaseCommit } from '../../src/model/plan.js'
import type { Side } from '../../src/model/side.js'

export type Numbers = Record<string, number>

export const BASE: BaseCommit = { sha: 'b'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 3 }

export const CRASHED: Failure = { kind: 'exit-code', code: 1 }

/** What a training gave: numbers, or a failure. */
export function measurement(side: Side, given: Numbers | Failure, seed = 1): Measurement {
  const metrics = Object.entries(given).map(([name, value]) => ({ name, value }))
  return {
    schema: 1,
    id: seed === 1 ? `training of ${side}` : `training of ${side} ${seed}`,
    side,
    commit: (side === 'head' ? 'a' : 'b').repeat(40),
    seed,
    result: isFailure(given)
      ? { kind: 'failed', failure: given }
      : { kind: 'measured', metrics, series: [], predictions: undefined, notes: [] },
    cost: undefined,
    machine: undefined,
    threads: {},
    environment: undefined,
    logTail: [],
    reads: undefined,
    reused: undefined,
  }
}

function isFailure(given: Numbers | Failure): given is Failure {
  return typeof given.kind === 'string'
}

export function rule(pattern: string, settings: Partial<MetricRule> = {}): MetricRule {
  return {
    pattern,
    better: undefined,
    tolerance: undefined,
    unit: undefined,
    primary: false,
    take: undefined,
    ...settings,
  }
}

export function absolute(amount: number): Pick<MetricRule, 'tolerance'> {
  return { tolerance: { kind: 'absolute', amount } }
}

export function relative(percent: number): Pick<MetricRule, 'tolerance'> {
  return { tolerance: { kind: 'relative', percent } }
}

export function comparing(
  head: Numbers | Failure,
  base: Numbers | Failure,
  ...rules: MetricRule[]
): Comparison {
  return comparingSeeds([head], [base], { rules })
}

/** One pair a seed, from 1 on. */
export function comparingSeeds(
  heads: (Numbers | Failure)[],
  bases: (Numbers | Failure)[],
  changes: Partial<ComparisonInput> = {},
): Comparison {
  return compare({
    pullRequest: 42,
    base: BASE,
    pairs: heads.map((head, index) => ({
      seed: index + 1,
      head: measurement('head', head, index + 1),
      base: measurement('base', bases[index] ?? {}, index + 1),
    })),
    ignoresSeed: false,
    looks: 1,
    look: 1,
    changes: undefined,
    rules: [],
    ...changes,
  })
}

/** The same metric of several seeds. */
export function accuracies(...values: number[]): Numbers[] {
  return values.map((accuracy) => ({ accuracy }))
}

/** The comparison of one metric. */
export function metric(name: string, comparison: Comparison): MetricComparison {
  const found = comparison.metrics.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no metric ${name}`)
  return found
}

export function primaryOf(comparison: Comparison): string | undefined {
  return comparison.metrics.find(({ primary }) => primary)?.name
}
