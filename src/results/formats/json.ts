import { flatten } from '../flatten.js'
import type { Format } from '../format.js'
import { type Dialect, readLiteral } from '../literal.js'

/** RFC 8259, and the three words that Python's `json` writes besides. */
export const JSON_DIALECT: Dialect = {
  quotes: '"',
  words: new Map<string, number | boolean | null>([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
  ]),
  python: false,
}

/** `{"loss": 1.07, "val": {"accuracy": 78.0}}` */
export const jsonFormat: Format = {
  name: 'JSON',
  recognise: (path, head) => /\.json$/i.test(path) || /^\s*[{[]/.test(head),
  read: ({ text }) => flatten(readLiteral(text, JSON_DIALECT)),
}
