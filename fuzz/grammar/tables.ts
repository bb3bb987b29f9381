import fc from 'fast-check'
import { mostly, name, number } from './literals.js'

/** CSV and its relatives. */

const cell = mostly(
  fc.oneof(
    { weight: 4, arbitrary: number },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'NaN', 'inf', '-', 'n/a', ' 1 ', '"1"', '"a""b"', '"a\nb"', '1.5.2'),
    },
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

/** A table under such a header. */
function tableOf(
  header: fc.Arbitrary<string[]>,
  inside: fc.Arbitrary<string> = cell,
  delimiters: readonly string[] = [',', ';', '\t'],
): fc.Arbitrary<string> {
  return fc
    .tuple(
      header,
      fc.constantFrom(...delimiters),
      fc.constantFrom('\n', '\r\n'),
      mostly(fc.integer({ min: 1, max: 6 }), fc.constant(0)),
    )
    .chain(([names, delimiter, end, length]) => {
      const width = { minLength: names.length, maxLength: names.length }
      return fc
        .array(fc.array(inside, width), { minLength: length, maxLength: length })
        .map((rows) => [names, ...rows].map((cells) => cells.join(delimiter)).join(end))
    })
}

const header = fc.uniqueArray(name, { minLength: 1, maxLength: 5 })

export const csv = fc.oneof(
  { weight: 4, arbitrary: tableOf(header) },
  { weight: 1, arbitrary: tableOf(fc.constant(['metric', 'value'])) },
)

export const ultralytics = tableOf(
  fc
    .uniqueArray(fc.oneof(fc.constantFrom('metrics/mAP50(B)', 'metrics/mAP50-95(B)', 'val/box_loss'), name), {
      maxLength: 4,
    })
    .map((more) => [
      'epoch',
      'train/box_loss',
      'metrics/precision(B)',
      ...more.filter((one) => one !== 'epoch'),
    ]),
  cell,
  [','],
)

export const dvclive = tableOf(fc.constant(['step', 'loss']), cell, ['\t'])

/** `<time> <value> <step>` */
export const mlflowFile = fc
  .array(
    fc.tuple(
      mostly(fc.constantFrom('1795514386160', '1795514386161'), fc.constantFrom('17', '')),
      mostly(fc.oneof(number, fc.constantFrom('nan', 'inf', '-inf')), fc.constant('x')),
      mostly(
        fc.oneof(
          fc.integer({ min: -5, max: 50 }).map(String),
          fc.constantFrom('1 data digest', '99999999999999999999'),
        ),
        fc.constant(''),
      ),
    ),
    { maxLength: 8 },
  )
  .map((lines) => `1795514386160 1 0\n${lines.map((parts) => parts.join(' ')).join('\n')}`)

const id = fc.oneof(fc.integer({ min: 0, max: 2 ** 40 }).map(String), fc.uuid())
const label = fc.constantFrom('cat', 'dog', '1', '1.0', '')
const predicted = mostly(fc.oneof(id, label), cell)
const predictionNames: readonly (readonly string[])[] = [
  ['id', 'label', 'prediction'],
  ['y_pred', 'image_id', 'y_true'],
  ['idx', 'target', 'pred', 'label'],
  ['', 'label', 'prediction'],
]

export const predictionTable = fc
  .constantFrom(...predictionNames)
  .chain((names) => tableOf(fc.constant([...names]), predicted))

export const predictionLines = fc
  .tuple(
    fc.constantFrom(...predictionNames),
    fc.array(fc.array(mostly(predicted, fc.jsonValue({ maxDepth: 1 })), { minLength: 4, maxLength: 4 }), {
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([names, rows, isList]) => {
    const dicts = rows.map((cells) =>
      JSON.stringify(Object.fromEntries(names.map((key, index) => [key, cells[index]]))),
    )
    return isList ? `[${dicts.join(',')}]` : dicts.join('\n')
  })

export const TABLE_WORDS: readonly string[] = [
  ...[
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '\n\n',
    '#',
    ' ',
    'nan',
    '-inf',
    '1e999',
    '\0',
    '\ufeff',
    '\u2028',
  ],
  ...['epoch', 'step', 'loss', 'id', 'label', 'prediction', '"a\nb"', '1.', '.', '-', 'N/A', '__proto__'],
]
