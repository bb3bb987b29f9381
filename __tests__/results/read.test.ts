import { describe, expect, test } from '@jest/globals'
import { readResults } from '../../src/results/read.js'
import { resultFile as file, fixture, readOne } from './fixture.js'

describe('one file', () => {
  test('metrics and notes', () => {
    expect(readResults([file('result.txt', '{"loss": [2, 1], "n": "3"}')])).toEqual({
      kind: 'metrics',
      metrics: [{ name: 'loss', value: 1 }],
      series: [{ name: 'loss', axis: 'epoch', at: [1, 2], values: [2, 1] }],
      notes: [
        'Of a list of numbers, the last one counts: "loss".',
        'Numbers in quotes are texts, and were not compared: "n".',
      ],
    })
  })

  test.each(['', ' \r\n\t', '\ufeff', '\ufeff \n'])('empty: %j', (text) => {
    expect(readResults([file('out/a.json', text)])).toEqual({
      kind: 'bad',
      path: 'out/a.json',
      reason: 'it is empty',
    })
  })

  test.each([
    ['loss: 1.07\naccuracy: 78', 'loss: 1.07'],
    ['\n\n0.93\n', '0.93'],
    ['\u0000PNG\u001b[31m', '\\u0000PNG\\u001b[31m'],
    [`Traceback ${'x'.repeat(100)}`, `Traceback ${'x'.repeat(29)}…`],
    ['y'.repeat(40), 'y'.repeat(40)],
  ])('in no format: %j', (text, beginning) => {
    expect(readOne(text)).toBe(
      `it begins with "${beginning}"; Headway reads JSON, JSON lines, a Python dict, CSV and the files of libraries that its README lists`,
    )
  })

  test('a format is recognised by the beginning of a file, however long the rest is', () => {
    expect(readOne(`${' '.repeat(70_000)}{"loss": 1}`)).toContain('it begins with')
    expect(readOne(`{"loss": 1}${' '.repeat(70_000)}`)).toEqual([['loss', 1]])
  })
})

describe('several files for one line of `results`', () => {
  test('the newest counts, and a note says so', () => {
    expect(
      readResults([
        file('out/1.json', '{"loss": 1}', 'out/*.json', 1000),
        file('out/3.json', '{"loss": 3}', 'out/*.json', 3000),
        file('out/2.json', 'never looked at', 'out/*.json', 2000),
      ]),
    ).toEqual({
      kind: 'metrics',
      metrics: [{ name: 'loss', value: 3 }],
      series: [],
      notes: ['3 files match "out/*.json": the newest, "out/3.json", was read.'],
    })
  })

  test('of files of the same age, the last by name, in whatever order they come', () => {
    const a = file('a.json', '{"loss": 1}', '*.json')
    const b = file('b.json', '{"loss": 2}', '*.json')
    for (const files of [
      [a, b],
      [b, a],
    ]) {
      expect(readResults(files)).toMatchObject({ metrics: [{ name: 'loss', value: 2 }] })
    }
  })
})

describe('several lines of `results`', () => {
  const names = (...files: ReturnType<typeof file>[]): string[] | string => {
    const read = readResults(files)
    return read.kind === 'bad' ? read.reason : read.metrics.map(({ name }) => name)
  }

  test('different names stay as they are', () => {
    const read = readResults([file('a.json', '{"loss": [1, 2]}'), file('b.csv', 'f1,acc\n1,2')])
    expect(read).toEqual({
      kind: 'metrics',
      metrics: [
        { name: 'loss', value: 2 },
        { name: 'f1', value: 1 },
        { name: 'acc', value: 2 },
      ],
      series: [{ name: 'loss', axis: 'epoch', at: [1, 2], values: [1, 2] }],
      notes: ['Of a list of numbers, the last one counts: "loss".'],
    })
  })

  test('one shared name, and all are prefixed with their files', () => {
    expect(
      names(
        file('out/train.json', '{"loss": 1}'),
        file('$HEADWAY_RESULTS/test.v2.json', '{"loss": 2, "f1": 3}'),
      ),
    ).toEqual(['train.loss', 'test.v2.loss', 'test.v2.f1'])
  })

  test('files of one name are told apart by their folders, then by their endings', () => {
    const loss = '{"loss": 1}'
    expect(names(file('train/m.json', loss), file('test/m.json', loss))).toEqual([
      'train.m.loss',
      'test.m.loss',
    ])
    expect(names(file('m.json', loss), file('m.txt', loss))).toEqual(['m.json.loss', 'm.txt.loss'])
    expect(names(file('m', loss), file('a/.m', loss))).toEqual(['m.loss', '.m.loss'])
    expect(names(file('m.json', loss), file('$HEADWAY_RESULTS/m.json', loss))).toEqual([
      'm.json.loss',
      '$HEADWAY_RESULTS.m.json.loss',
    ])
  })

  test('a name that is taken even then', () => {
    const files = [file('a.json', '{"b.loss": 1, "x": 1}'), file('a.b.json', '{"loss": 1, "x": 2}')]
    expect(readResults(files)).toEqual({
      kind: 'bad',
      path: 'a.b.json',
      reason: 'together with the other files, it has a number that another file has, too: "a.b.loss"',
    })
  })

  test('one bad file is named', () => {
    expect(
      readResults([file('a.json', fixture('result.txt')), file('b.json', '{'), file('c.json', '')]),
    ).toEqual({
      kind: 'bad',
      path: 'b.json',
      reason: 'as JSON, it has a fault in line 1, column 2: expected a key in double quotes, found the end',
    })
  })

  test('together they are bounded, too', () => {
    const many = (prefix: string): string =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`${prefix}${index}`, index])),
      )
    expect(names(file('a.json', many('a')), file('b.json', many('b')))).toBe(
      'together with the other files, it holds more than 10,000 numbers',
    )
  })
})

test('no file, no metrics', () => {
  expect(readResults([])).toEqual({ kind: 'metrics', metrics: [], series: [], notes: [] })
})
