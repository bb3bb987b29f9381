import type { Pair, PredictionChange, PredictionComparison } from '../model/comparison.js'
import type { Measurement, Prediction } from '../model/measurement.js'
import { mcnemarP } from './statistics/mcnemar.js'

/** Changes listed of each kind, in the order of head's file. */
const MOST_LISTED = 10
const MOST_CLASSES = 200
const LONGEST_NAME = 60

/** An example that both sides predicted, with one label. */
interface Example extends PredictionChange {
  right: { head: boolean; base: boolean }
}

/** What could not be matched: how many, and one of them. */
interface Unmatched {
  onlyHead: Prediction[]
  onlyBase: Prediction[]
  relabelled: { head: Prediction; base: Prediction }[]
}

/**
 * Which examples one model gets right and the other one wrong, by id, in the first pair of which both sides have
 * predictions; `undefined` where neither side has any, or one training stands for both.
 *
 * An example whose label differs between the sides is not compared: it may be another example, or the change may be one
 * of the data, and right or wrong would each mean something else.
 */
export function comparePredictions(pairs: readonly Pair[]): PredictionComparison | undefined {
  const sides = pairs
    .filter(({ head, base }) => head.id !== base.id && isMeasured(head) && isMeasured(base))
    .map(({ seed, head, base }) => ({ seed, head: predictionsOf(head), base: predictionsOf(base) }))
  for (const { seed, head, base } of sides) {
    if (head !== undefined && base !== undefined) return comparison(seed, head, base)
  }
  const half = sides.find(({ head, base }) => head !== undefined || base !== undefined)
  if (half === undefined) return undefined
  const [one, other] = half.head === undefined ? ['base', 'head'] : ['head', 'base']
  return result(
    half.seed,
    [],
    [`Only ${one} has predictions: without those of ${other} there is nothing to compare.`],
  )
}

function isMeasured({ result }: Measurement): boolean {
  return result.kind === 'measured'
}

function predictionsOf({ result }: Measurement): Prediction[] | undefined {
  return result.kind === 'measured' ? result.predictions : undefined
}

function comparison(seed: number, head: Prediction[], base: Prediction[]): PredictionComparison {
  const left = new Map(base.map((prediction) => [prediction.id, prediction]))
  const examples: Example[] = []
  const unmatched: Unmatched = { onlyHead: [], onlyBase: [], relabelled: [] }
  for (const mine of head) {
    const other = left.get(mine.id)
    left.delete(mine.id)
    if (other === undefined) unmatched.onlyHead.push(mine)
    else if (other.label !== mine.label) unmatched.relabelled.push({ head: mine, base: other })
    else examples.push(exampleOf(mine, other))
  }
  unmatched.onlyBase.push(...left.values())
  return result(seed, examples, [...notesOn(unmatched, examples), ...unlike(examples)])
}

function exampleOf({ id, label, prediction }: Prediction, base: Prediction): Example {
  return {
    id,
    label,
    head: prediction,
    base: base.prediction,
    right: { head: prediction === label, base: base.prediction === label },
  }
}

function result(seed: number, examples: Example[], notes: string[]): PredictionComparison {
  const fixed = examples.filter(({ right }) => right.head && !right.base)
  const broken = examples.filter(({ right }) => right.base && !right.head)
  return {
    seed,
    examples: examples.length,
    fixed: { count: fixed.length, listed: fixed.slice(0, MOST_LISTED).map(withoutRight) },
    broken: { count: broken.length, listed: broken.slice(0, MOST_LISTED).map(withoutRight) },
    right: {
      head: examples.filter(({ right }) => right.head).length,
      base: examples.filter(({ right }) => right.base).length,
    },
    classes: classesOf(examples).slice(0, MOST_CLASSES),
    p: mcnemarP(fixed.length, broken.length),
    notes,
  }
}

function withoutRight({ id, label, head, base }: Example): PredictionChange {
  return { id, label, head, base }
}

/** First those of which most became right or wrong on balance, then by how many changed at all, and by size. */
function classesOf(examples: Example[]): PredictionComparison['classes'] {
  const classes = new Map<string, PredictionComparison['classes'][number] & { changed: number }>()
  for (const { label, right } of examples) {
    const found = classes.get(label) ?? { label, examples: 0, head: 0, base: 0, changed: 0 }
    classes.set(label, found)
    found.examples += 1
    found.head += Number(right.head)
    found.base += Number(right.base)
    found.changed += Number(right.head !== right.base)
  }
  return [...classes.values()]
    .toSorted(
      (a, b) =>
        Math.abs(b.head - b.base) - Math.abs(a.head - a.base) ||
        b.changed - a.changed ||
        b.examples - a.examples ||
        (a.label < b.label ? -1 : 1),
    )
    .map(({ label, examples: count, head, base }) => ({ label, examples: count, head, base }))
}

function notesOn({ onlyHead, onlyBase, relabelled }: Unmatched, examples: Example[]): string[] {
  const notes: string[] = []
  const [mine] = onlyHead
  const [other] = onlyBase
  const [changed] = relabelled
  if (examples.length === 0 && mine && other && !changed) {
    return [
      `Head and base have no example in common, as their ids differ: ${name(mine.id)} and so on in head, ` +
        `${name(other.id)} in base. An id must name the same example on both sides.`,
    ]
  }
  if (mine) notes.push(`${counted(onlyHead)} in head only, such as ${name(mine.id)}: not compared.`)
  if (other) notes.push(`${counted(onlyBase)} in base only, such as ${name(other.id)}: not compared.`)
  if (changed) {
    notes.push(
      `${counted(relabelled)} labelled otherwise in head than in base, such as ${name(changed.head.id)} ` +
        `(${name(changed.head.label)}, in base ${name(changed.base.label)}): not compared.`,
    )
  }
  return notes
}

/** Numbers and probabilities are never equal to the label, and then everything counts as wrong. */
function unlike(examples: Example[]): string[] {
  if (examples.length === 0 || examples.some(({ right }) => right.head || right.base)) return []
  const [{ id = '', label = '', head = '' } = {}] = examples
  return [
    `No prediction is equal to its label, as of ${name(id)} (label ${name(label)}, predicted ${name(head)}): ` +
      'what is compared are classes, and neither numbers nor probabilities.',
  ]
}

function counted({ length }: readonly unknown[]): string {
  return length === 1 ? '1 example is' : `${length} examples are`
}

function name(text: string): string {
  if (text === '') return 'nothing'
  return `\`${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text}\``
}
