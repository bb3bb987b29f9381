import { expect, test } from '@jest/globals'
import { grewBeyond, growthOf, type Point } from '../../soak/growth.js'

/** Like a run of evaluations whose number rises by `share` from the first to the last one, in a noise of ±2 %. */
function run(share: number, length = 40): Point[] {
  return Array.from({ length }, (_, index) => {
    const kind = index % 4 === 0 ? 'large' : 'small'
    const size = kind === 'large' ? 200 : 100
    const noise = 0.02 * Math.sin(index * 12.9898)
    return { kind, index, value: size * (1 + (share * index) / (length - 1) + noise) }
  })
}

test.each([
  [0, false],
  [0.05, false],
  [0.2, true],
])('a number that grows by %p over the run grew beyond a tenth: %p', (share, grew) => {
  const growth = growthOf(run(share))
  expect(Math.abs((growth?.share ?? Number.NaN) - share)).toBeLessThan(0.03)
  expect(grewBeyond(growth, 0.1)).toBe(grew)
})

test('large ones that come late are no growth', () => {
  const small = run(0, 20).map((point) => ({ ...point, kind: 'small', value: 100 + (point.index % 3) }))
  const large = small.map(({ index, value }) => ({ kind: 'large', index: index + 20, value: 3 * value }))
  expect(grewBeyond(growthOf([...small, ...large]), 0.01)).toBe(false)
})

test('a few numbers tell nothing', () => {
  expect(growthOf(run(1, 5))).toBeUndefined()
  expect(grewBeyond(undefined, 0)).toBe(false)
})
