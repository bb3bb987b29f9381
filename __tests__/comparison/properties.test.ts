import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Verdict } from '../../src/model/comparison.js'
import { absolute, comparing, metric, relative, rule } from './build.js'

const NAMES = ['loss', 'accuracy', 'val.f1', 'train_loss', 'gap', 'epoch', 'test_bleu']

const number = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
)
const results = fc.dictionary(fc.constantFrom(...NAMES), number, { noNullPrototype: true })
const rules = fc.array(
  fc.record({
    pattern: fc.constantFrom('*', 'val.*', '*loss', 'loss', 'gap', 'epoch'),
    better: fc.constantFrom(undefined, 'lower' as const, 'higher' as const),
    tolerance: fc.option(
      fc.double({ min: 0, max: 10, noNaN: true }).map((amount) => ({ kind: 'absolute' as const, amount })),
      { nil: undefined },
    ),
    unit: fc.constant(undefined),
    primary: fc.constant(false),
    take: fc.constant(undefined),
  }),
  { maxLength: 4 },
)

const MIRRORED: Partial<Record<Verdict, Verdict>> = {
  better: 'worse',
  worse: 'better',
  added: 'removed',
  removed: 'added',
}

function mirror(verdict: Verdict): Verdict {
  return MIRRORED[verdict] ?? verdict
}

describe('any two results', () => {
  test('with the sides exchanged, better is worse', () => {
    fc.assert(
      fc.property(results, results, rules, (head, base, given) => {
        const there = comparing(head, base, ...given)
        const back = comparing(base, head, ...given)
        for (const each of there.metrics) {
          const other = metric(each.name, back)
          expect(other.verdict).toBe(mirror(each.verdict))
          expect(other.scale).toBe(each.scale)
          expect(other.difference).toEqual(each.difference === undefined ? undefined : 0 - each.difference)
        }
        expect(back.metrics).toHaveLength(there.metrics.length)
        expect(back.identical).toBe(there.identical)
      }),
    )
  })

  test('the units they are counted in decide nothing', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        finite,
        finite,
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.integer({ min: -20, max: 20 }),
        (head, base, amount, power) => {
          // Subnormal numbers have fewer digits: a power of two is exact for all others.
          fc.pre([head, base, amount].every((value) => value === 0 || Math.abs(value) > 1e-290))
          const factor = 2 ** power
          const as = (unit: number) =>
            comparing(
              { loss: head * unit, f: 1 },
              { loss: base * unit, f: 2 },
              rule('loss', absolute(amount * unit)),
            )
          expect(metric('loss', as(factor)).verdict).toBe(metric('loss', as(1)).verdict)
        },
      ),
    )
  })

  test('a share of base decides as the number it comes to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (base, head) => {
        const share = comparing({ loss: head }, { loss: base }, rule('loss', relative(10)))
        const plain = comparing({ loss: head }, { loss: base }, rule('loss', absolute(base / 10)))
        expect(share.verdict).toBe(plain.verdict)
      }),
    )
  })

  test('decimals that differ by exactly the tolerance are within it, one unit more is beyond', () => {
    const digits = fc.integer({ min: 0, max: 8 })
    const whole = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(whole, whole, digits, (base, tolerance, decimals) => {
        const decimal = (units: number) => Number(`${units}e-${decimals}`)
        const verdict = (head: number) =>
          comparing(
            { loss: decimal(head), f: 1 },
            { loss: decimal(base), f: 2 },
            rule('loss', absolute(decimal(tolerance))),
          ).verdict
        expect(verdict(base + tolerance)).toBe('within-tolerance')
        expect(verdict(base - tolerance)).toBe('within-tolerance')
        expect(verdict(base + tolerance + 1)).toBe('worse')
        expect(verdict(base - tolerance - 1)).toBe('better')
      }),
    )
  })

  test('against itself nothing is better, worse or new', () => {
    fc.assert(
      fc.property(results, rules, (same, given) => {
        for (const { verdict } of comparing(same, same, ...given).metrics) {
          expect(['within-tolerance', 'unmeasured', 'inconclusive']).toContain(verdict)
        }
      }),
    )
  })

  test('every metric is there once, and at most one is primary', () => {
    fc.assert(
      fc.property(results, results, rules, (head, base, given) => {
        const { metrics } = comparing(head, base, ...given)
        expect(metrics.map(({ name }) => name).sort()).toEqual(
          [...new Set([...Object.keys(head), ...Object.keys(base)])].sort(),
        )
        expect(metrics.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
