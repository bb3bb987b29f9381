// Makes the pictures of the README: the report as HTML, and the comment as GitHub shows it.
//
//   npm run screenshots                 of a training that never was
//   npm run screenshots -- FOLDER       of a real one: FOLDER holds report.html and report.md, as the action writes them
//
// Into docs/images/, or where --out says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { findChromium, openChromium } from '../__tests__/report/html/chromium.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, 'docs/images') } },
})
const out = resolve(values.out)

/** Pixels of a picture for one of the page: sharp on good screens, and not too large for a repository. */
const SCALE = 1.5

/** The three that the comment uses, as machines draw them that have pictures for characters. */
const EMOJI = {
  '✅': '<rect x="1" y="1" width="30" height="30" rx="6" fill="#3fb950"/><path d="M8 16.5l5.5 5.5L24.5 10" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>',
  '❌': '<path d="M6 6l20 20M26 6L6 26" stroke="#da3633" stroke-width="6" stroke-linecap="round"/>',
  '⚠️': '<path d="M16 3L30 28H2Z" fill="#f2c744" stroke="#f2c744" stroke-width="3" stroke-linejoin="round"/><path d="M16 11v8M16 23.5v.5" stroke="#24292f" stroke-width="3.4" stroke-linecap="round"/>',
}

const found = await findChromium()
if (found === undefined) {
  process.stderr.write('No Chromium is to be had on this machine.\n')
  process.exit(1)
}
const scratch = mkdtempSync(join(tmpdir(), 'headway-screenshots-'))
const browser = await openChromium(found)
try {
  mkdirSync(out, { recursive: true })
  const { report, markdown } = positionals[0] === undefined ? await made() : given(positionals[0])
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await pictureReport(report, scheme)
    await pictureComment(markdown, scheme)
  }
  await pictureNarrow(report)
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}

/** @param {string} folder */
function given(folder) {
  return {
    report: resolve(folder, 'report.html'),
    markdown: readFileSync(resolve(folder, 'report.md'), 'utf8'),
  }
}

async function made() {
  const { sample } = await import('../__tests__/report/html/sample.ts')
  const { context } = await import('../__tests__/report/build.ts')
  const { renderHtml } = await import('../src/report/html/render-html.ts')
  const { renderReport } = await import('../src/report/comment.ts')
  const { loadAssets } = await import('../src/answering/report-assets.ts')
  const comparison = sample()
  const told = context({ seeds: comparison.pairs.length, atOnce: 2, trainedTogether: false })
  const report = join(scratch, 'report.html')
  writeFileSync(report, renderHtml(comparison, told, loadAssets()))
  return { report, markdown: renderReport(comparison, told) }
}

/**
 * @param {string} path
 * @param {'light' | 'dark'} scheme
 */
async function pictureReport(path, scheme) {
  const page = await open(path, scheme, 1180, 1060)
  await keep(page, `report-${scheme}`)
  await page.evaluate("document.getElementById('curves')?.scrollIntoView({ behavior: 'instant' })")
  const [chart] = await page.locator('.chart canvas').all()
  if (chart !== undefined) {
    await chart.waitFor()
    const area = await page.locator('.chart .u-over').first().boundingBox()
    if (area !== null) {
      const y = area.y + area.height / 2
      await page.mouse.move(area.x + area.width * 0.3, y)
      await page.mouse.down()
      await page.mouse.move(area.x + area.width * 0.995, y, { steps: 4 })
      await page.mouse.up()
      await page.mouse.move(area.x + area.width * 0.6, y)
    }
    await keep(page, `curves-${scheme}`)
  }
  await page.context().close()
}

/** @param {string} path */
async function pictureNarrow(path) {
  const page = await open(path, 'light', 360, 780)
  await keep(page, 'report-narrow')
  await page.context().close()
}

/**
 * @param {string} markdown
 * @param {'light' | 'dark'} scheme
 */
async function pictureComment(markdown, scheme) {
  const path = join(scratch, `comment-${scheme}.html`)
  writeFileSync(path, commentPage(markdown))
  const page = await open(path, scheme, 900, 700)
  await page.addScriptTag({ path: join(root, 'node_modules/mermaid/dist/mermaid.min.js') })
  await page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, theme: '${scheme === 'dark' ? 'dark' : 'default'}', fontFamily: 'inherit' })
    for (const block of document.querySelectorAll('code.language-mermaid')) {
      const { svg } = await mermaid.render('chart' + Math.random().toString(36).slice(2), block.textContent)
      const figure = document.createElement('figure')
      figure.innerHTML = svg
      block.parentElement.replaceWith(figure)
    }
    const folds = [...document.querySelectorAll('details')]
    const curves = folds.find((fold) => fold.querySelector('figure'))
    if (curves !== undefined) {
      curves.open = true
      for (const later of [...curves.querySelectorAll('figure')].slice(1)) {
        later.previousElementSibling?.remove()
        later.remove()
      }
    }
  })()`)
  await page.locator('.comment').screenshot({ path: join(out, `comment-${scheme}.png`) })
  process.stdout.write(`${join(out, `comment-${scheme}.png`)}\n`)
  await page.context().close()
}

/**
 * @param {string} path
 * @param {'light' | 'dark'} scheme
 * @param {number} width
 * @param {number} height
 */
async function open(path, scheme, width, height) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: SCALE,
    locale: 'en-US',
    reducedMotion: 'reduce',
    // The report lets nothing in, not even the fonts that a reader's system has and this machine lacks.
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = ${JSON.stringify(fonts())}
    document.head.append(style)
  })`)
  await page.goto(pathToFileURL(path).href)
  await page.evaluate('document.fonts.ready')
  return page
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function keep(page, name) {
  await page.waitForTimeout(200)
  await page.screenshot({ path: join(out, `${name}.png`) })
  process.stdout.write(`${join(out, `${name}.png`)}\n`)
}

/** What stands for the fonts of a reader's system. */
function fonts() {
  const face = (/** @type {string} */ name, /** @type {string} */ file) =>
    `@font-face { font-family: "${name}"; font-weight: 100 900; src: url("${pathToFileURL(join(root, 'node_modules/@fontsource-variable', file)).href}") }`
  return [
    face('Picture Sans', 'inter/files/inter-latin-wght-normal.woff2'),
    face('Picture Mono', 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2'),
    ':root { --sans: "Picture Sans", sans-serif !important; --mono: "Picture Mono", monospace !important }',
  ].join('\n')
}

/**
 * The comment in a pull request's conversation.
 *
 * @param {string} markdown
 */
function commentPage(markdown) {
  let body = micromark(markdown.replace(/<!--[\s\S]*?-->/g, ''), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  for (const [character, picture] of Object.entries(EMOJI)) {
    body = body.replaceAll(character, `<svg class="emoji" viewBox="0 0 32 32">${picture}</svg>`)
  }
  const style = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8')
  return `<!doctype html>
<meta charset="utf-8">
<style>${style}
  :root { --line: #d1d9e0; --bar: #f6f8fa; --muted: #59636e; --page: #fff; --text: #1f2328 }
  @media (prefers-color-scheme: dark) {
    :root { --line: #3d444d; --bar: #151b23; --muted: #9198a1; --page: #0d1117; --text: #f0f6fc }
  }
  body { margin: 0; padding: 16px; background: var(--page); color: var(--text); font: 14px/1.5 var(--sans) }
  .comment { display: grid; grid-template-columns: 40px 1fr; gap: 16px; padding: 16px; background: var(--page) }
  .face { width: 40px; height: 40px; border-radius: 6px; background: #24292f }
  .box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
  .bar { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--bar); color: var(--muted) }
  .bar b { color: var(--text); font-weight: 600 }
  .bot { margin: 0 4px; padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px }
  .markdown-body { padding: 16px; font-family: var(--sans); font-size: 14px }
  .markdown-body :is(code, pre, tt) { font-family: var(--mono) }
  .markdown-body :is(a) { text-decoration: none }
  .emoji { width: 1em; height: 1em; vertical-align: -0.12em }
  figure { margin: 0 0 16px; text-align: center }
  figure svg { max-width: 100% }
</style>
<div class="comment">
  <svg class="face" viewBox="0 0 40 40"><path d="M10 26V15M10 21h9M19 26V15M23 26l4-11M31 15h-6M27 15" stroke="none"/><path d="M9 27L17 18l5 4.500L31 12M31 12h-6M31 12v6" fill="none" stroke="#56d364" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
  <div class="box">
    <div class="bar"><b>github-actions</b> <span class="bot">bot</span> commented</div>
    <div class="markdown-body">${body}</div>
  </div>
</div>`
}
