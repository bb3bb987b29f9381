import { describe, expect, test } from '@jest/globals'
import { absoluteTolerance, isBeyond } from '../../src/comparison/tolerance.js'
import { absolute, comparing, metric, relative, rule } from './build.js'

describe('in the metric’s own numbers', () => {
  test('as it is, or a share of |base|', () => {
    expect(absoluteTolerance({ kind: 'absolute', amount: 0.5 }, 'loss', 0)).toBe(0.5)
    expect(absoluteTolerance({ kind: 'relative', percent: 1 }, 'loss', 50)).toBe(0.5)
    expect(absoluteTolerance({ kind: 'relative', percent: 10 }, 'loss', -5)).toBe(0.5)
  })

  test('a share of 0 is refused, by name and with what to write', () => {
    const share = () => absoluteTolerance({ kind: 'relative', percent: 1 }, 'val "loss"', 0)
    expect(share).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message:
          'The input `metrics` gives "val \\"loss\\"" a tolerance of 1% of base, but base\'s value is 0, and there is no share of 0.',
        remedy: expect.stringContaining('"val \\"loss\\"": { tolerance: 0.5 }'),
      }),
    )
  })
})

describe('differences as large as the tolerance are within it, whatever doubles make of them', () => {
  test.each([
    [0.2, 78.2, 78.0],
    [0.2, 78.0, 78.2],
    [0.1, 0.3, 0.2],
    [0.01, 1.07, 1.06],
    [0.3, 0.1, -0.2],
    [1e-9, 1.000000001, 1],
    [0, 5, 5],
    [0, 0, 0],
  ])('±%d: %d and %d', (tolerance, head, base) => {
    expect(isBeyond(tolerance, head, base)).toBe(false)
  })

  test.each([
    [0.2, 78.2000001, 78.0],
    [0.2, 78.0, 78.2000001],
    [0, 1 + 4 * Number.EPSILON, 1],
    [0, 1e-300, 0],
    [1, 1e308, -1e308],
  ])('beyond ±%d: %d and %d', (tolerance, head, base) => {
    expect(isBeyond(tolerance, head, base)).toBe(true)
  })
})

describe('whom it concerns', () => {
  test('a share of 0 in a metric that a glob happens to match is left unmeasured', () => {
    const comparison = comparing({ f1: 0.5, recall: 0.1 }, { f1: 0.5, recall: 0 }, rule('*', relative(1)))
    expect(metric('recall', comparison)).toMatchObject({ verdict: 'unmeasured', tolerance: undefined })
    expect(metric('f1', comparison)).toMatchObject({ verdict: 'within-tolerance', tolerance: 0.005 })
  })

  test('in the metric that was named, and in the primary one, it stops the evaluation', () => {
    expect(() => comparing({ f1: 1, acc: 0.1 }, { f1: 1, acc: 0 }, rule('acc', relative(1)))).toThrow('"acc"')
    expect(() => comparing({ acc: 0.1 }, { acc: 0 }, rule('*', relative(1)))).toThrow('"acc"')
  })

  test('an absolute one, and a share of what is not 0, hold for any metric', () => {
    const plain = comparing({ f1: 1, gap: 0.1 }, { f1: 2, gap: 0 }, rule('*', absolute(0.5)))
    expect(metric('gap', plain)).toMatchObject({ verdict: 'within-tolerance', tolerance: 0.5 })
    const share = comparing({ f1: 1, gap: 0 }, { f1: 2, gap: 5 }, rule('*', relative(10)))
    expect(metric('gap', share)).toMatchObject({ verdict: 'changed', tolerance: 0.5 })
  })

  test('0 on both sides is within any share', () => {
    const comparison = comparing({ acc: 0, f1: 1 }, { acc: 0, f1: 2 }, rule('acc', relative(1)))
    expect(metric('acc', comparison)).toMatchObject({ verdict: 'within-tolerance', tolerance: 0 })
  })

  test.each([
    ['one side', { loss: 1, new: 1 }, { loss: 2 }, 'new'],
    ['diverged in head', { loss: 1, new: Number.NaN }, { loss: 2, new: 0 }, 'new'],
    ['diverged in base', { loss: 1, new: 1 }, { loss: 2, new: Number.NaN }, 'new'],
    ['bookkeeping', { loss: 1, epoch: 2 }, { loss: 2, epoch: 0 }, 'epoch'],
  ])('none where nothing is held against it: %s', (_what, head, base, name) => {
    expect(metric(name, comparing(head, base, rule('*', relative(1)))).tolerance).toBeUndefined()
  })

  test('bookkeeping has none, absolute or not', () => {
    const comparison = comparing({ loss: 1, epoch: 2 }, { loss: 2, epoch: 2 }, rule('*', absolute(1)))
    expect(metric('epoch', comparison).tolerance).toBeUndefined()
    expect(metric('loss', comparison).tolerance).toBe(1)
  })
})
