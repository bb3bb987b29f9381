import type { MetricComparison } from '../model/comparison.js'
import { showNumber } from './numbers.js'
import { type Markdown, md, ours } from './text.js'

/** As the user wrote it; four digits of one that was computed from a share. */
function showTolerance(tolerance: number): string {
  return showNumber(tolerance)
    .replace(/(\.\d*?)0+(?=$|e)/, '$1')
    .replace(/\.(?=$|e)/, '')
}

/** `better (tolerance ±0.2)`, `within tolerance (±0.011)`, … */
export function verdictInWords({ verdict, tolerance, diverged }: MetricComparison): Markdown {
  switch (verdict) {
    case 'better':
    case 'worse':
      if (diverged !== undefined) return ours(verdict)
      return tolerance === undefined
        ? ours(verdict)
        : md`${ours(verdict)} (tolerance ±${showTolerance(tolerance)})`
    case 'within-tolerance':
      return tolerance === undefined
        ? ours('within tolerance')
        : md`within tolerance (±${showTolerance(tolerance)})`
    case 'inconclusive':
    case 'added':
    case 'removed':
      return ours(verdict)
    case 'unmeasured':
    case 'changed':
      return ours('not judged')
  }
}
