import { asText, code, join, type Markdown } from './text.js'
import { shorten, visibleText } from './visible.js'

/** A sentence in pieces: words, and identifiers that are shown as code. Becomes Markdown or plain text. */
export type Phrase = (string | Identifier)[]

interface Identifier {
  code: string
}

/** Written small in results, and as capitals by people. */
const ACRONYMS = new Set(['auc', 'bleu', 'cer', 'f1', 'iou', 'mae', 'mse', 'r2', 'rmse', 'wer'])

/** A plain word reads as one; everything else (`val.accuracy`, `top_5`) is an identifier. */
const WORD = /^[a-z][a-z0-9]{0,29}$/i

/** Two names that differ at their ends still do at this length. */
const LONGEST_NAME = 80

/** How a metric is called within a sentence. */
export function metricName(name: string): string | Identifier {
  if (!WORD.test(name)) return { code: name }
  return ACRONYMS.has(name) ? name.toUpperCase() : name
}

/** How it is called where a sentence, or a column, begins. */
export function metricTitle(name: string): string | Identifier {
  const shown = metricName(name)
  return typeof shown === 'string' ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown
}

export function inMarkdown(phrase: Phrase): Markdown {
  const parts = phrase.map((part) =>
    typeof part === 'string' ? asText(part) : code(part.code, LONGEST_NAME),
  )
  return join(parts, '')
}

export function inPlainText(phrase: Phrase): string {
  const parts = phrase.map((part) => (typeof part === 'string' ? part : shorten(part.code, LONGEST_NAME)))
  return visibleText(parts.join(''))
}
