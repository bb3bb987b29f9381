import { describe, expect, test } from '@jest/globals'
import type { Comparison } from '../../src/model/comparison.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Reads } from '../../src/model/reads.js'
import type { Reuse } from '../../src/model/reuse.js'
import type { ReuseMode } from '../../src/model/settings.js'
import { failureLine, renderBranch } from '../../src/report/branch.js'
import { renderReport } from '../../src/report/comment.js'
import { oneLine } from '../../src/report/one-line.js'
import { BASE, comparison, context, failed, HEAD, measured, measurement, metric } from './build.js'
import { expectGolden } from './golden.js'
import { kindsOf, nodesOf, parse, textsOf, visibleWords } from './markdown.js'

const AT = Date.UTC(2026, 10, 24, 6, 5)
const EARLIER = 'c0ffee0d5e7b8091a2b3c4d5e6f708192a3b4c5d'
const unread: Reuse = { commit: EARLIER, measuredAt: AT, because: 'unread', changed: 4 }
const METRICS = [metric('loss', 1.06, 1.07), metric('accuracy', 80, 78, { scale: 'percent', primary: true })]
const SAME = [metric('loss', 1.07, 1.07), metric('accuracy', 78, 78, { scale: 'percent', primary: true })]

function reads(changes: Partial<Reads> = {}): Reads {
  return {
    by: 'access-times',
    files: ['demo.py'],
    folders: [],
    missing: [],
    machine: [],
    mentions: [],
    blindSpots: [],
    ...changes,
  }
}

const report = (changes: Partial<Comparison>, metrics = METRICS) =>
  renderReport(comparison(metrics, changes), context())

describe('what was reused', () => {
  test('a base that was measured at an earlier commit', () => {
    const changes = { total: 3, read: ['demo.py', 'src/net work.py'] }
    expectGolden('reused-base', report({ baseline: measurement('base', { reused: unread }), changes }))
  })

  test.each([
    ['same-run', 0, 'measured by an earlier attempt of this run (2026-11-24 06:05 UTC)'],
    ['same-commit', 0, 'measured before (2026-11-24 06:05 UTC)'],
    ['unread', 0, 'which holds the same files'],
    ['unread', 1, 'the file that differs since is not read by the training'],
    ['unread', 4, 'the 4 files that differ since are not read by the training'],
  ] as const)('%s, %i files changed', (because, changed, words) => {
    const reused = { commit: EARLIER, measuredAt: AT, because, changed }
    const markdown = report({ head: measurement('head', { reused }) })
    expect(markdown).toContain(words)
    expect(markdown).toContain('**Reused:** head')
    expect(markdown).toContain('**Cost:** base 9.0 s')
  })

  test('a change that the training does not read has the result of the base', () => {
    const base = measurement('base', { reused: { ...unread, because: 'same-commit', changed: 0 } })
    const head = measurement('head', { id: base.id, reused: { ...unread, commit: BASE, changed: 3 } })
    const parts = {
      head,
      baseline: base,
      sameTraining: true,
      identical: true,
      verdict: 'within-tolerance' as const,
      changes: { total: 3, read: [] },
    }
    expectGolden('same-training', report(parts, SAME))
    expect(oneLine(comparison(SAME, parts))).toBe(
      'The 3 files changed are not read by the training: same result as base',
    )
    const one = comparison(SAME, { ...parts, changes: { total: 1, read: [] } })
    expect(oneLine(one)).toBe('The 1 file changed is not read by the training: same result as base')
  })

  test('one training for both sides', () => {
    const head = measurement('head')
    const baseline = measurement('base', { id: head.id, reused: { ...unread, commit: HEAD } })
    const markdown = report({ head, baseline, sameTraining: true, identical: true }, SAME)
    expect(markdown).toContain('**Reused:** one training stands for both sides.')
  })
})

describe('the changed files that the training reads', () => {
  test.each([
    [1, ['demo.py'], 'This pull request changes `demo.py`, which the training reads.'],
    [2, ['a.py', 'b.py'], 'changes 2 files; of these the training reads `a.py`, `b.py`.'],
    [9, ['1', '2', '3', '4', '5', '6', '7'], 'reads `1`, `2`, `3`, `4`, `5` and 2 more.'],
    [3, [], 'changes 3 files, and the training was not seen to read any of them.'],
    [1, [], 'changes 1 file, and the training was not seen to read it.'],
  ])('%i files changed, %j read', (total, read, words) => {
    expect(report({ changes: { total, read } })).toContain(words)
  })

  test('are left out where nobody could see, and where nothing is changed', () => {
    expect(report({ changes: undefined })).not.toContain('This pull request changes')
    expect(report({ changes: { total: 0, read: [] } })).not.toContain('This pull request changes')
  })

  test('are shown as what they are', () => {
    const hostile = '`@everyone` <img src=x>\n| #1.py'
    const markdown = report({ changes: { total: 1, read: [hostile] } })
    expect(visibleWords(markdown)).toContain('<img src=x>')
    expect(kindsOf(markdown)).not.toContain('image')
    expect(textsOf(markdown).join('\n')).not.toMatch(/@everyone|<img/)
  })
})

describe('why later evaluations train this again', () => {
  const blind = ['read `~/x.csv`, which the input `data` does not name']

  test('is said once for both sides, with what to do', () => {
    const markdown = report({
      head: measurement('head', { reads: reads({ blindSpots: blind }) }),
      baseline: measurement('base', { reads: reads({ blindSpots: blind }) }),
    })
    expect(markdown.match(/x\.csv/g)).toHaveLength(1)
    expect(markdown).toContain('The input `data` declares files outside the repository')
  })

  test('is left out where all was seen, and of what was reused', () => {
    expect(report({ head: measurement('head', { reads: reads() }) })).not.toContain('later evaluations')
    const baseline = measurement('base', { reads: reads({ blindSpots: blind }), reused: unread })
    expect(report({ baseline })).not.toContain('later evaluations')
  })

  test.each(['on', 'off'] as const)('is left out where `reuse: %s` decides', (reuse) => {
    const head = measurement('head', { reads: reads({ blindSpots: blind }) })
    const markdown = renderReport(comparison(METRICS, { head }), { ...context(), reuse })
    expect(markdown).not.toContain('later evaluations')
  })

  test('hostile words in it do nothing', () => {
    const head = measurement('head', { reads: reads({ blindSpots: ['read `</details>@everyone\n# x`'] }) })
    const markdown = report({ head })
    const tags = nodesOf(parse(markdown))
      .filter((node) => node.type === 'html')
      .map(({ value }) => value)
    expect(tags.filter((tag) => tag.includes('</details>'))).toHaveLength(2)
    expect(textsOf(markdown).join('\n')).not.toContain('@everyone')
    expect(markdown).not.toMatch(/^# x/m)
  })
})

test('different processors give a warning', () => {
  const machine = measurement('base').machine
  const other = machine && { ...machine, cpuModel: 'Intel Xeon 8370C' }
  const markdown = report({ baseline: measurement('base', { machine: other }) })
  expect(markdown).toContain('different processors (AMD EPYC 7763 64-Core Processor and Intel Xeon 8370C)')
  expect(report({})).not.toContain('different processors')
})

describe('a branch that was measured beforehand', () => {
  const about = {
    branch: 'main',
    repositoryUrl: 'https://github.com/ada/digits',
    runUrl: 'https://github.com/ada/digits/actions/runs/77',
    version: '0.1.0',
    purpose: 'baseline' as const,
    reuse: 'auto' as const,
    missing: [],
    isCancelled: false,
  }
  const noise = { trainings: 1, failed: 0, metrics: [], ignoresSeed: false }
  const branch = (one: Measurement, reuse: ReuseMode = 'auto') =>
    renderBranch([one], noise, { ...about, reuse })
  const metrics = [
    { name: 'loss', value: 1.07 },
    { name: 'accuracy', value: 78 },
  ]
  const result = measured({ metrics })

  test('shows its numbers', () => {
    expectGolden('branch', branch(measurement('base', { result, reads: reads() })))
    expect(branch(measurement('base', { result, reads: reads(), reused: unread }))).toContain('Known already')
  })

  test('says when it will be of no use', () => {
    const seen = reads({ blindSpots: ['opened connections: `example.org`'] })
    expect(branch(measurement('base', { result, reads: seen }))).toContain(
      'will train it again all the same, since the training opened connections: `example.org`',
    )
    expect(branch(measurement('base', { result, reads: seen }), 'on')).toContain('need not train it again')
    expect(branch(measurement('base', { result, reads: reads() }), 'off')).toContain(
      'With `reuse: off`, evaluations of pull requests will train it again.',
    )
  })

  test('says when it does not train', () => {
    const broken = failed('base', { kind: 'exit-code', code: 1 }, ['Traceback', 'KeyError: 1'])
    expectGolden('branch-failed', branch(broken))
  })

  const lost = (seed: number, because: string): Measurement => ({
    ...failed('base', { kind: 'not-handed-on', because, remedy: 'Run it again.' }),
    seed,
  })

  test('says which seeds are missing, why, and what to do', () => {
    const missing = [lost(2, 'it is gone'), lost(4, 'it is gone'), lost(5, 'its artifact is <b>late</b>')]
    const one = measurement('base', { result, reads: reads() })
    const text = renderBranch([one], noise, { ...about, missing })
    expect(visibleWords(text)).toContain(
      '⚠️ Seeds 2 and 4 are missing, each for this reason: it is gone.Run it again.' +
        '⚠️ Seed 5 is missing: its artifact is <b>late</b>.Run it again.',
    )
    expect(text).toContain('need not train these seeds again')
    expect(text).not.toContain('<b>')
    expect(failureLine([one], { ...about, missing })).toBeUndefined()
  })

  test('where nothing came, says that, and fails', () => {
    const missing = [lost(1, 'it is gone')]
    const text = renderBranch([], noise, { ...about, missing })
    expect(text).toContain('## ❌ `main` is not measured')
    expect(text).toContain('Seed 1 is missing: it is gone.')
    expect(failureLine([], { ...about, missing })).toMatch(/^main is not measured: b81d77e gave no numbers\./)
  })

  test('cancelled, says how far it was', () => {
    const [one, missing] = [measurement('base', { result, reads: reads() }), [lost(2, 'it is gone')]]
    const text = renderBranch([one], noise, { ...about, missing, isCancelled: true })
    expect(text).toContain('## The measurement of `main` was cancelled')
    expect(text).toContain('Seed 2 is missing: the run was cancelled.')
    expect(text).toContain('| Accuracy | 78 |')
    expect(text).not.toContain('it is gone')
    const none = renderBranch([], noise, { ...about, missing, isCancelled: true })
    expect(none).toContain('was measured.')
    expect(failureLine([], { ...about, missing, isCancelled: true })).toBe('The measurement was cancelled.')
  })

  test('of noise, promises nobody anything', () => {
    const text = renderBranch([measurement('base', { result, reads: reads() })], noise, {
      ...about,
      purpose: 'noise',
    })
    expect(text).toContain('Trained in 9.0 s.\n')
    expect(text).not.toContain('Evaluations of pull requests')
  })
})
