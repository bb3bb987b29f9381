import { expect, test } from '@jest/globals'
import { readPredictions } from '../../src/results/predictions/read.js'
import { readResults } from '../../src/results/read.js'
import { resultFile } from './fixture.js'

const repeated = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(',')

// While a text is being read nothing else is answered, a cancel neither: these would take minutes, or end in a stack
// overflow, with a pattern that goes back.
test.each([
  ['blanks', ' '.repeat(4_000_000)],
  ['blanks before a dict', `${' '.repeat(4_000_000)}{"loss": 1}`],
  ['a word and blanks', `dict(${' '.repeat(4_000_000)}`],
  ['one long text', `{"note": "${'x'.repeat(8_000_000)}", "loss": 1}`],
  ['a text that never ends', `{"note": "${'\\'.repeat(4_000_000)}`],
  ['braces', '{'.repeat(1_000_000)],
  ['lines of braces', '{}\n'.repeat(200_000)],
])('%s', (_name, text) => {
  for (const path of ['result.txt', 'result.jsonl', 'result.json', 'result.csv']) {
    expect(['metrics', 'bad']).toContain(readResults([resultFile(path, text)]).kind)
  }
})

// The same of whatever could take time or memory that grows with the square of the file.
test.each([
  [
    'a log of many steps',
    'a.csv',
    `step,loss\n${repeated(500_000, (index) => `${index},1\n`).replaceAll('\n,', '\n')}`,
  ],
  [
    'steps that go back',
    'a.csv',
    `step,loss\n${repeated(500_000, (index) => `${-index},1\n`).replaceAll('\n,', '\n')}`,
  ],
  [
    'many columns that could be the axis',
    'a.csv',
    [
      repeated(5000, (index) => `x${index}.step,y${index}`),
      ...Array.from({ length: 40 }, (_, row) => repeated(10_000, () => `${row}`)),
    ].join('\n'),
  ],
  [
    'many names in few rows',
    'a.jsonl',
    repeated(200_000, (index) => `{"k${index % 9999}":1}\n`).replaceAll('\n,', '\n'),
  ],
  ['empty dicts', 'a.json', `[{"a":1},${repeated(500_000, () => '{}')}]`],
  ['tables within rows', 'a.json', `[${repeated(100_000, () => '{"a":[{"b":{"c":1}}]}')}]`],
  [
    'a long log',
    'trainer_state.json',
    `{"log_history":[${repeated(100_000, (index) => `{"step":${index},"loss":1}`)}]}`,
  ],
  ['many sets', 'a.json', `{${repeated(200_000, (index) => `"validation_${index}":{"auc":[1]}`)}}`],
  ['many tasks', 'a.json', `{"results":{${repeated(200_000, (index) => `"t${index}":{"acc,none":1}`)}}}`],
  [
    'many classes',
    'a.json',
    `{${repeated(50_000, (index) => `"${index}":{"precision":1,"recall":1,"f1-score":1,"support":1}`)}}`,
  ],
  [
    'a class without an end',
    'a.json',
    `{"a":{${repeated(200_000, () => '"precision":1,"recall":1,"f1-score":1')}`,
  ],
  ['a header without an end', 'results.csv', `epoch,${repeated(500_000, () => 'train/xloss')}`],
  ['a summary of texts', 'wandb-summary.json', `{"t":1,${repeated(300_000, (index) => `"t${index}":"x"`)}}`],
])('%s', (_name, path, text) => {
  expect(['metrics', 'bad']).toContain(readResults([resultFile(path, text)]).kind)
})

/** As many of a piece as a file of 16 MiB holds. */
function filled(before: string, piece: string, after: string): string {
  return (
    before + piece.repeat(Math.floor((16 * 2 ** 20 - before.length - after.length) / piece.length)) + after
  )
}

// What is three bytes in the file can be hundreds in memory: a gigabyte of them would end the whole job.
test.each([
  [
    'dicts',
    'a.json',
    filled('[{"a":1},', '{},', '{}]'),
    'as JSON, it holds more than 1,000,000 lists and dicts',
  ],
  [
    'dicts within dicts',
    'a.json',
    filled('[', '{"":{"":{}}},', '{}]'),
    'as JSON, it holds more than 1,000,000 lists and dicts',
  ],
  [
    'tuples',
    'a.txt',
    filled("{'a': [", '(),', ']}'),
    'as a Python dict, it holds more than 1,000,000 lists and dicts',
  ],
  [
    'numbers',
    'a.json',
    filled('{"a":[', '1,', '1]}'),
    'as JSON, it holds more than 2,000,000 values: log less often',
  ],
  [
    'cells',
    'a.csv',
    filled('a,b\n', '1,1\n', ''),
    'as CSV, it holds more than 2,000,000 values: log less often',
  ],
])('16 MiB of %s are not taken into memory', (_name, path, text, reason) => {
  const before = process.resourceUsage().maxRSS
  expect(readResults([resultFile(path, text)])).toMatchObject({ kind: 'bad', reason })
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(600 * 1024)
})

test('16 MiB of lines are read, as none of them stays in memory', () => {
  const text = filled('', '{"step":1,"loss":0.5}\n', '')
  expect(readResults([resultFile('a.jsonl', text)])).toMatchObject({ kind: 'metrics' })
  expect(readPredictions([resultFile('a.jsonl', filled('', '{}\n', ''))])).toMatchObject({ kind: 'bad' })
})

test('100,000 metrics are told apart from 10,000', () => {
  const many = repeated(100_000, (index) => `"m${index}": ${index}`)
  expect(readResults([resultFile('a.json', `{${many}}`)])).toMatchObject({
    reason: 'as JSON, it holds more than 10,000 numbers',
  })
})

test.each([
  ['wandb-summary.json', '{"a": '],
  ['trainer_state.json', '{"log_history": [{"a": '],
  ['results.json', '{"results": {"a": {"acc,none": '],
  ['evals_result.json', '{"validation_0": {"auc": [1, '],
])('too deep: %s', (path, beginning) => {
  expect(readResults([resultFile(path, `${beginning}${'['.repeat(40)}`)])).toMatchObject({
    reason: expect.stringMatching(
      /^as .*, it has a fault in line 1, column \d+: it is nested more than 32 levels/,
    ),
  })
})
