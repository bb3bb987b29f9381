import type { MetricComparison, Verdict } from '../../model/comparison.js'
import { undecided } from '../judgement.js'
import { divergedSeeds } from '../seeds.js'
import { showTolerance } from '../tolerance.js'
import { type Html, html, ours } from './markup.js'

/** A verdict, in the fewest words. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  better: 'better',
  worse: 'worse',
  'within-tolerance': 'within tolerance',
  inconclusive: 'inconclusive',
  unmeasured: 'not judged',
  changed: 'not judged',
  added: 'added',
  removed: 'removed',
}

/** The verdict, and what it was judged by. Its mark is drawn by the style: colour alone would not do. */
export function verdictMark(metric: MetricComparison): Html {
  const { verdict, tolerance, statistics, diverged } = metric
  const words =
    verdict === 'inconclusive' && statistics !== undefined && diverged === undefined
      ? undecided(metric)
      : VERDICT_WORDS[verdict]
  const by = tolerance === undefined ? undefined : html`<small>tolerance ±${showTolerance(tolerance)}</small>`
  return html`<span class="mark ${ours(verdict)}">${words}</span>${by}${divergence(metric)}`
}

/** How often a side gave no finite number. */
function divergence(metric: MetricComparison): Html | undefined {
  if (metric.diverged === undefined) return undefined
  const { head, base, of } = divergedSeeds(metric)
  const sides = [...(head > 0 ? [`head in ${head}`] : []), ...(base > 0 ? [`base in ${base}`] : [])]
  return html`<small>diverged${of > 1 ? `: ${sides.join(', ')} of ${of}` : ` in ${metric.diverged}`}</small>`
}
