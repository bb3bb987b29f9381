import { type Markdown, render as source } from '../text.js'
import { escapeHtml, type Html, html, link, ours, render } from './markup.js'

// What the comment says in words, this page says in the same words. The Markdown is this room's own: every text from
// outside is escaped in it by `text.ts`, so what is left unescaped is ours, and only these few marks are in use.

/** Paragraphs, lists, folds and blocks of code. */
export function fromMarkdown(markdown: Markdown): Html {
  return blocks(source(markdown).split('\n'), 0).shown
}

/** A sentence or a part of one. */
export function inline(markdown: Markdown): Html {
  return spans(source(markdown))
}

/** Up to the end, or to the end of the fold that they are in. */
function blocks(lines: string[], from: number): Block {
  let page = ''
  let at = from
  while (at < lines.length && lines[at] !== '</details>') {
    const block = readBlock(lines, at)
    page += render(block.shown)
    at = block.next
  }
  return { shown: ours(page), next: at }
}

interface Block {
  shown: Html
  next: number
}

function readBlock(lines: string[], at: number): Block {
  const line = lines[at] ?? ''
  if (line.trim() === '') return { shown: ours(''), next: at + 1 }
  const fence = /^(`{3,})\w*$/.exec(line)?.[1]
  if (fence !== undefined) {
    const end = until(lines, at + 1, (other) => other === fence)
    const text = lines.slice(at + 1, end).join('\n')
    return { shown: ours(`<pre tabindex="0">${escapeHtml(text)}</pre>`), next: end + 1 }
  }
  if (line === '<details>') return readFold(lines, at)
  if (line.startsWith('- ')) {
    const end = until(lines, at, (other) => !other.startsWith('- '))
    const items = lines.slice(at, end).map((item) => html`<li>${spans(item.slice(2))}</li>`)
    return { shown: html`<ul class="notes">${items}</ul>`, next: end }
  }
  const end = until(lines, at + 1, (other) => other.trim() === '' || /^(`{3}|<\/?details>|- )/.test(other))
  const sentences = lines.slice(at, end).map(spans)
  return {
    shown: html`<p>${sentences.flatMap((one, index) => (index === 0 ? [one] : [ours('<br>'), one]))}</p>`,
    next: end,
  }
}

function readFold(lines: string[], at: number): Block {
  const summary = /^<summary>(.*)<\/summary>$/.exec(lines[at + 1] ?? '')?.[1] ?? ''
  const { shown, next } = blocks(lines, at + 2)
  return {
    shown: html`<details><summary>${spans(summary)}</summary><div class="folded">${shown}</div></details>`,
    next: next + 1,
  }
}

/** The first line from there on that is so, or the end. */
function until(lines: string[], from: number, isEnd: (line: string) => boolean): number {
  for (let at = from; at < lines.length; at++) if (isEnd(lines[at] ?? '')) return at
  return lines.length
}

/** In their order: what is escaped, entities, code, links, stress, and any other character. */
const MARK =
  /\\([!-/:-@[-`{-~])|&(lt|gt|amp|#124|#8203);|<span>\$<\/span>|<code>(.*?)<\/code>|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)|(\*\*|\*)|<\/?sub>/g

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', amp: '&', '#124': '|', '#8203': '' }

function spans(text: string): Html {
  let page = ''
  let end = 0
  const open: string[] = []
  for (const found of text.matchAll(MARK)) {
    page += escapeHtml(text.slice(end, found.index))
    end = found.index + found[0].length
    const [all, escaped, entity, tagged, code, name, url, stress] = found
    if (escaped !== undefined) page += escapeHtml(escaped)
    else if (entity !== undefined) page += escapeHtml(CHARACTERS[entity] ?? '')
    else if (tagged !== undefined) page += `<code>${render(spans(tagged))}</code>`
    else if (code !== undefined) page += `<code>${escapeHtml(code)}</code>`
    else if (name !== undefined && url !== undefined) page += render(link(spans(name), url))
    else if (stress !== undefined) page += stressed(stress === '**' ? 'strong' : 'em', open)
    else if (all.startsWith('<span>')) page += '$'
  }
  page += escapeHtml(text.slice(end))
  return ours(
    page +
      open
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join(''),
  )
}

/** Begins what is stressed, or ends it. */
function stressed(tag: string, open: string[]): string {
  if (open.at(-1) === tag) {
    open.pop()
    return `</${tag}>`
  }
  open.push(tag)
  return `<${tag}>`
}
