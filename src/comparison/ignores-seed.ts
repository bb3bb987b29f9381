import type { Pair } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import { metricsOf } from './candidates.js'
import { meaningOf } from './direction.js'

/**
 * Whether every seed gave the same numbers on both sides, so that the training does not depend on it.
 *
 * @param pairs at least two
 */
export function ignoresSeed(pairs: readonly Pair[]): boolean {
  return areAllSame(pairs.map(({ head }) => head)) && areAllSame(pairs.map(({ base }) => base))
}

/**
 * Whether all trainings of a side gave the same numbers. Times never repeat, so they have a say only where there is
 * nothing else.
 *
 * @param measurements at least two
 */
export function areAllSame(measurements: readonly Measurement[]): boolean {
  const [first, ...others] = measurements.map(tellingNumbers)
  return first !== undefined && first.length > 0 && others.every((numbers) => areSame(first, numbers))
}

type Numbers = [name: string, value: number][]

function tellingNumbers(measurement: Measurement): Numbers {
  const metrics = metricsOf(measurement)
  const telling = metrics.filter(({ name }) => meaningOf(name).role !== 'bookkeeping')
  return (telling.length > 0 ? telling : metrics).map(({ name, value }) => [name, value])
}

function areSame(left: Numbers, right: Numbers): boolean {
  const values = new Map(right)
  return left.length === right.length && left.every(([name, value]) => Object.is(values.get(name), value))
}
