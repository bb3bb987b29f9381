import { describe, expect, test } from '@jest/globals'
import { tensorboardFormat } from '../../../src/results/formats/tensorboard.js'
import { crc32c } from '../../../src/results/tensorboard/crc32c.js'
import { asNumber, fileOf, fixtureBytes, fixtureJson, type Logged, readBytes, seriesFrom } from './logged.js'
import {
  bytesField,
  checksum,
  event,
  floatField,
  record,
  scalar,
  tensor,
  VERSION,
  varint,
  varintField,
} from './tensorboard-events.js'

const NAME = 'events.out.tfevents.1700000000.host.1.0'
const TORCH = `tensorboard/torch/${NAME}`
const KERAS_TRAIN = `tensorboard/keras/train/${NAME}.v2`
const KERAS_VALIDATION = `tensorboard/keras/validation/${NAME}.v2`

function fixtureFile(path: string) {
  return fileOf(path.replace('tensorboard/', ''), fixtureBytes(path), '**')
}

/** An event file of these records, read as a training's only result. */
function readEvents(...records: Buffer[]) {
  return readBytes(fileOf(NAME, Buffer.concat([VERSION, ...records])))
}

function fromScalars(logged: Logged): [string, number][] {
  return Object.entries(logged).map(([name, { values }]) => [name, asNumber(values.at(-1) ?? '')])
}

describe('what the libraries write', () => {
  test('tf.summary: numbers of every type, and no picture, histogram or text', () => {
    const { '': logged = {} } = fixtureJson<Record<string, Logged>>('tensorboard/tensorflow.json')
    expect(Object.keys(logged)).toHaveLength(14)
    expect(readBytes(fixtureFile(`tensorboard/tensorflow/${NAME}.v2`))).toEqual({
      metrics: fromScalars(logged),
      series: seriesFrom(logged),
      notes: [],
    })
  })

  test('Keras: train and validation side by side', () => {
    const { train = {}, validation = {} } = fixtureJson<Record<string, Logged>>('tensorboard/keras.json')
    const read = readBytes(fixtureFile(KERAS_TRAIN), fixtureFile(KERAS_VALIDATION))
    if (typeof read === 'string') throw new Error(read)
    expect(read.notes).toEqual([])
    for (const series of [
      ...seriesFrom(train, 'step', 'train.'),
      ...seriesFrom(validation, 'step', 'validation.'),
    ]) {
      expect(read.series).toContainEqual(series)
      expect(read.metrics).toContainEqual([series.name, series.values.at(-1)])
    }
    expect(read.metrics.map(([name]) => name)).toEqual([
      'train.epoch_accuracy',
      'train.epoch_loss',
      'train.epoch_learning_rate',
      'validation.evaluation_accuracy_vs_iterations',
      'validation.evaluation_loss_vs_iterations',
      'validation.epoch_accuracy',
      'validation.epoch_loss',
    ])
  })

  test('PyTorch: two files of one run, and runs in folders below it', () => {
    const logged = fixtureJson<Record<string, Logged>>('tensorboard/torch.json')
    const { '': own = {}, both_a: a = {}, both_b: b = {} } = logged
    const { 'without step': withoutStep, 'test/accuracy': once, ...bySteps } = own
    const read = readBytes(
      fixtureFile(TORCH.replace('1700000000', '1700000001')),
      fixtureFile(TORCH),
      fixtureFile(`tensorboard/torch/both_a/${NAME}`),
      fixtureFile(`tensorboard/torch/both_b/${NAME}`),
    )
    expect(Object.keys(bySteps)).toEqual(['val/accuracy', 'val/loss', 'lr'])
    expect(once?.values).toEqual([0.875])
    expect(read).toEqual({
      metrics: expect.arrayContaining([...fromScalars(own), ['both_a.both', 4], ['both_b.both', 8]]),
      series: expect.arrayContaining([
        ...seriesFrom(bySteps),
        { name: 'without step', axis: 'value', at: [1, 2, 3, 4, 5], values: withoutStep?.values },
        ...seriesFrom(a, 'step', 'both_a.'),
        ...seriesFrom(b, 'step', 'both_b.'),
      ]),
      notes: [],
    })
    expect(typeof read === 'string' ? [] : read.metrics).toHaveLength(7)
  })

  test('tensorboardX, with a step below zero and a tag in UTF-8', () => {
    const { '': logged = {} } = fixtureJson<Record<string, Logged>>('tensorboard/tensorboardX.json')
    expect(logged['größe/f1']?.at[0]).toBe(-1)
    expect(readBytes(fixtureFile(`tensorboard/tensorboardX/${NAME}`))).toEqual({
      metrics: fromScalars(logged),
      series: seriesFrom(logged),
      notes: [],
    })
  })
})

describe('which files', () => {
  test.each([
    ['by its name', NAME, ''],
    ['in a folder', `logs/train/${NAME}.v2`, ''],
    ['by its content', 'log.bin', VERSION.toString('utf8')],
  ])('%s', (_how, path, head) => {
    expect(tensorboardFormat.recognise(path, head)).toBe(true)
  })

  test.each([
    ['another name', 'events.out.tfevents', 'x'],
    ['a folder of that name', `${NAME}/a.json`, '{}'],
    ['a text about it', 'notes.txt', `${' '.repeat(60)}brain.Event:2`],
  ])('not %s', (_what, path, head) => {
    expect(tensorboardFormat.recognise(path, head)).toBe(false)
  })

  test('that hold no scalar are bad alone, and fine beside others', () => {
    const pictures = Buffer.concat([
      VERSION,
      event(1, Buffer.concat([bytesField(1, 'a'), bytesField(4, 'png')])),
    ])
    const scalars = Buffer.concat([VERSION, event(1, scalar('loss', 0.5))])
    expect(readBytes(fileOf(NAME, pictures))).toMatch(/holds no scalar/)
    expect(readBytes(fileOf('renamed.log', pictures))).toMatch(/holds no scalar/)
    expect(readBytes(fileOf(`a/${NAME}`, pictures, '**'), fileOf(`b/${NAME}`, scalars, '**'))).toMatchObject({
      metrics: [['loss', 0.5]],
    })
  })
})

describe('values', () => {
  test('the last one of a tag counts; what was logged again from a step on replaces what was there', () => {
    const steps: [number, number][] = [
      [1, 0.5],
      [2, 0.25],
      [3, 0.125],
      [2, 8],
      [4, 16],
    ]
    expect(readEvents(...steps.map(([step, value]) => event(step, scalar('loss', value))))).toEqual({
      metrics: [['loss', 16]],
      series: [{ name: 'loss', axis: 'step', at: [1, 2, 4], values: [0.5, 8, 16] }],
      notes: [],
    })
  })

  test('steps beyond 32 bits, and below zero', () => {
    const steps = [-(2 ** 62), -(2 ** 40) - 1, -1, 0, 127, 128, 2 ** 28, 2 ** 31, 2 ** 53 - 1, 2 ** 62]
    const read = readEvents(...steps.map((step, index) => event(step, scalar('a', index))))
    expect(typeof read === 'string' ? read : read.series[0]?.at).toEqual(steps)
  })

  test('several values in one event, and the step behind them', () => {
    const values = bytesField(5, bytesField(1, scalar('a', 1)), bytesField(1, scalar('b', 2)))
    const later = bytesField(5, bytesField(1, scalar('a', 3)), bytesField(1, scalar('b', 4)))
    const read = readEvents(
      record(Buffer.concat([values, varintField(2, 7)])),
      record(Buffer.concat([later, varintField(2, 9)])),
    )
    expect(read).toMatchObject({
      metrics: [
        ['a', 3],
        ['b', 4],
      ],
      series: [{ at: [7, 9] }, { at: [7, 9] }],
    })
  })

  test.each<[string, number, Buffer[]]>([
    ['a float, by itself', 0.5, [varintField(1, 1), floatField(5, 0.5)]],
    ['a float, packed', 0.5, [varintField(1, 1), bytesField(5, Buffer.from(new Float32Array([0.5]).buffer))]],
    [
      'a float, as content',
      0.5,
      [varintField(1, 1), bytesField(4, Buffer.from(new Float32Array([0.5]).buffer))],
    ],
    ['a double', 0.1, [varintField(1, 2), bytesField(6, Buffer.from(new Float64Array([0.1]).buffer))]],
    ['an integer', -3, [varintField(1, 3), varintField(7, -3)]],
    ['an integer, packed', -3, [varintField(1, 9), bytesField(10, varint(-3))]],
    ['a half', -1.5, [varintField(1, 19), varintField(13, 0xbe00)]],
    ['a half that is nearly 0', 2 ** -23, [varintField(1, 19), varintField(13, 2)]],
    ['an infinite half', Number.NEGATIVE_INFINITY, [varintField(1, 19), varintField(13, 0xfc00)]],
    ['a half that is none', Number.NaN, [varintField(1, 19), varintField(13, 0x7e00)]],
    ['a bfloat16', -1.5, [varintField(1, 14), varintField(13, 0xbfc0)]],
    ['nothing, which is 0', 0, [varintField(1, 1)]],
    ['the type behind the number', 2, [floatField(5, 2), varintField(1, 1)]],
  ])('a tensor of %s', (_what, value, fields) => {
    expect(readEvents(event(1, tensor('a', ...fields)))).toMatchObject({ metrics: [['a', value]] })
  })

  test.each<[string, Buffer[]]>([
    ['two floats', [varintField(1, 1), floatField(5, 1), floatField(5, 2)]],
    ['two packed floats', [varintField(1, 1), bytesField(5, Buffer.alloc(8))]],
    ['two packed integers', [varintField(1, 9), bytesField(10, varint(1), varint(2))]],
    ['two floats as content', [varintField(1, 1), bytesField(4, Buffer.alloc(8))]],
    ['two packed halves', [varintField(1, 19), bytesField(13, varint(1), varint(1))]],
    ['no packed integer', [varintField(1, 9), bytesField(10, '')]],
    ['an integer that is a float', [varintField(1, 9), floatField(10, 1)]],
    ['a text', [varintField(1, 7), bytesField(8, 'text')]],
    ['no type', [floatField(5, 1)]],
    ['a number in another type’s field', [varintField(1, 1), floatField(6, 1)]],
  ])('not a tensor of %s', (_what, fields) => {
    expect(readEvents(event(1, tensor('a', ...fields)), event(1, scalar('b', 1)))).toMatchObject({
      metrics: [['b', 1]],
    })
  })

  test('fields that nobody knows, or that are encoded otherwise, are passed over', () => {
    const number = Buffer.concat([varintField(1, 1), floatField(5, 0.5)])
    const odd = (known: number): Buffer =>
      Buffer.concat([
        varintField(known, 3),
        // Eight bytes, as the time has them.
        Buffer.concat([varint(1 * 8 + 1), Buffer.alloc(8, 0xff)]),
        ...[3, 7, 12].flatMap((unknown) => [
          varintField(unknown, 3),
          floatField(unknown, 3),
          bytesField(unknown, scalar('x', 3)),
        ]),
      ])
    const plugin = bytesField(1, odd(1), bytesField(1, 'scalars'), bytesField(2, 'content'))
    const metadata = bytesField(9, odd(1), plugin, bytesField(2, 'display name'))
    const value = [odd(1), bytesField(1, 'a'), odd(8), bytesField(8, number), odd(9), metadata]
    const simple = [odd(2), scalar('b', 0.25), bytesField(2, 'xxxx'), floatField(11, 9)]
    const summary = [odd(1), bytesField(1, ...value), bytesField(1, ...simple), bytesField(2, scalar('y', 4))]
    expect(readEvents(record(Buffer.concat([varintField(2, 7), odd(5), bytesField(5, ...summary)])))).toEqual(
      {
        metrics: [
          ['a', 0.5],
          ['b', 0.25],
        ],
        series: [],
        notes: [],
      },
    )
  })

  test('a tensor whose plugin has no name is none', () => {
    const unnamed = bytesField(9, bytesField(2, 'display name'))
    const value = Buffer.concat([bytesField(1, 'a'), bytesField(8, varintField(1, 1), floatField(5, 1))])
    expect(readEvents(event(1, Buffer.concat([value, unnamed])), event(1, scalar('b', 1)))).toMatchObject({
      metrics: [['b', 1]],
    })
  })

  test('only the first tensor of a tag says that it is a scalar', () => {
    const half = [varintField(1, 1), floatField(5, 0.5)]
    const silent = (tag: string): Buffer => Buffer.concat([bytesField(1, tag), bytesField(8, ...half)])
    const ofHistograms = Buffer.concat([
      silent('h'),
      bytesField(9, bytesField(1, bytesField(1, 'histograms'))),
    ])
    const read = readEvents(
      event(1, tensor('a', varintField(1, 1), floatField(5, 2)), silent('b'), ofHistograms),
      event(2, silent('a'), silent('b'), silent('h')),
    )
    expect(read).toMatchObject({ metrics: [['a', 0.5]] })
  })
})

describe('what went wrong', () => {
  const whole = fixtureBytes(TORCH)

  test('cut off: what stands before counts, and a note says so', () => {
    const read = readBytes(fileOf(NAME, whole.subarray(0, -1)))
    expect(read).toMatchObject({ notes: [expect.stringContaining('in the middle of a record')] })
    expect(readBytes(fileOf(NAME, whole))).toMatchObject({ notes: [] })
  })

  test('damaged', () => {
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(1 ^ flipped.readUInt8(flipped.length - 5), flipped.length - 5)
    expect(readBytes(fileOf(NAME, flipped))).toMatch(
      /^as TensorBoard events, it is damaged at byte \d+: its checksum does not match$/,
    )
  })

  test.each<[string, Buffer]>([
    ['a length beyond the message', Buffer.concat([varint(5 * 8 + 2), varint(100), Buffer.alloc(10)])],
    ['a length of 2⁶³', Buffer.concat([varint(5 * 8 + 2), varint(2n ** 63n)])],
    ['a length of 2⁶⁴ − 1', Buffer.concat([varint(5 * 8 + 2), varint(2n ** 64n - 1n)])],
    ['a number without end', Buffer.alloc(11, 0xff)],
    ['a number of eleven bytes', Buffer.from([...Array(10).fill(0x80), 1])],
    [
      'a number that ends in the next field',
      Buffer.concat([bytesField(5, Buffer.from([0x80])), varintField(2, 1)]),
    ],
    ['a group', Buffer.from([11])],
    ['field 0', Buffer.from([0, 1])],
    ['half a float', bytesField(5, bytesField(1, floatField(2, 1).subarray(0, 3)))],
  ])('%s', (_what, data) => {
    expect(readEvents(record(data))).toMatch(
      /^as TensorBoard events, it has a fault at byte \d+: a field of this record ends outside of it$/,
    )
  })

  test('a record of 2⁶⁴ − 1 bytes is one that is cut off', () => {
    const length = Buffer.alloc(8, 0xff)
    const read = readEvents(event(1, scalar('a', 1)), length, checksum(length), Buffer.alloc(100))
    expect(read).toMatchObject({
      metrics: [['a', 1]],
      notes: [expect.stringContaining('middle of a record')],
    })
  })

  test('names and numbers are bounded', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => scalar(`tag ${index}`, 1))
    expect(readEvents(event(1, ...many.slice(1)))).toMatchObject({ notes: [] })
    expect(readEvents(event(1, ...many))).toBe('as TensorBoard events, it holds more than 10,000 numbers')
    expect(readEvents(event(1, scalar('x'.repeat(200), 1)))).toMatchObject({ notes: [] })
    expect(readEvents(event(1, scalar('x'.repeat(201), 1)))).toMatch(/a name of more than 200 characters/)
    expect(readEvents(event(1, scalar('', 1)))).toMatch(/a number without a name/)
  })
})

test.each([
  ['123456789', 0xe3069283],
  ['', 0],
  ['\0'.repeat(32), 0x8a9136aa],
  [String.fromCharCode(...Array.from({ length: 32 }, (_, index) => index)), 0x46dd794e],
])('CRC-32C of %j, as RFC 3720 has it', (text, crc) => {
  expect(crc32c(Buffer.from(text, 'latin1'))).toBe(crc)
})
