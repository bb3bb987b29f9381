import { describe, expect, test } from '@jest/globals'
import { jsonFormat } from '../../../src/results/formats/json.js'
import { contentOf, fixture, LAST, NESTED, notesOn, readOne } from '../fixture.js'

describe('JSON as Python writes it', () => {
  test('the two numbers of a result.txt', () => {
    expect(readOne(fixture('result.txt'))).toEqual([
      ['loss', 1.07],
      ['accuracy', 78],
    ])
  })

  test.each(['nested.json', 'nested-utf8-bom.json'])('nested keys become dotted names: %s', (name) => {
    expect(readOne(fixture(name), name)).toEqual(NESTED)
  })

  test('NaN and both infinities', () => {
    expect(readOne(fixture('diverged.json'))).toEqual([
      ['loss', Number.NaN],
      ['grad.max', Number.POSITIVE_INFINITY],
      ['grad.min', Number.NEGATIVE_INFINITY],
      ['accuracy', 0.1],
    ])
  })

  test('a history counts by its last values, and a note says so', () => {
    expect(readOne(fixture('history.json'))).toEqual([
      ['loss', 0.7],
      ['val_accuracy', 0.75],
      ['lr', 0.01],
    ])
    expect(notesOn(fixture('history.json'))).toEqual([
      'Of a list of numbers, the last one counts: "loss", "val_accuracy", "lr".',
    ])
  })

  test('a list of dicts counts name by name', () => {
    expect(readOne(fixture('rows.json'), 'rows.json')).toEqual(LAST)
    expect(notesOn(fixture('rows.json'))).toEqual([])
  })
})

describe('what JSON is recognised by', () => {
  test.each([
    ['a.json', 'anything', true],
    ['a.JSON', 'anything', true],
    ['a.json.txt', 'anything', false],
    ['ajson', 'anything', false],
    ['a.txt', '{}', true],
    ['a.txt', ' \n\t{', true],
    ['a.txt', '[', true],
    ['a.txt', 'x{', false],
  ])('%s holding %j: %j', (path, head, recognised) => {
    expect(jsonFormat.recognise(path, head)).toBe(recognised)
  })
})

describe('JSON that is none is told apart by line and column', () => {
  test.each([
    ['{"loss": }', 'line 1, column 10: expected a value, found "}"'],
    ['{"loss": ', 'line 1, column 10: expected a value, found the end'],
    ['{"loss": 1.07', 'line 1, column 14: expected "," or "}", found the end'],
    ['{"loss": 1.07,\n "accuracy" 78}', 'line 2, column 13: expected ":" after the key, found "78}"'],
    ['{"loss": 1.07,}', 'line 1, column 15: expected a key in double quotes, found "}"'],
    ['{"loss": 1.07 "a": 2}', 'line 1, column 15: expected "," or "}", found "\\"a\\":"'],
    ['{"loss": 1} {"loss": 2}', 'line 1, column 13: expected the end, found "{\\"loss\\":"'],
    ['{"loss": 1}\nEpoch 2', 'line 2, column 1: expected the end, found "Epoch"'],
    ['{loss: 1}', 'line 1, column 2: expected a key in double quotes, found "loss:"'],
    ['{1: 1', 'line 1, column 2: expected a key in double quotes, found "1:"', 'x.json'],
    ['{"a": [1, 2}', 'line 1, column 12: expected "," or "]", found "}"'],
    ['{"a": [1,]}', 'line 1, column 10: expected a value, found "]}"'],
    ['{"a": 1.2.3}', 'line 1, column 10: expected "," or "}", found ".3}"'],
    ['{"a": -}', 'line 1, column 7: expected a value, found "-}"'],
    ['{"a": -true}', 'line 1, column 7: expected a value, found "-true}"'],
    ['{"a": "x}', 'line 1, column 7: this text is not closed'],
    ['{"a": "x\n"}', 'line 1, column 7: this text is not closed'],
    ['{"a": "\\q"}', 'line 1, column 8: this backslash begins no known escape'],
    ['{"a": "\\u12g4"}', 'line 1, column 8: this backslash begins no known escape'],
    ['{"a": "\\u12', 'line 1, column 8: this backslash begins no known escape'],
    ['{"a": "\\', 'line 1, column 8: this backslash begins no known escape'],
    ['{"a": 1,\r\n "a": 2}', 'line 2, column 2: the key "a" is there twice'],
  ])('%j', (text, fault, path = 'a.json') => {
    // A bare `{1: …` is read as Python elsewhere, so that one is read by its format alone.
    const reason = path === 'x.json' ? faultOf(text) : readOne(text, path)
    expect(reason).toBe(path === 'x.json' ? `has a fault in ${fault}` : `as JSON, it has a fault in ${fault}`)
  })

  test('a truncated file', () => {
    expect(readOne(fixture('truncated.json'))).toMatch(
      /^as JSON, it has a fault in line \d+, column \d+: expected /,
    )
  })

  test('32 levels are read, 33 are not', () => {
    const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    expect(readOne(nested(32))).toEqual([[Array(32).fill('a').join('.'), 1]])
    expect(readOne(nested(33))).toContain('it is nested more than 32 levels deep')
    expect(readOne(`{"b": 1, "a": ${'['.repeat(31)}${']'.repeat(31)}}`)).toEqual([['b', 1]])
    expect(readOne(`{"b": 1, "a": ${'['.repeat(33)}${']'.repeat(33)}}`)).toContain('more than 32 levels')
  })

  test('spaces wherever there may be some', () => {
    expect(readOne(' { "a" : [ ] , "b" :\t{ } ,\r\n"c":[ 1 , 2 ] } ')).toEqual([['c', 2]])
  })
})

function faultOf(text: string): string {
  try {
    jsonFormat.read(contentOf(text))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('what is no number', () => {
  test('numbers in quotes are named', () => {
    expect(readOne(fixture('text-numbers.json'))).toBe(
      'as JSON, it holds no number: "loss" is the text "1.07"; write it without quotes',
    )
    expect(notesOn('{"loss": 1, "acc": " 0.5 ", "model": "mlp"}')).toEqual([
      'Numbers in quotes are texts, and were not compared: "acc".',
    ])
  })

  test.each([
    ['{}', 'holds no number: it is empty'],
    ['{"a": true, "b": null, "c": "x"}', 'holds no number under "a", "b", "c"'],
    ['[]', 'holds no number by name, but a list'],
    ['["a", 1, {}]', 'holds no number by name, but a list'],
    ['[{"a": null}, {"a": "x", "b": []}]', 'holds no number under "a", "b"'],
    ['[1, 2]', 'is a list of numbers, which have no names'],
    ['3', 'has a number without a name'],
    ['true', 'holds no number by name, but true'],
    ['"done"', 'holds no number by name, but the text "done"'],
    [
      '{"a": null, "b": null, "c": null, "d": null, "e": null}',
      'holds no number under "a", "b", "c", "d", "e"',
    ],
    ['{"": 1}', 'has a number without a name'],
    ['{"val.loss": 1, "val": {"loss": 2}}', 'has two numbers named "val.loss"'],
  ])('%s', (text, reason) => {
    expect(readOne(text, 'a.json')).toBe(`as JSON, it ${reason}`)
  })

  test('lists of lists are left out by name, lists of other things without a word', () => {
    const text =
      '{"loss": 1, "confusion": [[1, 2], [3, 4]], "labels": ["a", "b"], "flags": [1, true], "none": [null]}'
    expect(readOne(text)).toEqual([['loss', 1]])
    expect(notesOn(text)).toEqual(['Lists within lists were not compared: "confusion".'])
  })

  test('a list ends in its last number that is there; one number needs no note', () => {
    expect(readOne('{"a": [1, 2, null], "b": [3], "c": ["x", {"d": 4}]}')).toEqual([
      ['a', 2],
      ['b', 3],
      ['c.d', 4],
    ])
    expect(notesOn('{"b": [3]}')).toEqual([])
  })
})

describe('hostile JSON', () => {
  test('__proto__ and constructor are names like any other', () => {
    expect(readOne('{"__proto__": 1, "constructor": {"__proto__": 2}}')).toEqual([
      ['__proto__', 1],
      ['constructor.__proto__', 2],
    ])
  })

  test('too many, too long', () => {
    const many = (count: number): string =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, index])))
    expect(readOne(many(10_000))).toHaveLength(10_000)
    expect(readOne(many(10_001))).toBe('as JSON, it holds more than 10,000 numbers')
    expect(readOne(`{"${'n'.repeat(200)}": 1}`)).toHaveLength(1)
    expect(readOne(`{"${'n'.repeat(201)}": 1}`)).toBe(
      `as JSON, it has a name of more than 200 characters: "${'n'.repeat(39)}…"`,
    )
    expect(readOne(`{"loss": 1, "${'n'.repeat(201)}": "a text may have any name"}`)).toEqual([['loss', 1]])
  })

  test('what it quotes is short and has nothing invisible in it', () => {
    expect(readOne(`{"a": \u202e\u0007${'x'.repeat(1000)}`)).toBe(
      `as JSON, it has a fault in line 1, column 7: expected a value, found "\\u{202e}\\u0007${'x'.repeat(28)}"`,
    )
  })

  test('escapes in keys, halves of characters among them', () => {
    expect(readOne('{"\\u00e9\\n\\ud83d\\ude00\\"\\\\\\/\\b\\f\\r\\t\\u0000": 1, "\\ud800": 2}')).toEqual([
      ['é\n😀"\\/\b\f\r\t\0', 1],
      ['\ud800', 2],
    ])
  })

  test('numbers no double can hold, and every way to write one', () => {
    expect(readOne('{"a": 1e999, "b": -1e999, "c": 1E-999, "d": -0.5e+1, "e": 007, "f": -Infinity}')).toEqual(
      [
        ['a', Number.POSITIVE_INFINITY],
        ['b', Number.NEGATIVE_INFINITY],
        ['c', 0],
        ['d', -5],
        ['e', 7],
        ['f', Number.NEGATIVE_INFINITY],
      ],
    )
  })
})
