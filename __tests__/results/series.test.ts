import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isAxis } from '../../src/results/axis.js'
import { readResults } from '../../src/results/read.js'
import { type Curve, curvesIn, curvesOn, fixture, resultFile } from './fixture.js'

const EPOCHS: Record<string, Curve> = {
  loss: ['epoch', [1, 2.25], [2, 1.5], [3, Number.NaN]],
  accuracy: ['epoch', [1, 0.125], [2, 0.5]],
}

describe('rows over their epochs', () => {
  test.each(['epochs.csv', 'epochs.jsonl', 'printed-epochs.log', 'rows.json'])('%s', (name) => {
    expect(curvesOn(fixture(name), name)).toEqual(EPOCHS)
  })

  test('pandas, with empty cells and an index', () => {
    expect(curvesOn(fixture('pandas.csv'))).toEqual({
      ...EPOCHS,
      loss: ['epoch', [1, 2.25], [2, 1.5]],
    })
  })

  test('without such a column, over the row', () => {
    expect(curvesOn(fixture('savetxt.csv'))).toEqual({
      accuracy: ['row', [1, 0.5], [2, 0.75]],
      loss: ['row', [1, 2.25], [2, 1.5]],
    })
    expect(curvesOn('{"loss": 2}\n{"acc": 1}\n{"loss": 1}')).toEqual({ loss: ['row', [1, 2], [3, 1]] })
  })

  test('a step that is infinite, or none, counts nothing', () => {
    expect(curvesOn('{"epoch": [1, 2, -Infinity, NaN, Infinity, 3], "loss": [6, 5, 4, 3, 2, 1]}')).toEqual({
      loss: ['epoch', [1, 6], [2, 5], [3, 1]],
    })
    expect(curvesOn('{"epoch": [-Infinity, -Infinity], "loss": [2, 1]}')).toEqual({})
    expect(curvesOn('epoch,loss\n-inf,3\n1,2\n2,1')).toEqual({ loss: ['epoch', [1, 2], [2, 1]] })
  })

  test('one point is no series', () => {
    expect(curvesOn('epoch,loss\n1,2')).toEqual({})
    expect(curvesOn('{"loss": [1]}')).toEqual({})
    expect(curvesOn('metric,value\nloss,1\nloss,2')).toEqual({})
  })

  test('a column that ends in a text has none', () => {
    expect(curvesOn('epoch,loss,f1\n1,2,3\n2,1,4\n3,1,failed')).toEqual({
      loss: ['epoch', [1, 2], [2, 1], [3, 1]],
    })
  })
})

describe('which column is the axis', () => {
  test.each([
    ...['epoch', 'Epoch', 'epochs', 'step', '_step', 'global_step', 'iteration', 'iter', 'round', 'episode'],
    ...['train/epoch', 'trainer/global_step', 'time/total_timesteps', 'history.step', 'batch', 'timestep'],
  ])('%s', (name) => {
    expect(isAxis(name)).toBe(true)
    const axis = name.split(/[./]/).at(-1)
    expect(curvesOn(`${name},loss\n1,3\n2,4`)).toEqual({ loss: [axis, [1, 3], [2, 4]] })
  })

  test.each(['best_epoch', 'num_steps', 'epoch_time', 'steps_per_second', 'stepsize', 'loss', 'batch_size'])(
    'not: %s',
    (name) => {
      expect(isAxis(name)).toBe(false)
    },
  )

  test('the finer of two', () => {
    expect(curvesOn('epoch,step,loss\n1,10,3\n1,20,2\n2,30,1').loss).toEqual([
      'step',
      [10, 3],
      [20, 2],
      [30, 1],
    ])
  })

  test('of equally fine ones, the first', () => {
    expect(curvesOn('epoch,step,loss\n1,10,3\n2,20,2').loss?.[0]).toBe('epoch')
    expect(curvesOn('step,epoch,loss\n10,1,3\n20,2,2').loss?.[0]).toBe('step')
  })

  test('not a step that begins anew in each epoch: there the last row of an epoch counts', () => {
    expect(curvesOn('step,epoch,loss\n1,1,5\n2,1,4\n1,2,3\n2,2,2\n1,3,1\n2,3,0')).toEqual({
      loss: ['epoch', [1, 4], [2, 2], [3, 0]],
    })
  })

  test('not one that never changes', () => {
    expect(curvesOn('epochs,loss\n10,5\n10,4')).toEqual({ loss: ['row', [1, 5], [2, 4]] })
  })

  test('the one that a metric has, where each has another', () => {
    const rows = ['{"step": 1, "loss": 5}', '{"step": 2, "loss": 4}', '{"epoch": 1, "f1": 1}']
    expect(curvesOn([...rows, '{"step": 3, "loss": 3}', '{"epoch": 2, "f1": 2}'].join('\n'))).toEqual({
      loss: ['step', [1, 5], [2, 4], [3, 3]],
      f1: ['epoch', [1, 1], [2, 2]],
    })
  })

  test('rows without any of it are counted as rows, unless it is one number at the end', () => {
    const rows = ['{"step": 1, "loss": 5}', '{"f1": 1}', '{"step": 2, "loss": 4}', '{"f1": 2, "test": 3}']
    expect(curvesOn(rows.join('\n')).f1).toEqual(['row', [2, 1], [4, 2]])
    const read = readResults([resultFile('a.jsonl', rows.join('\n'))], (name) =>
      name === 'test' ? { metric: 'loss', better: 'lower' } : undefined,
    )
    expect(read.kind === 'metrics' && read.notes).toEqual([
      'The last value counts of "test", not the one at the best epoch: of its own values only the last is known.',
    ])
  })

  test('fractions, and numbers that are none', () => {
    expect(curvesOn('epoch,loss\n0.5,4\n1,3\nnan,2\ninf,2\n1.5,1').loss).toEqual([
      'epoch',
      [0.5, 4],
      [1, 3],
      [1.5, 1],
    ])
  })
})

describe('steps that were there before', () => {
  const log = (...points: [number, number][]): string =>
    `step,loss\n${points.map((point) => point.join(',')).join('\n')}`

  test('of two rows of one step the later one counts', () => {
    expect(curvesOn(log([1, 9], [2, 8], [2, 7], [3, 6])).loss).toEqual(['step', [1, 9], [2, 7], [3, 6]])
  })

  test('a training resumed from a checkpoint: the curve that led to the final model', () => {
    expect(curvesOn(log([1, 9], [2, 8], [3, 99], [4, 98], [3, 7], [4, 6], [5, 5])).loss).toEqual([
      'step',
      [1, 9],
      [2, 8],
      [3, 7],
      [4, 6],
      [5, 5],
    ])
  })

  test('a training started afresh: its last run, even if it is shorter', () => {
    expect(curvesOn(log([0, 9], [1, 8], [2, 7], [0, 6], [1, 5])).loss).toEqual(['step', [0, 6], [1, 5]])
  })

  test('whatever the steps are, they ascend, and the last row is the last point', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer())
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const { loss } = curvesOn(log(...points))
        if (loss === undefined) return
        const [, ...curve] = loss
        curve.slice(1).forEach(([at], index) => {
          expect(at).toBeGreaterThan(curve[index]?.[0] ?? Number.NaN)
        })
        expect(curve.at(-1)?.[1]).toBe(points.at(-1)?.[1])
      }),
    )
  })
})

describe('lists of numbers', () => {
  test("Keras' history counts epochs from 1", () => {
    expect(curvesOn(fixture('history.json'))).toEqual({
      loss: ['epoch', [1, 2.3], [2, 1.2], [3, 0.7]],
      val_accuracy: ['epoch', [1, 0.1], [2, 0.5], [3, 0.75]],
      lr: ['epoch', [1, 0.1], [2, 0.1], [3, 0.01]],
    })
  })

  test('of other lists nobody knows what they count', () => {
    expect(curvesOn('{"folds": {"accuracy": [1, 2]}}')).toEqual({
      'folds.accuracy': ['index', [1, 1], [2, 2]],
    })
  })

  test('unless one beside them does', () => {
    expect(curvesOn('{"a": {"f1": [5, 6, 7], "step": [10, 20, 20], "loss": [1, null, 3]}}')).toEqual({
      'a.f1': ['step', [10, 5], [20, 7]],
      'a.loss': ['step', [10, 1], [20, 3]],
    })
  })

  test('and has as many', () => {
    expect(curvesOn('{"epoch": [1, 2, 3], "f1": [5, 6]}')).toEqual({ f1: ['index', [1, 5], [2, 6]] })
  })

  test('a list within a row is one number', () => {
    expect(curvesOn('{"epoch": 1, "loss": [9, 8]}\n{"epoch": 2, "loss": [7, 6]}')).toEqual({
      loss: ['epoch', [1, 8], [2, 6]],
    })
    expect(curvesOn('[{"a": [{"b": 1}, {"b": 2}]}, {"a": [{"b": 3}]}]')).toEqual({
      'a.b': ['row', [1, 2], [2, 3]],
    })
  })

  test('a table within a dict', () => {
    expect(
      curvesOn('{"best": 1, "log": [{"epoch": 1, "val": {"f1": 2}}, {"epoch": 2, "val": {"f1": 3}}]}'),
    ).toEqual({ 'log.val.f1': ['epoch', [1, 2], [2, 3]] })
  })
})

describe('several files', () => {
  test('series are prefixed as their metrics are', () => {
    const read = readResults([
      resultFile('train.csv', 'epoch,loss\n1,3\n2,2'),
      resultFile('test.csv', 'epoch,loss\n1,5\n2,4'),
    ])
    expect(curvesIn(read)).toEqual({
      'train.loss': ['epoch', [1, 3], [2, 2]],
      'test.loss': ['epoch', [1, 5], [2, 4]],
    })
  })

  test('more than there is room for are left out with a note', () => {
    const lists = Array.from(
      { length: 6000 },
      (_, index) => `"m${index}": [${Array(60).fill('0,5,9').join(',')}]`,
    )
    const read = readResults([resultFile('a.json', `{${lists.join(',')}}`)])
    if (read.kind === 'bad') throw new Error(read.reason)
    expect(read.metrics).toHaveLength(6000)
    expect(read.series.length).toBeLessThan(6000)
    expect(read.notes.at(-1)).toBe(
      `The curves of ${6000 - read.series.length} of 6000 metrics were left out.`,
    )
  })
})
