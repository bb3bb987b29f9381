import { parseArgs } from 'node:util'
import { InputError } from '../inputs/error.js'
import { nearest } from '../inputs/nearest-option.js'
import { readSettings } from '../inputs/settings.js'
import type { Settings } from '../model/settings.js'
import { UserError } from '../model/user-error.js'
import { quote } from '../report/shell.js'
import { errorInOwnWords, inOwnWords } from './own-words.js'

/** What somebody wants to know, in whichever form: a file, or `-` for stdout. */
export interface Forms {
  json: string | undefined
  markdown: string | undefined
  html: string | undefined
}

export type CommandLine =
  | { kind: 'help' }
  | { kind: 'version' }
  | {
      kind: 'compare'
      base: string
      head: string
      settings: Settings
      /** Whether a folder to run in was named; otherwise it is the one in which the line was typed. */
      namesFolder: boolean
      forms: Forms
      logs: string | undefined
      verbose: boolean
    }

/** Inputs of the action, under the same names. Those that may be repeated are lines of one input. */
const INPUTS = {
  results: { type: 'string', multiple: true },
  predictions: { type: 'string', multiple: true },
  metrics: { type: 'string', multiple: true },
  data: { type: 'string', multiple: true },
  'fail-on': { type: 'string', multiple: true },
  seeds: { type: 'string' },
  'max-seeds': { type: 'string' },
  'working-directory': { type: 'string' },
  install: { type: 'string' },
  'max-parallel': { type: 'string' },
  'timeout-minutes': { type: 'string' },
  reuse: { type: 'string' },
  submodules: { type: 'boolean' },
  lfs: { type: 'boolean' },
} as const

const OWN = {
  seed: { type: 'string' },
  threads: { type: 'string' },
  'base-tip': { type: 'boolean' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  html: { type: 'string' },
  logs: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const OPTIONS = { ...INPUTS, ...OWN }
export const OPTION_NAMES = Object.keys(OPTIONS)
const SEE_HELP = '`headway --help` shows all options, and examples.'
const STDOUT = '-'

/**
 * Reads the words of a command line.
 *
 * @throws UserError that names what is wrong as it was written
 */
export function readCommandLine(words: string[]): CommandLine {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const command = end < 0 ? [] : words.slice(end + 1)
  const { values, positionals } = parse(own)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [base, head = 'HEAD', ...more] = positionals
  if (command.length === 0) throw withoutCommand()
  // First, since `--seeds main` has taken the base for its value.
  const settings = settingsFrom(values, command)
  if (base === undefined || more.length > 0) throw misused(positionals, own.at(-1), own.at(-2))
  const forms = { json: values.json, markdown: values.markdown, html: values.html }
  if (Object.values(forms).filter((form) => form === STDOUT).length > 1) {
    throw new UserError(
      'Two reports cannot share stdout.',
      'Give one of them a file: `--json=comparison.json`.',
    )
  }
  const namesFolder = values['working-directory'] !== undefined
  return {
    kind: 'compare',
    base,
    head,
    settings,
    namesFolder,
    forms,
    logs: values.logs,
    verbose: values.verbose === true,
  }
}

function parse(words: string[]) {
  // Without a value they go to stdout; the next word is none of theirs.
  const args = words.map((word) => (word === '--json' || word === '--markdown' ? `${word}=${STDOUT}` : word))
  const loose = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
  for (const token of loose.tokens) if (token.kind === 'option') refuseMisspelt(token)
  return parseArgs({ args, options: OPTIONS, allowPositionals: true })
}

/** Node's own words for these differ from version to version, and say nothing of what was meant. */
function refuseMisspelt({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(OPTIONS, name)) {
    const near = nearest(name, OPTION_NAMES)
    throw new UserError(
      `There is no option \`${rawName}\`.`,
      near === undefined ? SEE_HELP : `Did you mean \`--${near}\`? ${SEE_HELP}`,
    )
  }
  const isFlag = OPTIONS[name as keyof typeof OPTIONS].type === 'boolean'
  if (isFlag && value !== undefined) {
    throw new UserError(
      `The option \`${rawName}\` takes no value.`,
      `Write \`${rawName}\` alone. ${SEE_HELP}`,
    )
  }
  if (value === '') {
    throw new UserError(
      `The option \`${rawName}\` is empty.`,
      `Leave it out, or give it a value. ${SEE_HELP}`,
    )
  }
  if (isFlag || inlineValue === true || (value !== undefined && !value.startsWith('-'))) return
  throw new UserError(
    `The option \`${rawName}\` needs a value.`,
    `Write it behind \`=\`: \`${rawName}=…\`. ${SEE_HELP}`,
  )
}

interface OptionToken {
  name: string
  rawName: string
  value: string | undefined
  inlineValue: boolean | undefined
}

const EXAMPLE = 'headway main my-branch -- python train.py'

function withoutCommand(): UserError {
  return new UserError(
    'There is no command: nothing says what trains the model.',
    `Write it behind \`--\`:\n    ${EXAMPLE}\n${SEE_HELP}`,
  )
}

function misused(refs: string[], last: string | undefined, before: string | undefined): UserError {
  if (refs.length === 0) {
    const taken =
      before?.startsWith('--') && !before.includes('=')
        ? ` (\`${before}\` has taken ${JSON.stringify(last)} for its value)`
        : ''
    return new UserError(
      `Nothing says what to compare with${taken}.`,
      `Name the base, and the head if it is not HEAD:\n    ${EXAMPLE}\n${SEE_HELP}`,
    )
  }
  return new UserError(
    `Two commits are compared, and ${refs.length} are named: ${refs.map((ref) => JSON.stringify(ref)).join(', ')}.`,
    `Name the base, then the head; the command goes behind \`--\`:\n    ${EXAMPLE}\n${SEE_HELP}`,
  )
}

function settingsFrom(values: ReturnType<typeof parse>['values'], command: string[]): Settings {
  const inputs: NodeJS.ProcessEnv = {
    INPUT_COMMAND: command.length === 1 ? command[0] : command.map(quote).join(' '),
  }
  for (const name of Object.keys(INPUTS) as (keyof typeof INPUTS)[]) {
    const value = values[name]
    if (value === undefined) continue
    inputs[`INPUT_${name.toUpperCase()}`] = Array.isArray(value) ? value.join('\n') : String(value)
  }
  if (values['base-tip']) inputs.INPUT_BASE = 'base-tip'
  const settings = asOptions(() => readSettings(inputs, 'command line'))
  const threads = wholeNumber('threads', values.threads, 1024)
  const only = wholeNumber('seed', values.seed, 2 ** 31 - 1)
  if (only !== undefined && (values.seeds !== undefined || values['max-seeds'] !== undefined)) {
    throw new UserError(
      'The option `--seed` trains one pair, and `--seeds` says how many.',
      'Leave one of them out: `--seed 3` is the third seed alone, `--seeds 3` the first three.',
    )
  }
  return { ...settings, threads, seeds: { ...settings.seeds, only } }
}

function wholeNumber(name: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined
  const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : Number.NaN
  if (number <= most) return number
  throw new UserError(
    `The option \`--${name}\` is ${JSON.stringify(value.slice(0, 80))}. Allowed: a whole number from 1 to ${most}.`,
    `Write, for example:\n    --${name} 2`,
  )
}

/** What is wrong with an input is told of the option of that name. */
function asOptions<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw errorInOwnWords(error)
    const { input, place = '', problem, advice, examples } = error.pieces
    const name = input === 'command' ? 'The command behind `--`' : `The option \`--${input}\``
    const shown = examples.map((one) => `    ${one.map(asOption).join(' ')}`).join('\nor\n')
    throw new UserError(`${name}${place} ${inOwnWords(problem)}`, `${inOwnWords(advice)}\n${shown}`, {
      cause: error,
    })
  }
}

function asOption([input, value]: [string, string]): string {
  const unquoted = value.replace(/^"(.*)"$/, '$1')
  return input === 'command' ? `-- ${unquoted}` : `--${input} ${quote(unquoted.split('\n')[0] ?? '')}`
}
