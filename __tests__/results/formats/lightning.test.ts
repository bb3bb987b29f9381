import { expect, test } from '@jest/globals'
import { curvesIn, metricsOf, readFixtures } from '../fixture.js'

test("Lightning's CSVLogger needs no format of its own: sparse rows are CSV with empty cells", () => {
  expect(metricsOf('lightning/metrics.csv')).toEqual({
    epoch: 3,
    step: 12,
    test_loss: 0.021459512412548065,
    train_loss_epoch: 0.08111660182476044,
    train_loss_step: 0.058938488364219666,
    val_loss: 0.021459512412548065,
    val_mae: 0.14563779532909393,
  })
  expect(curvesIn(readFixtures('lightning/metrics.csv'))).toEqual({
    train_loss_epoch: ['step', [3, 3.562499523162842], [7, 0.477768212556839], [11, 0.08111660182476044]],
    train_loss_step: [
      'step',
      [1, 4.727214336395264],
      [3, 2.135985851287842],
      [5, 0.6249752044677734],
      [7, 0.3329806327819824],
      [9, 0.09320301562547684],
      [11, 0.058938488364219666],
    ],
    val_loss: ['step', [3, 0.7352099418640137], [7, 0.11914414167404175], [11, 0.021459512412548065]],
    val_mae: ['step', [3, 0.8533632159233093], [7, 0.3437750041484833], [11, 0.14563779532909393]],
  })
})
