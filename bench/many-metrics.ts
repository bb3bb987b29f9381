import { loadAssets } from '../src/answering/report-assets.js'
import { compare } from '../src/comparison/compare.js'
import type { Pair } from '../src/model/comparison.js'
import type { Measurement, Series } from '../src/model/measurement.js'
import type { Side } from '../src/model/side.js'
import { staySmall } from '../src/process/stay-small.js'
import { renderReport } from '../src/report/comment.js'
import { renderHtml } from '../src/report/html/render-html.js'
import { thinAll } from '../src/results/thin.js'
import { madeUp } from './made-up-measurement.js'
import { contextOf } from './report-context.js'

/*
 * Prints how long it takes, and how much memory, to thin out, compare and report (as comment and as page) what many trainings with very many
 * metrics gave. A process of its own.
 */

// As the action does, before anything else.
staySmall()

const METRICS = 1_000
const SEEDS = 10
const STEPS = 10_000

const at = Array.from({ length: STEPS }, (_, step) => step)
const raw: Series[] = Array.from({ length: METRICS }, (_, index) => ({
  name: `task_${index}.accuracy`,
  axis: 'step',
  at,
  // As a reader of results fills it: number by number.
  values: Array.from({ length: STEPS }, (_, step) => step / 3),
}))

const assets = loadAssets()
let seconds = 0
const pairs: Pair[] = []
for (let seed = 1; seed <= SEEDS; seed += 1) {
  pairs.push({ seed, head: measurementOf('head', seed), base: measurementOf('base', seed) })
}
const { comment, page } = timed(() => {
  const comparison = compare({
    pullRequest: 1,
    base: { sha: 'b'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 0 },
    pairs,
    ignoresSeed: false,
    looks: 1,
    look: 1,
    changes: undefined,
    rules: [],
  })
  return {
    comment: renderReport(comparison, contextOf()),
    page: renderHtml(comparison, contextOf(), assets),
  }
})
if (!comment.includes('10 seeds')) throw new Error(`that is no report:\n${comment.slice(0, 500)}`)
if (!page.includes('task_999')) throw new Error('the page lacks a metric')
console.log(JSON.stringify({ seconds, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }))

function timed<Value>(work: () => Value): Value {
  const start = performance.now()
  const value = work()
  seconds += (performance.now() - start) / 1000
  return value
}

/** One training's: its curves are made in the place of the one before, since only what is kept of them adds up. */
function measurementOf(side: Side, seed: number): Measurement {
  let state = seed * 2 + (side === 'head' ? 1 : 0)
  for (const { values } of raw) {
    for (let step = 0; step < STEPS; step += 1) {
      // A linear congruential generator (Numerical Recipes' constants): fast, and the same in every run.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      values[step] = 1 - 1 / (1 + step / 500) + state / 2 ** 40
    }
  }
  const series = timed(() => thinAll(raw))
  const metrics = raw.map(({ name, values }) => ({ name, value: values.at(-1) ?? 0 }))
  return madeUp(side, seed, metrics, series)
}
