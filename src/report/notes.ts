import type { Comparison, MetricComparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Allowance } from './allowance.js'
import { inMarkdown, metricTitle } from './names.js'
import { showSide } from './shown-metric.js'
import { join, type Markdown, md, ours, prose } from './text.js'

/** What one should know of the numbers, one line each; `undefined` where there is nothing to know. */
export function remarks(comparison: Comparison, allowance: Allowance): Markdown | undefined {
  const all = [
    ...comparison.notes.map((note) => prose(note)),
    ...aboutMetrics(comparison),
    ...aboutMachines(comparison),
    ...aboutResults(comparison.head, comparison.baseline),
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

function aboutMetrics({ identical, sameTraining, metrics }: Comparison): Markdown[] {
  if (sameTraining) return []
  if (identical) {
    return [
      md`Every metric is the same to the last bit. If that is a surprise: does the command read the files that this pull request changes?`,
    ]
  }
  return metrics.map(aboutMetric).filter((note) => note !== undefined)
}

function aboutMetric(metric: MetricComparison): Markdown | undefined {
  const name = inMarkdown([metricTitle(metric.name)])
  const sides = md`${ours(showSide(metric, 'head'))} in head and ${ours(showSide(metric, 'base'))} in base`
  // The headline says it.
  if (metric.primary) return undefined
  if (metric.scale === 'mixed') return md`${name} is ${sides}: a change of scale, not a result.`
  if (metric.diverged === 'both') return md`${name} is ${sides}, and was left out of the verdict.`
  return undefined
}

/** Another processor rounds otherwise, and takes another time. */
function aboutMachines({ head, baseline }: Comparison): Markdown[] {
  const [mine, other] = [head.machine?.cpuModel.trim(), baseline.machine?.cpuModel.trim()]
  if (mine === undefined || other === undefined || mine === other) return []
  return [
    md`⚠️ Head and base were trained on different processors (${mine} and ${other}): a part of the difference may be theirs, and times cannot be compared.`,
  ]
}

/** What reading the results brought up, once where it is the same for both sides. */
function aboutResults(head: Measurement, base: Measurement): Markdown[] {
  const ofHead = notesOf(head)
  const ofBase = notesOf(base)
  const both = ofHead.filter((note) => ofBase.includes(note))
  return [
    ...both.map((note) => md`Head and base: ${prose(note)}`),
    ...ofHead.filter((note) => !both.includes(note)).map((note) => md`Head: ${prose(note)}`),
    ...ofBase.filter((note) => !both.includes(note)).map((note) => md`Base: ${prose(note)}`),
  ]
}

function notesOf({ result }: Measurement): string[] {
  return result.kind === 'measured' ? result.notes : []
}

/** How sure one run of each side can be. */
export function singleRun({ identical, metrics }: Comparison): Markdown | undefined {
  const compared = metrics.filter((metric) => metric.difference !== undefined)
  if (identical || compared.length === 0) return undefined
  if (compared.some((metric) => metric.tolerance !== undefined)) {
    return md`One run of each side: noise was not measured, the tolerance stands for it.`
  }
  if (metrics.some(({ diverged }) => diverged !== undefined))
    return md`One run of each side: noise was not measured.`
  return md`One run of each side: noise was not measured. A \`tolerance\` in the input \`metrics\` would give a verdict.`
}
