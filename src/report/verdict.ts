import type { MetricComparison } from '../model/comparison.js'
import { undecided } from './judgement.js'
import { divergedSeeds } from './seeds.js'
import { showInterval } from './shown-metric.js'
import { type Markdown, md, ours } from './text.js'
import { showTolerance } from './tolerance.js'

/**
 * `better (tolerance ±0.2)`, `within tolerance (±0.011)`, `no difference shown (±0.011)`: half of its interval.
 *
 * @param besideInterval the interval is in the next cell, and need not be told
 */
export function verdictInWords(metric: MetricComparison, besideInterval = false): Markdown {
  const { verdict, tolerance, diverged } = metric
  switch (verdict) {
    case 'better':
    case 'worse':
      if (diverged !== undefined) return ours(verdict + inSeeds(metric, diverged))
      return tolerance === undefined
        ? ours(verdict)
        : md`${ours(verdict)} (tolerance ±${showTolerance(tolerance)})`
    case 'within-tolerance':
      return tolerance === undefined
        ? ours('within tolerance')
        : md`within tolerance (±${showTolerance(tolerance)})`
    case 'inconclusive':
      if (diverged !== undefined) return ours(verdict + inSeeds(metric, diverged))
      return ours(
        metric.statistics === undefined ? verdict : undecided(metric) + halfWidth(metric, besideInterval),
      )
    case 'added':
    case 'removed':
      return ours(verdict)
    case 'unmeasured':
    case 'changed':
      return ours(`not judged${halfWidth(metric, besideInterval)}`)
  }
}

function halfWidth(metric: MetricComparison, besideInterval: boolean): string {
  const shown = besideInterval ? undefined : showInterval(metric)
  return shown === undefined ? '' : ` (±${shown.halfWidth})`
}

/** Where it diverged, if there are several seeds to count. */
function inSeeds(metric: MetricComparison, where: 'head' | 'base' | 'both'): string {
  const { head, base, of } = divergedSeeds(metric)
  if (of < 2) return ''
  if (where === 'both') return `: diverged in head in ${head}, in base in ${base} of ${of}`
  return `: diverged in ${where} in ${where === 'head' ? head : base} of ${of}`
}
