import { describe, expect, test } from '@jest/globals'
import { absolute, BASE, CRASHED, comparing, measurement, metric, rule } from './build.js'

describe('the example of the README', () => {
  const comparison = comparing({ loss: 1.07, accuracy: 78 }, { loss: 1.06, accuracy: 80 })

  test('is compared, and not judged', () => {
    expect(comparison).toEqual({
      schema: 1,
      pullRequest: 42,
      base: BASE,
      verdict: 'unmeasured',
      metrics: [
        {
          name: 'loss',
          role: 'quality',
          primary: false,
          direction: 'lower',
          scale: 'plain',
          unit: undefined,
          tolerance: undefined,
          head: 1.07,
          base: 1.06,
          difference: 1.07 - 1.06,
          values: [{ seed: 1, head: 1.07, base: 1.06 }],
          statistics: undefined,
          verdict: 'unmeasured',
          diverged: undefined,
          bestOf: undefined,
        },
        {
          name: 'accuracy',
          role: 'quality',
          primary: true,
          direction: 'higher',
          scale: 'percent',
          unit: undefined,
          tolerance: undefined,
          head: 78,
          base: 80,
          difference: -2,
          values: [{ seed: 1, head: 78, base: 80 }],
          statistics: undefined,
          verdict: 'unmeasured',
          diverged: undefined,
          bestOf: undefined,
        },
      ],
      pairs: [
        {
          seed: 1,
          head: measurement('head', { loss: 1.07, accuracy: 78 }),
          base: measurement('base', { loss: 1.06, accuracy: 80 }),
        },
      ],
      seeds: { compared: [1], failed: { head: [], base: [] }, leftOut: [] },
      confidence: 0.95,
      look: 1,
      ignoresSeed: false,
      predictions: undefined,
      head: measurement('head', { loss: 1.07, accuracy: 78 }),
      baseline: measurement('base', { loss: 1.06, accuracy: 80 }),
      packages: [],
      notes: [],
      changes: undefined,
      sameTraining: false,
      identical: false,
    })
  })
})

describe('the verdict on one metric', () => {
  const verdict = (name: string, head: number, base: number, ...rules: ReturnType<typeof rule>[]) =>
    metric(name, comparing({ [name]: head, other_loss: 1 }, { [name]: base, other_loss: 2 }, ...rules))
      .verdict

  test.each([
    ['accuracy', 0.8, 0.7, 'better'],
    ['accuracy', 0.7, 0.8, 'worse'],
    ['loss', 0.7, 0.8, 'better'],
    ['loss', 0.8, 0.7, 'worse'],
    ['loss', 0.75, 0.7, 'within-tolerance'],
    ['loss', 0.7, 0.75, 'within-tolerance'],
    ['gap', 0.8, 0.7, 'changed'],
    ['gap', 0.75, 0.7, 'within-tolerance'],
  ] as const)('with a tolerance: %s %d against %d: %s', (name, head, base, expected) => {
    expect(verdict(name, head, base, rule('*', absolute(0.05)))).toBe(expected)
  })

  test.each([
    ['accuracy', 0.9, 0.1, 'unmeasured'],
    ['accuracy', 0.5, 0.5, 'unmeasured'],
    ['gap', 0.9, 0.1, 'changed'],
    ['gap', 0.5, 0.5, 'unmeasured'],
    ['epoch', 3, 4, 'changed'],
  ] as const)('without: %s %d against %d: %s', (name, head, base, expected) => {
    expect(verdict(name, head, base)).toBe(expected)
  })

  test('the user turns the direction', () => {
    expect(verdict('accuracy', 2, 1, rule('accuracy', { better: 'lower', ...absolute(0) }))).toBe('worse')
    expect(verdict('gap', 2, 1, rule('g*', { better: 'higher', ...absolute(0) }))).toBe('better')
  })

  const { NaN: nan, POSITIVE_INFINITY: inf } = Number
  test.each([
    ['loss', nan, 1, 'worse', 'head'],
    ['loss', -inf, 1, 'worse', 'head'],
    ['accuracy', inf, 1, 'worse', 'head'],
    ['loss', 1, nan, 'better', 'base'],
    ['accuracy', 1, inf, 'better', 'base'],
    ['gap', nan, 1, 'worse', 'head'],
    ['train_loss', nan, 1, 'worse', 'head'],
    ['lr', nan, 1, 'changed', 'head'],
    ['lr', 1, nan, 'changed', 'base'],
    ['loss', nan, nan, 'inconclusive', 'both'],
    ['loss', nan, inf, 'inconclusive', 'both'],
    ['lr', nan, nan, 'inconclusive', 'both'],
  ] as const)('diverged: %s %d against %d: %s', (name, head, base, expected, diverged) => {
    const comparison = comparing({ [name]: head, f1: 1 }, { [name]: base, f1: 2 })
    expect(metric(name, comparison)).toMatchObject({ verdict: expected, diverged, difference: undefined })
  })

  test('on one side only', () => {
    const comparison = comparing({ f1: 1, a: nan, b: 2 }, { f1: 2, c: 3 })
    expect(metric('a', comparison)).toMatchObject({ verdict: 'added', diverged: 'head', base: undefined })
    expect(metric('b', comparison)).toMatchObject({ verdict: 'added', difference: undefined })
    expect(metric('c', comparison)).toMatchObject({ verdict: 'removed', head: undefined, base: 3 })
  })

  test('a difference that no double can hold is judged all the same', () => {
    const comparison = comparing({ loss: 1e308 }, { loss: -1e308 }, rule('loss', absolute(1)))
    expect(metric('loss', comparison)).toMatchObject({
      verdict: 'worse',
      difference: undefined,
      tolerance: 1,
    })
  })

  test('the unit is the user’s', () => {
    expect(metric('loss', comparing({ loss: 1 }, { loss: 2 }, rule('loss', { unit: 'nats' }))).unit).toBe(
      'nats',
    )
  })
})

describe('identical results', () => {
  test('are within tolerance without one', () => {
    const comparison = comparing({ loss: 1, gap: 2, train_loss: 0 }, { loss: 1, gap: 2, train_loss: 0 })
    expect(comparison).toMatchObject({ identical: true, verdict: 'within-tolerance' })
    expect(comparison.metrics.map((each) => [each.verdict, each.difference])).toEqual([
      ['within-tolerance', 0],
      ['within-tolerance', 0],
      ['within-tolerance', 0],
    ])
  })

  test('times have no say', () => {
    const comparison = comparing({ loss: 1, runtime: 2, epoch: 3 }, { loss: 1, runtime: 3, epoch: 3 })
    expect(comparison).toMatchObject({ identical: true, verdict: 'within-tolerance' })
    expect(comparison.metrics.map(({ verdict }) => verdict)).toEqual([
      'within-tolerance',
      'changed',
      'within-tolerance',
    ])
  })

  test('unless there is nothing else', () => {
    expect(comparing({ runtime: 2 }, { runtime: 3 })).toMatchObject({ identical: false, verdict: 'changed' })
    expect(comparing({ runtime: 3 }, { runtime: 3 })).toMatchObject({
      identical: true,
      verdict: 'within-tolerance',
    })
  })

  test.each([
    ['one differs in its last bit', { loss: 0.1 + 0.2, f1: 1 }, { loss: 0.3, f1: 1 }],
    ['one is new', { loss: 1, f1: 1 }, { loss: 1 }],
    ['one is gone', { loss: 1 }, { loss: 1, f1: 1 }],
    ['one diverged on both sides', { loss: Number.NaN, f1: 1 }, { loss: Number.NaN, f1: 1 }],
    ['there is none', {}, {}],
  ])('not when %s', (_what, head, base) => {
    const comparison = comparing(head, base)
    expect(comparison.identical).toBe(false)
    expect(comparison.verdict).not.toBe('within-tolerance')
  })
})

describe('the verdict on the whole', () => {
  test('is that on the primary metric', () => {
    const rules = [rule('*', absolute(0.01))]
    expect(comparing({ loss: 2, accuracy: 0.9 }, { loss: 1, accuracy: 0.8 }, ...rules).verdict).toBe('better')
    expect(comparing({ loss: 1, accuracy: 0.7 }, { loss: 2, accuracy: 0.8 }, ...rules).verdict).toBe('worse')
  })

  test('without a primary, something changed', () => {
    expect(comparing({ gap: 1 }, { gap: 2 }).verdict).toBe('changed')
    expect(comparing({}, {}).verdict).toBe('changed')
  })

  test('a failed side has the last word, and the other’s numbers are still there', () => {
    const failed = comparing(CRASHED, { accuracy: 91.4, epoch: 3 }, rule('*', absolute(1)))
    expect(failed).toMatchObject({ verdict: 'failed', identical: false })
    expect(failed.metrics).toMatchObject([
      {
        name: 'accuracy',
        base: 91.4,
        head: undefined,
        scale: 'percent',
        verdict: 'unmeasured',
        primary: true,
      },
      { name: 'epoch', base: 3, verdict: 'unmeasured', primary: false },
    ])
    expect(failed.metrics[0]).toMatchObject({ tolerance: undefined, difference: undefined })
    expect(comparing({ accuracy: 91.4 }, CRASHED)).toMatchObject({
      verdict: 'no-baseline',
      metrics: [{ head: 91.4, base: undefined, verdict: 'unmeasured' }],
    })
    expect(comparing(CRASHED, CRASHED)).toMatchObject({ verdict: 'failed', metrics: [] })
  })

  test('a share of 0 is no concern where a side failed', () => {
    const share = rule('acc', { tolerance: { kind: 'relative', percent: 1 } })
    expect(comparing(CRASHED, { acc: 0 }, share).verdict).toBe('failed')
  })
})

describe('the order of the table', () => {
  const metrics = { epoch: 1, train_loss: 2, loss: 3, 'val.loss': 4, accuracy: 5 }
  const changed = { epoch: 1, train_loss: 2, loss: 3, 'val.loss': 5, accuracy: 5, f1: 1 }
  const order = (...rules: ReturnType<typeof rule>[]) =>
    comparing(metrics, changed, ...rules).metrics.map(({ name }) => name)

  test('quality, training, bookkeeping, each as written, base’s own last', () => {
    expect(order()).toEqual(['loss', 'val.loss', 'accuracy', 'f1', 'train_loss', 'epoch'])
  })

  test('a primary that was judged, or marked, leads', () => {
    const judged = order(rule('*', absolute(0.1)))
    const marked = order(rule('val.loss', { primary: true }))
    expect(judged).toEqual(['val.loss', 'loss', 'accuracy', 'f1', 'train_loss', 'epoch'])
    expect(marked).toEqual(judged)
    expect(order(rule('train_loss', { primary: true }))[0]).toBe('train_loss')
  })
})
