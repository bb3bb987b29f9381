import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Side } from '../model/side.js'
import type { Allowance } from './allowance.js'
import { fence, fold, stack } from './blocks.js'
import { type Curve, curveOf } from './curve.js'
import { lineChart } from './mermaid.js'
import { inMarkdown, metricTitle } from './names.js'
import { showNumber } from './numbers.js'
import { hasSeveralSeeds, seedsOf } from './seeds.js'
import { join, type Markdown, md, ours } from './text.js'
import { shorten } from './visible.js'

/** More points than these no reader can tell apart. */
const PLACES = 60

/** Longest name of an axis within a sentence. */
const LONGEST_AXIS = 30

/** Told apart on white and on black, and by those who see no red or green. */
const COLOURS: Record<Side, { name: string; colour: string }> = {
  head: { name: 'blue', colour: '#2f81f7' },
  base: { name: 'orange', colour: '#e36209' },
}

/** How the metrics went while head and base trained; `undefined` where nothing of it differs. */
export function learningCurves(comparison: Comparison, allowance: Allowance): Markdown | undefined {
  if (comparison.sameTraining || comparison.identical) return undefined
  const { compared } = seedsOf(comparison)
  const several = hasSeveralSeeds(comparison)
  const charts: Markdown[] = []
  let means = false
  for (const metric of candidates(comparison.metrics)) {
    if (charts.length >= allowance.curves) break
    const curve = curveOf(metric.name, compared, PLACES)
    const drawn = curve && draw(metric, curve, several)
    if (curve === undefined || drawn === undefined) continue
    charts.push(drawn)
    means ||= curve.seeds > 1
  }
  if (charts.length === 0) return undefined
  const legend = `Head is ${COLOURS.head.name}, base is ${COLOURS.base.name}${means ? '; each is the mean of its seeds' : ''}.`
  return fold(ours('Learning curves'), stack([ours(legend), ...charts]))
}

/** What decides first. */
function candidates(metrics: MetricComparison[]): MetricComparison[] {
  return metrics
    .filter(({ role, primary, scale }) => (role !== 'bookkeeping' || primary) && scale !== 'mixed')
    .toSorted((a, b) => Number(b.primary) - Number(a.primary))
}

function draw(metric: MetricComparison, curve: Curve, several: boolean): Markdown | undefined {
  const chart = lineChart({
    x: { title: curve.axis, from: curve.from, to: curve.to },
    yTitle: metric.name,
    lines: (['head', 'base'] as const).map((side) => ({
      title: side,
      colour: COLOURS[side].colour,
      values: curve[side],
    })),
  })
  if (chart === undefined) return undefined
  const single =
    several && curve.seeds === 1 ? ours('of one seed, since the seeds differ in their steps') : undefined
  const details = [single, ends(curve)].filter((part) => part !== undefined)
  const title = md`**${inMarkdown([metricTitle(metric.name)])}**`
  return stack([
    details.length === 0 ? title : md`${title}: ${join(details, '; ')}.`,
    fence(chart, 'mermaid'),
  ])
}

/** What is not drawn, since the other side has nothing beside it. */
function ends({ ends: { head, base }, axis }: Curve): Markdown | undefined {
  if (head === base) return undefined
  const what = shorten(axis, LONGEST_AXIS)
  return md`head has finite numbers up to ${what} ${ours(showNumber(head))}, base up to ${ours(showNumber(base))}`
}
