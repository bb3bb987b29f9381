import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'
import type { Allowance } from './allowance.js'
import { theChange } from './asking.js'
import type { ReportContext } from './context.js'
import { whyFailed } from './failure.js'
import { divergence } from './judgement.js'
import { inMarkdown, metricTitle } from './names.js'
import { hasSeveralSeeds, measurementsOf, seedsOf } from './seeds.js'
import { showSide } from './shown-metric.js'
import { join, type Markdown, md, ours, prose } from './text.js'

/** What one should know of the numbers, one line each; `undefined` where there is nothing to know. */
export function remarks(
  comparison: Comparison,
  context: ReportContext,
  allowance: Allowance,
): Markdown | undefined {
  const all = [
    ...comparison.notes.map((note) => prose(note)),
    ...aboutSeeds(comparison, context, allowance),
    ...aboutMetrics(comparison),
    ...aboutEpochs(comparison),
    ...aboutMachines(comparison),
    ...aboutResults(comparison),
  ]
  const shown = all.slice(0, allowance.notes)
  const left = all.length - shown.length
  if (left > 0) shown.push(md`${left} more notes of this kind.`)
  if (shown.length < 2) return shown[0]
  return join(
    shown.map((note) => md`- ${note}`),
    '\n',
  )
}

/** Seeds that do not count, and why; and how many were not even tried. */
function aboutSeeds(comparison: Comparison, context: ReportContext, allowance: Allowance): Markdown[] {
  const { leftOut, compared } = seedsOf(comparison)
  const untried = context.seeds - comparison.pairs.length
  return [
    ...leftOut.map(({ seed, head, base }) => {
      const lost = head.result.kind === 'failed' ? head : base
      return md`Seed ${seed} is left out, through no fault of the training: ${lost.side} ${whyFailed(lost, context, allowance)}`
    }),
    ...(untried > 0 && compared.length === 0 && !comparison.ignoresSeed
      ? [
          md`The other seeds (${untried} of ${context.seeds}) were not trained: they would not have told more.`,
        ]
      : []),
  ]
}

function aboutMetrics(comparison: Comparison): Markdown[] {
  const { identical, sameTraining, metrics } = comparison
  const who = theChange(comparison).replace('This', 'this').replace('Head', 'head')
  if (sameTraining) return []
  if (identical) {
    const everywhere = hasSeveralSeeds(comparison) ? ', with every seed' : ''
    return [
      md`Every metric is the same to the last bit${ours(everywhere)}. If that is a surprise: does the command read the files that ${who} changes?`,
    ]
  }
  return metrics.map(aboutMetric).filter((note) => note !== undefined)
}

function aboutMetric(metric: MetricComparison): Markdown | undefined {
  const name = inMarkdown([metricTitle(metric.name)])
  const several = metric.values.length > 1
  const sides = md`${ours(showSide(metric, 'head'))} in head and ${ours(showSide(metric, 'base'))} in base`
  if (several && metric.diverged !== undefined) return aboutDivergence(metric, name)
  // The headline says it.
  if (metric.primary) return undefined
  if (metric.scale === 'mixed') return md`${name} is ${sides}: a change of scale, not a result.`
  if (metric.diverged === 'both') return md`${name} is ${sides}, and was left out of the verdict.`
  return undefined
}

/** Of which seeds the numbers in the table are, where some were not finite; the headline says the rest of what decides. */
function aboutDivergence(metric: MetricComparison, name: Markdown): Markdown | undefined {
  const { values, diverged = 'both' } = metric
  const finite = values.filter(({ head, base }) => Number.isFinite(head) && Number.isFinite(base)).length
  const rest =
    finite === 0 ? '' : `; the numbers shown are of the other ${finite === 1 ? 'seed' : `${finite} seeds`}`
  if (metric.primary && rest === '') return undefined
  const verdict = diverged === 'both' && !metric.primary ? ', and was left out of the verdict' : ''
  return md`${name}${ours(divergence(metric, diverged) + verdict + rest)}.`
}

/** Whoever trains longer tries more often, and the best of more tries is better by that alone. */
function aboutEpochs(comparison: Comparison): Markdown[] {
  return comparison.metrics.flatMap(({ name, bestOf }) => {
    if (bestOf === undefined) return []
    const [head, base] = [triesOf(comparison, 'head', name), triesOf(comparison, 'base', name)]
    if (head === undefined || base === undefined || head === base) return []
    return [
      md`${inMarkdown([metricTitle(name)])} is the best of ${head} epochs in head and of ${base} in base: a longer training gets more tries.`,
    ]
  })
}

function triesOf(comparison: Comparison, side: Side, name: string): number | undefined {
  const tries = measurementsOf(comparison, side).flatMap(({ result }) =>
    result.kind === 'measured' ? (result.metrics.find((metric) => metric.name === name)?.bestOf ?? []) : [],
  )
  return tries.length === 0 ? undefined : Math.max(...tries)
}

/** Another processor rounds otherwise, and takes another time. */
function aboutMachines(comparison: Comparison): Markdown[] {
  const { pairs } = comparison
  const mixed = pairs.flatMap(({ head, base }): [string, string][] => {
    const [mine, other] = [head.machine?.cpuModel.trim(), base.machine?.cpuModel.trim()]
    return mine === undefined || other === undefined || mine === other ? [] : [[mine, other]]
  })
  const [first] = mixed
  if (first === undefined) return []
  const where = pairs.length > 1 ? ours(` in ${mixed.length} of ${pairs.length} seeds`) : ours('')
  return [
    md`⚠️ Head and base were trained on different processors${where} (${first[0]} and ${first[1]}): a part of the difference may be theirs, and times cannot be compared.`,
  ]
}

/** What reading the results brought up, once where it is the same for both sides, and for all seeds. */
function aboutResults(comparison: Comparison): Markdown[] {
  const ofHead = notesOf(measurementsOf(comparison, 'head'))
  const ofBase = notesOf(measurementsOf(comparison, 'base'))
  const both = ofHead.filter((note) => ofBase.includes(note))
  return [
    ...both.map((note) => md`Head and base: ${prose(note)}`),
    ...ofHead.filter((note) => !both.includes(note)).map((note) => md`Head: ${prose(note)}`),
    ...ofBase.filter((note) => !both.includes(note)).map((note) => md`Base: ${prose(note)}`),
  ]
}

function notesOf(measurements: Measurement[]): string[] {
  const notes = measurements.flatMap(({ result }) => (result.kind === 'measured' ? result.notes : []))
  return [...new Set(notes)]
}
