import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decimalOf, roundTo, subtract } from '../../src/report/decimal.js'
import { showEstimate } from '../../src/report/estimate.js'
import { showBytes, showDuration, showNumber, showPair } from '../../src/report/numbers.js'

describe('a pair', () => {
  test.each([
    [1.07, 1.06, '1.07', '1.06', '+0.01'],
    [0.0123, 0.0124, '0.0123', '0.0124', '−0.0001'],
    [0.262, 0.266, '0.262', '0.266', '−0.004'],
    [0.5, 0.5, '0.5', '0.5', '0'],
    [120, 118, '120', '118', '+2'],
    [-0, 0, '0', '0', '0'],
    [-1.5, 1.5, '−1.5', '1.5', '−3.0'],
    [250.123, 180.456, '250', '180', '+70'],
    [123456789, 123456788, '123456789', '123456788', '+1'],
    [0.1, 0.30000000000000004, '0.100', '0.300', '−0.200'],
    [0.1, 0.10000000000000002, '0.10000000000000000', '0.10000000000000002', '−0.00000000000000002'],
    [1e-9, 1.2e-9, '1.0e-9', '1.2e-9', '−0.2e-9'],
    [1.2e12, 1.3e12, '1.2e12', '1.3e12', '−0.1e12'],
    [0.5, 1e-9, '0.5', '1e-9', '+0.5'],
    [1.2e12, 3.5, '1.2e12', '3.5', '+1.2e12'],
    [0, 1e-7, '0', '1e-7', '−1e-7'],
    [Number.NaN, 1, 'NaN', '1', '–'],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 'infinity', '−infinity', '–'],
  ])('of %p and %p', (head, base, headShown, baseShown, difference) => {
    expect(showPair(head, base)).toEqual({ head: headShown, base: baseShown, difference })
  })

  test.each([
    [78, 80, '78.0%', '80.0%', '−2.0'],
    [92.1423, 91.3998, '92.14%', '91.40%', '+0.74'],
    [99.999, 99.9991, '99.9990%', '99.9991%', '−0.0001'],
    [0, 78, '0.0%', '78.0%', '−78.0'],
  ])('of %p and %p in percent', (head, base, headShown, baseShown, difference) => {
    expect(showPair(head, base, 'percent')).toEqual({ head: headShown, base: baseShown, difference })
  })

  const finite = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
  )
  const close = fc.tuple(finite, fc.integer({ min: -3, max: 3 })).map(([value, steps]): [number, number] => {
    const bits = new BigInt64Array(new Float64Array([value]).buffer)
    const near = new Float64Array(new BigInt64Array([(bits[0] ?? 0n) + BigInt(steps)]).buffer)[0] ?? value
    return [value, Number.isFinite(near) ? near : value]
  })
  const pairs = fc.oneof(fc.tuple(finite, finite), close)
  const style = fc.constantFrom('plain' as const, 'percent' as const)

  test('of two numbers reads equal only if they are', () => {
    fc.assert(
      fc.property(pairs, style, ([head, base], style) => {
        const shown = showPair(head, base, style)
        expect(shown.head === shown.base).toBe(head === base)
        expect(shown.difference.startsWith('+')).toBe(head > base)
        expect(shown.difference.startsWith('−')).toBe(head < base)
      }),
      { numRuns: 2000 },
    )
  })

  test('adds up: head − base as shown is the difference as shown', () => {
    const read = (text: string) => decimalOf(Number(text.replace('−', '-').replace('%', '')))
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 1, max: 5 }),
        style,
        (a, b, places, style) => {
          const shown = showPair(a / 10 ** places, b / 10 ** places, style)
          // Where a tiny side is written on its own, the difference leaves it out.
          fc.pre(!`${shown.head}${shown.base}`.includes('e'))
          const sum = subtract(read(shown.head), read(shown.base))
          const decimals = shown.difference.split('.')[1]?.length ?? 0
          fc.pre(
            [shown.head, shown.base].every(
              (side) => (side.replace('%', '').split('.')[1]?.length ?? 0) <= decimals,
            ),
          )
          expect(roundTo(sum, 20)).toBe(roundTo(read(shown.difference), 20))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('has one number of decimals for both sides and the difference', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (a, b) => {
          fc.pre(a !== b)
          const { head, base, difference } = showPair(a, b)
          const places = (text: string) => text.split('.')[1]?.length ?? 0
          expect([places(head), places(base)]).toEqual([places(difference), places(difference)])
        },
      ),
    )
  })

  test('never shows a negative zero', () => {
    fc.assert(
      fc.property(pairs, ([head, base]) => {
        const { difference, ...sides } = showPair(head, base)
        for (const text of [sides.head, sides.base, difference])
          expect(text).not.toMatch(/^[−-]0(\.0+)?(e.*)?$/)
        expect(difference).not.toMatch(/^\+0(\.0+)?$/)
      }),
    )
  })
})

describe('an estimate', () => {
  const estimate = (head: number, base: number, low: number, high: number, tolerance = 0) =>
    showEstimate(head, base, { low, high, marks: [0, tolerance, -tolerance] })

  test.each<[number, number, number, number, string[]]>([
    [92.14, 91.4, 0.4, 1.08, ['92.14', '91.40', '+0.74', '+0.40', '+1.08', '0.34']],
    [91.6, 91.4, -0.4, 0.8, ['91.6', '91.4', '+0.2', '−0.4', '+0.8', '0.6']],
    [0.262, 0.266, -0.015, 0.007, ['0.262', '0.266', '−0.004', '−0.015', '+0.007', '0.011']],
    [1, 1, -0.5, 0.5, ['1.0', '1.0', '0.0', '−0.5', '+0.5', '0.5']],
    // Its low end is not 0.0: the interval leaves no difference out, and that must be seen.
    [2.55, 2, 0.04, 1.06, ['2.55', '2.00', '+0.55', '+0.04', '+1.06', '0.51']],
    // Noise far above the numbers' own digits.
    [0.512345, 0.498765, -3, 3.02716, ['0.51', '0.50', '+0.01', '−3.00', '+3.03', '3.01']],
    [3e12, 2e12, 0.5e12, 1.5e12, ['3.0e12', '2.0e12', '+1.0e12', '+0.5e12', '+1.5e12', '0.5e12']],
  ])('of %p and %p from %p to %p', (head, base, low, high, words) => {
    const shown = estimate(head, base, low, high)
    const { difference, halfWidth } = shown
    expect([shown.head, shown.base, difference, shown.low, shown.high, halfWidth]).toEqual(words)
  })

  test('shows on which side of the tolerance its ends lie', () => {
    expect(estimate(2.7, 2, 0.204, 1.196, 0.2)).toMatchObject({ difference: '+0.700', low: '+0.204' })
    expect(estimate(2.7, 2, 0.2, 1.2, 0.2)).toMatchObject({ difference: '+0.7', low: '+0.2' })
    // Closer than two more digits tell, it lies on it.
    expect(estimate(2.7, 2, 0.2000001, 1.2, 0.2)).toMatchObject({ low: '+0.200' })
  })

  test('a side is never rounded the wrong way to make the difference come out', () => {
    const shown = showEstimate(88.44444444, 88.27777778, { low: -0.506, high: 0.839, marks: [0] }, 'percent')
    expect(shown).toMatchObject({
      head: '88.44%',
      base: '88.28%',
      difference: '+0.2',
      low: '−0.5',
      high: '+0.8',
    })
  })

  test('adds up, and rounds nothing the wrong way', () => {
    const hundredths = fc.integer({ min: -99999, max: 99999 }).map((value) => value / 997)
    const width = fc.double({ min: 1e-4, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(hundredths, hundredths, width, fc.boolean(), (head, base, half, percent) => {
        const difference = head - base
        const interval = { low: difference - half, high: difference + half, marks: [0] }
        const shown = showEstimate(head, base, interval, percent ? 'percent' : 'plain')
        const read = (text: string) => decimalOf(Number(text.replace('−', '-').replace('%', '')))
        const places = (text: string) => text.replace('%', '').split('.')[1]?.length ?? 0
        const units = (text: string, decimals: number) => roundTo(read(text), decimals)
        const [ofSides, ofDifference] = [places(shown.head), places(shown.difference)]
        // Every number is rounded as it should be …
        expect(units(shown.head, ofSides)).toBe(roundTo(decimalOf(head), ofSides))
        expect(units(shown.base, ofSides)).toBe(roundTo(decimalOf(base), ofSides))
        // … and who subtracts finds the difference: half of its last digit, and one of the sides', is what rounding may take.
        const off = units(shown.head, 20) - units(shown.base, 20) - units(shown.difference, 20)
        const most = 10n ** BigInt(20 - ofDifference) / 2n + 10n ** BigInt(20 - ofSides)
        expect(off <= most && off >= -most).toBe(true)
        const all = [shown.difference, shown.low, shown.high, shown.halfWidth]
        expect(new Set(all.map(places))).toEqual(new Set([ofDifference]))
        expect(places(shown.base)).toBe(ofSides)
        expect(ofSides - ofDifference).toBeGreaterThanOrEqual(0)
        expect(ofSides - ofDifference).toBeLessThanOrEqual(3)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('one number', () => {
  test.each([
    [0.987654321, '0.9877'],
    [78, '78'],
    [1234.5678, '1235'],
    [1e-9, '1e-9'],
    [1.23456e-9, '1.235e-9'],
    [1.2e12, '1.2e12'],
    [0.0001, '0.0001'],
    [-0, '0'],
    [Number.NEGATIVE_INFINITY, '−infinity'],
  ])('%p is %s', (value, shown) => {
    expect(showNumber(value)).toBe(shown)
  })

  test.each([
    [78, '78.0%'],
    [91.4312, '91.43%'],
    [100, '100.0%'],
  ])('%p percent is %s', (value, shown) => {
    expect(showNumber(value, 'percent')).toBe(shown)
  })
})

test.each([
  [0, '0.0 s'],
  [9.06, '9.1 s'],
  [41.2, '41 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [725, '12 min 5 s'],
  [3599.7, '1 h 0 min'],
  [12_000, '3 h 20 min'],
])('%p seconds are %s', (seconds, shown) => {
  expect(showDuration(seconds)).toBe(shown)
})

test.each([
  [3.2e6, '3.2 MB'],
  [412.4e6, '412 MB'],
  [999.6e6, '1.0 GB'],
  [7.13e9, '7.1 GB'],
])('%p bytes are %s', (bytes, shown) => {
  expect(showBytes(bytes)).toBe(shown)
})
