/** What `github.…`, `inputs.…` and their like mean. */
export type Contexts = Record<string, unknown>

/** How the steps and jobs before have ended. */
export type Status = 'success' | 'failure' | 'cancelled'

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(==|!=|&&|\|\||[!()[\],.*])|([A-Za-z_][\w-]*))/y

interface Reader {
  tokens: string[]
  at: number
  contexts: Contexts
  status: Status
}

/** Each `${{ … }}` in a text, in place; a text that is nothing but one becomes its value's text. */
export function fillIn(text: string, contexts: Contexts, status: Status = 'success'): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => toText(evaluate(inner, contexts, status)))
}

/**
 * A small part of GitHub's expressions: what workflow files in our documents use.
 *
 * @throws Error for anything else, so that no block passes unread
 */
export function evaluate(expression: string, contexts: Contexts, status: Status = 'success'): unknown {
  const reader = { tokens: tokensOf(expression), at: 0, contexts, status }
  const value = either(reader)
  if (reader.at < reader.tokens.length) unexpected(reader)
  return value
}

/** Whether a job or step runs: where no function asks for the status, only after success. */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const text = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const asks = /\b(?:always|cancelled|failure|success)\(/.test(text)
  return (asks || status === 'success') && isTrue(evaluate(text, contexts, status))
}

function either(reader: Reader): unknown {
  let value = both(reader)
  while (taken(reader, '||')) {
    const other = both(reader)
    value = isTrue(value) ? value : other
  }
  return value
}

function both(reader: Reader): unknown {
  let value = equal(reader)
  while (taken(reader, '&&')) {
    const other = equal(reader)
    value = isTrue(value) ? other : value
  }
  return value
}

function equal(reader: Reader): unknown {
  let value = one(reader)
  for (;;) {
    // GitHub compares texts without regard to capitals.
    if (taken(reader, '==')) value = toText(value).toLowerCase() === toText(one(reader)).toLowerCase()
    else if (taken(reader, '!=')) value = toText(value).toLowerCase() !== toText(one(reader)).toLowerCase()
    else return value
  }
}

function one(reader: Reader): unknown {
  if (taken(reader, '!')) return !isTrue(one(reader))
  if (taken(reader, '(')) {
    const value = either(reader)
    expectNext(reader, ')')
    return value
  }
  const token = next(reader)
  if (token.startsWith("'")) return token.slice(1)
  if (/^-?\d/.test(token)) return Number(token)
  if (token === 'true' || token === 'false') return token === 'true'
  if (!/^[A-Za-z_]/.test(token)) return unexpected(reader)
  return taken(reader, '(') ? call(reader, token) : follow(reader, token)
}

function follow(reader: Reader, name: string): unknown {
  if (!(name in reader.contexts)) throw new Error(`the context \`${name}\` is not known here`)
  let value = reader.contexts[name]
  while (taken(reader, '.')) {
    const property = next(reader)
    value = (value as Contexts | undefined | null)?.[property]
  }
  return value
}

function call(reader: Reader, name: string): unknown {
  const given: unknown[] = []
  while (!taken(reader, ')')) {
    given.push(either(reader))
    taken(reader, ',')
  }
  const { status } = reader
  const known: Record<string, () => unknown> = {
    always: () => true,
    cancelled: () => status === 'cancelled',
    failure: () => status === 'failure',
    success: () => status === 'success',
    contains: () => toText(given[0]).toLowerCase().includes(toText(given[1]).toLowerCase()),
    fromJSON: () => JSON.parse(toText(given[0])) as unknown,
    toJSON: () => JSON.stringify(given[0], null, 2),
  }
  const meaning = known[name]
  if (!meaning) throw new Error(`the function \`${name}\` is not known here`)
  return meaning()
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = []
  const pattern = new RegExp(TOKEN)
  while (pattern.lastIndex < expression.trimEnd().length) {
    const from = pattern.lastIndex
    const match = pattern.exec(expression)
    if (!match) throw new Error(`\`${expression.slice(from)}\` is not understood here`)
    const [, text, number, sign, word] = match
    tokens.push(text === undefined ? (number ?? sign ?? word ?? '') : `'${text.replaceAll("''", "'")}`)
  }
  return tokens
}

function taken(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false
  reader.at += 1
  return true
}

function next(reader: Reader): string {
  const token = reader.tokens[reader.at]
  reader.at += 1
  return token ?? unexpected(reader)
}

function expectNext(reader: Reader, token: string): void {
  if (!taken(reader, token)) unexpected(reader)
}

function unexpected({ tokens, at }: Reader): never {
  throw new Error(`\`${tokens.join(' ')}\` is not understood here, from its part ${at + 1} on`)
}

function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0
}

function toText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
