import { describe, expect, test } from '@jest/globals'
import { curvesIn, metricsOf, readFixtures } from '../fixture.js'

describe('what Keras writes needs no format of its own', () => {
  test("CSVLogger's log is CSV: epochs from 0, as it counts them", () => {
    expect(metricsOf('keras/training.log')).toEqual({
      epoch: 3,
      accuracy: 0.4583333432674408,
      loss: 0.9341375231742859,
      val_accuracy: 0.625,
      val_loss: 0.7664652466773987,
    })
    expect(curvesIn(readFixtures('keras/training.log'))).toEqual({
      accuracy: ['epoch', [0, 0.4375], [1, 0.4375], [2, 0.4375], [3, 0.4583333432674408]],
      loss: [
        'epoch',
        [0, 1.002132773399353],
        [1, 0.9792097210884094],
        [2, 0.9561328291893005],
        [3, 0.9341375231742859],
      ],
      val_accuracy: ['epoch', [0, 0.625], [1, 0.625], [2, 0.625], [3, 0.625]],
      val_loss: [
        'epoch',
        [0, 0.8042008876800537],
        [1, 0.7913493514060974],
        [2, 0.7791380286216736],
        [3, 0.7664652466773987],
      ],
    })
  })

  test('a second fit() in the same log begins anew; what it did not measure stays', () => {
    expect(metricsOf('keras/appended.log')).toMatchObject({
      epoch: 1,
      accuracy: 0.53125,
      val_accuracy: 0.625,
    })
    const { accuracy, val_accuracy } = curvesIn(readFixtures('keras/appended.log'))
    expect(accuracy).toEqual(['epoch', [0, 0.5], [1, 0.53125]])
    expect(val_accuracy).toHaveLength(5)
  })

  test('history.history is JSON: epochs from 1', () => {
    expect(curvesIn(readFixtures('keras/history.json')).accuracy).toEqual([
      'epoch',
      [1, 0.4375],
      [2, 0.4375],
      [3, 0.4375],
      [4, 0.4583333432674408],
    ])
  })
})
