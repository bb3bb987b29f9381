import { join, type Markdown, md, ours, render } from './text.js'
import { visibleLine } from './visible.js'

/** A block of code that its content cannot end. */
export function fence(lines: readonly string[], language: '' | 'bash' | 'mermaid' | 'python' = ''): Markdown {
  const shown = lines.map(visibleLine)
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length))
  const mark = '`'.repeat(longest + 1)
  return ours([`${mark}${language}`, ...shown, mark].join('\n'))
}

/** Hidden until the reader asks. The blank lines are what lets GitHub read Markdown inside. */
export function fold(summary: Markdown, body: Markdown): Markdown {
  return md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

export interface Column {
  title: Markdown
  align: 'left' | 'right'
}

export function table(columns: readonly Column[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly Markdown[]) => md`| ${join(cells, ' | ')} |`
  const rule = line(columns.map((column) => ours(column.align === 'left' ? ':--' : '--:')))
  return join([line(columns.map((column) => column.title)), rule, ...rows.map(line)], '\n')
}

/** Blocks one under the other; empty ones leave no gap. */
export function stack(blocks: readonly (Markdown | undefined)[]): Markdown {
  const present = blocks.filter((block) => block !== undefined).filter((block) => render(block) !== '')
  return join(present, '\n\n')
}
