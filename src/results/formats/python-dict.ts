import { flatten } from '../flatten.js'
import type { Format } from '../format.js'
import { type Dialect, readLiteral } from '../literal.js'

export const PYTHON_DIALECT: Dialect = {
  quotes: '\'"',
  words: new Map<string, number | boolean | null>([
    ['True', true],
    ['False', false],
    ['np.True_', true],
    ['np.False_', false],
    ['None', null],
    ['nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
  ]),
  python: true,
}

// Unrolled, since a group that repeats once a character overflows the stack on a long text.
const TEXTS_IN_DOUBLE_QUOTES = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)/g
const OPENING = /^\s*(?:[\w.]+\(\s*)?[{[(]/

/** What JSON has nowhere but in texts: other quotes, calls, Python's words, numbers as keys. */
const NOT_JSON = /['(]|\b(?:True|False|None|nan|inf)\b|\{\s*-?\d/

/** Whether the beginning of a text is what Python prints of a dict or a list, rather than JSON. */
export function isPython(head: string): boolean {
  return OPENING.test(head) && NOT_JSON.test(head.replace(TEXTS_IN_DOUBLE_QUOTES, '""'))
}

/** What `print(metrics)` and `str(metrics)` give: `{'loss': np.float64(1.07), 'accuracy': 78.0}` */
export const pythonDictFormat: Format = {
  name: 'a Python dict',
  recognise: (_path, head) => isPython(head),
  read: ({ text }) => flatten(readLiteral(text, PYTHON_DIALECT)),
}
