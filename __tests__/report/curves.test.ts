import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MetricComparison } from '../../src/model/comparison.js'
import type { Measurement, Series } from '../../src/model/measurement.js'
import { ALLOWANCES } from '../../src/report/allowance.js'
import { renderReport } from '../../src/report/comment.js'
import { curveOf } from '../../src/report/curve.js'
import { learningCurves } from '../../src/report/curves.js'
import { lineChart } from '../../src/report/mermaid.js'
import { render } from '../../src/report/text.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'
import { comparison, context, measured, metric } from './build.js'
import { expectGolden } from './golden.js'
import { nodesOf, parse } from './markdown.js'
import { pairs, seeded } from './seeded.js'

const [all] = ALLOWANCES

const series = (name: string, values: number[], changes: Partial<Series> = {}): Series => ({
  name,
  axis: 'epoch',
  at: values.map((_, index) => index + 1),
  values,
  ...changes,
})

const having = (...found: Series[]): Partial<Measurement> => ({ result: measured({ series: found }) })
const decay = (count: number, to: number) =>
  Array.from({ length: count }, (_, index) => Number((to + 2 * 0.8 ** index).toFixed(4)))

const one = (head: Series, base: Series) => pairs(1, having(head), having(base))

function charts(metrics: MetricComparison[], found: ReturnType<typeof pairs>): string {
  if (all === undefined) throw new Error('there is no allowance')
  const shown = learningCurves(comparison(metrics, { pairs: found }), all)
  return shown === undefined ? '' : render(shown)
}

const loss = metric('loss', 1, 2, { primary: true })

describe('learning curves', () => {
  test('of five seeds are their means', () => {
    const side = (to: number) => (seed: number) =>
      having(
        series('val.loss', decay(12, to + seed / 100)),
        series(
          'accuracy',
          decay(12, to).map((value) => Number((95 - 5 * value).toFixed(2))),
        ),
      )
    const found = comparison(
      [
        seeded('accuracy', [92.1, 92.3, 92, 92.4, 92.1], [91.5, 91.2, 91.4, 91.5, 91.4], {
          primary: true,
          scale: 'percent',
          verdict: 'better',
        }),
        seeded('val.loss', [0.41, 0.44, 0.43, 0.42, 0.45], [0.51, 0.5, 0.54, 0.53, 0.52], {
          verdict: 'better',
        }),
      ],
      { pairs: pairs(5, side(0.4), side(0.5)) },
    )
    expectGolden('curves', renderReport(found, context({ seeds: 5, atOnce: 2 })))
  })

  test('are left out where they lie on each other, or a side has none', () => {
    expect(charts([loss], one(series('loss', [3, 2, 1]), series('loss', [3, 2, 1])))).toBe('')
    expect(charts([loss], one(series('loss', [3, 2, 1]), series('loss', [3, 2.001, 1])))).toBe('')
    expect(charts([loss], one(series('loss', [3, 2, 1]), series('other', [3, 2, 2])))).toBe('')
    expect(charts([loss], one(series('loss', [3]), series('loss', [2])))).toBe('')
    expect(charts([loss], one(series('loss', [3, 2]), series('loss', [3, 1], { axis: 'step' })))).toBe('')
    expect(charts([loss], one(series('loss', [3, 2]), series('loss', [3, 1])))).toContain('xychart-beta')
  })

  test('are drawn of three metrics at most, the one that decides first', () => {
    const names = ['a', 'b', 'loss', 'c', 'd']
    const found = pairs(
      1,
      having(...names.map((name) => series(name, [3, 2]))),
      having(...names.map((name) => series(name, [3, 1]))),
    )
    const shown = charts(
      names.map((name) => (name === 'loss' ? loss : metric(name, 1, 2))),
      found,
    )
    expect(shown.match(/y-axis "\w+"/g)).toEqual(['y-axis "loss"', 'y-axis "a"', 'y-axis "b"'])
  })

  test('say it when a side goes on, or the seeds differ in their steps', () => {
    expect(
      charts([loss], one(series('loss', [4, 3, 2, 1]), series('loss', [4, 2, Number.NaN, Number.NaN]))),
    ).toContain('**Loss**: head has finite numbers up to epoch 4, base up to 2.')
    const found = pairs(
      2,
      (seed) => having(series('loss', [3, 2, 1], { at: [seed, seed + 1.5, seed + 4] })),
      (seed) => having(series('loss', [3, 2.5, 2], { at: [seed, seed + 1.5, seed + 4] })),
    )
    expect(charts([loss], found)).toContain('of one seed, since the seeds differ in their steps')
  })
})

describe('the points of a curve', () => {
  test('are the curve’s own where these are even', () => {
    const [pair] = one(series('loss', [3, 2, 1]), series('loss', [3, 2.5, 2]))
    expect(curveOf('loss', pair === undefined ? [] : [pair], 60)).toMatchObject({
      from: 1,
      to: 3,
      head: [3, 2, 1],
      base: [3, 2.5, 2],
    })
  })

  test('lie on the line between two, where a side has gaps or other steps', () => {
    const found = one(
      series('loss', [4, Number.NaN, 2, 1], { at: [0, 1, 2, 3] }),
      series('loss', [9, 3], { at: [0, 3] }),
    )
    expect(curveOf('loss', found, 60)).toMatchObject({ head: [4, 2.5, 1], base: [9, 6, 3], from: 0, to: 3 })
  })

  test('of seeds are the means of what all of them have', () => {
    const found = pairs(
      2,
      (seed) => having(series('loss', seed === 1 ? [4, 3, 2] : [2, Number.NaN, 1])),
      having(series('loss', [9, 8, 7])),
    )
    expect(curveOf('loss', found, 60)).toMatchObject({ head: [3, 2.25, 1.5], base: [9, 8, 7], seeds: 2 })
  })

  test('are as many as Mermaid draws, with both ends among them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 300 }),
        (from, length, count) => {
          const at = Array.from({ length: count }, (_, index) => from + (index * length) / (count - 1))
          const [rising, falling] = [at.map((_, index) => index), at.map((_, index) => -index)]
          const curve = curveOf(
            'loss',
            one(series('loss', rising, { at }), series('loss', falling, { at })),
            60,
          )
          if (curve === undefined) throw new Error('there is no curve')
          const step = (curve.to - curve.from) / (curve.head.length - 1)
          let drawn = 0
          for (let place = curve.from; place <= curve.to; place += step) drawn++
          expect(drawn).toBe(curve.head.length)
          expect(curve.head.length).toBeLessThanOrEqual(60)
          expect(curve.base).toHaveLength(curve.head.length)
          expect([curve.head[0], curve.head.at(-1)]).toEqual([0, count - 1])
        },
      ),
    )
  })
})

/** The grammar of `xychart-beta` in Mermaid 10 and 11: no power of ten, and texts without a quote. */
const NUMBER = '-?\\d+(\\.\\d+)?'
const TEXT = '"[\\p{L}\\p{N} ._/()…-]+"'
const CHART = new RegExp(
  [
    '^%%\\{init: [{}":,#\\w ]+\\}%%',
    'xychart-beta',
    `  x-axis ${TEXT} ${NUMBER} --> ${NUMBER}`,
    `  y-axis ${TEXT} ${NUMBER} --> ${NUMBER}`,
    `  line "head" \\[${NUMBER}(, ${NUMBER})+\\]`,
    `  line "base" \\[${NUMBER}(, ${NUMBER})+\\]$`,
  ].join('\n'),
  'u',
)

describe('a chart', () => {
  const chart = (head: number[], base: number[]) =>
    lineChart({
      x: { title: 'epoch', from: 1, to: head.length },
      yTitle: 'loss',
      lines: [
        { title: 'head', colour: '#2f81f7', values: head },
        { title: 'base', colour: '#e36209', values: base },
      ],
    })

  test('has room above and below, and none below what is never negative', () => {
    expect(chart([1, 2], [1, 1])?.join('\n')).toContain('y-axis "loss" 0.95 --> 2.05')
    expect(chart([0, 2], [1, 1])?.join('\n')).toContain('y-axis "loss" 0 --> 2.1')
    expect(chart([-1, 1], [0, 0])?.join('\n')).toContain('y-axis "loss" -1.1 --> 1.1')
  })

  test('writes large and small numbers with a power of ten at the axis', () => {
    expect(chart([2e12, 1e12], [3e12, 1e12])?.join('\n')).toContain('y-axis "loss (e12)" 0.9 --> 3.1')
    expect(chart([2e-9, 1e-9], [3e-9, 1e-9])?.join('\n')).toContain('line "head" [2, 1]')
  })

  test('is made of what Mermaid can read, or not at all', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 60 }), (points) => {
        const shown = chart(
          points.map(([head]) => head),
          points.map(([, base]) => base),
        )
        if (shown !== undefined) expect(shown.join('\n')).toMatch(CHART)
      }),
      { numRuns: 1000 },
    )
  })

  test('takes nothing from outside for more than a name', () => {
    const hostile = [
      ...NASTY_STRINGS,
      '%%{init: {"theme": "dark"}}%%',
      '"] \n line [9, 9]',
      '```\n# x',
      '#quot;&quot;',
      '"`**x**`"',
      '%% comment',
      'accTitle: x',
      '',
    ]
    const text = fc.constantFrom(...hostile)
    fc.assert(
      fc.property(text, text, (name, axis) => {
        const found = one(series(name, [3, 2], { axis }), series(name, [3, 1], { axis }))
        const shown = charts([metric(name, 1, 2, { primary: true })], found)
        const code = nodesOf(parse(shown)).flatMap((node) => (node.type === 'code' ? [node] : []))
        expect(code.map(({ lang }) => lang)).toEqual(['mermaid'])
        expect(code[0]?.value).toMatch(CHART)
      }),
    )
  })
})
