import type { MetricComparison } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import { scaleOf } from './scale.js'
import type { Decision } from './statistics/decide.js'
import { holm } from './statistics/holm.js'
import { evidenceOf } from './statistics-of.js'
import { absoluteTolerance } from './tolerance.js'
import { verdictOn } from './verdict.js'

export interface Judging {
  /** Index of the metric that decides; −1 where there is none. */
  primary: number
  /** At least one pair has results of both sides. */
  comparable: boolean
  /** Head and base gave the same numbers throughout. */
  identical: boolean
  confidence: number
  /** No other look follows, so that "no difference" may be concluded. */
  last: boolean
}

/** Judges every metric; the others than the primary by p adjusted for their number. */
export function judge(candidates: readonly Candidate[], judging: Judging): MetricComparison[] {
  const described = candidates.map((candidate, index) => describe(candidate, index, judging))
  const family = described.filter(
    ({ metric, judged }) => judged && metric.statistics !== undefined && !metric.primary,
  )
  const adjusted = holm(family.map(({ metric }) => metric.statistics?.p ?? 1))
  family.forEach((one, place) => {
    const { statistics } = one.metric
    if (statistics === undefined) return
    statistics.adjustedP = adjusted[place]
    if ((adjusted[place] ?? 1) > 1 - judging.confidence && one.decision !== 'inside') one.decision = 'open'
  })
  return described.map(({ candidate, metric, judged, decision }) => ({
    ...metric,
    verdict: judging.comparable
      ? verdictOn(candidate, metric, judged ? decision : undefined, judging.identical)
      : 'unmeasured',
  }))
}

interface Described {
  candidate: Candidate
  metric: MetricComparison
  /** By its interval or its p: training metrics and bookkeeping are only shown. */
  judged: boolean
  /** What its interval says, or, where it is one of several, its adjusted p; `undefined` with too few pairs. */
  decision: Decision | undefined
}

function describe(candidate: Candidate, index: number, judging: Judging): Described {
  const primary = index === judging.primary
  const { name, role, direction, head, base, diverged, values, bestOf, wishes } = candidate
  const scale = scaleOf(candidate.kind, values)
  const comparable = judging.comparable && scale !== 'mixed'
  const tolerance = judging.comparable ? toleranceFor(candidate, primary) : undefined
  const evidence =
    comparable && role !== 'bookkeeping'
      ? evidenceOf(candidate.complete, { ...judging, tolerance, primary })
      : undefined
  return {
    candidate,
    judged: role === 'quality',
    decision: evidence?.decision,
    metric: {
      name,
      role,
      primary,
      direction,
      scale,
      unit: wishes.unit,
      tolerance,
      head,
      base,
      difference: comparable ? finiteDifference(head, base) : undefined,
      values,
      statistics: evidence?.statistics,
      verdict: 'unmeasured',
      diverged,
      bestOf,
    },
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
