import { describe, expect, test } from '@jest/globals'
import { wandbSummaryFormat } from '../../../src/results/formats/wandb-summary.js'
import { metricsOf, readOne } from '../fixture.js'

describe("a summary of W&B's", () => {
  test('what was logged, by name; neither its own notes nor a histogram', () => {
    expect(Object.entries(metricsOf('wandb/wandb-summary.json'))).toEqual([
      ['best accuracy', 0.7],
      ['diverged', Number.NaN],
      ['epoch', 2],
      ['exploded', Number.POSITIVE_INFINITY],
      ['train/loss.min', 0.3333333333333333],
      ['val.accuracy', 0.7],
    ])
  })

  test('NaN as a text, as it is written of numbers of NumPy', () => {
    const text = '{"b": {"x": "NaN", "y": "-Infinity"}, "a": "Infinity", "c": "0.5", "_step": 3, "_mine": 4}'
    expect(readOne(text, 'wandb/run-1/files/wandb-summary.json')).toEqual([
      ['_mine', 4],
      ['a', Number.POSITIVE_INFINITY],
      ['b.x', Number.NaN],
      ['b.y', Number.NEGATIVE_INFINITY],
    ])
  })

  test.each([
    ['{"_step": 1}', 'holds no number: it is empty'],
    ['{"image": {"_type": "image-file", "size": 3}}', 'holds no number under "image"'],
    ['[1]', 'holds no dict'],
  ])('%s', (text, reason) => {
    expect(readOne(text, 'wandb-summary.json')).toBe(`as a summary of W&B's, it ${reason}`)
  })

  test('is recognised by its name', () => {
    expect(wandbSummaryFormat.recognise('wandb/run-1/files/wandb-summary.json', '{')).toBe(true)
    expect(wandbSummaryFormat.recognise('my-wandb-summary.json', '{"_step": 1}')).toBe(false)
  })
})
