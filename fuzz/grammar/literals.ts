import fc from 'fast-check'

/** What JSON and Python's `repr` have in common, before it is written in either. */
export type Tree =
  /** A number or a word, as it stands in the text. */
  | { kind: 'token'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'dict'; entries: [string, Tree][] }

const token = (text: string): Tree => ({ kind: 'token', text })
const dictOf = (entries: [string, Tree][]): Tree => ({ kind: 'dict', entries })

/** Numbers that both languages write alike. */
export const number: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 1000 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('1e999', '-1e999', '-0.0', '9007199254740993', '1e-400') },
)

/** The usual thing nearly always, so that what is made of many of them is sound more often than not. */
export function mostly<Usual, Odd>(
  usual: fc.Arbitrary<Usual>,
  odd: fc.Arbitrary<Odd>,
): fc.Arbitrary<Usual | Odd> {
  return fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd })
}

const usualName = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['loss', 'accuracy', 'val', 'val_loss', 'train/loss', 'epoch', 'step', 'global_step', 'eval_f1'],
      ...['test.accuracy', '_step', 'round', 'a', 'b', 'c', 'support', 'learning_rate', 'toString'],
      ...['__proto__', 'constructor'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
)
export const name: fc.Arbitrary<string> = mostly(
  usualName,
  fc.constantFrom('', 'a.b', '.', 'x'.repeat(201), '\ud800'),
)

export interface Dialect {
  python: boolean
  /** Words that stand for a value. */
  words: readonly string[]
}

export const JSON_DIALECT: Dialect = {
  python: false,
  words: ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'],
}
export const PYTHON_DIALECT: Dialect = {
  python: true,
  words: [
    ...['True', 'False', 'None', 'nan', 'inf', '-inf', 'np.float64(0.5)', 'np.True_', 'array([1., 2.])'],
    ...["tensor(0.5, device='cuda:0')", 'datetime.date(2026, 1, 2)', 'float("nan")', 'torch.tensor([1])'],
  ],
}

/** Any value, a number mostly. */
export function value({ words }: Dialect): fc.Arbitrary<Tree> {
  return fc.letrec<{ value: Tree; list: Tree; dict: Tree }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 8, arbitrary: number.map(token) },
      { weight: 2, arbitrary: fc.constantFrom(...words).map(token) },
      {
        weight: 1,
        arbitrary: fc
          .oneof(fc.string({ unit: 'binary' }), number)
          .map((text): Tree => ({ kind: 'text', text })),
      },
      { weight: 3, arbitrary: tie('list') },
      { weight: 3, arbitrary: tie('dict') },
    ),
    list: fc.array(tie('value'), { maxLength: 6 }).map((items) => ({ kind: 'list', items })),
    dict: fc.array(fc.tuple(name, tie('value')), { maxLength: 5 }).map(dictOf),
  })).value
}

export function dict(dialect: Dialect, keys = name, inner = value(dialect)): fc.Arbitrary<Tree> {
  return fc.uniqueArray(fc.tuple(keys, inner), { selector: ([key]) => key, maxLength: 6 }).map(dictOf)
}

export function list(inner: fc.Arbitrary<Tree>, maxLength = 6): fc.Arbitrary<Tree> {
  return fc.array(inner, { maxLength }).map((items) => ({ kind: 'list', items }))
}

/** Rows as a training logs them: the same names in each, and one that counts. */
export function rows(dialect: Dialect): fc.Arbitrary<Tree[]> {
  const plain = fc.oneof(
    { weight: 5, arbitrary: number.map(token) },
    { weight: 1, arbitrary: value(dialect) },
  )
  const table = fc.tuple(
    fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(plain, { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
    fc.constantFrom('epoch', 'step', undefined),
  )
  return table.map(([names, all, axis]) =>
    all.map((cells, row) => {
      const counted: [string, Tree][] =
        axis === undefined || names.includes(axis) ? [] : [[axis, token(`${row}`)]]
      return dictOf([
        ...counted,
        ...names.map((key, column): [string, Tree] => [key, cells[column] ?? token('0')]),
      ])
    }),
  )
}

export function written(tree: Tree, { python }: Dialect, space = ' '): string {
  const inside = (item: Tree): string => written(item, { python, words: [] }, space)
  switch (tree.kind) {
    case 'token':
      return tree.text
    case 'text':
      return quoted(tree.text, python)
    case 'list':
      return `[${tree.items.map(inside).join(`,${space}`)}]`
    case 'dict':
      return `{${tree.entries.map(([key, item]) => `${quoted(key, python)}:${space}${inside(item)}`).join(`,${space}`)}}`
  }
}

function quoted(text: string, python: boolean): string {
  const json = JSON.stringify(text)
  return python ? `'${json.slice(1, -1).replaceAll("'", "\\'")}'` : json
}

/** One of two ways to write it. */
export function text(tree: fc.Arbitrary<Tree>, dialect: Dialect): fc.Arbitrary<string> {
  return fc.tuple(tree, fc.constantFrom('', ' ', '\n  ')).map(([one, space]) => written(one, dialect, space))
}

export const LITERAL_WORDS: readonly string[] = [
  ...'{}[]():,;"\'\\.-+#\n\r\t ',
  ...['nan', 'NaN', '-Infinity', 'inf', 'None', 'null', 'np.float64(', '1e9', '"a"', "'b'", '\\u12', '\\x0'],
  ...[
    '"loss": ',
    '"epoch": ',
    '{"a": 1}\n',
    '[[',
    ']]',
    '"__proto__": 1, ',
    '\\ud800',
    '\u2028',
    '\ufeff',
    '\0',
  ],
]
