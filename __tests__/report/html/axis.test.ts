import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { axisOver, place } from '../../../src/report/html/axis.js'

describe('an axis', () => {
  test('has few round ticks', () => {
    expect(axisOver([91.4, 92.1, 93.02], 5)?.ticks.map(({ label }) => label)).toEqual([
      '91.5',
      '92.0',
      '92.5',
      '93.0',
    ])
    expect(axisOver([-0.2, 0.82], 5)?.ticks.map(({ label }) => label)).toEqual([
      '−0.25',
      '0.00',
      '0.25',
      '0.50',
      '0.75',
    ])
  })

  test('leaves out what is not finite', () => {
    expect(axisOver([Number.NaN, Number.POSITIVE_INFINITY], 5)).toBeUndefined()
    expect(axisOver([Number.NaN, 1, 2], 5)?.low).toBeLessThan(1)
  })

  test('shows all values inside, in their order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
        const axis = axisOver(values, 5)
        if (axis === undefined) return
        const finite = values.filter(Number.isFinite).sort((a, b) => a - b)
        const places = finite.map((value) => place(value, axis))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const at of places) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
        }
        expect(axis.ticks.length).toBeLessThanOrEqual(6)
      }),
      { numRuns: 2000 },
    )
  })
})
