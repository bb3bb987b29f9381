import type { Comparison, FileChanges, MetricComparison, OverallVerdict } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { BaseCommit } from '../model/plan.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { packageChanges } from './packages.js'
import { checkMark, choosePrimary } from './primary.js'
import { matches } from './rules.js'
import { scaleOf } from './scale.js'
import { absoluteTolerance } from './tolerance.js'
import { verdictOn } from './verdict.js'

export interface ComparisonInput {
  pullRequest: number
  base: BaseCommit
  head: Measurement
  baseline: Measurement
  changes: FileChanges | undefined
  rules: readonly MetricRule[]
}

/**
 * Holds one run of head against one of base.
 *
 * @throws UserError when the rules do not fit the results: a primary metric that nobody reports, a share of 0
 */
export function compare({ pullRequest, base, head, baseline, changes, rules }: ComparisonInput): Comparison {
  const candidates = candidatesOf(head, baseline, rules)
  const bothMeasured = head.result.kind === 'measured' && baseline.result.kind === 'measured'
  if (bothMeasured) checkMark(candidates, rules.find((rule) => rule.primary)?.pattern)
  const chosen = choosePrimary(candidates)
  const identical = bothMeasured && areIdentical(candidates)
  const metrics = candidates.map((candidate) => {
    const primary = candidate === chosen
    const metric = primary ? asPrimary(candidate) : candidate
    return bothMeasured ? judged(metric, primary, identical) : unjudged(metric, primary)
  })
  return {
    schema: 1,
    pullRequest,
    base,
    verdict: overall(head, baseline, identical, metrics),
    metrics: inTableOrder(metrics, chosen?.wishes.primary ?? false),
    head,
    baseline,
    packages: packageChanges(head, baseline),
    notes: bothMeasured ? idleRules(candidates, rules) : [],
    changes,
    sameTraining: bothMeasured && head.id === baseline.id,
    identical,
  }
}

/** A rule that matches nothing is most likely misspelt, and then nobody is on guard. */
function idleRules(candidates: readonly Candidate[], rules: readonly MetricRule[]): string[] {
  return rules
    .filter(({ pattern }) => !candidates.some(({ name }) => matches(pattern, name)))
    .map(
      ({ pattern }) => `\`${pattern}\` in the input \`metrics\` matches nothing that head or base reports.`,
    )
}

/** What decides is no bookkeeping, whatever it is called. */
function asPrimary(candidate: Candidate): Candidate {
  return candidate.role === 'bookkeeping' ? { ...candidate, role: 'quality' } : candidate
}

/** One side has nothing to be held against; its numbers are still worth showing. */
function unjudged(candidate: Candidate, primary: boolean): MetricComparison {
  const { name, role, direction, head, base, diverged, wishes } = candidate
  return {
    name,
    role,
    primary,
    direction,
    scale: scaleOf(candidate.kind, head, base),
    unit: wishes.unit,
    tolerance: undefined,
    head,
    base,
    difference: undefined,
    verdict: 'unmeasured',
    diverged,
  }
}

function judged(candidate: Candidate, primary: boolean, identical: boolean): MetricComparison {
  const metric = unjudged(candidate, primary)
  const { scale, head, base } = metric
  const tolerance = toleranceFor(candidate, primary)
  return {
    ...metric,
    tolerance,
    difference: scale === 'mixed' ? undefined : finiteDifference(head, base),
    verdict: verdictOn(candidate, scale, tolerance, identical),
  }
}

/**
 * A share of 0 stops the evaluation only where this very metric was meant: `"*": { tolerance: 1% }` must not fail for
 * the recall of one rare class.
 */
function toleranceFor(candidate: Candidate, primary: boolean): number | undefined {
  const { name, role, head, base, wishes } = candidate
  if (wishes.tolerance === undefined || role === 'bookkeeping') return undefined
  if (!Number.isFinite(head) || base === undefined || !Number.isFinite(base)) return undefined
  if (wishes.tolerance.kind === 'relative' && base === 0) {
    if (head === 0) return 0
    if (!primary && !wishes.named) return undefined
  }
  return absoluteTolerance(wishes.tolerance, name, base)
}

function finiteDifference(head: number | undefined, base: number | undefined): number | undefined {
  if (head === undefined || base === undefined) return undefined
  const difference = head - base
  return Number.isFinite(difference) ? difference : undefined
}

/**
 * Whether head and base gave the very same finite numbers. Times and the like never repeat, so they have no say where
 * there is anything else.
 */
function areIdentical(candidates: readonly Candidate[]): boolean {
  const telling = candidates.filter(({ role }) => role !== 'bookkeeping')
  const compared = telling.length > 0 ? telling : candidates
  return compared.length > 0 && compared.every(({ head, base }) => Number.isFinite(head) && head === base)
}

function overall(
  head: Measurement,
  baseline: Measurement,
  identical: boolean,
  metrics: readonly MetricComparison[],
): OverallVerdict {
  if (head.result.kind === 'failed') return 'failed'
  if (baseline.result.kind === 'failed') return 'no-baseline'
  if (identical) return 'within-tolerance'
  const verdict = metrics.find(({ primary }) => primary)?.verdict ?? 'changed'
  // A head that diverges where base does not is never better, whatever its other numbers say.
  const lost = metrics.some(
    ({ role, diverged, base }) => role === 'quality' && diverged === 'head' && base !== undefined,
  )
  return lost ? 'worse' : verdict
}

const ROLES = ['quality', 'train', 'bookkeeping']

/**
 * Quality, training, bookkeeping, each as written. A primary that was marked or judged leads; one that was only chosen
 * and not judged decides nothing, and stays where its author wrote it.
 */
function inTableOrder(metrics: readonly MetricComparison[], marked: boolean): MetricComparison[] {
  const leads = ({ primary, verdict }: MetricComparison): boolean =>
    primary && (marked || verdict !== 'unmeasured')
  const place = (metric: MetricComparison): number => (leads(metric) ? -1 : ROLES.indexOf(metric.role))
  return metrics.toSorted((a, b) => place(a) - place(b))
}
