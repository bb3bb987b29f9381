import { describe, expect, test } from '@jest/globals'
import { failureOf } from '../../src/answering/gates.js'
import { parseMetricRules } from '../../src/inputs/metrics.js'
import type { Measurement, Metric } from '../../src/model/measurement.js'
import type { Plan } from '../../src/model/plan.js'
import { conclude } from '../../src/story/conclude.js'
import { unmeasured } from '../../src/story/measure.js'

const plan: Plan = {
  pullRequest: 7,
  head: { sha: 'a'.repeat(40), ref: 'refs/pull/7/head' },
  baseRef: 'refs/heads/main',
  base: { sha: 'c'.repeat(40), choice: { kind: 'merge-base' }, behindBy: 0 },
  items: [],
}

type Numbers = Record<string, number>

function measured(side: 'head' | 'base', values: Record<string, number>): Measurement {
  const metrics: Metric[] = Object.entries(values).map(([name, value]) => ({ name, value }))
  const nothing = unmeasured(
    { side, commit: 'a'.repeat(40), ref: 'refs/heads/main', seed: 1 },
    { kind: 'cancelled' },
  )
  return { ...nothing, result: { kind: 'measured', metrics, series: [], predictions: undefined, notes: [] } }
}

const concluded = (head: Numbers, base: Numbers, metrics: string) => concludedSeeds([head], [base], metrics)

/** One pair a seed. */
const concludedSeeds = (heads: Numbers[], bases: Numbers[], metrics = '', ignoresSeed = false) =>
  conclude(plan, {
    pairs: heads.map((head, index) => ({
      seed: index + 1,
      head: measured('head', head),
      base: measured('base', bases[index] ?? {}),
    })),
    ignoresSeed,
    looks: 1,
    look: 1,
    changes: undefined,
    rules: parseMetricRules(metrics),
  })

describe('fail-on: worse', () => {
  test('fails in the words of the report', () => {
    const { comparison } = concluded({ accuracy: 70 }, { accuracy: 80 }, 'accuracy: { tolerance: 1 }')
    expect(failureOf(comparison, ['worse'])).toBe('Accuracy worse: −10.0 points')
    expect(failureOf(comparison, ['no-baseline'])).toBeUndefined()
  })

  test('says so when the metric that decides has no tolerance', () => {
    const { comparison } = concluded(
      { loss: 9, accuracy: 10 },
      { loss: 1, accuracy: 80 },
      'loss: { tolerance: 0.01 }',
    )
    expect(failureOf(comparison, ['worse'])).toContain('`accuracy`, and it has no tolerance')
    expect(failureOf(comparison, [])).toBeUndefined()
  })

  test('names the metric that decides in a few words that can be seen', () => {
    const name = `accuracy\n::error::x\u202e${'long '.repeat(2000)}`
    const { comparison } = concluded({ [name]: 1 }, { [name]: 2 }, `loss: { tolerance: 0.01 }`)
    const failure = failureOf(comparison, ['worse']) ?? ''
    expect(failure).toContain('accuracy ::error::x⟨U+202E⟩long')
    expect(failure.length).toBeLessThan(500)
  })

  test('says so when the metric that decides is gone, or on another scale', () => {
    const rules = 'accuracy: { primary: true, tolerance: 1 }'
    const gone = concluded({ loss: 1 }, { loss: 1.5, accuracy: 80 }, rules)
    expect(failureOf(gone.comparison, ['worse'])).toContain('could not be decided')
    const scaled = concluded({ accuracy: 0.8 }, { accuracy: 80 }, rules)
    expect(failureOf(scaled.comparison, ['worse'])).toContain('could not be decided')
  })

  test('stays open for what is decided otherwise', () => {
    const rules = 'accuracy: { tolerance: 1 }'
    for (const head of [90, 80.5, 80]) {
      const { comparison } = concluded({ accuracy: head }, { accuracy: 80 }, rules)
      expect(failureOf(comparison, ['worse'])).toBeUndefined()
    }
  })

  test('a head that diverges is worse, however good its accuracy', () => {
    const { comparison } = concluded(
      { loss: Number.NaN, accuracy: 90 },
      { loss: 1, accuracy: 80 },
      'accuracy: { tolerance: 1 }',
    )
    expect(comparison.verdict).toBe('worse')
    expect(failureOf(comparison, ['worse'])).toMatch(/diverged/)
  })
})

describe('conclude', () => {
  test('a share of 0 costs that tolerance only', () => {
    const { comparison, problem } = concluded(
      { gap: 1, accuracy: 70 },
      { gap: 0, accuracy: 80 },
      'gap: { tolerance: 1% }\naccuracy: { tolerance: 1, primary: true }',
    )
    expect(problem).toContain('gap')
    expect(comparison.verdict).toBe('worse')
  })

  test('a rule that matches nothing is named', () => {
    const { comparison, problem } = concluded({ loss: 1 }, { loss: 2 }, 'acuracy: { tolerance: 1 }')
    expect(problem).toBeUndefined()
    expect(comparison.notes).toEqual([expect.stringContaining('`acuracy`')])
  })

  test('rules that do not fit the results cost no numbers', () => {
    const { comparison, problem } = concluded({ loss: 1 }, { loss: 2 }, 'acuracy: { primary: true }')
    expect(problem).toContain('"acuracy"')
    expect(comparison.metrics).toMatchObject([{ name: 'loss', head: 1, base: 2 }])
    expect(problem).toContain('Mark one of those')
    expect(comparison.notes[0]).toContain('"acuracy"')
  })
})
