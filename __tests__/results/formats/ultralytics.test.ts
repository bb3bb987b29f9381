import { describe, expect, test } from '@jest/globals'
import { ultralyticsFormat } from '../../../src/results/formats/ultralytics.js'
import { curvesIn, fixture, metricsOf, readFixtures, readOne } from '../fixture.js'

const NAMES = [
  ...['val/mAP50-95(B)', 'epoch', 'time', 'train/box_loss', 'train/cls_loss', 'train/dfl_loss'],
  ...['val/precision(B)', 'val/recall(B)', 'val/mAP50(B)', 'val/box_loss', 'val/cls_loss', 'val/dfl_loss'],
  ...['lr/pg0', 'lr/pg1', 'lr/pg2'],
]

describe("Ultralytics' results", () => {
  test('metrics are of the validation data, and mAP50-95 comes first', () => {
    const metrics = metricsOf('ultralytics/results.csv')
    expect(Object.keys(metrics)).toEqual(NAMES)
    expect(metrics).toMatchObject({ epoch: 3, 'train/cls_loss': 0.08114, 'val/cls_loss': 0.29941 })
  })

  test('columns padded with spaces, as up to version 8.2', () => {
    const metrics = metricsOf('ultralytics-padded/results.csv')
    expect(Object.keys(metrics)).toEqual(NAMES.filter((name) => name !== 'time'))
    expect(metrics).toMatchObject({ epoch: 3, 'train/cls_loss': 0.07581, 'lr/pg2': 1.36e-5 })
  })

  test.each(['ultralytics', 'ultralytics-padded'])('series over epochs: %s', (folder) => {
    const curves = curvesIn(readFixtures(`${folder}/results.csv`))
    expect(Object.keys(curves)).toContain('val/mAP50-95(B)')
    expect(Object.values(curves).map(([axis, ...points]) => [axis, points.length])).toEqual(
      Object.keys(curves).map(() => ['epoch', 3]),
    )
  })

  test('of YOLOv5, and of a classifier', () => {
    expect(
      readOne('epoch, train/box_loss, metrics/precision, metrics/mAP_0.5:0.95, x/lr0\n0,1,2,3,4'),
    ).toEqual([
      ['val/mAP_0.5:0.95', 3],
      ['epoch', 0],
      ['train/box_loss', 1],
      ['val/precision', 2],
      ['x/lr0', 4],
    ])
    const classifier =
      'epoch,time,train/loss,metrics/accuracy_top1,metrics/accuracy_top5,val/loss\n1,2,3,4,5,6'
    expect(readOne(classifier)).toContainEqual(['val/accuracy_top1', 4])
  })

  test.each([
    [fixture('ultralytics/results.csv'), true],
    [fixture('ultralytics-padded/results.csv'), true],
    ['epoch,train/loss,val/loss\n', false],
    ['epoch,loss\n1,"train/loss,metrics/x"', false],
    ['step,train/loss,metrics/f1', false],
  ])('recognised by its header: %.30s: %j', (head, recognised) => {
    expect(ultralyticsFormat.recognise('results.csv', head)).toBe(recognised)
  })
})
