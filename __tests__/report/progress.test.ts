import { describe, expect, test } from '@jest/globals'
import type { BaseCommit } from '../../src/model/plan.js'
import { renderProgress } from '../../src/report/progress.js'
import { renderCancelled, renderError, renderInterrupted } from '../../src/report/settled.js'
import { BASE, context, progress } from './build.js'
import { expectGolden } from './golden.js'

const base: BaseCommit = { sha: BASE, choice: { kind: 'merge-base' }, behindBy: 3 }

const halfway = progress(
  { phase: 'training', since: 10_000, lastLine: 'epoch 3/10\repoch 4/10 \x1b[1mloss 0.41\x1b[0m |####' },
  { phase: 'done', since: 50_000, wallSeconds: 40.2, lastLine: 'accuracy 80.0' },
)

describe('an evaluation that runs', () => {
  test('shows how far both sides are', () => {
    expectGolden('progress', renderProgress(halfway, context(), base, 95_000))
  })

  test.each([
    [progress({}, {}), 'Preparing head and base'],
    [progress({ phase: 'installing' }, {}), 'Installing the packages of head'],
    [progress({ phase: 'training' }, { phase: 'training' }), 'Training head and base'],
    [progress({ phase: 'training' }, { phase: 'installing' }), 'Training head'],
    [progress({ phase: 'done' }, {}), 'Preparing base'],
    [progress({ phase: 'failed' }, { phase: 'skipped' }), 'Comparing head and base'],
  ])('has its phase as headline: %#', (state, title) => {
    expect(renderProgress(state, context(), base, 1000)).toContain(`## ${title} …\n`)
  })
})

describe('an evaluation that ended without numbers', () => {
  test('was cancelled', () => {
    expectGolden('cancelled', renderCancelled(halfway, context(), 95_000))
  })

  test('was cancelled before it had a plan', () => {
    const markdown = renderCancelled(undefined, context(), 0)
    expect(markdown).toContain('## Evaluation cancelled\n')
    expect(markdown).not.toContain('undefined')
  })

  test('was interrupted', () => {
    expectGolden('interrupted', renderInterrupted({ runUrl: context().runUrl }))
  })

  test('could not be done', () => {
    const error = {
      message: 'The head of pull request #12 and `main` have no commit in common.',
      remedy: 'Hold the head against the branch itself:\n    with:\n      base: base-tip',
    }
    expectGolden('error', renderError(error, context()))
  })
})
