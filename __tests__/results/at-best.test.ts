import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BestOf } from '../../src/model/metric-settings.js'
import { readResults } from '../../src/results/read.js'
import { resultFile } from './fixture.js'

const LOG = [
  'epoch,val_loss,accuracy,test',
  '1,0.9,0.1,',
  '2,0.4,0.2,0.5',
  '3,nan,0.3,',
  '4,0.4,0.4,',
  '5,0.8,nan,',
  '6,0.9,0.6,0.7',
].join('\n')

function read(text: string, takes: Record<string, BestOf>, path = 'log.csv') {
  const result = readResults([resultFile(path, text)], (name) => takes[name])
  if (result.kind === 'bad') throw new Error(result.reason)
  return { metrics: result.metrics, notes: result.notes }
}
const lowest: BestOf = { metric: 'val_loss', better: 'lower' }

describe('the value where another metric is best', () => {
  test('the first best, NaN never; its own series may be the one', () => {
    expect(read(LOG, { val_loss: lowest, accuracy: lowest, test: lowest })).toEqual({
      metrics: [
        { name: 'epoch', value: 6 },
        { name: 'val_loss', value: 0.4, bestOf: 6 },
        { name: 'accuracy', value: 0.2, bestOf: 6 },
        { name: 'test', value: 0.5, bestOf: 6 },
      ],
      notes: [],
    })
  })

  test('the last one before it, where there is none just there', () => {
    const best: BestOf = { metric: 'accuracy', better: 'higher' }
    const log = 'epoch,accuracy,test\n1,0.1,7\n2,0.2,\n3,0.9,\n4,0.5,8'
    expect(read(log, { test: best }).metrics).toContainEqual({ name: 'test', value: 7, bestOf: 4 })
  })

  test('of one epoch, its value', () => {
    expect(read('epoch,val_loss\n1,0.5', { val_loss: lowest }).metrics[1]).toEqual({
      name: 'val_loss',
      value: 0.5,
      bestOf: 1,
    })
  })

  test('where the metric itself is NaN at the best epoch, that is its value', () => {
    const best: BestOf = { metric: 'val_loss', better: 'higher' }
    expect(read('epoch,val_loss,f1\n1,2,nan\n2,1,0.5', { f1: best }).metrics[2]).toEqual({
      name: 'f1',
      value: Number.NaN,
      bestOf: 2,
    })
  })

  test('names are those after several files were put together', () => {
    const files = [
      resultFile('a.csv', 'epoch,loss\n1,1\n2,3'),
      resultFile('b.csv', 'epoch,loss\n1,5\n2,4\n3,6'),
    ]
    const result = readResults(files, (name) =>
      name === 'b.loss' ? { metric: 'a.loss', better: 'lower' } : undefined,
    )
    expect(result).toMatchObject({
      metrics: [
        { name: 'a.epoch' },
        { name: 'a.loss', value: 3 },
        { name: 'b.epoch' },
        { name: 'b.loss', value: 5, bestOf: 2 },
      ],
    })
  })

  test('is looked for before a series is thinned out', () => {
    const rows = Array.from({ length: 100_000 }, (_, step) => `${step},${Math.abs(step - 77_777)},${step}`)
    const { metrics } = read(`step,val_loss,f1\n${rows.join('\n')}`, { f1: lowest })
    expect(metrics[2]).toEqual({ name: 'f1', value: 77_777, bestOf: 100_000 })
  })

  test('it is the best of all that are not NaN', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -2, max: 2 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), fc.boolean(), (values, lower) => {
        fc.pre(values.some((each) => !Number.isNaN(each)))
        const rows = values.map((each, index) => `{"epoch": ${index}, "f1": ${jsonOf(each)}}`)
        const best: BestOf = { metric: 'f1', better: lower ? 'lower' : 'higher' }
        const { metrics } = read(rows.join('\n'), { f1: best }, 'log.jsonl')
        const numbers = values.filter((each) => !Number.isNaN(each))
        const expected = lower ? Math.min(...numbers) : Math.max(...numbers)
        expect(metrics[1]?.value).toBeCloseTo(expected, 12)
        expect(metrics[1]?.bestOf).toBe(values.length)
      }),
    )
  })
})

function jsonOf(value: number): string {
  return Number.isNaN(value) ? 'NaN' : String(value)
}

describe('what cannot be had keeps its last value, and a note says why', () => {
  test.each([
    ['{"val_loss": 1, "f1": 2}', '"val_loss" has no values over epochs or steps'],
    ['{"f1": [1, 2]}', '"val_loss" has no values over epochs or steps'],
    ['{"loss": 1, "val_loss": [2, 3], "f1": 2}', 'of its own values only the last is known'],
    ['{"val_loss": [NaN, NaN], "f1": [1, 2]}', '"val_loss" is never a number'],
    [
      '{"epoch": [1, 2], "val_loss": [1, 2], "a": {"f1": [1, 2]}}',
      'it is known by "index", but "val_loss" by "epoch"',
      'a.f1',
    ],
    [
      '[{"epoch": 1, "val_loss": 1}, {"epoch": 2, "val_loss": 2, "f1": 2}]',
      'it has no value yet where "val_loss" is best',
    ],
  ])('%s', (text, why, name = 'f1') => {
    const { metrics, notes } = read(text, { [name]: lowest }, 'result.json')
    expect(metrics).toContainEqual({ name, value: 2 })
    expect(notes).toContain(
      `The last value counts of ${JSON.stringify(name)}, not the one at the best epoch: ${why}.`,
    )
  })

  test('several metrics, one note', () => {
    const text = '{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}'
    expect(read(text, { a: lowest, b: lowest, c: lowest, d: lowest, e: lowest }, 'a.json').notes).toEqual([
      'The last value counts of "a", "b", "c" and 2 more, not the one at the best epoch: "val_loss" has no values over epochs or steps.',
    ])
  })
})

// Each of them would look through all of the series, and take minutes, were the best step not remembered.
test('ten thousand metrics at the best of a long series', () => {
  const steps = Array.from({ length: 200_000 }, (_, index) => index)
  const more = Array.from({ length: 9_000 }, (_, index) => `"m${index}": [${index}, 1]`)
  const text = `{"val_loss": [${steps.join(',')}], ${more.join(',')}}`
  const result = readResults([resultFile('a.json', text)], () => lowest)
  expect(result.kind === 'metrics' && result.metrics[9_000]).toMatchObject({ value: 8_999, bestOf: 200_000 })
})
