import { describe, expect, test } from '@jest/globals'
import { namesOfRuns } from '../../src/results/tensorboard/event-runs.js'
import { fileOf, readBytes } from './formats/logged.js'
import { event, scalar, VERSION } from './formats/tensorboard-events.js'

const PATTERN = 'logs/**/events.out.tfevents.*'

/** An event file in a folder; `n` is when it was begun, in seconds, and `logged` tags, steps and values. */
function events(folder: string, logged: [string, number, number][], n = 1, modifiedAt = 0) {
  const path = `${folder === '' ? '' : `${folder}/`}events.out.tfevents.170000000${n}.host.1.0`
  const records = logged.map(([tag, step, value]) => event(step, scalar(tag, value)))
  return fileOf(path, Buffer.concat([VERSION, ...records]), PATTERN, modifiedAt)
}

function text(path: string, content: string, pattern = path) {
  return fileOf(path, Buffer.from(content), pattern)
}

function metricsOf(...files: Parameters<typeof readBytes>) {
  const read = readBytes(...files)
  return typeof read === 'string' ? read : read.metrics
}

describe('event files that match one line of `results`', () => {
  test('each folder is a run, and all of them count, whichever is newest', () => {
    const read = readBytes(
      events('logs/1700000000/train', [['epoch_loss', 0, 1]], 1, 9000),
      events('logs/1700000000/validation', [['epoch_loss', 0, 2]], 2, 1000),
    )
    expect(read).toMatchObject({
      metrics: [
        ['train.epoch_loss', 1],
        ['validation.epoch_loss', 2],
      ],
      notes: [],
    })
  })

  test('without names in common they stay as they are', () => {
    expect(metricsOf(events('logs/a', [['f1', 0, 1]]), events('logs/b', [['loss', 0, 2]]))).toEqual([
      ['f1', 1],
      ['loss', 2],
    ])
  })

  test('those in one folder are one run: the later one goes on where the earlier one ended', () => {
    const first = events(
      'logs/a',
      [...[0, 1, 2].map((step): [string, number, number] => ['loss', step, 1]), ['f1', 0, 3]],
      1,
      9000,
    )
    const second = events(
      'logs/a',
      [
        ['loss', 2, 0.5],
        ['loss', 3, 0.25],
        ['test', 3, 4],
      ],
      2,
      1000,
    )
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      expect(readBytes(...files)).toEqual({
        metrics: [
          ['loss', 0.25],
          ['f1', 3],
          ['test', 4],
        ],
        series: [{ name: 'loss', axis: 'step', at: [0, 1, 2, 3], values: [1, 1, 0.5, 0.25] }],
        notes: [],
      })
    }
  })

  test('beside other files of the line, of which the newest counts', () => {
    expect(
      readBytes(
        events('logs', [['loss', 0, 1]], 1, 9000),
        { ...text('logs/old.json', '{"f1": 1}', PATTERN), modifiedAt: 1000 },
        { ...text('logs/new.json', '{"f1": 2}', PATTERN), modifiedAt: 2000 },
      ),
    ).toMatchObject({
      metrics: expect.arrayContaining([
        ['loss', 1],
        ['f1', 2],
      ]),
      notes: [`2 files match "${PATTERN}": the newest, "logs/new.json", was read.`],
    })
  })

  test('one of them without scalars, as TensorFlow leaves some', () => {
    expect(metricsOf(events('logs', []), events('logs/train', [['loss', 0, 1]]))).toEqual([['loss', 1]])
    expect(metricsOf(events('logs', []), events('logs/train', []))).toBe(
      'together with the other files, it holds no scalar, and so no number to compare',
    )
  })
})

describe('labels of runs', () => {
  const named = (...folders: string[]) => Object.fromEntries(namesOfRuns(folders))

  test('are their folders below the one they share; the outermost has none', () => {
    expect(named('logs/x/train', 'logs/x/validation')).toEqual({
      'logs/x/train': 'train',
      'logs/x/validation': 'validation',
    })
    expect(named('runs/x', 'runs/x/a', 'runs/x/b/c')).toEqual({
      'runs/x': '',
      'runs/x/a': 'a',
      'runs/x/b/c': 'b/c',
    })
    expect(named('a/train', 'b/train')).toEqual({ 'a/train': 'a/train', 'b/train': 'b/train' })
    expect(named('runs/ab', 'runs/abc')).toEqual({ 'runs/ab': 'ab', 'runs/abc': 'abc' })
    expect(named('', 'train')).toEqual({ '': '', train: 'train' })
    expect(named('v1.5')).toEqual({ 'v1.5': '' })
    expect(named()).toEqual({})
  })

  test('are prefixes, with dots', () => {
    const loss: [string, number, number][] = [['loss', 0, 1]]
    expect(metricsOf(events('', loss), events('fold/1', loss), events('v1.5', loss))).toEqual([
      ['loss', 1],
      ['fold.1.loss', 1],
      ['v1.5.loss', 1],
    ])
  })

  test('stand beside those of other files', () => {
    const loss: [string, number, number][] = [['loss', 0, 1]]
    expect(metricsOf(events('logs/run', loss), text('out/metrics.json', '{"loss": 2}'))).toEqual([
      ['metrics.loss', 2],
      ['loss', 1],
    ])
    // Not even where it lies below the run.
    expect(metricsOf(events('logs', loss), text('logs/test/metrics.json', '{"loss": 2}'))).toEqual([
      ['metrics.loss', 2],
      ['loss', 1],
    ])
  })

  test('another file’s that would be the same is longer', () => {
    const loss: [string, number, number][] = [['loss', 0, 1]]
    const files = [
      events('logs/train', loss),
      events('logs/validation', loss),
      text('out/train.json', '{"loss": 2}'),
    ]
    expect(metricsOf(...files)).toEqual(
      expect.arrayContaining([
        ['train.loss', 1],
        ['validation.loss', 1],
        ['out.train.loss', 2],
      ]),
    )
  })
})
