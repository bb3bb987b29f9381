import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { renderHtml } from '../../../src/report/html/render-html.js'
import { hostileText } from '../../support/hostile-text.js'
import { counter, type Everywhere, everywhere } from '../everywhere.js'
import { findChromium, openChromium } from './chromium.js'

const found = await findChromium()
const describeInBrowser = found === undefined ? describe.skip : describe

/** What an HTML parser makes of a page. */
interface Parsed {
  /** Elements that depend on nothing that is said, one after the other. */
  skeleton: string[]
  elements: string[]
  attributes: string[]
  links: string[]
  text: string
  /** Of the page's data. */
  metrics: number
}

/** What is within a line depends on what is said: whether it is a name or words, empty or not. */
const PARSE = `(html) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const all = [...parsed.querySelectorAll('*')]
  const unique = (values) => [...new Set(values)].sort()
  const within = ['code', 'em', 'strong', 'br', 'p', 'pre']
  return {
    skeleton: all.map((element) => element.localName).filter((name) => !within.includes(name)),
    elements: unique(all.map((element) => element.localName)),
    attributes: unique(all.flatMap((element) => element.getAttributeNames())),
    links: unique(all.flatMap((element) => element.getAttribute('href') ?? [])),
    text: parsed.body.innerText ?? parsed.body.textContent,
    metrics: JSON.parse(parsed.querySelector('#data').textContent).metrics.length,
  }
}`

const UNSEEN = /(?!\n|\t|\ufe0e|\ufe0f)(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\p{Default_Ignorable_Code_Point})/u

describeInBrowser('the page, as a browser parses it', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    if (found === undefined) return
    browser = await openChromium(found)
    page = await browser.newPage()
  })

  afterAll(() => browser?.close())

  async function parse({ comparison, context }: Everywhere): Promise<Parsed> {
    const html = renderHtml(comparison, context, { script: 'own()', style: '' })
    return await page.evaluate(`(${PARSE})(${JSON.stringify(html)})`)
  }

  test('is made of the same elements, whatever is said by others', async () => {
    const tame = await parse(
      everywhere(
        counter((index) => `tame.text-${index}`),
        counter((index) => `tame.whole-${index}`),
      ),
    )
    expect(tame.skeleton.length).toBeGreaterThan(100)
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 7, maxLength: 31 }), async (texts) => {
        // Where nothing is said, some parts are left out.
        const next = counter((index) => `x${texts[index % texts.length]?.slice(0, 50)}`)
        const whole = counter((index) => `${String.fromCodePoint(0x4e00 + index)}${next()}`)
        const parsed = await parse(everywhere(next, whole))
        expect(parsed.skeleton).toEqual(tame.skeleton)
        expect(
          parsed.elements.filter((name) => !tame.elements.includes(name) && name !== 'em' && name !== 'br'),
        ).toEqual([])
        expect(parsed.attributes).toEqual(tame.attributes)
        expect(parsed.links).toEqual(tame.links)
        expect(parsed.metrics).toBe(tame.metrics)
        expect(UNSEEN.exec(parsed.text)).toBeNull()
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15_000 },
    )
  }, 60_000)
})
