import type { Diverged, Heard, Position } from '../model/heard.js'
import { showNumber } from './numbers.js'

/** `epoch 3 of 10, step 120 of 938, loss 0.31`; the name is the training's own: hostile until escaped. */
export function heardInWords({ epoch, step, metric }: Pick<Heard, 'epoch' | 'step' | 'metric'>): string {
  return [
    ...(epoch === undefined ? [] : [`epoch ${positionInWords(epoch)}`]),
    ...(step === undefined ? [] : [`step ${positionInWords(step)}`]),
    ...(metric === undefined ? [] : [`${metric.name} ${showNumber(metric.value)}`]),
  ].join(', ')
}

/** `loss became NaN in epoch 3, step 120`; hostile until escaped. */
export function divergedInWords({ name, value, epoch, step }: Diverged): string {
  const where = [
    ...(epoch === undefined ? [] : [`epoch ${showPlain(epoch)}`]),
    ...(step === undefined ? [] : [`step ${showPlain(step)}`]),
  ]
  return `${name} became ${Number.isNaN(value) ? 'NaN' : 'infinite'}${where.length === 0 ? '' : ` in ${where.join(', ')}`}`
}

function positionInWords({ at, of }: Position): string {
  return of === undefined ? showPlain(at) : `${showPlain(at)} of ${showPlain(of)}`
}

/** Epochs are fractions with some: two decimals tell enough. */
function showPlain(value: number): string {
  return String(Math.round(value * 100) / 100)
}
