import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeJson, pageNumber } from '../../../src/report/html/json.js'
import { NASTY_STRINGS } from '../../support/nasty-strings.js'

test('what stands in the page cannot end it, and reads back as it was', () => {
  const text = fc.oneof(fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: 'binary' }))
  fc.assert(
    // Names of fields are ours in a page. And V8 13.6 takes one that is escaped, `\u0000`, for one that it has just read, `\\`.
    fc.property(fc.array(text), (value) => {
      const json = escapeJson(JSON.stringify(value))
      expect(json).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(value))
    }),
    { numRuns: 1000 },
  )
})

test('NaN and infinities survive', () => {
  const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0.5, undefined]
  const read = JSON.parse(JSON.stringify(values.map(pageNumber))) as (string | number | null)[]
  expect(read.map((value) => (value === null ? undefined : Number(value)))).toEqual(values)
})
