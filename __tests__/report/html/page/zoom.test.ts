import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inside, isWhole, withPoint, zoomed } from '../../../../report-page/zoom.js'

const all = { min: 1, max: 101 }

describe('zooming', () => {
  test('keeps the point that it is about', () => {
    expect(zoomed(all, 26, 2, all)).toEqual({ min: 13.5, max: 63.5 })
  })

  test('goes no farther than all there is, and no closer than there is to see', () => {
    expect(zoomed({ min: 1, max: 51 }, 20, 1 / 4, all)).toEqual(all)
    let view = all
    for (let step = 0; step < 100; step++) view = zoomed(view, 50, 2, all)
    expect(view.max - view.min).toBeCloseTo(0.05)
  })

  test('never leaves the axis', () => {
    const point = fc.double({ min: 1, max: 101, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(point, fc.double({ min: 0.1, max: 10, noNaN: true }))), (steps) => {
        let view = all
        for (const [around, factor] of steps) view = withPoint(zoomed(view, around, factor, all), around, all)
        expect(view.min).toBeGreaterThanOrEqual(all.min)
        expect(view.max).toBeLessThanOrEqual(all.max + 1e-9)
        expect(view.max).toBeGreaterThan(view.min)
      }),
    )
  })
})

test('a view follows a point out of it', () => {
  const view = { min: 10, max: 20 }
  expect(withPoint(view, 15, all)).toBe(view)
  expect(withPoint(view, 21, all)).toEqual({ min: 12, max: 22 })
  expect(withPoint(view, 1, all)).toEqual({ min: 1, max: 11 })
})

test('of a view of another chart what there is of it', () => {
  expect(inside({ min: 90, max: 120 }, all)).toEqual({ min: 71, max: 101 })
  expect(inside({ min: 200, max: 300 }, all)).toEqual(all)
  expect(inside({ min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }, all)).toEqual(all)
  expect(isWhole(inside(all, all), all)).toBe(true)
})
