import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ResultFile } from '../../src/model/training.js'
import { readPredictions } from '../../src/results/predictions/read.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'

function file(path: string, text: string, pattern = path, modifiedAt = 0): ResultFile {
  return { path, pattern, bytes: Buffer.from(text), modifiedAt }
}

/** What one file says, as `id label prediction`; or why it is bad. */
function readOne(text: string, path = 'predictions.csv'): string[] | string {
  const read = readPredictions([file(path, text)])
  if (read.kind === 'bad') return read.reason
  return read.predictions.map(({ id, label, prediction }) => `${id} ${label} ${prediction}`)
}

function notesOn(text: string, path = 'predictions.csv'): string[] | string {
  const read = readPredictions([file(path, text)])
  return read.kind === 'bad' ? read.reason : read.notes
}

const TWO = ['a.png 3 3', 'b.png 5 6']

describe('a table', () => {
  test.each([
    ['CSV', 'id,label,prediction\na.png,3,3\nb.png,5,6\n'],
    [
      'with Windows line ends and a byte order mark',
      '\ufeffid,label,prediction\r\na.png,3,3\r\nb.png,5,6\r\n',
    ],
    ['of tabs', 'id\tlabel\tprediction\na.png\t3\t3\nb.png\t5\t6'],
    ['of semicolons, quoted', '"id";"label";"prediction"\n"a.png";"3";"3"\n"b.png";"5";"6"'],
    ['in another order and case', 'Prediction, ID ,LABEL\n3,a.png,3\n6,b.png,5'],
    ['as pandas writes it', ',image_id,y_true,y_pred\n0,a.png,3,3.0\n1,b.png,5,6.0'],
    ['as NumPy writes it', '# id,label,prediction\na.png,3.000,3.00\nb.png,5.000,6.00'],
    ['with probabilities', 'filename,True Label,predicted-class,p_3,p_5\na.png,3,3,.9,.1\nb.png,5,6,.2,.8'],
    [
      'JSON lines',
      '{"id": "a.png", "label": 3, "prediction": 3.0}\n{"id": "b.png", "label": 5, "prediction": 6}',
    ],
    [
      'a list of dicts, indented',
      JSON.stringify(
        [
          { id: 'a.png', target: 3, pred: 3, p: [0.9, 0.1] },
          { pred: 6, id: 'b.png', target: 5, p: { 3: 0.2 } },
        ],
        null,
        2,
      ),
    ],
    [
      'what Python prints',
      "{'example': 'a.png', 'gold': np.int64(3), 'output': 3.0}\n{'example': 'b.png', 'gold': 5, 'output': 6}",
    ],
  ])('%s', (_, text) => {
    for (const path of ['out/predictions.csv', 'predictions', 'p.jsonl', 'p.json']) {
      // What is called JSON is read as such, or the complaint would be about CSV.
      if (path.startsWith('p.') && !/^[[{]/.test(text)) continue
      expect(readOne(text, path)).toEqual(TWO)
      expect(notesOn(text, path)).toEqual([])
    }
  })

  test('CSV that is called JSON is a fault where it begins', () => {
    expect(readOne('id,label,prediction', 'p.jsonl')).toBe(
      'as JSON lines, it has a fault in line 1, column 1: expected a value, found "id,label,prediction"',
    )
  })

  test('labels and ids are texts, in which only whole numbers written as floats change', () => {
    const rows: [string, string][] = [
      ['3', '3'],
      ['3.0', '3'],
      ['-3.000', '-3'],
      ['-0.0', '0'],
      ['007', '007'],
      ['007.0', '007.0'],
      ['1.10', '1.10'],
      ['3.5', '3.5'],
      ['1e3', '1e3'],
      ['12345678901234567890', '12345678901234567890'],
      ['', ''],
      ['NaN', 'NaN'],
      [' a  b ', 'a  b'],
    ]
    const text = rows.map(([written], index) => `x${index},${written},${written}`).join('\n')
    expect(readOne(`id,label,prediction\n${text}`)).toEqual(
      rows.map(([, read], index) => `x${index} ${read} ${read}`),
    )
    expect(readOne('id,label,prediction\n1.0,a,b')).toEqual(['1 a b'])
  })

  test('of JSON, words and nothing are texts, too', () => {
    expect(
      readOne(
        '[{"id": 7, "label": true, "prediction": null}, {"id": 0.5, "label": NaN, "prediction": "3.0"}]',
      ),
    ).toEqual(['7 true ', '0.5 NaN 3'])
  })

  test('a key like any other', () => {
    expect(readOne('{"id": "__proto__", "label": "constructor", "prediction": "", "__proto__": 1}')).toEqual([
      '__proto__ constructor ',
    ])
  })
})

describe('columns', () => {
  test('what is called by the word itself is meant, whatever else there is', () => {
    expect(readOne('name,target,id,label,output,prediction\nx,1,a,2,3,4')).toEqual(['a 2 4'])
    expect(notesOn('name,target,id,label,output,prediction\nx,1,a,2,3,4')).toEqual([])
  })

  test('of two that could be meant, a note says which was taken', () => {
    expect(readOne('file,gold,target,yhat,pred\na,1,2,3,4')).toEqual(['a 2 4'])
    expect(notesOn('file,gold,target,yhat,pred\na,1,2,3,4')).toEqual([
      'Of the columns "target", "gold", the first was taken for the label.',
      'Of the columns "pred", "yhat", the first was taken for the prediction.',
    ])
  })

  test.each([
    ['label,prediction\n3,3', 'has no column for the id among "label", "prediction"'],
    ['id,prediction\na,3', 'has no column for the label among "id", "prediction"'],
    ['id;label;score\na;3;3', 'has no column for the prediction among "id", "label", "score"'],
    ['a.png,3,3\nb.png,5,6', 'has no column for the id among "a.png", "3", "3"'],
    ['just words', 'has no column for the id among "just words"'],
  ])('one that is missing: %j', (text, reason) => {
    expect(readOne(text)).toBe(
      `as CSV, it ${reason}; write the columns \`id,label,prediction\`, where the id names the example, the same in head and base`,
    )
  })

  test('a key that is missing in JSON', () => {
    expect(readOne('{"label": 1, "prediction": 2}')).toContain(
      'as JSON lines, it has no column for the id among "label", "prediction"; write',
    )
  })

  test('the number of a row does not stand for an id, even where pandas writes it', () => {
    expect(readOne(',label,prediction\n0,3,3')).toBe(
      'as CSV, it has no column for the id: the first one has no name, as pandas writes its index. ' +
        'If it names the example, the same in head and base, name it: `to_csv(path, index_label="id")`',
    )
  })

  test('one that is there twice', () => {
    expect(readOne('id,label,Label,prediction\na,1,2,3')).toBe('as CSV, it has two columns named "label"')
  })
})

describe('what is wrong, and where', () => {
  test.each([
    ['', 'it is empty'],
    [' \r\n', 'it is empty'],
    ['id,label,prediction\n', 'as CSV, it has a header, but no row below it'],
    [
      'id,label,prediction\na,1,1\n\nb,hot, dog,1',
      'as CSV, it has a fault in line 4: cells there: 4, in the first line: 3; a cell with a comma in it needs quotes',
    ],
    ['id,label,prediction\na,"1,1', 'as CSV, it has a fault in line 2: a quote is not closed'],
    ['id,label,prediction\n,1,1', 'as CSV, it has an empty id in line 2'],
    [
      'id,label,prediction\na,1,1\n\nb,1,1\n\n"a",2,2',
      'as CSV, it has the id "a" for a second time in line 6; each example needs an id of its own',
    ],
    [
      'id,label,prediction\n3,1,1\n3.0,1,1',
      'as CSV, it has the id "3" for a second time in line 3; each example needs an id of its own',
    ],
    [
      '[]',
      'as JSON, it does not begin with a dict; write one for each example: `{"id": "7.png", "label": 3, "prediction": 5}`',
    ],
    [
      '[[1, 2, 3]]',
      'as JSON, it does not begin with a dict; write one for each example: `{"id": "7.png", "label": 3, "prediction": 5}`',
    ],
    ['[{"id": 1, "label": 1, "prediction": 1}, 2]', 'as JSON, it has something else where dict 2 belongs'],
    [
      '[{"id": 1, "label": 1, "prediction": 1}, {"id": 2, "label": 1}]',
      'as JSON, it has no prediction in dict 2',
    ],
    [
      '{"id": [1, 2], "label": [1, 2], "prediction": [1, 2]}',
      'as JSON lines, it has a list or a dict for the id in dict 1, where one value belongs',
    ],
    [
      '{"id": 1, "label": {"a": 1}, "prediction": 1}',
      'as JSON lines, it has a list or a dict for the label in dict 1, where one value belongs',
    ],
    [
      '{"id": 12345678901234567890, "label": 1, "prediction": 1}',
      'as JSON lines, it has an id in dict 1 of more digits than a number holds; write ids in quotes',
    ],
    [
      '{"id": 1, "label"',
      'as JSON lines, it has a fault in line 1, column 18: expected ":" after the key, found the end',
    ],
  ])('%j', (text, reason) => {
    expect(readOne(text)).toBe(reason)
  })

  test.each(['id', 'label', 'prediction'])('a long %s', (what) => {
    const row = (length: number) =>
      `id,label,prediction\n${['id', 'label', 'prediction'].map((each) => (each === what ? 'x'.repeat(length) : 'y')).join(',')}`
    expect(readOne(row(200))).toHaveLength(1)
    expect(readOne(row(201))).toBe(
      `as CSV, it has more than 200 characters for the ${what} in line 2: "${'x'.repeat(39)}…"`,
    )
  })

  test('200,000 examples are read, and no more', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `${index},1,1`)
    const text = `id,label,prediction\n${rows.join('\n')}`
    expect(readOne(text)).toHaveLength(200_000)
    expect(readOne(`${text}\nmore,1,1`)).toBe(
      'as CSV, it holds more than 200,000 examples, the most that are compared; write a part of them, the same in head and base',
    )
  })
})

describe('several files', () => {
  const table = (...ids: string[]) => `id,label,prediction\n${ids.map((id) => `${id},1,1`).join('\n')}`

  test('of those that match one line, the newest counts', () => {
    expect(
      readPredictions([
        file('out/1.csv', table('a'), 'out/*.csv', 1000),
        file('out/2.csv', table('b'), 'out/*.csv', 2000),
      ]),
    ).toEqual({
      kind: 'predictions',
      predictions: [{ id: 'b', label: '1', prediction: '1' }],
      notes: ['2 files match "out/*.csv": the newest, "out/2.csv", was read.'],
    })
  })

  test('of several lines are put together, and none may be bad', () => {
    const read = readPredictions([
      file('test.csv', table('a', 'b')),
      file('val.jsonl', '{"id": "c", "label": 1, "pred": 2}'),
    ])
    expect(read).toMatchObject({ kind: 'predictions', predictions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
    expect(readPredictions([file('test.csv', table('a')), file('val.csv', 'words')])).toMatchObject({
      kind: 'bad',
      path: 'val.csv',
    })
  })

  test('with an id in common', () => {
    expect(readPredictions([file('test.csv', table('a', 'b')), file('val.csv', table('c', 'b'))])).toEqual({
      kind: 'bad',
      path: 'val.csv',
      reason:
        'as CSV, it has the id "b" in line 3, which is in "test.csv", too; each example needs an id of its own',
    })
  })
})

describe('whatever comes', () => {
  // As a file holds it: half a character is none there.
  const inFile = (text: string) => Buffer.from(text).toString().slice(0, 200)
  const cell = fc.oneof(
    fc.constantFrom(...NASTY_STRINGS.map(inFile)),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('0', '1', '1.0', '-1'),
  )
  const rows = fc.uniqueArray(fc.record({ id: cell, label: cell, prediction: cell }), {
    selector: ({ id }) => asRead(id),
    maxLength: 8,
    minLength: 1,
  })
  const asRead = (text: string) =>
    text
      .trim()
      .replace(/^(-?(?:0|[1-9]\d*))\.0+$/, '$1')
      .replace(/^-0$/, '0')
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  test('what was written is read, from CSV and from JSON', () => {
    fc.assert(
      fc.property(rows, (written) => {
        fc.pre(written.every(({ id }) => asRead(id) !== ''))
        const expected = written.map(({ id, label, prediction }) => ({
          id: asRead(id),
          label: asRead(label),
          prediction: asRead(prediction),
        }))
        const csv = written.map((row) => [row.prediction, row.id, row.label].map(quoted).join(','))
        const texts = [
          ['a.csv', ['prediction,id,label', ...csv].join('\n')],
          ['a.jsonl', written.map((row) => JSON.stringify(row)).join('\n')],
          ['a.json', JSON.stringify(written)],
        ] as const
        for (const [path, text] of texts) {
          expect(readPredictions([file(path, text)])).toEqual({
            kind: 'predictions',
            predictions: expected,
            notes: [],
          })
        }
      }),
    )
  })

  test('any text is read or refused in words, on one line and not long', () => {
    const piece = fc.oneof(
      cell,
      fc.constantFrom('id', 'label', ',', '\n', '"', '{', '}', '[', ']', ':', '\0', "'"),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('a.csv', 'a.json', 'a'),
        (pieces, path) => {
          const read = readPredictions([file(path, pieces.join(''))])
          if (read.kind === 'predictions') return
          expect(read.reason).toMatch(/^(?:as|it) /)
          expect(read.reason).not.toContain('it could not be read')
          expect(read.reason.length).toBeLessThan(500)
          expect(read.reason).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('bytes that are no text', () => {
    const bytes = Buffer.from([0x50, 0x41, 0x52, 0x31, 0, 0xff, 0xfe, 0x80])
    expect(
      readPredictions([{ path: 'p.parquet', pattern: 'p.parquet', bytes, modifiedAt: 0 }]),
    ).toMatchObject({
      kind: 'bad',
      reason: expect.stringContaining('as CSV, it has no column for the id among "PAR1\\u0000'),
    })
  })
})
