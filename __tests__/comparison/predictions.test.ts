import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparePredictions } from '../../src/comparison/predictions.js'
import type { Pair, PredictionComparison } from '../../src/model/comparison.js'
import type { Measurement, Prediction, Result } from '../../src/model/measurement.js'
import type { Side } from '../../src/model/side.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'

/** `a 3 5`: of the example `a`, labelled 3, the model said 5. */
function predictions(...lines: string[]): Prediction[] {
  return lines.map((line) => {
    const [id = '', label = '', prediction = ''] = line.split(' ')
    return { id, label, prediction }
  })
}

function measurement(side: Side, seed: number, result: Result): Measurement {
  return {
    schema: 1,
    id: `${side} ${seed}`,
    side,
    commit: (side === 'head' ? 'a' : 'b').repeat(40),
    seed,
    result,
    cost: undefined,
    machine: undefined,
    threads: {},
    environment: undefined,
    logTail: [],
    reads: undefined,
    reused: undefined,
  }
}

function measured(given: Prediction[] | undefined): Result {
  return { kind: 'measured', metrics: [], series: [], predictions: given, notes: [] }
}

const FAILED: Result = { kind: 'failed', failure: { kind: 'out-of-memory' } }

function pair(head: Result, base: Result, seed = 1): Pair {
  return { seed, head: measurement('head', seed, head), base: measurement('base', seed, base) }
}

function comparing(head: Prediction[], base: Prediction[]): PredictionComparison {
  const found = comparePredictions([pair(measured(head), measured(base))])
  if (found === undefined) throw new Error('nothing was compared')
  return found
}

describe('two models', () => {
  test('what one gets right and the other one wrong, by id', () => {
    const head = predictions('a 3 3', 'b 5 5', 'c 5 6', 'd 7 1', 'e 3 3', 'f 7 7')
    const base = predictions('f 7 1', 'e 3 8', 'd 7 2', 'c 5 5', 'b 5 6', 'a 3 3')
    expect(comparing(head, base)).toEqual({
      seed: 1,
      examples: 6,
      fixed: {
        count: 3,
        listed: [
          { id: 'b', label: '5', head: '5', base: '6' },
          { id: 'e', label: '3', head: '3', base: '8' },
          { id: 'f', label: '7', head: '7', base: '1' },
        ],
      },
      broken: { count: 1, listed: [{ id: 'c', label: '5', head: '6', base: '5' }] },
      right: { head: 4, base: 2 },
      classes: [
        { label: '3', examples: 2, head: 2, base: 1 },
        { label: '7', examples: 2, head: 1, base: 0 },
        { label: '5', examples: 2, head: 1, base: 1 },
      ],
      p: expect.closeTo(0.625, 12),
      notes: [],
    })
  })

  test('that agree', () => {
    const same = predictions('a 3 3', 'b 5 6')
    expect(comparing(same, same)).toMatchObject({
      examples: 2,
      fixed: { count: 0, listed: [] },
      broken: { count: 0, listed: [] },
      right: { head: 1, base: 1 },
      p: 1,
      notes: [],
    })
  })

  test('ten of each are listed, the first in head’s file', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `x${(index * 7) % 25}`)
    const { fixed, p } = comparing(
      predictions(...ids.map((id) => `${id} 1 1`)),
      predictions(...ids.toSorted().map((id) => `${id} 1 0`)),
    )
    expect(fixed.count).toBe(25)
    expect(fixed.listed.map(({ id }) => id)).toEqual(ids.slice(0, 10))
    expect(p).toBeCloseTo(2 ** -24, 15)
  })

  test('of very many labels, 200 are kept: those that differ most', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => index)
    const { classes } = comparing(
      predictions(...ids.map((id) => `${id} l${id} l${id}`)),
      predictions(...ids.map((id) => `${id} l${id} ${id === 777 ? 'other' : `l${id}`}`)),
    )
    expect(classes).toHaveLength(200)
    expect(classes[0]).toEqual({ label: 'l777', examples: 1, head: 1, base: 0 })
  })
})

describe('what cannot be matched is said', () => {
  test('ids of one side only, and labels that differ', () => {
    const head = predictions('a 1 1', 'b 1 1', 'c 1 2', 'd 2 2')
    const base = predictions('a 1 1', 'c 2 2', 'd 1 1', 'e 1 1', 'f 1 2')
    const found = comparing(head, base)
    expect(found).toMatchObject({ examples: 1, right: { head: 1, base: 1 } })
    expect(found.notes).toEqual([
      '1 example is in head only, such as `b`: not compared.',
      '2 examples are in base only, such as `e`: not compared.',
      '2 examples are labelled otherwise in head than in base, such as `c` (`1`, in base `2`): not compared.',
    ])
  })

  test('no id in common', () => {
    expect(comparing(predictions('0 1 1', '1 1 1'), predictions('a.png 1 1'))).toEqual({
      seed: 1,
      examples: 0,
      fixed: { count: 0, listed: [] },
      broken: { count: 0, listed: [] },
      right: { head: 0, base: 0 },
      classes: [],
      p: 1,
      notes: [
        'Head and base have no example in common, as their ids differ: `0` and so on in head, `a.png` in base. ' +
          'An id must name the same example on both sides.',
      ],
    })
  })

  test('no label in common', () => {
    const found = comparing(predictions('a cat cat'), predictions('a  cat'))
    expect(found.examples).toBe(0)
    expect(found.notes).toEqual([
      '1 example is labelled otherwise in head than in base, such as `a` (`cat`, in base nothing): not compared.',
    ])
  })

  test('numbers and probabilities', () => {
    const found = comparing(predictions('a 3 3.02', 'b 1 .9'), predictions('a 3 2.9', 'b 1 .8'))
    expect(found.notes).toEqual([
      'No prediction is equal to its label, as of `a` (label `3`, predicted `3.02`): ' +
        'what is compared are classes, and neither numbers nor probabilities.',
    ])
  })

  test('however long the words are', () => {
    const long = (end: string) => ({ id: 'x'.repeat(200), label: 'y'.repeat(199) + end, prediction: '' })
    const { notes } = comparing([long('1')], [long('2')])
    expect(notes).toHaveLength(1)
    expect(notes.join().length).toBeLessThan(300)
  })
})

describe('which pair', () => {
  const one = measured(predictions('a 1 1'))
  const other = measured(predictions('a 1 2'))

  test('the first of which both sides have predictions', () => {
    const pairs = [
      pair(one, measured(undefined), 1),
      pair(FAILED, one, 2),
      pair(one, other, 3),
      pair(other, one, 4),
    ]
    expect(comparePredictions(pairs)).toMatchObject({ seed: 3, fixed: { count: 1 }, notes: [] })
  })

  test.each([
    [
      'head',
      pair(one, measured(undefined), 2),
      'Only head has predictions: without those of base there is nothing to compare.',
    ],
    [
      'base',
      pair(measured(undefined), one, 2),
      'Only base has predictions: without those of head there is nothing to compare.',
    ],
  ])('only %s has predictions', (_, half, note) => {
    const nothing = pair(measured(undefined), measured(undefined), 1)
    expect(comparePredictions([nothing, half])).toMatchObject({ seed: 2, examples: 0, p: 1, notes: [note] })
  })

  test.each([
    ['neither side has predictions', pair(measured(undefined), measured(undefined))],
    ['a side failed', pair(one, FAILED)],
    ['the other side failed', pair(FAILED, one)],
  ])('%s: none', (_, only) => {
    expect(comparePredictions([only])).toBeUndefined()
  })

  test('one training that stands for both sides: none', () => {
    const { head } = pair(one, one)
    expect(comparePredictions([{ seed: 1, head, base: { ...head, side: 'base' } }])).toBeUndefined()
  })
})

describe('of any predictions', () => {
  const word = fc.oneof(fc.constantFrom('0', '1', '2'), fc.constantFrom(...NASTY_STRINGS))
  const file = fc.uniqueArray(
    fc.record({ id: fc.oneof(fc.nat(30).map(String), word), label: word, prediction: word }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  const shuffled = <T>(items: T[], by: number): T[] =>
    items
      .map((item, index) => ({ item, key: (index * by + 7) % 31 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item)

  test('the counts fit together', () => {
    fc.assert(
      fc.property(file, file, (head, base) => {
        const found = comparing(head, base)
        const { examples, fixed, broken, right, classes, p } = found
        expect(right.head - right.base).toBe(fixed.count - broken.count)
        expect(right.head).toBeLessThanOrEqual(examples)
        expect(fixed.listed).toHaveLength(Math.min(10, fixed.count))
        for (const { label, head: mine, base: other } of fixed.listed) {
          expect(mine).toBe(label)
          expect(other).not.toBe(label)
        }
        for (const { label, head: mine, base: other } of broken.listed) {
          expect(mine).not.toBe(label)
          expect(other).toBe(label)
        }
        const sum = (of: 'examples' | 'head' | 'base') => classes.reduce((total, each) => total + each[of], 0)
        expect([sum('examples'), sum('head'), sum('base')]).toEqual([examples, right.head, right.base])
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        if (fixed.count === broken.count) expect(p).toBe(1)
      }),
    )
  })

  test('with the sides exchanged, what was fixed is broken', () => {
    fc.assert(
      fc.property(file, file, (head, base) => {
        const there = comparing(head, base)
        const back = comparing(base, head)
        expect(back.examples).toBe(there.examples)
        expect([back.fixed.count, back.broken.count]).toEqual([there.broken.count, there.fixed.count])
        expect(back.p).toBe(there.p)
        expect(back.classes.map(({ label }) => label)).toEqual(there.classes.map(({ label }) => label))
        expect(back.notes).toHaveLength(there.notes.length)
      }),
    )
  })

  test('the order of the files changes nothing but which are listed', () => {
    fc.assert(
      fc.property(file, file, fc.integer({ min: 1, max: 30 }), (head, base, by) => {
        const { fixed, broken, notes, ...rest } = comparing(head, base)
        const again = comparing(shuffled(head, by), shuffled(base, by))
        expect(again).toMatchObject(rest)
        expect([again.fixed.count, again.broken.count]).toEqual([fixed.count, broken.count])
        expect(again.notes).toHaveLength(notes.length)
        const ofBase = comparing(head, shuffled(base, by))
        expect(ofBase).toMatchObject({ ...rest, fixed, broken })
      }),
    )
  })

  test('200,000 take no time to speak of', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({
      id: `${index}`,
      label: `${index % 1000}`,
      prediction: `${index % 1000}`,
    }))
    const other = many
      .toReversed()
      .map((each, index) => (index % 3 === 0 ? { ...each, prediction: 'no' } : each))
    const found = comparing(many, other)
    expect(found.fixed.count).toBe(66_667)
    expect(found.p).toBeGreaterThanOrEqual(0)
  })
})
