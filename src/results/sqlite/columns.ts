import { quote, Unreadable } from '../unreadable.js'

/** Spaces, comments, names in SQLite's four kinds of quotes, texts, words, and each other character by itself. */
const TOKEN =
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"|`[^`]*`|\[[^\]]*\]|'[^']*'|[\w$\u0080-\uffff]+|[\s\S]/g
const SAYS_NOTHING = /^(?:\s|--|\/\*)/
const IN_QUOTES = /^["`['].*["`\]']$/s

const BEGINS_A_CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)$/i

/**
 * The columns of a table as each of its rows stores them, from the SQL that made it: SQLite keeps them nowhere else.
 * Those that are computed when they are read are not stored.
 *
 * @throws Unreadable for a table that does not store its rows this way: a virtual one, one without row ids
 */
export function columnsOf(sql: string): string[] {
  const tokens = tokensOf(sql)
  const opening = tokens.indexOf('(')
  const closing = closingOf(tokens, opening)
  const isTable = is(tokens[0], 'create') && is(tokens[1], 'table') && closing !== -1
  // Behind the columns may stand that rows are stored in an index.
  if (!isTable || tokens.slice(closing).some((token) => is(token, 'without'))) {
    throw new Unreadable(`has a table that is none of plain rows: ${quote(sql)}`)
  }
  return definitionsIn(tokens.slice(opening + 1, closing))
    .filter(([name = '', ...words]) => !BEGINS_A_CONSTRAINT.test(name) && isStored(words))
    .map(([name = '']) => unquoted(name))
}

/** Where the bracket closes that opens there; −1 if nowhere. */
function closingOf(tokens: string[], opening: number): number {
  let depth = 0
  return tokens.findIndex((token, index) => {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    return index >= opening && depth === 0
  })
}

/** Of each column or constraint what stands outside of brackets. */
function definitionsIn(tokens: string[]): string[][] {
  const definitions: string[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token === ')') depth -= 1
    if (depth === 0 && token === ',') definitions.push([])
    else if (depth === 0) definitions.at(-1)?.push(token)
    if (token === '(') depth += 1
  }
  return definitions
}

/** `… AS (key || ':' || value)` is computed, and stored only where it says so. */
function isStored(words: string[]): boolean {
  return !words.some((word) => is(word, 'as')) || words.some((word) => is(word, 'stored'))
}

function is(token: string | undefined, word: string): boolean {
  return token?.toLowerCase() === word
}

function tokensOf(sql: string): string[] {
  return (sql.match(TOKEN) ?? []).filter((token) => !SAYS_NOTHING.test(token))
}

function unquoted(token: string): string {
  return IN_QUOTES.test(token) ? token.slice(1, -1) : token
}
