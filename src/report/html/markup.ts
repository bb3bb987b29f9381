import type { Phrase } from '../names.js'
import { shorten, visibleText } from '../visible.js'

const source = Symbol('html')

/**
 * Text that may stand in the page as it is. An object and not a string, so that a string from outside can neither be
 * taken for one nor, read from JSON, pretend to be one.
 */
export interface Html {
  readonly [source]: string
}

export type Value = string | number | Html | undefined | readonly Html[]

/** Longest text from outside that is shown in a sentence. */
const LONGEST = 500

/** Two names that differ at their ends still do at this length. */
export const LONGEST_NAME = 80

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For text and for quoted attributes. Nothing is made visible or shortened. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A string from anywhere as text, or as the value of a quoted attribute: one line, nothing invisible, not too long. */
export function asText(text: string, longest = LONGEST): Html {
  return ours(escapeHtml(shorten(visibleText(text), longest)))
}

/** Text this room wrote itself, of numbers and its own words: never anything from outside. */
export function ours(text: string): Html {
  return { [source]: text }
}

/**
 * The template's own text is HTML, and so is what is marked so; every other string is escaped. Values stand in text or
 * in attributes with double quotes, nowhere else.
 */
export function html(own: TemplateStringsArray, ...values: Value[]): Html {
  let page = own[0] ?? ''
  values.forEach((value, index) => {
    page += written(value) + (own[index + 1] ?? '')
  })
  return ours(page)
}

function written(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return asText(value)[source]
  if (typeof value === 'number') return String(value)
  return source in value ? value[source] : value.map((part) => part[source]).join('')
}

export function join(parts: readonly Html[], separator: string): Html {
  return ours(parts.map((part) => part[source]).join(separator))
}

/** What is written. */
export function render(markup: Html): string {
  return markup[source]
}

export function code(text: string, longest = LONGEST): Html {
  const shown = shorten(visibleText(text).trim(), longest)
  return shown === '' ? ours('<em>(empty)</em>') : html`<code>${shown}</code>`
}

/** A sentence in which names stand between backticks, as errors and notes have them: those become code, the rest text. */
export function prose(sentence: string): Html {
  const parts = shorten(visibleText(sentence).trim(), LONGEST).split('`')
  // An odd one out closes nothing: it is a backtick.
  const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts
  return join(
    pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))),
    '',
  )
}

export function inHtml(phrase: Phrase): Html {
  return join(
    phrase.map((part) => (typeof part === 'string' ? asText(part) : code(part.code, LONGEST_NAME))),
    '',
  )
}

/** A link to an address that Headway made itself. */
export function link(text: Html, url: string): Html {
  if (!URL.canParse(url)) return text
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return text
  return html`<a href="${ours(escapeHtml(href))}">${text}</a>`
}
