import { describe, expect, test } from '@jest/globals'
import { countAlarms, pairsOf } from '../../../bench/false-alarms/evaluations.js'
import { type Judge, judgeByComparison } from '../../../bench/false-alarms/judge.js'
import { readPool } from '../../../bench/false-alarms/pool.js'
import { wilson } from '../../../bench/false-alarms/wilson.js'

const pool = await readPool()

describe('real trainings between which nothing differs but the random numbers', () => {
  test.each([
    ['accuracy', [3]],
    ['accuracy', [5]],
    ['accuracy', [5, 10]],
    ['loss', [3]],
    ['loss', [5]],
    ['loss', [5, 10]],
  ] as const)('%s, pairs at each look %j: hardly ever called', (metric, plan) => {
    const { any } = countAlarms(pool, judgeByComparison, { metrics: [metric], plan, evaluations: 2000 })
    expect(any / 2000).toBeLessThan(0.065)
    expect(any / 2000).toBeGreaterThan(0.025)
  })

  test('the other metric is judged by Holm, and neither changes what is said of the first', () => {
    const experiment = { plan: [5] as const, evaluations: 1000 }
    const both = countAlarms(pool, judgeByComparison, { ...experiment, metrics: ['accuracy', 'loss'] })
    const alone = countAlarms(pool, judgeByComparison, { ...experiment, metrics: ['accuracy'] })
    expect(both.called[0]).toBe(alone.any)
    expect(both.any).toBeGreaterThanOrEqual(Math.max(...both.called))
    expect(both.any).toBeLessThanOrEqual(both.called.reduce((sum, count) => sum + count, 0))
  })
})

describe('how they are counted', () => {
  test('a judge that is always sure is always counted; one that never is never', () => {
    const experiment = { metrics: ['loss'] as const, plan: [3] as const, evaluations: 50 }
    expect(countAlarms(pool, () => ['worse'], experiment)).toEqual({ evaluations: 50, called: [50], any: 50 })
    expect(countAlarms(pool, () => ['open'], experiment).any).toBe(0)
  })

  test('each evaluation draws seeds of its own, none of them twice, and looks again where it is open', () => {
    const seen: number[][] = []
    const judge: Judge = (pairs, { last, looks }) => {
      seen.push(pairs.map(({ seed }) => seed))
      expect(looks).toBe(2)
      expect(last).toBe(pairs.length === 10)
      return seen.length === 1 ? ['better'] : ['open']
    }
    countAlarms(pool, judge, { metrics: ['loss'], plan: [5, 10], evaluations: 3 })
    expect(seen.map(({ length }) => length)).toEqual([5, 5, 10, 5, 10])
    for (const seeds of seen) expect(new Set(seeds).size).toBe(seeds.length)
    expect(seen[2]?.slice(0, 5)).toEqual(seen[1])
    expect(seen[1]).not.toEqual(seen[3])
  })

  test('a loss that falls is better, an accuracy that falls is worse', () => {
    const pairs = [1, 2, 3].map((seed) => ({
      seed,
      head: { accuracy: 70 + seed / 10, loss: 1 + seed / 10 },
      base: { accuracy: 80, loss: 9 },
    }))
    const look = { metrics: ['accuracy', 'loss'] as const, looks: 1 as const, last: true }
    expect(judgeByComparison(pairs, look)).toEqual(['worse', 'better'])
    const exchanged = pairs.map(({ seed, head, base }) => ({ seed, head: base, base: head }))
    expect(judgeByComparison(exchanged, look)).toEqual(['better', 'worse'])
  })

  test('the pool is whole', () => {
    const numbers = pairsOf(pool).flatMap(({ head, base }) => [
      ...Object.values(head),
      ...Object.values(base),
    ])
    expect(numbers).toHaveLength(4 * 300)
    expect(numbers.every(Number.isFinite)).toBe(true)
  })
})

test('Wilson', () => {
  // SciPy: binomtest(8, 200).proportion_ci(.95, 'wilson')
  const { low, high } = wilson(8, 200)
  expect(low).toBeCloseTo(0.020405632066152302, 12)
  expect(high).toBeCloseTo(0.07693206820093294, 12)
  expect(wilson(0, 200).low).toBeCloseTo(0, 12)
})
