import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rounded, thinned } from '../../../src/report/html/thin.js'

const value = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
)
const lines = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 }))
  .chain(([count, length]) =>
    fc.array(fc.array(value, { minLength: length, maxLength: length }), {
      minLength: count,
      maxLength: count,
    }),
  )

describe('a curve with too many points', () => {
  test('keeps its ends, its lowest and its highest point', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 8, max: 100 }), (all, most) => {
        const kept = thinned(all, most)
        const length = all[0]?.length ?? 0
        expect(kept[0]).toBe(0)
        expect(kept.at(-1)).toBe(length - 1)
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        const finite = all.flat().filter(Number.isFinite)
        const seen = all
          .flatMap((line) => kept.map((index) => line[index] ?? Number.NaN))
          .filter(Number.isFinite)
        expect(Math.min(...seen)).toBe(Math.min(...finite))
        expect(Math.max(...seen)).toBe(Math.max(...finite))
      }),
    )
  })

  test('has no more points than there is room for', () => {
    const curve = Array.from({ length: 10_000 }, (_, index) => Math.sin(index / 50))
    expect(thinned([curve], 100).length).toBeLessThanOrEqual(100)
    const torn = curve.map((number, index) => (index % 2 === 0 ? number : Number.NaN))
    expect(thinned([torn, torn], 100).length).toBeLessThanOrEqual(202)
  })

  test('keeps where it stops being finite', () => {
    const curve = Array.from({ length: 1000 }, (_, index) => (index < 777 ? index : Number.NaN))
    expect(thinned([curve], 20)).toEqual(expect.arrayContaining([776, 777]))
  })
})

describe('a rounded number', () => {
  test('is off by less than one sees', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (number, range) => {
          const short = rounded(number, range)
          if (Number.isFinite(number)) expect(Math.abs(short - number)).toBeLessThanOrEqual(range * 1e-5)
          else expect(short).toBe(number)
        },
      ),
    )
  })

  test('is short', () => {
    expect(rounded(0.123456789, 1)).toBe(0.123457)
    expect(rounded(1_000_000.123456, 0.5)).toBe(1_000_000.12346)
  })
})
