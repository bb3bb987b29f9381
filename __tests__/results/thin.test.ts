import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Series } from '../../src/model/measurement.js'
import { thinAll, thinOut } from '../../src/results/thin.js'

const series = (values: number[], name = 'loss'): Series => ({
  name,
  axis: 'step',
  at: values.map((_, index) => 10 * index),
  values,
})
const ofLength = (length: number): Series => series(Array.from({ length }, (_, index) => Math.sin(index)))

const value = fc.oneof(
  { weight: 8, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
)
const long = fc.array(value, { minLength: 2, maxLength: 400 }).map((values) => series(values))
const most = fc.integer({ min: 5, max: 120 })

describe('one series', () => {
  test('no more points than asked for, each of them one of the series, in its order', () => {
    fc.assert(
      fc.property(long, most, (whole, limit) => {
        const thin = thinOut(whole, limit)
        expect(thin.at.length).toBeLessThanOrEqual(limit)
        expect(thin.values).toHaveLength(thin.at.length)
        expect(thin).toMatchObject({ name: 'loss', axis: 'step' })
        thin.at.forEach((at, index) => {
          expect(at).toBeGreaterThan(thin.at[index - 1] ?? -1)
          expect(thin.values[index]).toBe(whole.values[at / 10])
        })
      }),
    )
  })

  test('its ends, its lowest and highest points and where it first breaks stay', () => {
    fc.assert(
      fc.property(long, most, (whole, limit) => {
        const thin = thinOut(whole, limit)
        const finite = (values: number[]): number[] => values.filter(Number.isFinite)
        expect([thin.at[0], thin.at.at(-1)]).toEqual([whole.at[0], whole.at.at(-1)])
        expect(Math.min(...finite(thin.values))).toBe(Math.min(...finite(whole.values)))
        expect(Math.max(...finite(thin.values))).toBe(Math.max(...finite(whole.values)))
        const brokenAt = ({ at, values }: Series): number | undefined =>
          at[values.findIndex((each) => !Number.isFinite(each))]
        expect(brokenAt(thin)).toBe(brokenAt(whole))
      }),
    )
  })

  test('a short one stays as it is', () => {
    fc.assert(fc.property(long, (whole) => expect(thinOut(whole, whole.at.length)).toBe(whole)))
  })

  test('a spike, a dip and a NaN in the middle of a million points', () => {
    const values = Array.from({ length: 600_000 }, () => 1)
    values[333_333] = 50
    values[444_444] = -50
    values[555_555] = Number.NaN
    const thin = thinOut(series(values), 50)
    const points = thin.at.map((at, index) => [at, thin.values[index]])
    expect(points).toContainEqual([3_333_330, 50])
    expect(points).toContainEqual([4_444_440, -50])
    expect(points).toContainEqual([5_555_550, Number.NaN])
  })

  test('points lie about evenly', () => {
    const { at } = thinOut(ofLength(100_000), 2000)
    expect(at.length).toBeGreaterThan(1900)
    const gaps = at.slice(1).map((each, index) => each - (at[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(10 * 4 * (100_000 / 2000))
  })
})

describe('the budget of a training', () => {
  const lengths = (count: number, length: number): number[] =>
    thinAll(Array.from({ length: count }, () => ofLength(length))).map(({ at }) => at.length)

  test('one series has at most 2,000 points', () => {
    const [length = 0] = lengths(1, 5000)
    expect(length).toBeLessThanOrEqual(2000)
    expect(length).toBeGreaterThan(1900)
  })

  test('150,000 are shared', () => {
    const thin = lengths(500, 3000)
    expect(thin).toHaveLength(500)
    expect(Math.max(...thin)).toBeLessThanOrEqual(500)
    expect(Math.min(...thin)).toBeGreaterThan(270)
  })

  test('what short ones leave goes to the long ones', () => {
    const thin = thinAll([
      ...Array.from({ length: 200 }, () => ofLength(10)),
      ...Array.from({ length: 200 }, () => ofLength(3000)),
    ])
    expect(thin.slice(0, 200).every(({ at }) => at.length === 10)).toBe(true)
    expect(Math.min(...thin.slice(200).map(({ at }) => at.length))).toBeGreaterThan(660)
  })

  test('each has 50 at least, and those for which that is too much are left out', () => {
    const thin = lengths(6000, 60)
    expect(thin.length).toBeGreaterThanOrEqual(3000)
    expect(thin.length).toBeLessThan(6000)
    expect(Math.min(...thin)).toBeGreaterThan(40)
    expect(thin.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(150_000)
  })

  test('whatever there is, the budget holds, and the order stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 5000 }), { maxLength: 200 }), (sizes) => {
        const thin = thinAll(sizes.map((size, index) => ({ ...ofLength(size), name: `m${index}` })))
        expect(thin.reduce((sum, { at }) => sum + at.length, 0)).toBeLessThanOrEqual(150_000)
        expect(thin.map(({ name }) => name)).toEqual(sizes.map((_, index) => `m${index}`))
        expect(thin.every(({ at }) => at.length <= 2000)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
