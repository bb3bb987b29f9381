import { readDict } from '../dict.js'
import { flatten } from '../flatten.js'
import type { Format } from '../format.js'
import type { Literal } from '../literal.js'

/** As W&B writes numbers of NumPy that JSON has no word for. */
const NO_JSON = /^(?:NaN|-?Infinity)$/

/** A run's `wandb-summary.json`, without what W&B notes itself, and without histograms, tables and images. */
export const wandbSummaryFormat: Format = {
  name: "a summary of W&B's",
  recognise: (path) => /(?:^|\/)wandb-summary\.json$/.test(path),
  read: ({ text }) => {
    const summary = [...readDict(text)].filter(([name]) => !/^_(?:step|runtime|timestamp|wandb)$/.test(name))
    // It is written in another order each time, and of equal metrics the first one decides.
    summary.sort(([a], [b]) => (a < b ? -1 : 1))
    return flatten(new Map(summary.map(([name, value]) => [name, plain(value)])))
  },
}

function plain(value: Literal): Literal {
  if (typeof value === 'string') return NO_JSON.test(value) ? Number(value) : null
  if (!(value instanceof Map)) return value
  if (value.has('_type')) return null
  return new Map(Array.from(value, ([name, inner]) => [name, plain(inner)]))
}
