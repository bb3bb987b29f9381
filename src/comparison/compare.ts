import type { Comparison, FileChanges, MetricComparison, OverallVerdict, Pair } from '../model/comparison.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { BaseCommit } from '../model/plan.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { headFailed, outcomeOf, speakerOf } from './failures.js'
import { judge } from './judge.js'
import { packageChanges } from './packages.js'
import { comparePredictions } from './predictions.js'
import { checkMark, choosePrimary } from './primary.js'
import { matches } from './rules.js'
import { confidenceFor } from './statistics/looks.js'

export interface ComparisonInput {
  pullRequest: number | undefined
  base: BaseCommit
  /** All that were trained, by seed: at least one. */
  pairs: readonly Pair[]
  /** Every seed gave the same numbers, and `pairs` is the first one alone. */
  ignoresSeed: boolean
  /** How often the numbers may be looked at in all, and which look this is. */
  looks: 1 | 2
  look: 1 | 2
  changes: FileChanges | undefined
  rules: readonly MetricRule[]
}

/**
 * Holds the runs of head against those of base, seed by seed.
 *
 * @throws UserError when the rules do not fit the results: a primary metric that nobody reports, a share of 0
 */
export function compare(input: ComparisonInput): Comparison {
  const { pairs, rules, look, looks } = input
  const seeds = outcomeOf(pairs)
  const { compared, leftOut } = seeds
  const counting = pairs.filter(({ seed }) => !leftOut.includes(seed))
  const failed = headFailed(counting)
  const candidates = candidatesOf(counting, rules)
  if (compared.length > 0) checkMark(candidates, rules.find((rule) => rule.primary)?.pattern)
  const chosen = choosePrimary(candidates)
  const identical = compared.length === counting.length && areIdentical(candidates)
  const confidence = confidenceFor(looks)
  const metrics = judge(
    candidates.map((candidate) => (candidate === chosen ? asPrimary(candidate) : candidate)),
    {
      primary: chosen === undefined ? -1 : candidates.indexOf(chosen),
      comparable: compared.length > 0,
      identical,
      confidence,
      last: look === looks,
    },
  )
  const head = speakerOf(counting, 'head', failed)
  const noBaseline = !failed && compared.length === 0
  const baseline = speakerOf(counting, 'base', noBaseline)
  return {
    schema: 1,
    pullRequest: input.pullRequest,
    base: input.base,
    verdict: failed ? 'failed' : noBaseline ? 'no-baseline' : overall(identical, metrics),
    metrics: inTableOrder(metrics, chosen?.wishes.primary ?? false),
    pairs: [...pairs],
    seeds,
    head,
    baseline,
    confidence,
    look,
    ignoresSeed: input.ignoresSeed,
    predictions: comparePredictions(counting),
    packages: packageChanges(head, baseline),
    notes: compared.length > 0 ? idleRules(candidates, rules) : [],
    changes: input.changes,
    sameTraining: compared.length > 0 && counting.every((pair) => pair.head.id === pair.base.id),
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

/**
 * Whether head and base gave the very same finite numbers. Times and the like never repeat, so they have no say where
 * there is anything else.
 */
function areIdentical(candidates: readonly Candidate[]): boolean {
  const telling = candidates.filter(({ role }) => role !== 'bookkeeping')
  const compared = telling.length > 0 ? telling : candidates
  const isSame = ({ head, base }: Candidate['values'][number]): boolean =>
    Number.isFinite(head) && head === base
  return compared.length > 0 && compared.every(({ values }) => values.every(isSame))
}

function overall(identical: boolean, metrics: readonly MetricComparison[]): OverallVerdict {
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
