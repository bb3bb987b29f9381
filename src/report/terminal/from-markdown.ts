import { type Markdown, render } from '../text.js'
import type { Style } from './style.js'
import { wrap } from './width.js'

// What the comment says in words, the terminal says in the same words. Every text from outside is visible characters by
// then (`visible.ts`), so nothing in it commands the terminal; what is escaped for GitHub is itself again here.

export interface Page {
  style: Style
  /** Columns; infinite where nothing is to be broken. */
  width: number
}

/** Paragraphs, lists and blocks of code, one under the other. What a page folds away is left out. */
export function fromMarkdown(markdown: Markdown | undefined, page: Page): string[] {
  const lines = markdown === undefined ? [] : render(markdown).split('\n')
  const shown: string[] = []
  while (lines.length > 0) {
    const block = takeBlock(lines, page)
    if (block.length > 0) shown.push(...(shown.length > 0 ? [''] : []), ...block)
  }
  return shown
}

/** Takes the lines of one block off the front. */
function takeBlock(lines: string[], { style, width }: Page): string[] {
  const line = lines.shift() ?? ''
  if (line.trim() === '') return []
  const fence = /^(`{3,})\w*$/.exec(line)?.[1]
  if (fence !== undefined) {
    const end = lines.indexOf(fence)
    const code = lines.splice(0, end < 0 ? lines.length : end + 1).slice(0, end < 0 ? undefined : -1)
    return code.map((text) => `  ${style.dim('│')} ${text.replaceAll('\t', '    ')}`)
  }
  if (line === '<details>') {
    let depth = 1
    while (depth > 0 && lines.length > 0) {
      const next = lines.shift()
      depth += next === '<details>' ? 1 : next === '</details>' ? -1 : 0
    }
    return []
  }
  const block = [line]
  while (lines[0] !== undefined && lines[0].trim() !== '' && !/^(?:`{3}|<details>)/.test(lines[0])) {
    block.push(lines.shift() ?? '')
  }
  return block.flatMap((one) =>
    one.startsWith('- ')
      ? wrap(`• ${inline(one.slice(2), style)}`, width, '  ')
      : wrap(inline(one, style), width),
  )
}

/** In their order: what is escaped, entities, code, links, stress. */
const MARK =
  /\\([!-/:-@[-`{-~])|&(lt|gt|amp|#124|#8203);|<span>\$<\/span>|<code>(.*?)<\/code>|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)|(\*\*|\*)|<\/?sub>/g

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', amp: '&', '#124': '|', '#8203': '' }

/** A sentence, or a part of one. */
export function inline(text: string, style: Style): string {
  let shown = ''
  let end = 0
  let stressed = ''
  let begun = 0
  for (const found of text.matchAll(MARK)) {
    shown += text.slice(end, found.index)
    end = found.index + found[0].length
    const [all, escaped, entity, tagged, code, name, stress] = found
    if (escaped !== undefined) shown += escaped
    else if (entity !== undefined) shown += CHARACTERS[entity] ?? ''
    else if (tagged !== undefined) shown += style.code(inline(tagged, style))
    else if (code !== undefined) shown += style.code(code)
    else if (name !== undefined) shown += inline(name, style)
    else if (all.startsWith('<span>')) shown += '$'
    else if (stress === undefined) continue
    else if (stressed === stress) {
      const words = shown.slice(begun)
      shown = shown.slice(0, begun) + (stress === '**' ? style.bold(words) : words)
      stressed = ''
    } else if (stressed === '') {
      stressed = stress
      begun = shown.length
    }
  }
  return shown + text.slice(end)
}
