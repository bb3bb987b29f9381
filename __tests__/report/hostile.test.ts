import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { readMarker, withMarker } from '../../src/github/marker.js'
import { renderReport } from '../../src/report/comment.js'
import { oneLine } from '../../src/report/one-line.js'
import { renderProgress } from '../../src/report/progress.js'
import { renderCancelled, renderError } from '../../src/report/settled.js'
import { hostileText } from '../support/hostile-text.js'
import { counter, type Everywhere, everywhere } from './everywhere.js'
import { FILTERED, nodesOf, parse, textsOf } from './markdown.js'

const OWN_LINK = /^https:\/\/github\.com\/ada\/digits\/(commit\/[0-9a-f]{40}|actions\/runs\/77)$/
const OWN_HTML =
  /^(<\/?(?:code|span|sub|details)>|<details>\n<summary>(?:[^<\n]|<\/?code>|<\/?span>)*<\/summary>|<summary>.*|<\/summary>)$/
const OWN_KINDS = new Set(
  'root heading paragraph table tableRow tableCell list listItem code html text inlineCode link strong emphasis break'.split(
    ' ',
  ),
)
/** What one cannot see, and half characters; line breaks are the report's own, tabs are shown as gaps. */
const UNSEEN = /(?!\n|\t|\ufe0e|\ufe0f)(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\p{Default_Ignorable_Code_Point})/u

/** What the page is made of, block by block. What is within a line, code or not, depends on what is said. */
function skeleton(node: Nodes): string[] {
  const within = 'children' in node ? node.children.flatMap(skeleton) : []
  switch (node.type) {
    case 'link':
      return [`link ${node.url}`]
    case 'code':
      return [`code ${node.lang ?? ''}`]
    case 'html':
      return /^<\/?(?:code|span)>$/.test(node.value)
        ? []
        : [node.value.startsWith('</') ? node.value : 'html']
    case 'text':
    case 'inlineCode':
    case 'strong':
    case 'emphasis':
    case 'break':
      return within
    default:
      return [node.type, ...within]
  }
}

function allPages({ comparison, failure, context, progress, message, remedy }: Everywhere): string[] {
  return [
    renderReport(comparison, context),
    renderReport(failure, context),
    renderReport({ ...comparison, ...speakersFail(comparison, failure) }, context),
    renderProgress(progress, context, comparison.base, 1),
    renderCancelled(progress, context, 1),
    renderError({ message, remedy }, context),
  ]
}

/** Of them, the one of an error. */
const ERROR = 5

/** The same where head failed and base is measured. */
function speakersFail({ baseline }: Everywhere['comparison'], { head }: Everywhere['failure']) {
  return { head, pairs: [{ seed: 1, head, base: baseline }], verdict: 'failed' as const }
}

const tame = everywhere(
  counter((index) => `tame.text-${index}`),
  counter((index) => `tame.whole-${index}`),
)
const tamePages = allPages(tame).map((page) => skeleton(parse(page)))

/** Every place gets another text. */
const hostile = (longest: number) =>
  fc.array(hostileText, { minLength: 7, maxLength: 31 }).map((texts) => {
    const next = counter((index) => texts[index % texts.length]?.slice(0, longest) ?? '')
    // In front and behind by turns, so that what is hostile at either end of a line is there, too.
    const whole = counter((index) => {
      const own = String.fromCodePoint(0x4e00 + index)
      return index % 2 === 0 ? `${own}${next()}` : `${next()}${own}`
    })
    return everywhere(next, whole)
  })

test('whatever is said by others, a page is made of the same blocks, links and tables', () => {
  fc.assert(
    // Of what is very long, parts are left out.
    fc.property(hostile(50), (everything) => {
      allPages(everything).forEach((page, index) => {
        // An error's text makes paragraphs and blocks of code where it has lines.
        if (index !== ERROR) expect(skeleton(parse(page))).toEqual(tamePages[index])
      })
    }),
    { numRuns: 40, interruptAfterTimeLimit: 15_000 },
  )
}, 60_000)

test('… and holds nothing else, shows all that it holds, and fits', () => {
  fc.assert(
    fc.property(hostile(Number.POSITIVE_INFINITY), (everything) => {
      for (const page of allPages(everything)) {
        expectOwnOnly(page, parse(page))
        expect(page.length).toBeLessThanOrEqual(64_000)
      }
    }),
    { numRuns: 20, interruptAfterTimeLimit: 15_000 },
  )
}, 60_000)

function expectOwnOnly(page: string, tree: Nodes): void {
  const nodes = nodesOf(tree)
  expect(nodes.map(({ type }) => type).filter((type) => !OWN_KINDS.has(type))).toEqual([])
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
  expect(links.filter((url) => !OWN_LINK.test(url))).toEqual([])
  const elements = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  expect(elements.filter((element) => !OWN_HTML.test(element))).toEqual([])
  expect(UNSEEN.exec(page)).toBeNull()
  // A dollar stands alone in its span.
  const texts = textsOf(page).filter((text) => text !== '$')
  expect(texts.filter((text) => FILTERED.some((filter) => filter.test(text)))).toEqual([])
}

test('no page reads as a marker, and none changes the marker before it', () => {
  const marker = { key: '0123456789abcdef', state: 'running', writer: '12/1' } as const
  fc.assert(
    fc.property(hostile(Number.POSITIVE_INFINITY), (everything) => {
      for (const page of allPages(everything)) {
        expect(readMarker(page)).toBeUndefined()
        expect(readMarker(withMarker(marker, page))).toEqual(marker)
      }
    }),
    { numRuns: 30 },
  )
})

test('the headline is one short line of what can be seen', () => {
  fc.assert(
    fc.property(hostile(Number.POSITIVE_INFINITY), ({ comparison, failure }) => {
      for (const line of [oneLine(comparison), oneLine(failure)]) {
        expect(line).not.toMatch(/[\n\t]/)
        expect(UNSEEN.exec(line)).toBeNull()
        expect(line.length).toBeLessThan(1_500)
      }
    }),
    { numRuns: 60 },
  )
})
