import { dialectOf } from '../dialect.js'
import { flattenRows } from '../flatten.js'
import type { Format } from '../format.js'
import { eachLiteral } from '../literal.js'

/** A dict that fills its line, and another one begun below. */
const TWO_DICTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/

/**
 * A dict a line, as trainings log them epoch by epoch: JSON, or what Python prints. A metric is the last number
 * that was written under its name, and a series over what counts the epochs or steps.
 */
export const jsonlFormat: Format = {
  name: 'JSON lines',
  recognise: (path, head) => /\.(?:jsonl|ndjson)$/i.test(path) || TWO_DICTS.test(head),
  read: ({ text }) => flattenRows(eachLiteral(text, dialectOf(text))),
}
