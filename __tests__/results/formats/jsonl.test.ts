import { describe, expect, test } from '@jest/globals'
import { jsonlFormat } from '../../../src/results/formats/jsonl.js'
import { fixture, LAST, notesOn, readOne } from '../fixture.js'

describe('JSON lines', () => {
  test.each(['epochs.jsonl', 'printed-epochs.log'])('each name counts by its last number: %s', (name) => {
    expect(readOne(fixture(name), name)).toEqual(LAST)
    expect(notesOn(fixture(name), name)).toEqual([])
  })

  test('one line of it is JSON', () => {
    expect(readOne('{"loss": 1}\n')).toEqual([['loss', 1]])
    expect(readOne('{"loss": 1}\n', 'a.jsonl')).toEqual([['loss', 1]])
  })

  test('blank lines and either line end', () => {
    expect(readOne('\n{"loss": 1} \r\n\r\n{"loss": 2}\t\r\n\n')).toEqual([['loss', 2]])
  })

  test('a list at the end is a series, too', () => {
    expect(notesOn('{"loss": 1}\n{"loss": [1, 2]}')).toEqual([
      'Of a list of numbers, the last one counts: "loss".',
    ])
  })
})

describe('what they are recognised by', () => {
  test.each([
    ['a.jsonl', 'x', true],
    ['a.NDJSON', 'x', true],
    ['a.jsonl.bak', 'x', false],
    ['ajsonl', 'x', false],
    ['a.txt', '{"a": 1}\n{"a": 2}', true],
    ['a.txt', '\n {"a": 1} \t\r\n\n  {"a"', true],
    ['a.txt', '{"a": 1}\n', false],
    ['a.txt', '{"a": 1}\nx', false],
    ['a.txt', '{\n"a": {}\n}', false],
    ['a.txt', '{"a": 1,\n{"a": 2}', false],
    ['a.txt', 'x{"a": 1}\n{"a": 2}', false],
  ])('%s holding %j: %j', (path, head, recognised) => {
    expect(jsonlFormat.recognise(path, head)).toBe(recognised)
  })
})

describe('a fault is told by the line of the file', () => {
  test.each([
    ['{"a": 1}\n{"a": 2', 'line 2, column 8: expected "," or "}", found the end'],
    ['{"a": 1}\n{"a": 2} {"a": 3}', 'line 2, column 10: expected the end of the line, found "{\\"a\\":"'],
    ['{"a": 1}\n{"a": 2}\nepoch 3', 'line 3, column 1: expected a value, found "epoch"'],
  ])('%j', (text, fault) => {
    expect(readOne(text)).toBe(`as JSON lines, it has a fault in ${fault}`)
  })

  test('lines without numbers', () => {
    expect(readOne('{"a": "x"}\n{"a": "y", "b": null}\n{"b": true}')).toBe(
      'as JSON lines, it holds no number under "a", "b"',
    )
  })
})
