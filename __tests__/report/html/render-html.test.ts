import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Comparison, MetricComparison } from '../../../src/model/comparison.js'
import type { Series } from '../../../src/model/measurement.js'
import type { PageData } from '../../../src/report/html/page-data.js'
import { renderHtml } from '../../../src/report/html/render-html.js'
import { NASTY_STRINGS } from '../../support/nasty-strings.js'
import { comparison, context, failed, measured, measurement, metric } from '../build.js'
import { pairs, seeded } from '../seeded.js'
import { hostile } from './hostile.js'
import { attributesOf, elementsOf, textOf } from './read-html.js'
import { sample } from './sample.js'

const assets = { script: 'void 0', style: 'b { color: red }' }
const MEGABYTES = 1e6

function page(of: Comparison): string {
  return renderHtml(of, context({ seeds: of.pairs.length }), assets)
}

function dataOf(html: string): PageData {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  return JSON.parse(json) as PageData
}

describe('the page of a comparison', () => {
  const shown = page(sample())
  const text = textOf(shown).replace(/\s+/g, ' ')

  test('says the answer, how sure it is, and of what', () => {
    expect(text).toContain('val.accuracy better: +0.66 points (95 % interval +0.50 to +0.82)')
    expect(text).toContain('This covers the noise of training on this data, not new data.')
    expect(text).toContain('b81d77e merge base, 3 commits behind main')
    expect(text).toContain('of these the training reads digits/network.py, digits/schedule.py')
    expect(shown).toContain(
      '<title>val.accuracy better: +0.66 points (95 % interval +0.50 to +0.82) · #12</title>',
    )
  })

  test('has every metric, training, package and log', () => {
    expect(shown.match(/data-row=/g)).toHaveLength(6)
    expect(shown.match(/data-chart=/g)).toHaveLength(5)
    expect(text).toContain('numpy2.3.42.2.6')
    expect(text).toContain('head gets 75 right that base got wrong')
    expect(text.match(/the last 12 lines/g)).toHaveLength(10)
    expect(text).toContain('AMD EPYC 7763 64-Core Processor, 2 of 4 cores a training')
  })

  test('allows its own script and style and nothing else', () => {
    const policy =
      attributesOf(shown).find(({ value }) => value.startsWith("default-src 'none'"))?.value ?? ''
    const hash = (part: string) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(assets.script)}`,
      `style-src ${hash(assets.style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(attributesOf(shown).filter(({ name }) => /^(on|style$|src|data$|action)/.test(name))).toEqual([])
  })

  test('refuses assets that end before their end', () => {
    const broken = { ...assets, script: 'x = "</ScRiPt>"' }
    expect(() => renderHtml(sample({ seeds: 1 }), context(), broken)).toThrow(/script/)
  })

  test('is the same each time', () => {
    expect(page(sample())).toBe(shown)
  })
})

describe('a page of', () => {
  test('one run says that noise was not measured', () => {
    const text = textOf(page(sample({ seeds: 1, rules: [] })))
    expect(text).toContain('One run of each side: noise was not measured.')
    expect(text).not.toContain('Every seed')
  })

  test('a head that failed begins with why', () => {
    const head = failed('head', { kind: 'exit-code', code: 1 }, ['Traceback', '</pre><b>boom</b>'])
    const html = page(comparison([metric('accuracy', undefined, 91.4)], { head, verdict: 'failed' }))
    expect(textOf(html)).toContain(
      'stopped after 41 s: exit code 1. Its last lines:Traceback\n</pre><b>boom</b>',
    )
    expect(elementsOf(html)).not.toContain('b')
  })

  test('trainings that could not be started says what to do', () => {
    const failure = { kind: 'not-started', reason: 'no space left', remedy: 'Free some.\n\n  df -h' } as const
    const base = failed('base', failure)
    const text = textOf(page(comparison([], { baseline: base, verdict: 'no-baseline' })))
    expect(text).toContain('could not be started: no space left.')
    expect(text).toContain('Free some.')
    expect(text).toContain('df -h')
  })

  test('NaN and infinities keeps them', () => {
    const loss = seeded('loss', [0.2, Number.NaN, 0.3], [0.2, 0.25, Number.POSITIVE_INFINITY], {
      diverged: 'both',
    })
    const series: Series = {
      name: 'loss',
      axis: 'epoch',
      at: [1, 2, 3],
      values: [1, Number.NaN, Number.NEGATIVE_INFINITY],
    }
    const result = measured({ series: [series] })
    const data = dataOf(page(comparison([loss], { pairs: pairs(3, { result }, { result }) })))
    expect(data.metrics[0]?.values).toEqual([
      [1, 0.2, 0.2],
      [2, 'NaN', 0.25],
      [3, 0.3, 'Infinity'],
    ])
    expect(data.curves[0]?.groups[0]?.lines[0]?.values).toEqual([1, 'NaN', '-Infinity'])
  })

  test('no metrics, no logs and no cost is a page', () => {
    const bare = { cost: undefined, machine: undefined, environment: undefined }
    const html = page(
      comparison([], { head: measurement('head', bare), baseline: measurement('base', bare) }),
    )
    expect(textOf(html)).toContain('nothing to compare')
  })

  test('everything hostile has no elements or attributes but its own', () => {
    const known = new Set([...elementsOf(page(sample())), 'br', 'em', 'strong', 'ul', 'li', 'rect', 'circle'])
    fc.assert(
      fc.property(
        fc.constantFrom(...NASTY_STRINGS),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (nasty, random) => {
          const html = renderHtml(hostile(nasty, random), context(hostileContext(nasty)), assets)
          expect(elementsOf(html).filter((name) => !known.has(name))).toEqual([])
          expect(attributesOf(html).filter(({ name }) => /^(on|style$|src|data$|action)/.test(name))).toEqual(
            [],
          )
          const links = attributesOf(html).filter(({ name }) => name === 'href')
          expect(links.filter(({ value }) => !/^(#[a-z0-9-]+$|https:\/\/github\.com\/)/.test(value))).toEqual(
            [],
          )
          // Data is data: read back by whoever reads JSON.
          expect(dataOf(html).metrics.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 150 },
    )
  })
})

function hostileContext(text: string) {
  return {
    command: text,
    workingDirectory: text,
    results: [text],
    install: { kind: 'command', command: text } as const,
    names: { head: text, base: text },
  }
}

describe('a page is never larger than 5 MB', () => {
  const large = (html: string) => Buffer.byteLength(html) / MEGABYTES

  test('of 1,000 metrics, 10 seeds and 250 points; and it says what it left out', () => {
    const many = sample({ seeds: 10, epochs: 250, more: 1000 })
    const before = process.cpuUsage()
    const html = page(many)
    // Half a second on an idle machine; a busy one makes even the processor's time longer.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4)
    expect(large(html)).toBeLessThan(5)
    const { curves } = dataOf(html)
    expect(curves[0]).toMatchObject({ name: 'val.accuracy', means: false })
    expect(curves[0]?.groups[0]?.at).toHaveLength(250)
    expect(textOf(html)).toMatch(/charts show fewer points or lines than there are/)
  })

  test('of metrics without end', () => {
    const metrics = Array.from({ length: 20_000 }, (_, index) =>
      metric(`metric ${index} ${'<'.repeat(200)}`, index, index + 1),
    )
    const html = page(comparison(metrics))
    expect(large(html)).toBeLessThan(5)
    expect(textOf(html)).toMatch(/… and [\d,]+ metrics, which are in the file/)
  })

  test('of seeds without end', () => {
    const numbers = (shift: number) => Array.from({ length: 12 }, (_, index) => index + shift)
    const one = seeded('loss', numbers(0), numbers(1))
    const values = Array.from({ length: 5000 }, (_, index) => ({
      seed: index + 1,
      head: index / 7,
      base: index / 3,
    }))
    const metrics: MetricComparison[] = Array.from({ length: 300 }, (_, index) => ({
      ...one,
      name: `loss${index}`,
      values,
    }))
    const many = pairs(5000, { logTail: Array.from({ length: 50 }, () => '"'.repeat(1000)) })
    expect(large(page(comparison(metrics, { pairs: many })))).toBeLessThan(5)
  })

  test('of curves, logs, predictions, packages, notes and files without end', () => {
    const long = '&'.repeat(5000)
    const length = 100_000
    const at = Array.from({ length }, (_, index) => index)
    const series = Array.from({ length: 5 }, (_, index) => ({
      name: `loss${index}`,
      axis: long,
      at,
      values: at.map((place) => Math.sin(place) / 3),
    }))
    const result = measured({ series, notes: Array.from({ length: 3000 }, (_, index) => `${index} ${long}`) })
    const all = { result, logTail: Array.from({ length: 20_000 }, () => long) }
    const change = { id: long, label: long, head: long, base: long }
    const listed = { count: 3000, listed: Array.from({ length: 3000 }, () => change) }
    const html = page(
      comparison(
        series.map(({ name }) => metric(name, 1, 2)),
        {
          pairs: pairs(3, all, all),
          packages: Array.from({ length: 5000 }, () => ({ name: long, head: long, base: long })),
          notes: Array.from({ length: 3000 }, (_, index) => `${index} ${long}`),
          changes: { total: 5000, read: Array.from({ length: 5000 }, () => long) },
          predictions: {
            seed: 1,
            examples: 6000,
            fixed: listed,
            broken: listed,
            right: { head: 3000, base: 3000 },
            classes: Array.from({ length: 3000 }, () => ({ label: long, examples: 1, head: 1, base: 1 })),
            p: 1,
            notes: Array.from({ length: 3000 }, () => long),
          },
        },
      ),
    )
    expect(large(html)).toBeLessThan(5)
  })
})
