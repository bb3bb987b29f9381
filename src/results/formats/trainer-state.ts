import { readDict, withFirst } from '../dict.js'
import { flattenRows } from '../flatten.js'
import type { Format } from '../format.js'
import type { Literal } from '../literal.js'
import { Unreadable } from '../unreadable.js'

/** `trainer_state.json` of Hugging Face's Trainer: what it logged, by steps. Where it stands otherwise is left out. */
export const trainerStateFormat: Format = {
  name: 'the state of a Hugging Face Trainer',
  recognise: (_path, head) => /^\s*\{/.test(head) && head.includes('"log_history"'),
  read: ({ text }) => {
    const log = readDict(text).get('log_history')
    if (!Array.isArray(log) || log.length === 0) throw new Unreadable('has an empty "log_history"')
    return flattenRows(log.map(named))
  },
}

/** What is logged on the way is of the training's own data, and the Trainer tells W&B and TensorBoard so: `train/loss`. */
function named(row: Literal): Literal {
  if (!(row instanceof Map)) return row
  const isSummary = [...row.keys()].some((name) => name.endsWith('_runtime'))
  const own = (name: string): boolean => isSummary || /^(?:epoch|step|(?:train|eval|test)_.*)$/s.test(name)
  // Epochs are fractions here, rounded ones in old versions.
  const stepFirst = withFirst(row, ['step'])
  return new Map(Array.from(stepFirst, ([name, value]) => [own(name) ? name : `train/${name}`, value]))
}
