import { flatten } from '../flatten.js'
import type { Format } from '../format.js'
import { readLiterals } from '../literal.js'
import { JSON_DIALECT } from './json.js'
import { isPython, PYTHON_DIALECT } from './python-dict.js'

const ENOUGH_TO_TELL = 64 * 1024

/** A dict that fills its line, and another one begun below. */
const TWO_DICTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/

/**
 * A dict a line, as trainings log them epoch by epoch: JSON, or what Python prints. A metric is the last number
 * that was written under its name.
 */
export const jsonlFormat: Format = {
  name: 'JSON lines',
  recognise: (path, head) => /\.(?:jsonl|ndjson)$/i.test(path) || TWO_DICTS.test(head),
  read: (text) =>
    flatten(readLiterals(text, isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT)),
}
