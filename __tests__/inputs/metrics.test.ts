import { describe, expect, test } from '@jest/globals'
import { parseMetricRules } from '../../src/inputs/metrics.js'
import { UserError } from '../../src/model/user-error.js'

const messageOf = (source: string): string => {
  try {
    parseMetricRules(source)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error(`accepted: ${source}`)
}

describe('parseMetricRules', () => {
  test('reads names, globs and every setting', () => {
    const source = [
      'accuracy: { better: higher, tolerance: 0.5, primary: true, unit: points }',
      '"val.*":',
      '  better: lower',
      '  tolerance: 1.5%',
      '  take: at-best val.acc',
    ].join('\n')
    expect(parseMetricRules(source)).toEqual([
      {
        pattern: 'accuracy',
        better: 'higher',
        tolerance: { kind: 'absolute', amount: 0.5 },
        unit: 'points',
        primary: true,
        take: undefined,
      },
      {
        pattern: 'val.*',
        better: 'lower',
        tolerance: { kind: 'relative', percent: 1.5 },
        unit: undefined,
        primary: false,
        take: { kind: 'at-best', metric: 'val.acc' },
      },
    ])
  })

  test('nothing is nothing', () => {
    expect(parseMetricRules(' \n')).toEqual([])
  })

  test.each([
    ['accuracy: { better: up }', 'line 1', '`lower` or `higher`'],
    ['a: { better: lower }\nb:\n  tolerance: -1', 'line 3', '`tolerance` of `b`'],
    ['a:\n  tolerance: lots', 'line 2', '"lots"'],
    ['a:\n  tolerance: .inf', 'line 2', '`tolerance`'],
    ['a:\n  primary: yes please', 'line 2', '`true` or `false`'],
    ['a:\n  unit: 3', 'line 2', '`unit`'],
    ['a:\n  take: best', 'line 2', '`at-best` and a metric'],
    ['a:\n  take: at-best', 'line 2', '`take` of `a`'],
    ['a:\n  keep: last', 'line 2', 'a setting `keep`'],
    ['a: higher', 'line 1', 'no settings'],
    [`a: { tolerance: ${'9'.repeat(400)}% }`, 'line 1', '`tolerance` of `a`'],
    ['- a', 'line 1', 'not a map'],
    ['a: { primary: true }\nb: { primary: true }', 'line 2', 'second metric as primary'],
    ['a: {}\na: {}', 'line 2', 'not valid YAML'],
    ['a: [', 'line 1', 'not valid YAML'],
  ])('%j is refused by its line', (source, line, problem) => {
    const message = messageOf(source)
    expect(message).toContain('The input `metrics`')
    expect(message).toContain(line)
    expect(message).toContain(problem)
  })

  test('refuses a flood', () => {
    const source = Array.from({ length: 201 }, (_, index) => `m${index}: { better: lower }`).join('\n')
    expect(messageOf(source)).toContain('at most 200')
  })

  test('refuses a text that would take a gigabyte to complain about', () => {
    const message = messageOf(`accuracy: { better: lower${',s.lower'.repeat(100_000)} }`)
    expect(message).toContain('800027 characters long; at most 20000 are allowed')
  })
})
