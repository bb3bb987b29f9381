import { expect, test } from '@jest/globals'
import { orderRows } from '../../../../report-page/sort.js'
import type { MetricData, PageNumber } from '../../../../src/report/html/page-data.js'

function metric(name: string, difference: PageNumber, verdict = 'changed'): MetricData {
  return {
    name,
    percent: false,
    head: 0,
    base: 0,
    difference,
    verdict,
    role: 'quality',
    values: [],
    statistics: null,
    curve: null,
  }
}

const metrics = [
  metric('b10', 2, 'better'),
  metric('B9', null),
  metric('a', 'NaN', 'worse'),
  metric('c', 'Infinity', 'inconclusive'),
  metric('d', -3, 'better'),
]

test('without an order rows stay as they are', () => {
  expect(orderRows(metrics, undefined)).toEqual([0, 1, 2, 3, 4])
})

test('names are in the order of a reader', () => {
  expect(orderRows(metrics, { key: 'name', ascending: true })).toEqual([2, 1, 0, 3, 4])
})

test('what has no number is last in both directions', () => {
  expect(orderRows(metrics, { key: 'difference', ascending: true })).toEqual([4, 0, 3, 1, 2])
  expect(orderRows(metrics, { key: 'difference', ascending: false })).toEqual([3, 0, 4, 1, 2])
})

test('bad news is first among verdicts', () => {
  expect(orderRows(metrics, { key: 'verdict', ascending: true })).toEqual([2, 0, 4, 3, 1])
})
