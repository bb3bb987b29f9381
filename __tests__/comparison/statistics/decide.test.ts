import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/comparison/statistics/decide.js'
import { confidenceFor } from '../../../src/comparison/statistics/looks.js'
import { DARWIN } from './darwin.js'

const LAST = { confidence: 0.95, last: true }

/** Mean 2.6, interval from 0.004 to 5.23. */
describe('where the interval lies', () => {
  test.each([
    ['above', DARWIN, 0],
    ['above', DARWIN, undefined],
    ['above', DARWIN, 0.0038],
    ['open', DARWIN, 0.004],
    ['open', DARWIN, 2.7],
    ['open', DARWIN, 5.22],
    ['inside', DARWIN, 5.23],
  ] as const)('%s: its tolerance %#', (expected, differences, tolerance) => {
    const mirrored = differences.map((each) => -each)
    expect(decide({ ...LAST, differences, tolerance })).toBe(expected)
    expect(decide({ ...LAST, differences: mirrored, tolerance })).toBe(
      expected === 'above' ? 'below' : expected,
    )
  })

  test('a higher confidence takes more', () => {
    expect(decide({ differences: DARWIN, confidence: 0.951, last: true })).toBe('open')
  })

  test('around 0 it is open without a tolerance, whatever its width', () => {
    const differences = [-1e-9, 0, 1e-9]
    expect(decide({ ...LAST, differences })).toBe('open')
    expect(decide({ ...LAST, differences, tolerance: 0 })).toBe('open')
    expect(decide({ ...LAST, differences, tolerance: 1e-6 })).toBe('inside')
  })
})

describe('looks', () => {
  test('no difference is concluded at the last one only; a difference at any', () => {
    const differences = [-0.1, 0, 0.1]
    expect(decide({ differences, tolerance: 1, confidence: 0.972, last: false })).toBe('open')
    expect(decide({ differences, tolerance: 1, confidence: 0.972, last: true })).toBe('inside')
    const clear = [9.9, 10, 10.1]
    expect(decide({ differences: clear, tolerance: 1, confidence: 0.972, last: false })).toBe('above')
  })

  test('one at 95 %, each of two at 97.2 %', () => {
    expect(confidenceFor(1)).toBe(0.95)
    expect(confidenceFor(2)).toBe(0.972)
  })
})

describe('no variance', () => {
  test.each([
    ['above', [2, 2, 2], 0],
    ['below', [-2, -2, -2], 1],
    ['inside', [2, 2, 2], 2],
    ['inside', [0.3 - 0.2, 0.2 - 0.1, 0.7 - 0.6], 0.1],
    ['inside', [0, 0, 0], 0.1],
    ['open', [0, 0, 0], 0],
  ] as const)('%s: %j with ±%d', (expected, differences, tolerance) => {
    expect(decide({ ...LAST, differences, tolerance })).toBe(expected)
  })
})

test.each([[[]], [[1]], [[1, 2]]])('%j are too few', (differences) => {
  expect(() => decide({ ...LAST, differences })).toThrow(RangeError)
})
