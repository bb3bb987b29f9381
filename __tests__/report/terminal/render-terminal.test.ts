import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Page } from '../../../src/report/terminal/from-markdown.js'
import { liveLines } from '../../../src/report/terminal/live.js'
import { renderTerminal } from '../../../src/report/terminal/render-terminal.js'
import { COLOURED, PLAIN } from '../../../src/report/terminal/style.js'
import { cut, widthOf, wrap } from '../../../src/report/terminal/width.js'
import { hostileText } from '../../support/hostile-text.js'
import { comparison, context, metric } from '../build.js'
import { everywhere } from '../everywhere.js'

const page = (width: number, style = PLAIN): Page => ({ style, width })
const local = context({ pullRequest: undefined, repositoryUrl: undefined, runUrl: undefined })
const verdict = { verdict: 'better', tolerance: 0.2, primary: true } as const
const found = comparison([
  metric('accuracy', 92.1, 91.4, verdict),
  metric('val_loss', 0.262, 0.266, { unit: '精度' }),
])

describe('a comparison in a terminal', () => {
  test('is a table where there is room, and a block a metric where there is none', () => {
    const wide = renderTerminal(found, local, page(80))
    expect(wide).toMatch(/^Metric +Head +Base +Diff +Verdict$/m)
    expect(wide).toMatch(/^Accuracy ↑ +92\.1%? +91\.4%? +\+0\.70? +better \(tolerance ±0\.2\)$/m)
    const narrow = renderTerminal(found, local, page(30))
    expect(narrow).toMatch(/^Accuracy ↑\n {2}Head {5}92\.1/m)
    for (const line of narrow.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(30)
  })

  test('asks for options, and knows of no pull request', () => {
    const told = renderTerminal(
      comparison([metric('loss', 2, 1)], { pullRequest: undefined }),
      local,
      page(200),
    )
    expect(told).toContain('--seeds 5 would tell')
    expect(told).not.toMatch(/pull request|https:/)
  })

  test('has colours that end where they begin', () => {
    const told = renderTerminal(found, local, page(80, COLOURED))
    for (const [on, off] of [
      [1, 22],
      [32, 39],
    ]) {
      expect(told.split(`\x1b[${on}m`).length).toBeGreaterThan(1)
      expect(told).toContain(`\x1b[${off}m`)
    }
  })

  test('commands no terminal, whatever the repository’s texts are', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 7, maxLength: 7 }),
        fc.constantFrom(20, 80, Infinity),
        (texts, width) => {
          let index = 0
          const next = () => texts[index++ % texts.length] ?? ''
          const all = everywhere(next, next)
          const where = { ...local, names: all.context.names }
          const shown = [all.comparison, all.failure].map((one) => renderTerminal(one, where, page(width)))
          const live = liveLines(all.progress, 5_000, page(width))
          expect([...shown, ...live].join('\n')).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
          for (const line of live) expect(widthOf(line)).toBeLessThanOrEqual(width)
        },
      ),
      { numRuns: 100, interruptAfterTimeLimit: 10_000 },
    )
  }, 30_000)
})

test('characters count as many columns as they take', () => {
  expect(widthOf('精度 ↑')).toBe(6)
  expect(widthOf('e\u0301\x1b[1mx\x1b[22m')).toBe(2)
  expect(cut('精度精度', 5)).toBe('精度…')
  expect(wrap('one two three', 7, '  ')).toEqual(['one two', '  three'])
})
