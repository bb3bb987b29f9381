import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMATS } from '../../src/results/formats.js'
import { readResults } from '../../src/results/read.js'
import { Unreadable } from '../../src/results/unreadable.js'
import { fixture, readOne, resultFile } from './fixture.js'

type Nested = { [key: string]: number | Nested }

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
/** A dot in a key would be one in a name: the names could meet. */
const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => !text.includes('.'))
const { dict } = fc.letrec<{ dict: Nested; value: number | Nested }>((tie) => ({
  dict: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: false }),
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, number, tie('dict')),
}))

function numbersOf(nested: Nested, prefix = ''): [string, number][] {
  return Object.entries(nested).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number' ? [[prefix + name, value]] : numbersOf(value, `${prefix}${name}.`),
  )
}

/** As Python's `repr` writes texts: in single quotes, unless that needs escapes which double quotes do not. */
function repr(value: number | Nested): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value)
  const items = Object.entries(value).map(([name, item]) => `${reprOfText(name)}: ${repr(item)}`)
  return `{${items.join(', ')}}`
}

function reprOfText(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = Array.from(text, (character) => {
    if (character === mark || character === '\\') return `\\${character}`
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x20 && code < 0x7f) return character
    if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
    return code <= 0xffff
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`
  })
  return mark + escaped.join('') + mark
}

/** JSON.stringify drops the sign of −0, which Python keeps. */
function plusZero(metrics: [string, number][]): [string, number][] {
  return metrics.map(([name, value]) => [name, value + 0])
}

describe('what was written is read', () => {
  test('JSON, however it is indented', () => {
    fc.assert(
      fc.property(dict, fc.constantFrom(0, 2, '\t'), (nested, indent) => {
        expect(readOne(JSON.stringify(nested, null, indent))).toEqual(plusZero(numbersOf(nested)))
      }),
    )
  })

  test('a Python dict', () => {
    fc.assert(
      fc.property(dict, (nested) => {
        expect(readOne(repr(nested))).toEqual(numbersOf(nested))
      }),
    )
  })

  test('JSON lines: the last of each name', () => {
    fc.assert(
      fc.property(fc.array(dict, { minLength: 2, maxLength: 5 }), (rows) => {
        const last = new Map(rows.flatMap((row) => plusZero(numbersOf(row))))
        expect(readOne(rows.map((row) => JSON.stringify(row)).join('\n'), 'a.jsonl')).toEqual([...last])
      }),
    )
  })

  test('CSV: the last number of each column', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((text) => /^[^\s#]/.test(text) && text === text.trim() && !/^[\d.+-]|nan|inf/i.test(text))
    const table = fc.uniqueArray(name, { minLength: 3, maxLength: 5 }).chain((header) =>
      fc.tuple(
        fc.constant(header),
        fc.array(fc.array(number, { minLength: header.length, maxLength: header.length }), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
    )
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), ([header, rows], end) => {
        const lines = [
          header.map((cell) => `"${cell.replaceAll('"', '""')}"`),
          ...rows.map((row) => row.map(repr)),
        ]
        const text = lines.map((cells) => cells.join(',')).join(end)
        // Delimiters in quotes can outnumber the commas: that header is ambiguous.
        fc.pre(!/[;\t]/.test(header.join('')))
        expect(readOne(text, 'a.csv')).toEqual(header.map((cell, column) => [cell, rows.at(-1)?.[column]]))
      }),
    )
  })
})

describe('nothing it is given makes it fail or hang', () => {
  const path = fc.constantFrom('result.txt', 'a.json', 'a.jsonl', 'a.csv')

  function readsOrRefuses(text: string, name: string): void {
    const read = readResults([resultFile(name, text)])
    if (read.kind === 'bad') {
      expect(read.path).toBe(name)
      expect(read.reason).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{5,400}$/u)
      return
    }
    expect(read.metrics.length).toBeGreaterThan(0)
    const names = new Set(read.metrics.map((metric) => metric.name))
    expect(names.size).toBe(read.metrics.length)
    expect(new Set(read.series.map((series) => series.name)).size).toBe(read.series.length)
    for (const series of read.series) {
      expect(names).toContain(series.name)
      expect(series.values).toHaveLength(series.at.length)
      expect(series.at.length).toBeGreaterThan(1)
      expect(series.at.every((at, index) => index === 0 || at > (series.at[index - 1] ?? at))).toBe(true)
    }
  }

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), path, readsOrRefuses), {
      numRuns: 500,
    })
  })

  test('texts made of what the formats are made of', () => {
    const piece = fc.constantFrom(
      ...'{}[]():,;"\'\\.-+#\n\r\t ',
      ...['nan', 'inf', 'None', 'np.float64(', '1', '1e9', '"a"', "'b'", '\\u12', '{"a": 1}\n', 'a,b\n'],
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, path, readsOrRefuses), { numRuns: 2000 })
  })

  test('results cut off anywhere', () => {
    fc.assert(
      fc.property(dict, fc.nat(), path, fc.boolean(), (nested, at, name, python) => {
        const text = python ? repr(nested) : JSON.stringify(nested)
        readsOrRefuses(text.slice(0, at % text.length), name)
      }),
    )
  })

  const libraries = [
    ...[
      'keras/appended.log',
      'keras/history.json',
      'lightning/metrics.csv',
      'transformers/trainer_state.json',
    ],
    ...['dvclive/plots/metrics/lr.tsv', 'scikit-learn/report.json', 'scikit-learn/report.txt'],
    ...['xgboost/evals_result.json', 'lightgbm/training.json', 'ultralytics-padded/results.csv'],
    ...['lm-eval/results_2026-01-01T00-00-00.000000.json', 'wandb/wandb-summary.json'],
  ]

  test('files of libraries, cut off and with pieces exchanged', () => {
    const piece = fc.constantFrom(
      '',
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      '\n',
      'NaN',
      '1e999',
      'null',
      '\t',
      '-',
      '{}',
    )
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), piece)
    const name = fc.constantFrom(...libraries)
    fc.assert(
      fc.property(name, fc.array(edit, { minLength: 1, maxLength: 4 }), (path, edits) => {
        const text = edits.reduce((edited, [where, length, inserted]) => {
          const at = Math.floor(where * edited.length)
          return edited.slice(0, at) + inserted + edited.slice(at + length)
        }, fixture(path))
        readsOrRefuses(text, path)
      }),
      { numRuns: 1000 },
    )
  })

  const many = 100_000
  test.each([
    ['brackets', '['.repeat(many)],
    ['braces', '{"a":'.repeat(many)],
    ['calls', `{'a': ${'f('.repeat(many)}`],
    ['open brackets in a call', `{'a': f(1${'('.repeat(many)}`],
    ['quotes', '"'.repeat(many)],
    ['quotes in JSON', `{${'"'.repeat(many)}`],
    ['backslashes', `{"${'\\'.repeat(many)}`],
    ['escaped line breaks', `{${'"\\\n'.repeat(many)}`],
    ['a long text', `{'loss': 1, 'note': "${'x'.repeat(16 * many)}"}`],
    ['spaces', `{"a": 1}${' '.repeat(many)}x`],
    ['braces that close', `{${'} '.repeat(many)}`],
    ['a long number', `{"a": ${'1'.repeat(many)}x`],
    ['delimiters', ','.repeat(many)],
    ['rows', 'a,b\n'.repeat(many)],
    ['blank lines', `a,b\n${'\n'.repeat(many)}1,2`],
    ['quoted cells', '"",'.repeat(many)],
    [
      'keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: many }, (_, index) => [`k${index}`, index]))),
    ],
    ['lines', '{"loss": 1}\n'.repeat(many)],
    ['numbers', `{"loss": [${'1,'.repeat(many)}1]}`],
    ['dicts in a list', `[${'{"a": 1},'.repeat(many)}{}]`],
  ])('100,000 %s', (_what, text) => {
    for (const name of ['result.txt', 'a.json', 'a.jsonl', 'a.csv']) readsOrRefuses(text, name)
  })
})

describe('each format throws nothing but what says why', () => {
  const head = fc.oneof(
    ...[
      '',
      '{',
      '[',
      "{'",
      '{"',
      'SQLite format 3\0',
      '{"log_history": [',
      '{"results": {"a": {"b,none": ',
    ].map((beginning) => fc.constant(Buffer.from(beginning))),
    fc.constant(Buffer.from('{"validation_0": {"auc": [1')),
    fc.constant(Buffer.from('{"a": {"precision": 1, "recall": 1, "f1-score": 1, "support": 1}')),
    fc.constant(Buffer.from('epoch,train/loss,metrics/f1\n')),
  )
  const bytes = fc.tuple(head, fc.uint8Array({ maxLength: 300 })).map((parts) => Buffer.concat(parts))
  const path = fc.constantFrom(
    ...['a.txt', 'wandb-summary.json', 'plots/metrics/a/b.tsv', 'a.csv', 'a.jsonl', 'mlflow.db'],
    ...['events.out.tfevents.1.host', `${'0'.repeat(32)}/metrics/a`],
  )

  test.each(FORMATS.map((format) => ({ name: format.name, format })))('$name', ({ format }) => {
    fc.assert(
      fc.property(path, bytes, (name, content) => {
        const text = new TextDecoder().decode(content)
        expect(typeof format.recognise(name, text)).toBe('boolean')
        format.wholeOf?.(name)
        try {
          const { metrics, series, notes } = format.read({ path: name, bytes: content, text })
          expect(new Set(metrics.map((metric) => metric.name)).size).toBe(metrics.length)
          expect(new Set(series.map((one) => one.name)).size).toBe(series.length)
          expect(notes.every((note) => note.length > 0)).toBe(true)
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})
