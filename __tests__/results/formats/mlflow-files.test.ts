import { describe, expect, test } from '@jest/globals'
import { mlflowFilesFormat } from '../../../src/results/formats/mlflow-files.js'
import { asNumber, fileOf, fixtureBytes, fixtureJson, type Logged, readBytes, seriesFrom } from './logged.js'

const ID = '0123456789abcdef0123456789abcdef'
const LOSS = `mlruns/0/${ID}/metrics/loss`

function readLines(...lines: string[]) {
  return readBytes(fileOf(LOSS, Buffer.from(lines.join('\n'))))
}

test('what MLflow wrote: all metrics of the newest run', () => {
  const { steps, last } = fixtureJson<{ steps: Logged; last: Record<string, number> }>('mlflow/mlruns.json')
  const files = ['b', 'a'].flatMap((run, age) =>
    ['val/accuracy', 'loss', 'grad', 'final score'].map((name) => {
      const path = `mlruns/0/${run.padEnd(32, '0')}/metrics/${name}`
      return fileOf(path, fixtureBytes(`mlflow/${path}`), 'mlruns/*/*/metrics/**', 2000 - age)
    }),
  )
  const read = readBytes(...files)
  if (typeof read === 'string') throw new Error(read)
  expect(read.series).toHaveLength(3)
  expect(read.series).toEqual(expect.arrayContaining(seriesFrom(steps)))
  expect(Object.fromEntries(read.metrics)).toEqual({
    ...Object.fromEntries(
      Object.entries(steps).map(([name, { values }]) => [name, asNumber(values.at(-1) ?? '')]),
    ),
    ...last,
  })
  expect(read.notes).toEqual([
    expect.stringMatching(/^8 files match .*: those in the newest folder, "mlruns\/0\/b0+…", were read\.$/),
  ])
})

describe('which files', () => {
  test.each([
    [LOSS, '1795514386175 1.0 0\n'],
    [`${ID}/metrics/val/accuracy`, '1795514386175 nan -1\r\n1'],
    [`$HEADWAY_RESULTS/${ID}/metrics/loss.csv`, '1795514386175 1.0'],
    [LOSS, '1795514386175 1.0 0 iris 1a2b\n'],
  ])('%s, %j', (path, head) => {
    expect(mlflowFilesFormat.recognise(path, head)).toBe(true)
  })

  test.each([
    ['out/metrics/loss', '1795514386175 1.0 0\n'],
    [`mlruns/0/${ID}/params/lr`, '1795514386175 1.0 0\n'],
    [LOSS, '{"loss": 1}'],
    [LOSS, '1.0 2.0 3.0'],
  ])('not %s, %j', (path, head) => {
    expect(mlflowFilesFormat.recognise(path, head)).toBe(false)
  })
})

test('by their steps; without steps, in the order in which they were logged', () => {
  const time = '1795514386175'
  expect(readLines(`${time} 3 2`, `${time} 1 0`, `${time} 2 1`, '')).toMatchObject({
    metrics: [['loss', 3]],
    series: [{ name: 'loss', axis: 'step', at: [0, 1, 2], values: [1, 2, 3] }],
  })
  // Blank lines, and lines as Windows ends them.
  expect(readLines(`${time} 3\r`, '  ', `${time} 2 1\r`)).toMatchObject({
    series: [{ axis: 'step', at: [0, 1], values: [3, 2] }],
  })
  expect(readLines(`${time} 3`, `${time} inf`, `${time} 2`)).toMatchObject({
    metrics: [['loss', 2]],
    series: [{ axis: 'value', at: [1, 2, 3], values: [3, Number.POSITIVE_INFINITY, 2] }],
  })
})

test.each(['1795514386175 x 0', '1795514386175', '1795514386175 1.0 0 1', ' 1795514386175 1.0 0', 'x'])(
  'a fault: %j',
  (line) => {
    expect(readLines('1795514386175 1.0 0', line)).toBe(
      'as a metric file of MLflow, it has a fault in line 2: expected a time, a number and a step',
    )
  },
)
