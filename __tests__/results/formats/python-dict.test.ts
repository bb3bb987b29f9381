import { describe, expect, test } from '@jest/globals'
import { isPython, pythonDictFormat } from '../../../src/results/formats/python-dict.js'
import { fixture, NESTED, notesOn, readOne } from '../fixture.js'

describe('a dict as Python prints it', () => {
  test('nested', () => {
    expect(readOne(fixture('dict.txt'))).toEqual(NESTED)
  })

  test('nan and inf', () => {
    expect(readOne(fixture('dict-diverged.txt'))).toEqual([
      ['loss', Number.NaN],
      ['grad.max', Number.POSITIVE_INFINITY],
      ['grad.min', Number.NEGATIVE_INFINITY],
      ['accuracy', 0.1],
    ])
  })

  test('numbers of NumPy', () => {
    expect(readOne(fixture('dict-numpy.txt'))).toEqual([
      ['loss', 1.07],
      ['accuracy', 0.1],
      ['epochs', 3],
      ['worst', Number.NEGATIVE_INFINITY],
      ['losses', 1],
    ])
    expect(notesOn(fixture('dict-numpy.txt'))).toEqual([
      'Of a list of numbers, the last one counts: "losses".',
    ])
  })

  test('keys that are numbers, or hold quotes', () => {
    expect(readOne(fixture('dict-keys.txt'))).toEqual([
      ['0.f1', 0.5],
      ["it's", 2],
      ['a "b"', 3.5],
    ])
  })

  test.each([
    ["{'loss': tensor(0.5, device='cuda:0', grad_fn=<NllLossBackward0>)}", [['loss', 0.5]]],
    ["{'loss': tensor([0.5, 0.25], shape=(2, 1), names={'a': [')']})}", [['loss', 0.25]]],
    ["{'a': float32(1), 'b': jnp.float32(2), 'c': uint8(3), 'd': Array(4., dtype=float32)}", 'abcd'],
    ["OrderedDict({'loss': 0.5})", [['loss', 0.5]]],
    [" OrderedDict({'loss': 0.5}) \n", [['loss', 0.5]]],
    ["{'when': datetime.date(2024, 1, 1), 'how': Path('x'), 'loss': 1}", [['loss', 1]]],
    ["{'loss': 1, 'not': np.bool(1), 'xfloat': my.floating(3)}", [['loss', 1]]],
    [
      "{'pair': ( 1, 2, ), 'empty': (), 'loss': 1,}",
      [
        ['pair', 2],
        ['loss', 1],
      ],
    ],
    ["[{'loss': 1}, {'loss': 2}]", [['loss', 2]]],
    ["({'loss': 1},)", [['loss', 1]]],
    [
      "{'\\x41\\u0042\\U00000043': 1, 'it\\'s': 2}",
      [
        ['ABC', 1],
        ["it's", 2],
      ],
    ],
    [
      '{"loss": +1., "acc": .5, "f1": True}',
      [
        ['loss', 1],
        ['acc', 0.5],
      ],
    ],
  ] as const)('%s', (text, metrics) => {
    const expected =
      metrics === 'abcd'
        ? [
            ['a', 1],
            ['b', 2],
            ['c', 3],
            ['d', 4],
          ]
        : metrics
    expect(readOne(text)).toEqual(expected)
  })
})

describe('what a Python dict is recognised by', () => {
  test.each([
    "{'a': 1}",
    '{"a": nan}',
    '{"a": -inf}',
    '{"a": True}',
    '{"a": False}',
    '{"a": None, "b": 1}',
    '{"a": np.float64(1)}',
    '{0: 1}',
    '{ -1: 1}',
    '({"a": 1})',
    '[{"a": None}]',
    "OrderedDict([('a', 1)])",
    "\n collections.OrderedDict( {'a': 1})",
  ])('%s', (text) => {
    expect(isPython(text)).toBe(true)
    expect(pythonDictFormat.recognise('result.json', text)).toBe(true)
  })

  test.each([
    '{"a": 1}',
    '{"it\'s": "True (nan) \\"None\\" {0: 1}"}',
    '{"cut off: \'(None',
    '{"a": NaN, "b": Infinity, "c": true}',
    '{"a": [{}, 1, -2], "nano": information}',
    "loss='1'",
    "x {'a': 1}",
  ])('not: %s', (text) => {
    expect(isPython(text)).toBe(false)
  })
})

describe('a Python dict with a fault', () => {
  test.each([
    ["{'loss': tensor(0.5", 'line 1, column 16: this bracket is not closed'],
    ["{'loss': tensor(0.5, 'x)}", 'line 1, column 22: this text is not closed'],
    ["{'loss': <Tensor 0.5>}", 'line 1, column 10: expected a value, found "<Tensor"'],
    ["{'loss': true}", 'line 1, column 10: expected a value, found "true}"'],
    ["{'loss': -f(1)}", 'line 1, column 10: expected a value, found "-f(1)}"'],
    ["{'loss': (1 2)}", 'line 1, column 13: expected "," or ")", found "2)}"'],
    ["{'loss': 1,,}", 'line 1, column 12: expected a key in quotes, found ",}"'],
    ["{(0, 1): 2, 'a': 1}", 'line 1, column 2: expected a key in quotes, found "(0,"'],
    ["{'a': 1, 'a': 2}", 'line 1, column 10: the key "a" is there twice'],
    ["{'a': '\\U00110000'}", 'line 1, column 8: this backslash begins no known escape'],
    [`{'a': ${'f('.repeat(40)}`, 'line 1, column 71: it is nested more than 32 levels deep'],
  ])('%s', (text, fault) => {
    expect(readOne(text)).toBe(`as a Python dict, it has a fault in ${fault}`)
  })

  test('the highest character there is', () => {
    expect(readOne("{'\\U0010ffff': 1}")).toEqual([['\u{10ffff}', 1]])
  })
})
