import { stripVTControlCharacters, styleText } from 'node:util'

/**
 * Markdown as GitHub shows it, for a terminal: of its blocks and marks those that a report has. What is folded
 * away stays so.
 */
export function renderMarkdown(markdown: string): string {
  const lines = markdown.replace(/<!--[\s\S]*?-->/g, '').split('\n')
  const shown: string[] = []
  while (lines.length > 0) shown.push(...takeBlock(lines))
  return shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
}

/** Takes the lines of one block off the front, and returns what to show for them. */
function takeBlock(lines: string[]): string[] {
  const line = lines.shift() ?? ''
  const [, fence] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
  if (fence) {
    const code = takeUntil(lines, (next) => next.trim() === fence)
    return code.map((text) => styleText('dim', `    ${text}`))
  }
  if (/^\s*<details/.test(line)) {
    const inside = takeFold(lines)
    const [, summary = ''] = /<summary>(.*?)<\/summary>/s.exec([line, ...inside].join('\n')) ?? []
    return [`▸ ${inline(summary)}`]
  }
  if (line.startsWith('|')) {
    const rows = [line]
    while (lines[0]?.startsWith('|')) rows.push(lines.shift() ?? '')
    return renderTable(rows)
  }
  const [, marks, heading] = /^(#{1,6}) +(.*)$/.exec(line) ?? []
  if (marks && heading !== undefined) return [styleText(['bold', 'underline'], inline(heading))]
  if (/^(-{3,}|\*{3,})$/.test(line)) return [styleText('dim', '─'.repeat(40))]
  return [inline(line.replace(/^(\s*)[-*] /, '$1• ').replace(/^> ?/, '│ '))]
}

function takeUntil(lines: string[], isEnd: (line: string) => boolean): string[] {
  const end = lines.findIndex(isEnd)
  return end < 0 ? lines.splice(0) : lines.splice(0, end + 1).slice(0, -1)
}

/** Up to the end of this fold, which may hold others. */
function takeFold(lines: string[]): string[] {
  let depth = 1
  return takeUntil(lines, (line) => {
    depth += (line.match(/<details/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length
    return depth <= 0
  })
}

function renderTable(rows: string[]): string[] {
  const [titles = [], rule = [], ...body] = rows.map((row) =>
    row
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim())),
  )
  const table = [titles.map((title) => styleText('bold', title)), ...body]
  const widths = titles.map((_, column) => Math.max(...table.map((row) => width(row[column] ?? ''))))
  return table.map((row) =>
    widths
      .map((size, column) => {
        const cell = row[column] ?? ''
        const gap = ' '.repeat(size - width(cell))
        return /^-+:$/.test(rule[column] ?? '') ? gap + cell : cell + gap
      })
      .join('   ')
      .trimEnd(),
  )
}

/** Columns that a terminal gives a text: two for a sign with a picture of its own. */
function width(text: string): number {
  const signs = stripVTControlCharacters(text).replace(/\u200b|\ufe0f/g, '')
  return [...signs].reduce((sum, sign) => sum + (/\p{Emoji_Presentation}/u.test(sign) ? 2 : 1), 0)
}

/** Marks within a line. Code is put aside meanwhile, so that nothing in it counts as a mark. */
function inline(text: string): string {
  const codes: string[] = []
  const marked = text
    .replace(/(`+)(.+?)\1(?!`)|<code>(.*?)<\/code>/g, (_, _ticks, ticked?: string, tagged = '') => {
      codes.push(styleText('cyan', decode(ticked ?? tagged)))
      return CODE
    })
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, (_, bold: string) => styleText('bold', bold))
    .replace(/(?<!\\)\*(.+?)(?<!\\)\*/g, (_, italic: string) => styleText('italic', italic))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return decode(marked).replaceAll(CODE, () => codes.shift() ?? '')
}

/** Stands for a piece of code; from a private corner of Unicode that no report uses. */
const CODE = '\uf8ff'

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

function decode(text: string): string {
  return text
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
      code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
    )
    .replaceAll('\u200b', '')
}
