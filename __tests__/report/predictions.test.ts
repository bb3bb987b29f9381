import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PredictionChange, PredictionComparison } from '../../src/model/comparison.js'
import { ALLOWANCES, type Allowance } from '../../src/report/allowance.js'
import { predictionsReport } from '../../src/report/predictions.js'
import { render } from '../../src/report/text.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'
import { comparison, measurement } from './build.js'
import { FILTERED, kindsOf, nodesOf, parse, textsOf, visibleWords } from './markdown.js'

const [ALL, , , LITTLE, LEAST] = ALLOWANCES as [Allowance, Allowance, Allowance, Allowance, Allowance]

const FIXED: PredictionChange[] = [
  { id: '12.png', label: '3', head: '3', base: '8' },
  { id: '40.png', label: '5', head: '5', base: '' },
]
const BROKEN: PredictionChange[] = [{ id: '7.png', label: '9', head: '4', base: '9' }]

function predictions(changes: Partial<PredictionComparison> = {}): PredictionComparison {
  return {
    seed: 1,
    examples: 899,
    fixed: { count: 22, listed: FIXED },
    broken: { count: 14, listed: BROKEN },
    right: { head: 871, base: 863 },
    classes: [
      { label: '3', examples: 90, head: 88, base: 80 },
      { label: '9', examples: 92, head: 80, base: 83 },
      { label: '5', examples: 91, head: 90, base: 90 },
      { label: '1', examples: 1, head: 1, base: 0 },
    ],
    p: 0.243,
    notes: [],
    ...changes,
  }
}

function report(given: PredictionComparison | undefined, allowance = ALL, seeds = 1): string | undefined {
  const pairs = Array.from({ length: seeds }, (_, index) => ({
    seed: index + 1,
    head: measurement('head'),
    base: measurement('base'),
  }))
  const shown = predictionsReport(comparison([], { predictions: given, pairs }), allowance)
  return shown && render(shown)
}

test('the line in the open, and what is folded', () => {
  expect(report(predictions())).toBe(
    `**Predictions:** of 899 examples, head gets 22 right that base got wrong (fixed), and 14 wrong that base got right (broken); exact McNemar p = .24: this tells these two models apart, not whether the change matters.

<details>
<summary>Examples that head fixed (22) and broke (14)</summary>

**Fixed**, the first 2 of 22:

| Example | Label | Base → head |
| :-- | :-- | :-- |
| \`12.png\` | \`3\` | \`8\` → \`3\` |
| \`40.png\` | \`5\` | *(empty)* → \`5\` |

**Broken**, the first 1 of 14:

| Example | Label | Base → head |
| :-- | :-- | :-- |
| \`7.png\` | \`9\` | \`9\` → \`4\` |

**By label**, those that differ:

| Label | Examples | Head right | Base right | Diff |
| :-- | --: | --: | --: | --: |
| \`3\` | 90 | 88 | 80 | +8 |
| \`9\` | 92 | 80 | 83 | −3 |

</details>`,
  )
})

test('without predictions there is nothing', () => {
  expect(report(undefined)).toBeUndefined()
})

test('of several seeds, which one it is', () => {
  expect(report(predictions({ seed: 2 }), ALL, 5)).toMatch(/^\*\*Predictions \(seed 2\):\*\* of 899/)
})

test('what does not differ is one line', () => {
  const none = { count: 0, listed: [] }
  expect(report(predictions({ fixed: none, broken: none, right: { head: 871, base: 871 }, p: 1 }))).toBe(
    '**Predictions:** head and base get the same 871 of 899 examples right.',
  )
  expect(
    report(predictions({ examples: 1, fixed: none, broken: none, right: { head: 1, base: 1 }, p: 1 })),
  ).toBe('**Predictions:** head and base get the same 1 of 1 example right.')
})

test('only fixed ones, all of them listed', () => {
  const only = { fixed: { count: 2, listed: FIXED }, broken: { count: 0, listed: [] }, classes: [] }
  const shown = report(predictions(only))
  expect(shown).toContain('**Fixed**:\n\n|')
  expect(shown).not.toMatch(/\*\*(?:Broken|By label)\*\*/)
})

test('of many labels, those that differ most', () => {
  const classes = Array.from({ length: 30 }, (_, index) => ({
    label: `l${index}`,
    examples: 40,
    head: 40 - index,
    base: 5,
  }))
  const shown = report(predictions({ classes })) ?? ''
  expect(shown).toContain('**By label**, the 20 that differ most:')
  expect(shown).toContain('| `l19` |')
  expect(shown).not.toContain('| `l20` |')
})

describe('what could not be compared', () => {
  test('one note is a sentence, more are a list', () => {
    expect(
      report(
        predictions({
          examples: 0,
          fixed: { count: 0, listed: [] },
          broken: { count: 0, listed: [] },
          notes: ['No id of `a` is in `b`.'],
        }),
      ),
    ).toBe('**Predictions:** none could be compared.\n\nNo id of `a` is in `b`.')
    expect(report(predictions({ notes: ['One.', 'Two.'] }))).toContain(
      'matters.\n\n- One.\n- Two.\n\n<details>',
    )
  })
})

test.each([
  [1, 'p = 1'],
  [0.9951, 'p = 1'],
  [0.99, 'p = .99'],
  [0.5, 'p = .50'],
  [0.0996, 'p = .10'],
  [0.0994, 'p = .099'],
  [0.0123, 'p = .012'],
  [0.00104, 'p = .001'],
  [0.00099, 'p < .001'],
  [0, 'p < .001'],
])('%p is written %s', (p, written) => {
  expect(report(predictions({ p }))).toContain(`McNemar ${written}: this`)
})

test('where there is little room, the line stays', () => {
  const notes = ['One.', 'Two.', 'Three.', 'Four.']
  expect(report(predictions({ notes }), LITTLE)).toMatch(/- Three\.$/)
  expect(report(predictions({ notes }), LEAST)).toMatch(/matters\.\n\nOne\.$/)
})

describe('text from the repository', () => {
  const OWN_HTML = new Set([
    '<span>',
    '</span>',
    '<code>',
    '</code>',
    '<summary>',
    '</summary>',
    '</details>',
  ])
  const nasty = fc.oneof(fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: 'binary', maxLength: 30 }))
  const change = fc.record({ id: nasty, label: nasty, head: nasty, base: nasty })

  test('stays text, and in its cell', () => {
    fc.assert(
      fc.property(change, change, nasty, (one, other, note) => {
        const shown =
          report(
            predictions({
              fixed: { count: 1, listed: [one] },
              broken: { count: 1, listed: [other] },
              classes: [{ label: one.label, examples: 2, head: 2, base: 1 }],
              notes: [note, `such as \`${other.id}\`.`],
            }),
          ) ?? ''
        const kinds = kindsOf(shown)
        expect(kinds.filter((kind) => kind === 'tableRow')).toHaveLength(6)
        expect(kinds.filter((kind) => kind === 'tableCell')).toHaveLength(22)
        for (const kind of ['link', 'image', 'heading', 'footnoteReference', 'blockquote']) {
          expect(kinds).not.toContain(kind)
        }
        for (const node of nodesOf(parse(shown))) {
          if (node.type === 'html' && !node.value.startsWith('<details>\n<summary>Examples that head')) {
            expect(OWN_HTML).toContain(node.value)
          }
        }
        for (const text of textsOf(shown)) {
          if (text === '$') continue
          for (const filter of FILTERED) expect(text).not.toMatch(filter)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('however long it is, takes no more than its share', () => {
    const long = '|$@`'.repeat(50)
    const one = { id: long, label: long, head: long, base: long }
    const ten = { count: 1000, listed: Array.from({ length: 10 }, () => one) }
    const given = predictions({
      fixed: ten,
      broken: ten,
      classes: Array.from({ length: 200 }, () => ({ label: long, examples: 5, head: 4, base: 1 })),
      notes: Array.from({ length: 4 }, () => '$'.repeat(1000)),
    })
    expect(report(given, LEAST)?.length).toBeLessThan(9000)
    expect(visibleWords(report(given, ALL) ?? '').length).toBeLessThan(10_000)
  })
})
