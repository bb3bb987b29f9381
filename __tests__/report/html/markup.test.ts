import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asText, code, html, link, ours, prose, render } from '../../../src/report/html/markup.js'
import { NASTY_STRINGS } from '../../support/nasty-strings.js'
import { elementsOf, textOf } from './read-html.js'

const text = fc.oneof(fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: 'binary', maxLength: 80 }))

describe('text from outside', () => {
  test('stays text, whatever is in it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const page = render(html`<p title="${value}">${value}</p>`)
        expect(elementsOf(page)).toEqual(['p'])
        expect(page).toBe(`<p title="${render(asText(value))}">${render(asText(value))}</p>`)
        expect(render(asText(value))).not.toMatch(/[<>"']/)
      }),
      { numRuns: 2000 },
    )
  })

  test('shows what cannot be seen', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(render(asText(value))).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  test('of code and prose makes code and nothing else', () => {
    fc.assert(
      fc.property(text, (value) => {
        const elements = elementsOf(render(html`${code(value)}${prose(value)}`))
        expect(elements.filter((name) => name !== 'code' && name !== 'em')).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('is shortened', () => {
    expect(textOf(render(html`${'a'.repeat(10_000)}`))).toHaveLength(500)
  })

  test('in an object that looks like markup is none', () => {
    const forged = JSON.parse('{"html":"<b>","source":"<b>"}') as never
    expect(() => render(html`${forged}`)).toThrow()
  })
})

describe('a link', () => {
  test('leads to an address of the web', () => {
    expect(render(link(html`${'a & b'}`, 'https://example.com/?a=1&b="<'))).toBe(
      '<a href="https://example.com/?a=1&amp;b=%22%3C">a &amp; b</a>',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'nothing', ''])('to %j is only its text', (url) => {
    expect(render(link(ours('here'), url))).toBe('here')
  })
})
