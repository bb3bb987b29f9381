import { describe, expect, test } from '@jest/globals'
import { parseTimes } from '../../src/training/cost.js'

describe('parseTimes', () => {
  test('adds user and system time of the children', () => {
    expect(parseTimes('0m0.002s 0m0.000s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75)
  })

  test('knows the comma', () => {
    expect(parseTimes('0m0,002s 0m0,000s\n0m2,500s 0m0,250s\n')).toBeCloseTo(2.75)
  })

  test('is nothing when nothing was written', () => {
    expect(parseTimes('')).toBeUndefined()
  })
})
