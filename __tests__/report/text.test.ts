import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fence, fold, table } from '../../src/report/blocks.js'
import { asText, code, link, type Markdown, md, ours, prose, render } from '../../src/report/text.js'
import { visibleText } from '../../src/report/visible.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'
import { FILTERED, kindsOf, nodesOf, parse, textsOf, visibleWords } from './markdown.js'

const nastyFragment = fc.oneof(
  fc.constantFrom(...NASTY_STRINGS),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...'`|\\<>&#@$:*_~[]()!-+=.1aG \n\t\r\0\u200b\u202e',
      'www.',
      'http://',
      'GH-',
      'abcdef0',
    ),
    maxLength: 12,
  }),
)
const nasty = fc.array(nastyFragment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

/** Everything that escaped text may come to. The span is how GitHub says to write a dollar. */
const PLAIN = new Set(['root', 'paragraph', 'text'])
const OWN_HTML = new Set(['<span>', '</span>', '<code>', '</code>'])

function expectHarmless(markdown: string, allowed: Set<string>): void {
  for (const node of nodesOf(parse(markdown))) {
    if (node.type === 'html') expect(OWN_HTML).toContain(node.value)
    else expect(allowed).toContain(node.type)
  }
  for (const text of textsOf(markdown)) {
    // A dollar stands alone in its span.
    if (text === '$') continue
    for (const filter of FILTERED) expect(text).not.toMatch(filter)
  }
}

describe('text', () => {
  test.each(NASTY_STRINGS.map((text) => [text.slice(0, 60), text]))('%j stays text', (_, text) => {
    expectHarmless(render(asText(text)), PLAIN)
    expectHarmless(render(md`Before ${text} after.`), PLAIN)
  })

  test('of any kind stays text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expectHarmless(render(asText(text)), PLAIN)
        expectHarmless(render(md`${text} and ${text}`), PLAIN)
      }),
      { numRuns: 300 },
    )
  })

  test('is what a reader sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 100 }), (text) => {
        expect(visibleWords(render(md`a${text}b`))).toBe(`a${visibleText(text)}b`)
      }),
    )
  })

  test('neither loses the spaces around it nor its case', () => {
    expect(render(md`a${' Ümlaut b '}c`)).toBe('a Ümlaut b c')
  })

  test('Markdown passes', () => {
    expect(render(md`${ours('**bold**')} ${3} ${'*plain*'}`)).toBe('**bold** 3 \\*plain\\*')
  })

  test('an object of JSON is no Markdown', () => {
    const forged: unknown = JSON.parse('{"markdown":"**bold**"}')
    expect(render(md`${forged as Markdown}`)).not.toContain('bold')
  })
})

describe('code', () => {
  test('of any kind is one piece of code, and the same in a table', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const alone = render(code(text))
        expectHarmless(alone, new Set([...PLAIN, 'inlineCode', 'emphasis']))
        const shown = visibleText(text).trim()
        const words = shown === '' ? '(empty)' : shown
        if (words.length < 400) expect(visibleWords(alone)).toBe(words.replaceAll('\u200b', ''))

        const cells = table(
          [
            { title: ours('a'), align: 'left' },
            { title: ours('b'), align: 'left' },
          ],
          [[code(text), ours('x')]],
        )
        expect(kindsOf(render(cells)).filter((kind) => kind === 'tableCell')).toHaveLength(4)
        expect(visibleWords(render(cells))).toBe(`ab${visibleWords(alone)}x`)
      }),
      { numRuns: 200 },
    )
  })

  test('is shortened in the middle', () => {
    expect(render(code('abcdefghij', 5))).toBe('`ab…ij`')
  })
})

describe('a sentence with names in backticks', () => {
  test('shows them as code', () => {
    expect(render(prose('Set `a_b` to `*`.'))).toBe('Set `a_b` to `*`.')
  })

  test('takes an odd backtick for one', () => {
    expect(render(prose('`a` and a ` alone'))).toBe('`a` and a \\` alone')
  })

  test('stays harmless', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expectHarmless(render(prose(text)), new Set([...PLAIN, 'inlineCode', 'emphasis']))
      }),
    )
  })
})

describe('a fence', () => {
  test('cannot be closed by what it holds', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), (lines) => {
        expect(kindsOf(render(fence(lines)))).toEqual(['root', 'code'])
      }),
    )
  })

  test('cannot be closed within a fold', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), nasty, (lines, summary) => {
        const kinds = kindsOf(render(fold(md`${summary}`, fence(lines))))
        expect(kinds).toEqual(['root', 'html', 'code', 'html'])
      }),
    )
  })

  test('shows what a terminal would show, and what it would hide', () => {
    expect(render(fence(['\x1b[1mloss\x1b[0m\t1', '10%\r100%', 'a\0b\u202ec']))).toBe(
      '```\nloss\t1\n100%\na␀b⟨U+202E⟩c\n```',
    )
  })
})

describe('a link', () => {
  test('leads where it says, whatever is in the address', () => {
    const url = 'https://github.com/a/b/commit/1)[x](http://evil.example)?a=|`*_b'
    const links = nodesOf(parse(render(link(code('3f2a9c1'), url)))).filter((node) => node.type === 'link')
    expect(links).toHaveLength(1)
    expect(links[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/github\.com\/a\/b\/commit\/1%29/),
    })
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '', 'no address'])('%j is none', (url) => {
    expect(render(link(ours('text'), url))).toBe('text')
  })
})

test('cells and columns stay where they are', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 2, maxLength: 2 }), (texts) => {
      const columns = texts.map((text) => ({ title: md`${text}`, align: 'right' as const }))
      const kinds = kindsOf(render(table(columns, [texts.map((text) => md`${text}`)])))
      expect(kinds.filter((kind) => kind === 'tableRow')).toHaveLength(2)
      expect(kinds.filter((kind) => kind === 'tableCell')).toHaveLength(4)
    }),
  )
})
