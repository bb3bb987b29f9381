import { describe, expect, test } from '@jest/globals'
import type { BaseCommit } from '../../src/model/plan.js'
import { baseInWords } from '../../src/report/commits.js'
import { costLine } from '../../src/report/cost.js'
import { render } from '../../src/report/text.js'
import { BASE, comparison, context, measurement } from './build.js'

const cost = (wallSeconds: number, peakMemoryBytes: number | undefined) => ({
  cost: { wallSeconds, peakMemoryBytes, cpuSeconds: undefined, gpuMemoryBytes: undefined },
})

test.each([
  [cost(9.1, 412e6), cost(9, 410e6), 'Cost:** 9.1 s (base 9.0 s), peak memory 412 MB. '],
  [cost(9.1, 412e6), cost(9, 300e6), 'Cost:** 9.1 s (base 9.0 s), peak memory 412 MB (base 300 MB). '],
  [cost(9.1, undefined), cost(9, undefined), 'Cost:** 9.1 s (base 9.0 s). '],
  [{ cost: undefined }, cost(9, 300e6), 'Cost:** base 9.0 s, peak memory base 300 MB. '],
])('what both trainings cost: %#', (head, base, words) => {
  const found = comparison([], { head: measurement('head', head), baseline: measurement('base', base) })
  expect(render(costLine(found, context({ trainedTogether: false })))).toContain(words)
})

test('a cost nobody knows is left out', () => {
  const none = { cost: undefined }
  const found = comparison([], { head: measurement('head', none), baseline: measurement('base', none) })
  expect(render(costLine(found, context()))).toBe('Base: merge base, 3 commits behind `main`.')
})

test('trainings that shared the machine are marked', () => {
  expect(render(costLine(comparison([]), context({ trainedTogether: true })))).toContain(
    ', trained at the same time,',
  )
})

describe('the base in words', () => {
  test.each<[BaseCommit['choice'], number | undefined, string]>([
    [{ kind: 'merge-base' }, 3, 'merge base, 3 commits behind `main`'],
    [{ kind: 'merge-base' }, 1, 'merge base, 1 commit behind `main`'],
    [{ kind: 'merge-base' }, 0, 'merge base, the newest commit of `main`'],
    [{ kind: 'merge-base' }, undefined, 'merge base with `main`'],
    [{ kind: 'base-tip' }, 0, 'the newest commit of `main`'],
    [{ kind: 'ref', ref: 'v1|2' }, 2, '<code>v1&#124;2</code>, 2 commits behind `main`'],
    [{ kind: 'ref', ref: 'v1' }, undefined, '`v1`'],
  ])('%j, %p behind', (choice, behindBy, words) => {
    expect(render(baseInWords({ sha: BASE, choice, behindBy }, context()))).toBe(words)
  })
})
