import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { fence, fold, stack } from '../../../src/report/blocks.js'
import { fromMarkdown, inline } from '../../../src/report/html/from-markdown.js'
import { render } from '../../../src/report/html/markup.js'
import { code, link, type Markdown, md, ours, prose, render as source } from '../../../src/report/text.js'
import { NASTY_STRINGS } from '../../support/nasty-strings.js'
import { elementsOf, textOf } from './read-html.js'

const text = fc.oneof(fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: 'binary', maxLength: 60 }))

/** Every way in which a text from outside comes into the comment. */
function sentence(value: string): Markdown {
  return md`Head ${link(code('3f2a9c1'), 'https://example.com/commit/3f2a9c1')} says ${value}, ${code(value)}, ${prose(value)}. **Note:** *is ${value} so* ${ours('(p < .001)'.replace('<', '&lt;'))}`
}

function asGitHubReads(markdown: Markdown): string {
  const page = micromark(source(markdown), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return plain(page.replace(/&#8203;|\u200b/g, ''))
}

function plain(page: string): string {
  return textOf(page).replace(/\s+/g, ' ').trim()
}

describe('a sentence of the comment', () => {
  test('says the same in the page', () => {
    fc.assert(
      fc.property(text, (value) => {
        const markdown = sentence(value)
        expect(plain(render(fromMarkdown(markdown)))).toBe(asGitHubReads(markdown))
      }),
      { numRuns: 2000 },
    )
  })

  test('has no other elements than its own', () => {
    fc.assert(
      fc.property(text, (value) => {
        const known = new Set(['p', 'a', 'code', 'strong', 'em', 'br', 'ul', 'li'])
        const page = render(fromMarkdown(sentence(value)))
        expect(elementsOf(page).filter((name) => !known.has(name))).toEqual([])
        expect([...page.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
          'https://example.com/commit/3f2a9c1',
        ])
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps code, links and stress', () => {
    const markdown = md`**Reused:** ${code('a|b')} and ${code('x')}, *(empty)*, ${link(ours('log'), 'https://example.com/a_(b)')}`
    expect(render(inline(markdown))).toBe(
      '<strong>Reused:</strong> <code>a|b</code> and <code>x</code>, <em>(empty)</em>, <a href="https://example.com/a%5F%28b%29">log</a>',
    )
  })
})

describe('blocks of the comment', () => {
  test('are paragraphs, lists, code and folds', () => {
    const markdown = stack([
      md`One.\n${ours('Two.')}`,
      ours('- first\n- second'),
      fold(ours('More'), stack([ours('Inside.'), fence(['</details>', '```', '<b>', '- no list'])])),
      ours('After.'),
    ])
    expect(render(fromMarkdown(markdown))).toBe(
      '<p>One.<br>Two.</p><ul class="notes"><li>first</li><li>second</li></ul>' +
        '<details><summary>More</summary><div class="folded"><p>Inside.</p>' +
        '<pre tabindex="0">&lt;/details&gt;\n```\n&lt;b&gt;\n- no list</pre></div></details><p>After.</p>',
    )
  })

  test('of a log end where the log ends', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (lines) => {
        const markdown = stack([fold(ours('Log'), fence(lines)), ours('End.')])
        expect(render(fromMarkdown(markdown))).toMatch(/<\/pre><\/div><\/details><p>End\.<\/p>$/)
      }),
      { numRuns: 1000 },
    )
  })
})
