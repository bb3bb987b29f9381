import { JSON_DIALECT } from './formats/json.js'
import { isPython, PYTHON_DIALECT } from './formats/python-dict.js'
import type { Dialect } from './literal.js'

const ENOUGH_TO_TELL = 64 * 1024

/** How a text is written that may be JSON as well as what Python prints of the same dict. */
export function dialectOf(text: string): Dialect {
  return isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT
}
