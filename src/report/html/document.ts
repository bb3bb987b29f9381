import { createHash } from 'node:crypto'
import type { PageAssets } from './assets.js'
import { asText, type Html, ours, render } from './markup.js'

/**
 * A page that works from a file and by itself. What comes from outside can load nothing and run nothing: the browser
 * holds the page to the one script and the one style that are named by their hash, and refuses text as HTML.
 */
export function pageDocument(title: string, body: Html, data: Html, { script, style }: PageAssets): string {
  refuseEnd(script, 'script')
  refuseEnd(style, 'style')
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return render(
    ours(
      [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        `<title>${render(asText(title))}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        render(body),
        render(data),
        `<script>${script}</script>`,
        '</body>',
        '</html>',
        '',
      ].join('\n'),
    ),
  )
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Ours, and built: but a hash does not help where the browser sees another end of the script than we do. */
function refuseEnd(text: string, element: string): void {
  if (text.toLowerCase().includes(`</${element}`) || text.includes('<!--')) {
    throw new Error(`The page's ${element} holds what would end it.`)
  }
}
