import type { Series } from '../model/measurement.js'
import { inOrder } from './axis.js'
import { keep } from './found-metrics.js'
import { Unreadable } from './unreadable.js'

/** What a training logged, name by name, each in the order in which it was logged. */
export interface Points {
  byName: Map<string, Logged>
  count: number
}

interface Logged {
  steps: number[]
  values: number[]
}

const MOST_VALUES = 2_000_000

/** @throws Unreadable for more values than memory should be spent on: each may become a point of a series */
export function checkValueCount(count: number): void {
  if (count > MOST_VALUES) throw new Unreadable('holds more than 2,000,000 values: log less often')
}

/** Axis of what was logged without steps: the first value, the second … */
const WITHOUT_STEPS = 'value'

export function noPoints(): Points {
  return { byName: new Map(), count: 0 }
}

/**
 * A step that is infinite or NaN, which no logger counts, is none.
 *
 * @throws Unreadable for a name that `keep` refuses, and when there are too many points
 */
export function addPoint(points: Points, name: string, step: number, value: number): void {
  points.count += 1
  checkValueCount(points.count)
  let those = points.byName.get(name)
  if (those === undefined) {
    those = { steps: [], values: [] }
    keep(points.byName, name, those)
  }
  those.steps.push(Number.isFinite(step) ? step : 0)
  those.values.push(value)
}

/**
 * The same, by their steps, for a logger that takes the highest step for the last one. Of those at one step the order
 * stays.
 */
export function bySteps({ byName, count }: Points): Points {
  const sorted = Array.from(byName, ([name, { steps, values }]): [string, Logged] => {
    if (steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? step)))
      return [name, { steps, values }]
    const order = steps.map((_, index) => index).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0))
    const pick = (numbers: number[]): number[] => order.map((index) => numbers[index] ?? Number.NaN)
    return [name, { steps: pick(steps), values: pick(values) }]
  })
  return { byName: new Map(sorted), count }
}

/** Loggers take 0 for a step that nobody gave: where every step is 0, the values are counted. */
export function seriesOf({ byName }: Points, axis: string): Series[] {
  return Array.from(byName, ([name, { steps, values }]) => {
    if (values.length > 1 && steps.every((step) => step === 0)) {
      return { name, axis: WITHOUT_STEPS, at: steps.map((_, index) => index + 1), values }
    }
    // Nearly all are, and a million numbers need not be copied.
    return ascend(steps) ? { name, axis, at: steps, values } : inOrder(name, axis, steps, values)
  })
}

function ascend(steps: number[]): boolean {
  return steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step))
}
