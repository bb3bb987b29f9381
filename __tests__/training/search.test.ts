import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openSearch } from '../../src/training/search.js'

/** Of few letters, so that texts often begin and end alike. */
const text = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ÿ'), minLength, maxLength })

test('finds what is there, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(text(2, 9), { minLength: 1, maxLength: 6 }), text(0, 60), (needles, haystack) => {
      const bytes = (one: string) => Buffer.from(one, 'latin1')
      const found = openSearch(needles.map(bytes))(bytes(haystack))
      expect(found).toBe(needles.some((needle) => haystack.includes(needle)))
    }),
    { numRuns: 2000 },
  )
})

test('finds what is longer than a step can be', () => {
  const needle = Buffer.from('0123456789'.repeat(100))
  const holds = openSearch([needle])
  for (const before of [0, 1, 254, 255, 256, 999]) {
    expect(holds(Buffer.concat([Buffer.alloc(before, 'x'), needle, Buffer.from('y')]))).toBe(true)
    expect(holds(Buffer.concat([Buffer.alloc(before, 'x'), needle.subarray(1)]))).toBe(false)
  }
})
