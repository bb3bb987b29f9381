import { describe, expect, test } from '@jest/globals'
import { nextUpdateAt } from '../../src/github/pace.js'

const START = 1_700_000_000_000
const MINUTE = 60_000

/** Minutes of all updates of an evaluation that always has something to show. */
function updates(minutes: number, left?: number): number[] {
  const times: number[] = []
  for (let at = START; at <= START + minutes * MINUTE; at = nextUpdateAt(START, at, false, left)) {
    times.push((at - START) / MINUTE)
  }
  return times
}

describe('nextUpdateAt', () => {
  test('every 20 s for two minutes, then every minute', () => {
    const thirds = [0, 1, 2, 3, 4, 5, 6].map((third) => expect.closeTo(third / 3))
    expect(updates(5)).toEqual([...thirds, 3, 4, 5])
  })

  test('every minute for an hour, then every five', () => {
    expect(updates(75).filter((minute) => minute >= 57)).toEqual([57, 58, 59, 60, 65, 70, 75])
  })

  test('what is urgent waits for 20 s at any age', () => {
    for (const minute of [0, 30, 300]) {
      const at = START + minute * MINUTE
      for (const left of [undefined, 5_000, 10]) {
        expect(nextUpdateAt(START, at, true, left) - at).toBe(20_000)
      }
    }
  })

  test('where few requests are left, every five minutes from the start', () => {
    expect(updates(12, 299)).toEqual([0, 5, 10])
    expect(updates(12, 300)).toEqual(updates(12))
  })

  test('a night needs less than the requests of an hour', () => {
    expect(updates(10 * 60).length).toBeLessThan(200)
  })
})
