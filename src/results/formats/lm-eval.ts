import { readDict, withFirst } from '../dict.js'
import { flatten } from '../flatten.js'
import type { Format } from '../format.js'
import type { Literal } from '../literal.js'

/** The results come first, and their keys are a metric and a filter: `acc,none`. */
const RESULTS = /^\s*\{\s*"results"\s*:\s*\{/
const METRIC_AND_FILTER = /"[^\s",]+,[^\s",]+"\s*:/

/**
 * The results of lm-evaluation-harness, groups of tasks before tasks: `hellaswag.acc_norm`. A filter is named only where
 * there is one (`gsm8k.exact_match,strict-match`), as the harness itself does for W&B.
 */
export const lmEvalFormat: Format = {
  name: 'results of lm-evaluation-harness',
  recognise: (_path, head) => RESULTS.test(head) && METRIC_AND_FILTER.test(head),
  read: ({ text }) => {
    const file = readDict(text)
    const tasks = withFirst(dictIn(file, 'results'), dictIn(file, 'groups').keys())
    return flatten(new Map(Array.from(tasks, ([task, numbers]) => [task, metricsOf(numbers)])))
  },
}

function dictIn(dict: Map<string, Literal>, key: string): Map<string, Literal> {
  const inner = dict.get(key)
  return inner instanceof Map ? inner : new Map()
}

/** What is not measured (an alias, the number of samples) has no filter. */
function metricsOf(numbers: Literal): Literal {
  if (!(numbers instanceof Map)) return null
  const measured = [...numbers].filter(([key, value]) => key.includes(',') && typeof value === 'number')
  return new Map(measured.map(([key, value]) => [key.replace(/,none$/, ''), value]))
}
