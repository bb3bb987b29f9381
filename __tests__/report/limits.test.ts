import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MetricComparison } from '../../src/model/comparison.js'
import type { Measurement } from '../../src/model/measurement.js'
import { renderReport } from '../../src/report/comment.js'
import { renderProgress } from '../../src/report/progress.js'
import { renderCancelled, renderError } from '../../src/report/settled.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'
import { BASE, comparison, context, failed, measured, measurement, metric, progress } from './build.js'
import { FILTERED, nodesOf, parse, textsOf } from './markdown.js'
import { adjusted, pairs, seeded, speakers } from './seeded.js'

const LONGEST = 64_000

const manyMetrics = (count: number, name: string, changed: boolean): MetricComparison[] => [
  metric('accuracy', 78, 80, { primary: true, scale: 'percent' }),
  ...Array.from({ length: count }, (_, index) =>
    metric(`${name}.${index}`, 1, changed ? 1 + 1 / (index + 1) : 1),
  ),
]

describe('at most 64,000 characters', () => {
  test.each([
    ['changed', true, 'x'.repeat(200)],
    ['unchanged', false, 'x'.repeat(200)],
    ['hostile', true, '|$@`'.repeat(50)],
  ])('of 10,000 %s metrics, with the primary one in the table', (_, changed, name) => {
    const report = renderReport(comparison(manyMetrics(10_000, name, changed)), context())
    expect(report.length).toBeLessThanOrEqual(LONGEST)
    expect(report).toContain('| Accuracy ↑ | 78.0% | 80.0% | −2.0 |')
    expect(report).toMatch(/… and [\d]+ more, in the file|in the file that the output/)
  })

  test('of 30 metrics that changed, all are in the table', () => {
    const report = renderReport(comparison(manyMetrics(30, 'class', true)), context())
    const open = report.slice(0, report.indexOf('<details>'))
    for (let index = 1; index < 30; index++) expect(open).toContain(`\`class.${index}\``)
  })

  test('of long logs, commands, package lists and notes', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `${index} ${'\u202e'.repeat(400)}`)
    const notes = Array.from({ length: 300 }, () => '$'.repeat(1000))
    const found = comparison(manyMetrics(3000, '$'.repeat(200), true), {
      head: failed('head', { kind: 'exit-code', code: 1 }, lines),
      baseline: measurement('base', { result: measured({ notes }) }),
      packages: Array.from({ length: 5000 }, (_, index) => ({
        name: `${'$'.repeat(200)}${index}`,
        head: '$'.repeat(300),
        base: undefined,
      })),
    })
    const report = renderReport(found, context({ command: 'echo "x"\n'.repeat(20_000) }))
    expect(report.length).toBeLessThanOrEqual(LONGEST)
    expect(report).toContain('4999 ')
  })

  test('of failures that name very much', () => {
    const refused = Array.from({ length: 1000 }, () => ({ path: '$'.repeat(300), reason: '$'.repeat(1000) }))
    const failure = { kind: 'no-results', patterns: refused.map(({ path }) => path), refused } as const
    const found = comparison([], {
      base: { sha: BASE, choice: { kind: 'ref', ref: '|$'.repeat(500) }, behindBy: 3 },
      head: failed('head', { ...failure, patterns: [...failure.patterns] }),
      baseline: failed('base', { ...failure, patterns: [...failure.patterns] }),
    })
    const names = { head: 'topic', base: '|$'.repeat(500) }
    expect(
      renderReport(found, context({ names, workingDirectory: '|$'.repeat(500) })).length,
    ).toBeLessThanOrEqual(LONGEST)
  })

  test.each([
    ['long', 'x'.repeat(200)],
    ['hostile', '|$@`'.repeat(50)],
  ])('of 1,000 metrics of 10 seeds with %s names, and whatever else can be much', (_, name) => {
    const names = Array.from({ length: 1000 }, (_, index) => `${name}.${index}`)
    const values = (to: number) => Array.from({ length: 10 }, (_, seed) => to + seed / 7)
    const metrics = names.map((one, index) =>
      adjusted(
        seeded(one, values(2), values(1).toReversed(), {
          verdict: index % 3 === 0 ? 'worse' : 'inconclusive',
          unit: name,
          tolerance: 0.1,
          bestOf: 30,
        }),
        0.01,
      ),
    )
    const at = Array.from({ length: 200 }, (_, step) => step)
    const series = names.slice(0, 20).map((one) => ({ name: one, axis: name, at, values: at.map(Math.sqrt) }))
    const flat = series.map((one) => ({ ...one, values: at.map(() => 1.23456789) }))
    const side = (own: typeof series) => (seed: number) => ({
      result: measured({ series: own, notes: [`${seed} ${name.repeat(5)}`] }),
      reused: { commit: `${seed}${name}`, measuredAt: seed, because: 'unread' as const, changed: seed },
    })
    const failing = (seed: number): Partial<Measurement> =>
      seed > 6
        ? failed('base', { kind: 'bad-results', path: name, reason: `${seed}${name.repeat(20)}` }, [
            name,
            name,
          ])
        : side(flat)(seed)
    for (const bases of [side(flat), failing]) {
      const found = comparison(
        metrics.map((metric, index) => ({ ...metric, primary: index === 0 })),
        { pairs: pairs(10, side(series), bases), confidence: 0.972, look: 2 },
      )
      const report = renderReport(found, context({ seeds: 5, maxSeeds: 10, atOnce: 4, command: name }))
      expect(report.length).toBeLessThanOrEqual(LONGEST)
      expect(report).toContain('| Diff | 97.2 % interval | Verdict |')
      expect(report).toContain('*(primary, best of 30 epochs)* |')
      expect(report).toContain('Seed by seed: ')
    }
  })

  test('of progress and errors', () => {
    const line = '|$'.repeat(100_000)
    const running = progress({ phase: 'training', lastLine: line }, { phase: 'training', lastLine: line })
    const base = { sha: BASE, choice: { kind: 'merge-base' }, behindBy: 3 } as const
    expect(renderProgress(running, context(), base, 1).length).toBeLessThanOrEqual(LONGEST)
    expect(renderCancelled(running, context(), 1).length).toBeLessThanOrEqual(LONGEST)
    const text = `${'$'.repeat(2000)}\n    ${'\u202e'.repeat(2000)}\n`.repeat(3000)
    expect(renderError({ message: text, remedy: text }, context()).length).toBeLessThanOrEqual(LONGEST)
  })
})

const OWN_HTML =
  /^(<\/?(code|span|sub|details)>|<details>\n<summary>[^<\n]*<\/summary>|<summary>.*|<\/summary>)$/

function expectOwnMarkdownOnly(markdown: string): void {
  const nodes = nodesOf(parse(markdown))
  for (const node of nodes) {
    expect(['image', 'footnoteReference', 'footnoteDefinition', 'definition', 'linkReference']).not.toContain(
      node.type,
    )
    if (node.type === 'link')
      expect(node.url).toMatch(
        /^https:\/\/github\.com\/ada\/digits\/(commit\/[0-9a-f]{40}|actions\/runs\/77)$/,
      )
    if (node.type === 'html') expect(node.value).toMatch(OWN_HTML)
  }
  expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1)
  for (const text of textsOf(markdown)) {
    if (text !== '$') for (const filter of FILTERED) expect(text).not.toMatch(filter)
  }
}

test('nothing from outside becomes more than text, wherever it stands', () => {
  const text = fc.constantFrom(...NASTY_STRINGS)
  fc.assert(
    fc.property(text, text, text, fc.boolean(), fc.boolean(), (one, two, three, headFails, baseFails) => {
      const metrics = [
        metric(one, 1, 2, { primary: true, unit: two, tolerance: 0.5, verdict: 'worse' }),
        metric(`${two} ${three}`, 3, undefined),
        metric(three, Number.NaN, Number.NaN, { diverged: 'both', difference: undefined }),
      ]
      const names = { head: one, base: two }
      const source = { file: 'requirements.txt', tool: 'uv' } as const
      const environment = { description: one, source, python: two, packages: [] }
      const threads = { OMP_NUM_THREADS: three }
      const machine = { platform: one, cpuModel: two, cores: 1, totalCores: 2, memoryBytes: 1, gpus: [three] }
      const notes = [one, two]
      const found = comparison(metrics, {
        base: { sha: BASE, choice: { kind: 'ref', ref: three }, behindBy: 1 },
        head: headFails
          ? failed('head', { kind: 'no-results', patterns: [one], refused: [{ path: two, reason: three }] }, [
              one,
              two,
            ])
          : measurement('head', {
              environment,
              machine,
              threads,
              result: measured({ notes }),
            }),
        baseline: baseFails
          ? failed('base', { kind: 'bad-results', path: one, reason: two }, [three, two, one])
          : measurement('base', {
              environment,
              machine,
              threads,
              result: measured({ notes }),
            }),
        packages: [
          { name: one, head: two, base: three },
          { name: two, head: undefined, base: one },
        ],
      })
      const where = context({ names, command: one, workingDirectory: two, results: [three], seeds: 3 })
      expectOwnMarkdownOnly(renderReport(found, where))
      const curve = { name: one, axis: two, at: [1, 2, 3] }
      const several = pairs(
        3,
        (seed) =>
          seed === 3 && headFails
            ? found.head
            : { ...found.head, result: measured({ notes, series: [{ ...curve, values: [3, 2, seed] }] }) },
        (seed) =>
          seed === 2 && baseFails
            ? failed('base', { kind: 'not-started', reason: one, remedy: two })
            : { ...found.baseline, result: measured({ series: [{ ...curve, values: [4, 2, seed] }] }) },
      )
      const ofSeeds = [
        seeded(one, [1, 2, 3], [1, 2, 4], { primary: true, unit: two, bestOf: 3 }),
        seeded(two, [1, Number.NaN, 3], [1, 2, 4], { verdict: 'worse', diverged: 'head' }),
        seeded(three, [1, 2, 3], [3, 1, 3.5]),
      ]
      expectOwnMarkdownOnly(
        renderReport(
          { ...found, metrics: ofSeeds, ...speakers(several, headFails ? 'head' : undefined) },
          where,
        ),
      )
      const running = progress({ phase: 'training', lastLine: one }, { phase: 'failed', lastLine: two })
      expectOwnMarkdownOnly(renderProgress(running, where, found.base, 1))
      expectOwnMarkdownOnly(renderCancelled(running, where, 1))
      expectOwnMarkdownOnly(renderError({ message: `${one}\n${two}`, remedy: three }, where))
    }),
    { numRuns: 100 },
  )
})
