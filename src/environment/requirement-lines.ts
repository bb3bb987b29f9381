/** One line of a requirements file, as pip reads it. */
export type RequirementLine =
  | { kind: 'requirement'; text: string }
  | { kind: 'options'; text: string; options: RequirementOption[] }

export interface RequirementOption {
  /** Long name without dashes: `requirement`, `find-links`. */
  name: string
  /** Empty for a flag. */
  value: string
  /** Not among the options that a requirements file may have, as far as Headway knows. */
  unknown: boolean
}

const shortNames: Record<string, string> = {
  r: 'requirement',
  c: 'constraint',
  e: 'editable',
  f: 'find-links',
  i: 'index-url',
}
const flags = new Set(['no-index', 'pre', 'prefer-binary', 'require-hashes'])
const withValue = new Set([
  ...Object.values(shortNames),
  'pypi-url',
  'extra-index-url',
  'trusted-host',
  'no-binary',
  'only-binary',
  'use-feature',
])

/**
 * The lines that say something: continued lines joined, comments gone, `${NAME}` replaced where that variable is set.
 *
 * Follows "Requirements File Format" in pip's documentation.
 */
export function readRequirementLines(text: string, variables: NodeJS.ProcessEnv): RequirementLine[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => variables[name] ?? whole))
    .map((line) =>
      line.startsWith('-')
        ? { kind: 'options', text: line, options: readOptions(line) }
        : { kind: 'requirement', text: line },
    )
}

/**
 * What a requirement is installed from, if not from an index: the URL or path of `name @ url`, `./folder`,
 * `wheels/x.whl`; `undefined` for `name==1.0`.
 */
export function directReference(requirement: string): string | undefined {
  const named = /^[A-Za-z0-9._-]+\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(requirement)?.[1]
  if (named !== undefined) return named
  const [first = ''] = requirement.split(/[\s;]/)
  const looksLikePath =
    /[/\\:]/.test(first) || first.startsWith('.') || /\.(whl|zip|tar\.\w+|tgz)$/i.test(first)
  return looksLikePath ? first : undefined
}

function readOptions(line: string): RequirementOption[] {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(
    (match) => match[1] ?? match[2] ?? match[0],
  )
  const options: RequirementOption[] = []
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const { name, attached } = splitOption(word)
    const value = attached ?? (withValue.has(name) ? (words.shift() ?? '') : '')
    options.push({ name, value, unknown: !withValue.has(name) && !flags.has(name) })
  }
  return options
}

/** `--name=value`, `--name`, `-rvalue`, `-r`. */
function splitOption(word: string): { name: string; attached: string | undefined } {
  const long = /^--([^=]+)(?:=(.*))?$/.exec(word)
  if (long !== null) return { name: long[1] ?? '', attached: long[2] }
  const short = shortNames[word[1] ?? '']
  if (!word.startsWith('-') || short === undefined) return { name: word, attached: undefined }
  return { name: short, attached: word.length > 2 ? word.slice(2).replace(/^=/, '') : undefined }
}
