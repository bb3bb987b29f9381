import type { Metric } from '../model/measurement.js'
import { quote, Unreadable } from './unreadable.js'

const MOST_METRICS = 10_000
const LONGEST_NAME = 200

/** Names and values found so far, in the order they were first written. */
export type FoundMetrics = Map<string, number>

/**
 * Keeps what belongs to a metric's name; a later value of the same name takes the place of the earlier one.
 *
 * @throws Unreadable when it has no name or too long a one, or when there are too many
 */
export function keep<Value>(found: Map<string, Value>, name: string, value: Value): void {
  if (name === '') throw new Unreadable('has a number without a name')
  if (name.length > LONGEST_NAME) {
    throw new Unreadable(`has a name of more than ${LONGEST_NAME} characters: ${quote(name)}`)
  }
  found.set(name, value)
  if (found.size > MOST_METRICS) throw new Unreadable('holds more than 10,000 numbers')
}

export function asMetrics(found: FoundMetrics): Metric[] {
  return Array.from(found, ([name, value]) => ({ name, value }))
}
