import { describe, expect, test } from '@jest/globals'
import { chartData, readingOf } from '../../../../report-page/lines.js'
import type { CurveData, CurveGroup, PageNumber } from '../../../../src/report/html/page-data.js'

function curve(groups: CurveGroup[], means = false): CurveData {
  return { name: 'loss', percent: false, axis: 'epoch', means, groups }
}

function line(side: 'head' | 'base', seed: number, values: PageNumber[]): CurveGroup['lines'][number] {
  return { side, seed, values }
}

describe('the lines of a chart', () => {
  test('are each seed, and their mean above them', () => {
    const lines = [line('head', 1, [1, 2]), line('base', 1, [3, 4]), line('head', 2, [3, 6])]
    expect(chartData(curve([{ at: [1, 2], lines }]))).toEqual({
      x: [1, 2],
      lines: [
        { side: 'head', kind: 'seed', values: [1, 2] },
        { side: 'head', kind: 'seed', values: [3, 6] },
        { side: 'base', kind: 'only', values: [3, 4] },
        { side: 'head', kind: 'mean', values: [2, 4] },
      ],
    })
  })

  test('have gaps where they are not finite, and none where only others have a point', () => {
    const groups = [
      { at: [1, 2, 4], lines: [line('head', 1, [1, 'NaN', 'Infinity'])] },
      { at: [2, 3], lines: [line('base', 1, [5, 6])] },
    ]
    const { x, lines } = chartData(curve(groups))
    expect(x).toEqual([1, 2, 3, 4])
    expect(lines.map(({ values }) => values)).toEqual([
      [undefined, 5, 6, undefined],
      [1, null, undefined, null],
    ])
  })

  test('have a mean only where every seed has a number', () => {
    const lines = [line('head', 1, [1, 2, 3]), line('head', 2, [3, 'NaN', 5])]
    const short = { at: [1, 2], lines: [line('base', 1, [1, 2])] }
    const long = { at: [1, 2, 3], lines: [line('base', 2, [3, 4, 5]), ...lines] }
    const means = chartData(curve([short, long])).lines.filter(({ kind }) => kind === 'mean')
    expect(means).toEqual([
      { side: 'base', kind: 'mean', values: [2, 3, null] },
      { side: 'head', kind: 'mean', values: [2, null, 4] },
    ])
  })

  test('are means where only means came', () => {
    const lines = [line('head', 0, [1, 2]), line('base', 0, [3, 4])]
    expect(chartData(curve([{ at: [1, 2], lines }], true)).lines.map(({ kind }) => kind)).toEqual([
      'mean',
      'mean',
    ])
  })
})

describe('a reading at the cursor', () => {
  const data = chartData(
    curve([
      { at: [1, 2], lines: [line('head', 1, [1, 2]), line('head', 2, [3, 'NaN']), line('base', 1, [7, 8])] },
    ]),
  )

  test('is of all seeds', () => {
    expect(readingOf(data, 'head', () => 0)).toEqual({ low: 1, mean: 2, high: 3, count: 2 })
    expect(readingOf(data, 'base', () => 1)).toEqual({ low: 8, mean: 8, high: 8, count: 1 })
  })

  test('says where a seed has none', () => {
    expect(readingOf(data, 'head', () => 1)).toBe('not finite')
    expect(readingOf(data, 'head', () => null)).toBeUndefined()
  })
})
