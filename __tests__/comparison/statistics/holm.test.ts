import { expect, test } from '@jest/globals'
import { holm } from '../../../src/comparison/statistics/holm.js'

test('the smallest times all of them, the next one times one less, and never less than the one before', () => {
  // R: p.adjust(c(.01, .04, .03, .005), "holm")
  const adjusted = holm([0.01, 0.04, 0.03, 0.005])
  expect(adjusted[0]).toBeCloseTo(0.03, 14)
  expect(adjusted[1]).toBeCloseTo(0.06, 14)
  expect(adjusted[2]).toBeCloseTo(0.06, 14)
  expect(adjusted[3]).toBeCloseTo(0.02, 14)
})

test('at most 1; alone, p itself; of none, none', () => {
  expect(holm([0.6, 0.7])).toEqual([1, 1])
  expect(holm([0.04])).toEqual([0.04])
  expect(holm([])).toEqual([])
  expect(holm([0, 1])).toEqual([0, 1])
})

test('equal ones stay equal', () => {
  expect(holm([0.02, 0.02, 0.02])).toEqual([0.06, 0.06, 0.06])
})
