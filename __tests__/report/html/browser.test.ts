import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { loadAssets } from '../../../src/answering/report-assets.js'
import type { Comparison } from '../../../src/model/comparison.js'
import { renderHtml } from '../../../src/report/html/render-html.js'
import { NASTY_STRINGS } from '../../support/nasty-strings.js'
import { context } from '../build.js'
import { findChromium, openChromium } from './chromium.js'
import { hostile } from './hostile.js'
import { sample } from './sample.js'

const found = await findChromium()
if (found === undefined) {
  process.stderr.write('No Chromium is to be had on this machine: the page is not tested in a browser.\n')
}

/** How many pixels of a canvas are drawn on. */
const DRAWN = `(canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  let drawn = 0
  for (let at = 3; at < data.length; at += 4) if (data[at] > 0) drawn++
  return drawn
}`

const describeInBrowser = found === undefined ? describe.skip : describe

describeInBrowser('the page in a browser', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    if (found !== undefined) browser = await openChromium(found)
    folder = await mkdtemp(join(tmpdir(), 'headway-page-'))
  })

  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  interface Opened {
    page: Page
    /** Errors, warnings, and everything that was asked of the network. */
    complaints: string[]
  }

  async function open(comparison: Comparison, options: BrowserContextOptions = {}): Promise<Opened> {
    const path = join(folder, `report-${Math.random()}.html`)
    await writeFile(path, renderHtml(comparison, context({ seeds: comparison.pairs.length }), loadAssets()))
    const opened = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await opened.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    const address = pathToFileURL(path).href
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(`request: ${request.url()}`)
    })
    await page.goto(address)
    return { page, complaints }
  }

  /** The part of the x axis that a chart shows, as numbers. */
  async function viewOf(page: Page, chart: number): Promise<number[]> {
    const view = await page.locator(`#chart-${chart}`).getAttribute('data-view')
    return (view ?? '').split(' to ').map(Number)
  }

  /** What a function, as text, says of an element in the page: the tests have no types of a browser's. */
  async function ask<Said>(page: Page, selector: string, question: string): Promise<Said> {
    return (await page.evaluate(`(${question})(document.querySelector(${JSON.stringify(selector)}))`)) as Said
  }

  async function scrollTo(page: Page, selector: string): Promise<void> {
    await ask(page, selector, '(element) => element.scrollIntoView()')
  }

  async function toCurves(page: Page): Promise<void> {
    await scrollTo(page, '#curves')
    await page.locator('#chart-0 canvas').waitFor()
  }

  test('says its answer, draws its charts, and complains of nothing', async () => {
    const { page, complaints } = await open(sample())
    await expect(page.locator('h1').isVisible()).resolves.toBe(true)
    await expect(page.locator('h1').innerText()).resolves.toContain('better: +0.66 points')
    await toCurves(page)
    await expect(ask(page, '#chart-0 canvas', DRAWN)).resolves.toBeGreaterThan(2000)
    expect(complaints).toEqual([])
  })

  test('has its charts only near the window', async () => {
    const { page } = await open(sample({ more: 60, epochs: 10, seeds: 3 }))
    await expect(page.locator('.chart').count()).resolves.toBe(65)
    await expect(page.locator('canvas').count()).resolves.toBe(0)
    await toCurves(page)
    await expect(page.locator('canvas').count()).resolves.toBeLessThan(12)
    await scrollTo(page, '#logs')
    await page.locator('#chart-0 canvas').waitFor({ state: 'detached' })
  })

  test('zooms by a drag, all charts together, and back by a double click', async () => {
    const { page, complaints } = await open(sample())
    await toCurves(page)
    const box = await page.locator('#chart-0 .u-over').boundingBox()
    if (box === null) throw new Error('no chart')
    await page.mouse.move(box.x + box.width * 0.25, box.y + 50)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 5 })
    await page.mouse.up()
    const [from, to] = await viewOf(page, 0)
    expect(from).toBeCloseTo(10.75, 0)
    expect(to).toBeCloseTo(20.5, 0)
    await expect(viewOf(page, 1)).resolves.toEqual([from, to])
    await page.locator('#chart-0 .u-over').dblclick()
    await expect(viewOf(page, 0)).resolves.toEqual([1, 40])
    await expect(viewOf(page, 1)).resolves.toEqual([1, 40])
    expect(complaints).toEqual([])
  })

  test('zooms and reads by the keyboard alone', async () => {
    const { page, complaints } = await open(sample())
    await toCurves(page)
    await page.locator('#chart-1 .canvas').focus()
    const readout = page.locator('#chart-1 .readout')
    await expect(readout.innerText()).resolves.toMatch(/^epoch 40/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(readout.innerText()).resolves.toMatch(/^epoch 2\n/)
    await expect(readout.getAttribute('aria-live')).resolves.toBe('polite')
    // The cursor of charts beside it goes along.
    await expect(page.locator('#chart-0 .readout').innerText()).resolves.toMatch(/^epoch 2\n/)
    for (let press = 0; press < 5; press++) await page.keyboard.press('+')
    const [from = 0, to = 0] = await viewOf(page, 1)
    expect(to - from).toBeLessThan(5)
    expect(from).toBeLessThanOrEqual(2)
    await page.keyboard.press('End')
    await expect(readout.innerText()).resolves.toMatch(/^epoch 40\n/)
    expect((await viewOf(page, 1)).at(-1)).toBeCloseTo(40)
    await page.keyboard.press('-')
    await page.keyboard.press('Escape')
    await expect(viewOf(page, 1)).resolves.toEqual([1, 40])
    // Other keys are the page's.
    await page.keyboard.press('Tab')
    await expect(page.evaluate('document.activeElement.closest("figure").id')).resolves.toBe('chart-2')
    expect(complaints).toEqual([])
  })

  test('zooms by buttons, which are there only as long as they are of use', async () => {
    const { page } = await open(sample())
    await toCurves(page)
    const reset = page.locator('#chart-0 [data-zoom="reset"]')
    await expect(reset.isDisabled()).resolves.toBe(true)
    await page.locator('#chart-0 [data-zoom="in"]').click()
    await expect(reset.isDisabled()).resolves.toBe(false)
    await reset.click()
    await expect(reset.isDisabled()).resolves.toBe(true)
    await expect(page.evaluate('document.activeElement.className')).resolves.toBe('canvas')
  })

  test('shows and hides lines by the shared legend', async () => {
    const { page } = await open(sample())
    await toCurves(page)
    const drawn = () => ask<number>(page, '#chart-0 canvas', DRAWN)
    const all = await drawn()
    await page.getByLabel('Base, mean').uncheck()
    await page.getByLabel('each seed').uncheck()
    expect(await drawn()).toBeLessThan(all)
  })

  test('filters metrics and charts by name, and metrics by verdict', async () => {
    const { page } = await open(sample({ more: 200, epochs: 5, seeds: 3 }))
    const rows = page.locator('#metric-table > tbody > tr:visible')
    await expect(rows.count()).resolves.toBe(100)
    await page.locator('#metric-filter').fill('Layer3. loss')
    await expect(rows.count()).resolves.toBe(4)
    await expect(page.locator('#metric-count').innerText()).resolves.toBe('4 of 206')
    await page.locator('#metric-filter').fill('')
    await page.getByRole('button', { name: 'Show 106 more metrics' }).click()
    await expect(rows.count()).resolves.toBe(206)
    await page.locator('#metric-verdict').selectOption('not judged')
    expect(await rows.locator('.mark').allInnerTexts()).toEqual(['not judged', 'not judged', 'not judged'])

    await page.locator('#curve-filter').fill('layer19')
    await expect(page.locator('.chart:visible').count()).resolves.toBe(10)
    await page.locator('.chart:visible canvas').first().waitFor()
  })

  test('sorts by a column, and back', async () => {
    const { page } = await open(sample())
    const names = () => page.locator('#metric-table > tbody > tr > th').allInnerTexts()
    const before = await names()
    const difference = page.getByRole('button', { name: 'Difference' })
    await difference.click()
    await expect(page.locator('th[aria-sort="ascending"]').innerText()).resolves.toContain('Difference')
    const values = await page.locator('#metric-table td.d').allInnerTexts()
    const numbers = values.map((value) => Number(value.replace('−', '-')))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    await difference.click()
    await difference.click()
    await expect(names()).resolves.toEqual(before)
  })

  test('opens a metric with all of its numbers', async () => {
    const { page } = await open(sample())
    await page.locator('button.open').first().focus()
    await page.keyboard.press('Enter')
    const details = page.locator('tr.details')
    await expect(details.locator('tbody tr').count()).resolves.toBe(5)
    await expect(details.innerText()).resolves.toMatch(/Pairs\s+5/)
    await details.getByRole('link', { name: 'Learning curves of val.accuracy' }).click()
    await page.locator('#chart-0 canvas').waitFor()
    await expect(page.evaluate('document.activeElement.className')).resolves.toBe('canvas')
  })

  test.each([360, 480, 800, 1000])('fits a window of %d pixels', async (width) => {
    const { page } = await open(sample(), { viewport: { width, height: 900 } })
    await toCurves(page)
    await page.locator('button.open').first().click()
    await expect(page.evaluate('document.documentElement.scrollWidth')).resolves.toBe(width)
    // A table laid out as blocks is a table still.
    await expect(page.getByRole('row', { name: 'val.accuracy' }).first().isVisible()).resolves.toBe(true)
    await expect(page.getByRole('cell', { name: '92.51%' }).first().isVisible()).resolves.toBe(true)
  })

  test('is light or dark as its reader has it, charts too, and changes with them', async () => {
    const { page } = await open(sample(), { colorScheme: 'dark' })
    const background = 'getComputedStyle(document.body).backgroundColor'
    await expect(page.evaluate(background)).resolves.toBe('rgb(13, 17, 23)')
    await toCurves(page)
    const grid = `(canvas) => [...canvas.getContext('2d').getImageData(canvas.width - 40, canvas.height - 60, 1, 40).data].join()`
    const dark = await ask<string>(page, '#chart-0 canvas', grid)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(page.evaluate(background)).resolves.toBe('rgb(255, 255, 255)')
    await page.waitForFunction(
      `(${grid})(document.querySelector('#chart-0 canvas')) !== ${JSON.stringify(dark)}`,
    )
  })

  test('shows where the keyboard is', async () => {
    const { page } = await open(sample())
    await page.keyboard.press('Tab')
    await expect(page.evaluate('document.activeElement.textContent')).resolves.toBe('Skip to the answer')
    const box = await page.locator('.skip').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await expect(page.evaluate('document.activeElement.id')).resolves.toBe('answer')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = 'getComputedStyle(document.activeElement).outlineStyle'
    await expect(page.evaluate(outline)).resolves.toBe('solid')
  })

  test('is printed with all charts, light', async () => {
    const { page } = await open(sample(), { colorScheme: 'dark' })
    await page.evaluate(
      'addEventListener("beforeprint", () => { window.printed = [document.querySelectorAll("canvas").length, getComputedStyle(document.body).backgroundColor] })',
    )
    await page.pdf()
    await expect(page.evaluate('window.printed')).resolves.toEqual([5, 'rgb(255, 255, 255)'])
  })

  test('says its answer without script', async () => {
    const { page } = await open(sample({ more: 200, epochs: 5, seeds: 3 }), { javaScriptEnabled: false })
    await expect(page.locator('h1').isVisible()).resolves.toBe(true)
    await expect(page.locator('#metric-table > tbody > tr:visible').count()).resolves.toBe(206)
    await expect(page.locator('#metric-filter').isVisible()).resolves.toBe(false)
    await expect(page.locator('#chart-0 .readout').innerText()).resolves.toMatch(/Head 9\d/)
  })

  test('runs nothing that came from outside', async () => {
    const attacks = [
      '</script><script>window.hacked = 1</script>',
      '"><img src=x onerror="window.hacked = 1">',
      "'><svg onload='window.hacked = 1'>",
      '<!--<script>window.hacked = 1</script>',
      'javascript:window.hacked=1',
      '</title></style></textarea><script>window.hacked = 1</script>',
      ...NASTY_STRINGS.filter((text) => /[<>"'&]|__proto__|constructor/.test(text)),
    ]
    for (const [index, attack] of attacks.entries()) {
      const { page, complaints } = await open(hostile(attack, attacks[index - 1] ?? ''))
      await page.locator('#metric-table .open').first().click()
      await toCurves(page)
      await page.locator('#chart-0 .canvas').focus()
      await page.keyboard.press('ArrowRight')
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true')
      await expect(page.evaluate('typeof window.hacked')).resolves.toBe('undefined')
      await expect(page.locator('img, iframe, b, script:not([id]):not(:last-of-type)').count()).resolves.toBe(
        0,
      )
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  test('opens fast with 1,000 metrics, and stays so', async () => {
    const { page, complaints } = await open(sample({ seeds: 10, epochs: 250, more: 1000 }))
    await page.locator('#metric-filter').fill('layer99.probe9')
    await expect(page.locator('#metric-table > tbody > tr:visible').count()).resolves.toBe(1)
    await toCurves(page)
    await expect(page.locator('canvas').count()).resolves.toBeLessThan(12)
    expect(complaints).toEqual([])
  })
})
