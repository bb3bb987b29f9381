import { expect, test } from '@jest/globals'
import { randomWords } from '../../../src/comparison/statistics/random.js'

function first(count: number, seed: number): number[] {
  const next = randomWords(seed)
  return Array.from({ length: count }, next)
}

test('whole numbers below 2³², the same for the same seed and others for another', () => {
  const words = first(1000, 1)
  expect(words.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)).toBe(true)
  expect(first(1000, 1)).toEqual(words)
  expect(first(1000, 2).filter((word) => words.includes(word))).toHaveLength(0)
})

test('they are those of sfc32', () => {
  // A transcription of PractRand's to Python, with a and b 0, c the seed, the counter 1, and 15 words thrown away.
  expect(first(5, 1)).toEqual([1047107358, 1857996408, 3863704218, 4155912429, 3250571120])
  expect(first(3, 20_251_124)).toEqual([921362401, 156020371, 4030963307])
  expect(first(2, -1)).toEqual([2761911015, 4051123310])
})

test('each bit is set half of the time, from the first word on', () => {
  const words = Array.from({ length: 10_000 }, (_, seed) => first(1, seed)[0] ?? 0)
  for (const all of [words, first(10_000, 7)]) {
    for (let bit = 0; bit < 32; bit += 1) {
      const share = all.filter((word) => (word >>> bit) & 1).length / all.length
      expect(Math.abs(share - 0.5)).toBeLessThan(0.02)
    }
  }
})
