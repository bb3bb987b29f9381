import type { MetricRole } from '../model/comparison.js'
import type { Direction } from '../model/metric-settings.js'
import { type Kind, lookUp } from './known-metrics.js'
import { withoutQualifiers, wordsOf } from './name-words.js'

/** Where a metric was taken. */
export type Split = 'test' | 'validation' | 'train' | undefined

/** What a metric's name says of it. */
export interface Meaning {
  role: MetricRole
  /** `undefined` where the name is not known for sure, and for bookkeeping. */
  direction: Direction | undefined
  kind: Kind
  split: Split
  /** A loss is what a training minimises, and seldom what its author is after. */
  isLoss: boolean
}

const SPLITS: readonly [Split, RegExp][] = [
  ['train', /^(?:train|training)$/],
  ['test', /^(?:test|testing|holdout)$/],
  ['validation', /^(?:val|valid|validation|dev|eval|evaluation)$/],
]

/** `neg_mean_squared_error`, as scikit-learn turns losses into scores. */
const NEGATED = /(?:^|[\W_])neg(?:ative)?_/i

const LOSS = /^(?:loss|losses|objective|nll|xent|entropy|crossentropy)$/

/** Lightning writes `val_loss_epoch` and `train_loss_step`. */
const TAKEN_PER = /^(?:epoch|step)$/

/** Reads a metric's name: DESIGN's "exact last word", after what only says how and where it was taken. */
export function meaningOf(name: string): Meaning {
  const words = wordsOf(name)
  const named = metricWords(words)
  const known = lookUp(named)
  const split = SPLITS.find(([, pattern]) =>
    words.some((word, place) => pattern.test(word) && !isNumbered(words, place)),
  )?.[0]
  const isBookkeeping = known !== undefined && known.direction === undefined
  return {
    role: isBookkeeping ? 'bookkeeping' : split === 'train' ? 'train' : 'quality',
    // Nobody negates a share: `neg_recall` is the recall of a class called neg.
    direction: known?.kind !== 'share' && NEGATED.test(name) ? opposite(known?.direction) : known?.direction,
    kind: known?.kind ?? 'number',
    split,
    isLoss: LOSS.test(named.at(-1) ?? ''),
  }
}

/** XGBoost calls the first set it is given `validation_0`, and that is often the one it trains on. */
function isNumbered(words: string[], place: number): boolean {
  return /^valid(?:ation)?$/.test(words[place] ?? '') && /^\d+$/.test(words[place + 1] ?? '')
}

function metricWords(words: string[]): string[] {
  const named = withoutQualifiers(words)
  if (!TAKEN_PER.test(named.at(-1) ?? '')) return named
  const inner = withoutQualifiers(named.slice(0, -1))
  return lookUp(inner)?.direction === undefined ? named : inner
}

function opposite(direction: Direction | undefined): Direction | undefined {
  if (direction === undefined) return undefined
  return direction === 'lower' ? 'higher' : 'lower'
}
