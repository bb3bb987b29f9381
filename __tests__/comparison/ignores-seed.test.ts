import { expect, test } from '@jest/globals'
import { ignoresSeed } from '../../src/comparison/ignores-seed.js'
import type { Pair } from '../../src/model/comparison.js'
import { CRASHED, measurement, type Numbers } from './build.js'

function pairs(...sides: [head: Numbers, base: Numbers][]): Pair[] {
  return sides.map(([head, base], index) => ({
    seed: index + 1,
    head: measurement('head', head, index + 1),
    base: measurement('base', base, index + 1),
  }))
}

test('the same numbers of both sides with every seed, whatever the time says', () => {
  expect(ignoresSeed(pairs([{ loss: 1, time: 3 }, { loss: 2 }], [{ loss: 1, time: 4 }, { loss: 2 }]))).toBe(
    true,
  )
  expect(ignoresSeed(pairs([{ loss: Number.NaN }, { loss: 2 }], [{ loss: Number.NaN }, { loss: 2 }]))).toBe(
    true,
  )
})

test.each<[string, Pair[]]>([
  ['head differs', pairs([{ loss: 1 }, { loss: 2 }], [{ loss: 1.5 }, { loss: 2 }])],
  ['base differs', pairs([{ loss: 1 }, { loss: 2 }], [{ loss: 1 }, { loss: 2.5 }])],
  [
    'one metric of several differs',
    pairs([{ loss: 1, f1: 1 }, { loss: 2 }], [{ loss: 1, f1: 2 }, { loss: 2 }]),
  ],
  ['a metric is missing', pairs([{ loss: 1, f1: 1 }, { loss: 2 }], [{ loss: 1 }, { loss: 2 }])],
  [
    'the third seed differs',
    pairs([{ loss: 1 }, { loss: 2 }], [{ loss: 1 }, { loss: 2 }], [{ loss: 3 }, { loss: 2 }]),
  ],
  ['only times are there, and differ', pairs([{ time: 1 }, { time: 2 }], [{ time: 3 }, { time: 4 }])],
])('%s: the seed matters', (_, given) => {
  expect(ignoresSeed(given)).toBe(false)
})

test('failures are no numbers', () => {
  const failing = [1, 2].map((seed) => ({
    seed,
    head: measurement('head', CRASHED, seed),
    base: measurement('base', { loss: 2 }, seed),
  }))
  expect(ignoresSeed(failing)).toBe(false)
})
