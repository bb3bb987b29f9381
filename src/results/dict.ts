import { dialectOf } from './dialect.js'
import { type Literal, readLiteral } from './literal.js'
import { Unreadable } from './unreadable.js'

/**
 * A text that is one dict, as JSON or as Python prints it.
 *
 * @throws Unreadable
 */
export function readDict(text: string): Map<string, Literal> {
  const value = readLiteral(text, dialectOf(text))
  if (value instanceof Map) return value
  throw new Unreadable('holds no dict')
}

/** The same dict with these keys first, as far as it has them: what is written first counts more. */
export function withFirst<Value>(dict: Map<string, Value>, keys: Iterable<string>): Map<string, Value> {
  const first = new Map<string, Value>()
  for (const key of keys) {
    const value = dict.get(key)
    if (value !== undefined) first.set(key, value)
  }
  return new Map([...first, ...dict])
}
