import { shorten, visibleText } from './visible.js'

const source = Symbol('markdown')

/**
 * Text that may stand in a comment as it is. An object and not a string, so that a string from outside can
 * neither be taken for one nor, read from JSON, pretend to be one.
 */
export interface Markdown {
  readonly [source]: string
}

/** Keeps two characters apart for GitHub's filters, which look at the finished page, where a backslash is gone. */
const APART = '&#8203;'

/** Longest text from outside that is shown in a sentence. */
const LONGEST = 500

/** Words that GitHub turns into links or pictures, here or with the full stop after them, and what means something in Markdown. */
const SPECIAL = /www(?=\.|$)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi

function defused(found: string): string {
  switch (found) {
    case '&':
      return '&amp;'
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    // A backslash would not do within a table: there it belongs to the table.
    case '|':
      return '&#124;'
    // A mathematical expression is looked for before Markdown is read; this is how GitHub says to write a dollar.
    case '$':
      return '<span>$</span>'
    case '@':
    case ':':
      return found + APART
    case '#':
      return `\\#${APART}`
  }
  if (found.length === 1) return `\\${found}`
  // Seven hexadecimal digits can name a commit; six cannot.
  if (/^[0-9a-f]/i.test(found) && !found.endsWith('-')) return found.replace(/.{6}(?=.)/g, `$&${APART}`)
  return found + APART
}

/** A string from anywhere as text that GitHub shows as it is: no mention, link, picture, HTML, table, heading … comes of it. */
export function asText(text: string): Markdown {
  const escaped = shorten(visibleText(text), LONGEST).replace(SPECIAL, defused)
  // What makes a list, a rule or an underline does so only where a line begins.
  return ours(escaped.replace(/^( ?)([-+=])/, '$1\\$2').replace(/^( ?\d+)(?=[.)](?:\s|$))/, `$1${APART}`))
}

/** Text this room wrote itself, of numbers and its own words: never anything from outside. */
export function ours(text: string): Markdown {
  return { [source]: text }
}

/** The template's own text is Markdown, and so is what is marked so; every other string is escaped. */
export function md(own: TemplateStringsArray, ...values: (string | number | Markdown)[]): Markdown {
  const shown = values.map((value) => {
    if (typeof value === 'object') return value[source]
    return typeof value === 'number' ? String(value) : asText(value)[source]
  })
  return ours(String.raw({ raw: own }, ...shown))
}

export function join(parts: readonly Markdown[], separator: string): Markdown {
  return ours(parts.map((part) => part[source]).join(separator))
}

/** What is posted. */
export function render(markdown: Markdown): string {
  return markdown[source]
}

/** Inline code, also within a table. */
export function code(text: string, longest = LONGEST): Markdown {
  const shown = shorten(visibleText(text).trim(), longest)
  if (shown === '') return ours('*(empty)*')
  // Code between backticks can hold no `|` in a table, and no backtick without counting them.
  return /[`|]/.test(shown) ? md`<code>${shown}</code>` : ours(`\`${shown}\``)
}

/** A sentence in which names stand between backticks, as errors and notes have them: those become code, the rest text. */
export function prose(sentence: string): Markdown {
  const parts = shorten(visibleText(sentence).trim(), LONGEST).split('`')
  // An odd one out closes nothing: it is a backtick.
  const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts
  return join(
    pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))),
    '',
  )
}

/** A link to an address that Headway made itself. */
export function link(text: Markdown, url: string): Markdown {
  if (!URL.canParse(url)) return text
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return text
  const address = href.replace(
    /[()<>\\|*_`$\s[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return md`[${text}](${ours(address)})`
}
