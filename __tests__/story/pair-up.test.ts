import { expect, test } from '@jest/globals'
import { headFailed } from '../../src/comparison/failures.js'
import { pairUp } from '../../src/story/pair-up.js'
import { CRASHED, measurement } from '../comparison/build.js'

const seedsOf = (pairs: ReturnType<typeof pairUp>) => pairs.map(({ seed }) => seed)

test('pairs by seed, whatever came first', () => {
  const pairs = pairUp([
    measurement('base', { loss: 2 }, 2),
    measurement('head', { loss: 1 }, 10),
    measurement('head', { loss: 1 }, 2),
    measurement('base', { loss: 2 }, 10),
  ])
  expect(pairs.map(({ seed, head, base }) => [seed, head.side, head.seed, base.side, base.seed])).toEqual([
    [2, 'head', 2, 'base', 2],
    [10, 'head', 10, 'base', 10],
  ])
})

test('numbers whose other side was dropped have nothing to be held against', () => {
  const one = [measurement('head', { loss: 1 }), measurement('base', { loss: 2 })]
  expect(seedsOf(pairUp([...one, measurement('head', { loss: 1 }, 2)]))).toEqual([1])
  expect(seedsOf(pairUp([...one, measurement('base', { loss: 1 }, 2)]))).toEqual([1])
})

test('a failure counts all the same', () => {
  const one = [measurement('head', { loss: 1 }), measurement('base', { loss: 2 })]
  const pairs = pairUp([...one, measurement('head', CRASHED, 2)])
  expect(pairs[1]).toMatchObject({
    seed: 2,
    head: { result: { kind: 'failed', failure: CRASHED } },
    base: { side: 'base', seed: 2, commit: 'b'.repeat(40), result: { failure: { kind: 'skipped' } } },
  })
  expect(headFailed(pairs)).toBe(true)
  expect(headFailed(pairUp([...one, measurement('base', CRASHED, 2)]))).toBe(false)
})
