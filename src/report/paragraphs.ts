import { fence } from './blocks.js'
import { type Markdown, ours, prose } from './text.js'

interface Paragraph {
  /** YAML or shell, to be copied. */
  indented: boolean
  lines: string[]
}

/**
 * Lines as paragraphs; those that are indented are to be copied, and keep their shape.
 *
 * @param longest of all, in characters. What does not fit is left out as a whole: half a block of YAML is worse than none
 */
export function inParagraphs(text: string, longest: number): Markdown[] {
  const shown: Markdown[] = []
  let left = longest
  for (const paragraph of paragraphsOf(text)) {
    left -= paragraph.lines.join('\n').length
    // A first sentence is better shortened, as `prose` does, than left out.
    if (left < 0 && (paragraph.indented || shown.length > 0)) return [...shown, ours('…')]
    shown.push(show(paragraph))
  }
  return shown
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const indented = /^\s{2}/.test(line)
    const last = paragraphs.at(-1)
    if (last?.indented === true && indented) last.lines.push(line)
    else paragraphs.push({ indented, lines: [line] })
  }
  return paragraphs
}

function show({ indented, lines }: Paragraph): Markdown {
  return indented ? fence(unindented(lines)) : prose(lines.join(' '))
}

function unindented(lines: string[]): string[] {
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(margin))
}
