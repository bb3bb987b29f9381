import { describe, expect, test } from '@jest/globals'
import { scaleOf } from '../../src/comparison/scale.js'
import { comparing, metric } from './build.js'

describe('how the numbers are to be read', () => {
  test.each([
    ['share', 78, 80, 'percent'],
    ['share', 78, 0.5, 'mixed'],
    ['share', 0.78, 78, 'mixed'],
    ['share', 0.5, 25, 'mixed'],
    ['share', 0.5, 100, 'mixed'],
    ['share', 1, 100, 'mixed'],
    ['share', 0.51, 25, 'percent'],
    ['share', 0.49, 100, 'percent'],
    ['share', 0, 78, 'percent'],
    ['share', 1.01, 100, 'percent'],
    ['share', 1, 1.01, 'percent'],
    ['share', 0.78, 0.8, 'plain'],
    ['share', 0.001, 0.1, 'plain'],
    ['share', 1, 1, 'plain'],
    ['share', 0, 0, 'plain'],
    ['share', 100, 100, 'percent'],
    ['share', 100.1, 99, 'plain'],
    ['share', -0.1, 78, 'plain'],
    ['share', 78, undefined, 'percent'],
    ['share', undefined, 0.78, 'plain'],
    ['share', undefined, undefined, 'plain'],
    ['share', Number.NaN, 78, 'percent'],
    ['share', Number.POSITIVE_INFINITY, 0.78, 'plain'],
    ['share', Number.NaN, Number.NaN, 'plain'],
    ['score', 0.273, 27.3, 'mixed'],
    ['score', 27, 28, 'plain'],
    ['number', 0.01, 1, 'plain'],
    ['number', 0.78, 78, 'plain'],
    ['number', 78, 78, 'plain'],
    // A collapse to chance among a hundred classes, not another way to write it.
    ['share', 1, 70, 'percent'],
  ] as const)('%s: %d and %d: %s', (kind, one, other, scale) => {
    expect(scaleOf(kind, [{ seed: 1, head: one, base: other }])).toBe(scale)
    expect(scaleOf(kind, [{ seed: 1, head: other, base: one }])).toBe(scale)
  })
})

test('a change of scale is no result', () => {
  const comparison = comparing({ accuracy: 0.78 }, { accuracy: 77 })
  expect(comparison.verdict).toBe('changed')
  expect(metric('accuracy', comparison)).toMatchObject({
    scale: 'mixed',
    verdict: 'changed',
    difference: undefined,
    head: 0.78,
    base: 77,
  })
})
