import type { Diverged, Heard, HeardMetric, Position } from '../model/heard.js'
import type { TrainingProgress } from '../model/progress.js'
import { showNumber } from './numbers.js'
import { seedsInWords } from './seeds.js'

// Metrics' names are the training's own: all that is said here is hostile until escaped.

/** `epoch 3 of 10, step 120 of 938, loss 0.31`. */
export function heardInWords({ epoch, step, metric }: Pick<Heard, 'epoch' | 'step' | 'metric'>): string {
  return listed([
    epoch && `epoch ${positionInWords(epoch)}`,
    step && `step ${positionInWords(step)}`,
    metric && `${metric.name} ${showNumber(metric.value)}`,
  ])
}

/** Of several that run at once: `epochs 2 to 5 of 10, loss 0.29 to 0.35`. */
export function allHeardInWords(heard: readonly Heard[]): string {
  const [first] = heard
  if (first === undefined) return ''
  if (heard.length === 1) return heardInWords(first)
  const epochs = rangeOf(heard.map(({ epoch }) => epoch))
  const steps = epochs === undefined ? rangeOf(heard.map(({ step }) => step)) : undefined
  return listed([
    epochs && `${epochs.isOne ? 'epoch' : 'epochs'} ${epochs.words}`,
    steps && `${steps.isOne ? 'step' : 'steps'} ${steps.words}`,
    valuesInWords(heard.map(({ metric }) => metric)),
  ])
}

/** `Head's loss became NaN in epoch 3 (seed 2); seeds 4 and 5 diverged, too`; `undefined` where none of them did. */
export function divergedInWords(trainings: readonly TrainingProgress[]): string | undefined {
  const lost = trainings.filter(({ heard }) => heard?.diverged !== undefined)
  const [first, ...others] = lost
  if (first?.heard?.diverged === undefined) return undefined
  const also = others.length > 0 ? `; ${seedsInWords(others.map((one) => one.seed))} diverged, too` : ''
  return `${divergenceInWords(first, first.heard.diverged, trainings.length > 1)}${also}`
}

/** `Head's loss became NaN in epoch 3 (seed 2)`. */
export function divergenceInWords(
  { side, seed }: Pick<TrainingProgress, 'side' | 'seed'>,
  { name, value, epoch, step }: Diverged,
  hasSeeds: boolean,
): string {
  const where = listed([
    epoch === undefined ? undefined : `epoch ${showPosition(epoch)}`,
    step === undefined ? undefined : `step ${showPosition(step)}`,
  ])
  const whose = side === 'head' ? "Head's" : "Base's"
  const what = `${name} became ${Number.isNaN(value) ? 'NaN' : 'infinite'}`
  return `${whose} ${what}${where === '' ? '' : ` in ${where}`}${hasSeeds ? ` (seed ${seed})` : ''}`
}

function listed(parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ')
}

function positionInWords({ at, of }: Position): string {
  return of === undefined ? showPosition(at) : `${showPosition(at)} of ${showPosition(of)}`
}

/** Some print fractions of an epoch: two decimals tell enough. */
function showPosition(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `undefined` where they do not tell the same. */
function rangeOf(positions: (Position | undefined)[]): { isOne: boolean; words: string } | undefined {
  const known = positions.filter((position) => position !== undefined)
  const of = known[0]?.of
  if (known.length === 0 || known.some((position) => position.of !== of)) return undefined
  const [least, most] = extremes(known.map(({ at }) => at))
  const isOne = least === most
  const range = isOne ? showPosition(least) : `${showPosition(least)} to ${showPosition(most)}`
  return { isOne, words: of === undefined ? range : `${range} of ${showPosition(of)}` }
}

function valuesInWords(metrics: (HeardMetric | undefined)[]): string | undefined {
  // What is none has a line of its own.
  const known = metrics.filter((metric) => metric !== undefined).filter(({ value }) => Number.isFinite(value))
  const name = known[0]?.name
  if (name === undefined || known.some((metric) => metric.name !== name)) return undefined
  const [least, most] = extremes(known.map(({ value }) => value)).map((value) => showNumber(value))
  return `${name} ${least === most ? least : `${least} to ${most}`}`
}

function extremes(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
