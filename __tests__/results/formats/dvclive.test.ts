import { describe, expect, test } from '@jest/globals'
import { readResults } from '../../../src/results/read.js'
import { curvesIn, curvesOn, fixture, metricsOf, readFixtures, readOne, resultFile } from '../fixture.js'

const PLOTS = ['train/loss', 'val/loss', 'val/f1/macro', 'lr'].map(
  (name) => `dvclive/plots/metrics/${name}.tsv`,
)
const METRICS = {
  'train.loss': 0.3333333333333333,
  'val.loss': 0.6666666666666666,
  'val.f1.macro': 0.7,
  lr: 0.1,
  step: 2,
  'test.accuracy': 0.75,
}

function namesIn(read: ReturnType<typeof readResults>): string[] | string {
  return read.kind === 'bad' ? read.reason : read.metrics.map(({ name }) => name)
}

describe('DVCLive', () => {
  test('its metrics.json needs no format of its own', () => {
    expect(metricsOf('dvclive/metrics.json')).toEqual(METRICS)
    expect(curvesIn(readFixtures('dvclive/metrics.json'))).toEqual({})
  })

  test('all of its plots are read, with the names that the metrics have', () => {
    const files = [
      resultFile('dvclive/metrics.json', fixture('dvclive/metrics.json')),
      ...PLOTS.map((path) => resultFile(path, fixture(path), 'dvclive/plots/metrics/**/*.tsv')),
    ]
    const read = readResults(files)
    expect(read).toMatchObject({ notes: [] })
    expect(namesIn(read)).toEqual(Object.keys(METRICS))
    expect(curvesIn(read)).toEqual({
      lr: ['step', [0, 0.1], [1, 0.1], [2, 0.1]],
      'train.loss': ['step', [0, 1], [1, 0.5], [2, 0.3333333333333333]],
      'val.f1.macro': ['step', [0, 0.5], [1, 0.6], [2, 0.7]],
      'val.loss': ['step', [0, 2], [1, 1], [2, 0.6666666666666666]],
    })
  })

  test('the plots alone give the metrics, too', () => {
    expect(namesIn(readFixtures(...PLOTS))).toEqual(['lr', 'train.loss', 'val.f1.macro', 'val.loss'])
    expect(readOne('step\tloss\n0\t2\n', 'plots/metrics/loss.tsv')).toEqual([['loss', 2]])
  })

  test('of two folders the newest', () => {
    const read = readResults([
      resultFile('a/plots/metrics/loss.tsv', 'step\tloss\n0\t2\n', '**', 1),
      resultFile('b/plots/metrics/acc.tsv', 'step\tacc\n0\t3\n', '**', 2),
      resultFile('b/plots/metrics/f1.tsv', 'step\tf1\n0\t4\n', '**', 3),
    ])
    expect(read).toMatchObject({
      metrics: [
        { name: 'acc', value: 3 },
        { name: 'f1', value: 4 },
      ],
      notes: ['3 files match "**": those in the newest folder, "b", were read.'],
    })
  })

  test('beside results of another kind that share a name, both are prefixed', () => {
    const plot = resultFile('live/plots/metrics/loss.tsv', 'step\tloss\n0\t2\n1\t3\n')
    const read = readResults([resultFile('result.txt', '{"loss": 1}'), plot])
    expect(namesIn(read)).toEqual(['result.loss', 'live.loss'])
    expect(Object.keys(curvesIn(read))).toEqual(['live.loss'])
  })

  test('in the working directory itself', () => {
    const plot = resultFile('plots/metrics/loss.tsv', 'step\tloss\n0\t2\n1\t3\n')
    const read = readResults([resultFile('metrics.json', '{"loss": 3, "step": 1}'), plot])
    expect(namesIn(read)).toEqual(['loss', 'step'])
    expect(curvesIn(read)).toEqual({ loss: ['step', [0, 2], [1, 3]] })
  })

  test('only the plotted column counts', () => {
    const text = 'timestamp\tstep\tloss\n9\t0\t2\n8\t1\t3\n'
    expect(curvesOn(text, 'x/plots/metrics/val/loss.tsv')).toEqual({ 'val.loss': ['step', [0, 2], [1, 3]] })
    expect(readOne(text, 'x/plots/metrics/val/other.tsv')).toBe(
      'it holds no scalar, and so no number to compare',
    )
  })

  test('a folder of another name is none of its', () => {
    expect(readOne('step\tloss\n0\t2\n', 'myplots/metrics/loss.tsv')).toEqual([
      ['step', 0],
      ['loss', 2],
    ])
  })

  test('a plot that is none', () => {
    expect(readOne('step\tloss\n', 'plots/metrics/loss.tsv')).toBe(
      "as a plot of DVCLive's, it has a header, but no row below it",
    )
  })
})
