import { takesOf } from './comparison/take.js'
import { parseMetricRules } from './metrics-input.js'
import type { MetricRule } from './model/metric-settings.js'
import type { BaseChoice } from './model/plan.js'
import type { CommentMode, Gate, Install, ReuseMode, SeedRule, Settings } from './model/settings.js'
import { UserError } from './model/user-error.js'

const INPUTS = [
  'command',
  'results',
  'predictions',
  'metrics',
  'seeds',
  'max-seeds',
  'label',
  'working-directory',
  'install',
  'data',
  'base',
  'max-parallel',
  'timeout-minutes',
  'reuse',
  'fail-on',
  'comment',
  'submodules',
  'lfs',
  'pull-request-number',
  'github-token',
] as const

type InputName = (typeof INPUTS)[number]

/** Desktop Linux sets this one for its input methods; self-hosted runners inherit it. */
const NOT_OURS = new Set(['INPUT_METHOD'])

/**
 * Reads every input of the one-job action, except those that decide whether there is anything to do, from the runner's `INPUT_…` variables.
 *
 * @throws UserError that names the input, its value, what is allowed, and an example.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  refuseUnknownInputs(env)
  const metrics = parseMetricRules(text(env, 'metrics'))
  takesOf(metrics)
  const seeds = seedRule(env)
  return {
    command: command(env),
    results: results(env),
    predictions: predictions(env),
    metrics,
    seeds,
    workingDirectory: workingDirectory(env),
    install: install(env),
    data: data(env),
    base: base(env),
    maxParallel: maxParallel(env),
    timeoutMinutes: timeoutMinutes(env),
    reuse: oneOf(env, 'reuse', ['auto', 'on', 'off'] satisfies ReuseMode[], 'auto'),
    failOn: failOn(env, metrics, seeds),
    comment: oneOf(env, 'comment', ['update', 'new', 'off'] satisfies CommentMode[], 'update'),
    submodules: flag(env, 'submodules'),
    lfs: flag(env, 'lfs'),
    token: token(env),
  }
}

function text(env: NodeJS.ProcessEnv, name: InputName): string {
  return (env[variable(name)] ?? '').trim()
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function badInput(name: InputName, value: string, allowed: string, example: string): UserError {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value
  return new UserError(
    `The input \`${name}\` is ${value === '' ? 'empty' : JSON.stringify(shown)}. Allowed: ${allowed}.`,
    `Write, for example:\n    with:\n      ${example}`,
  )
}

function refuseUnknownInputs(env: NodeJS.ProcessEnv): void {
  const known = new Set(INPUTS.map(variable))
  for (const name of Object.keys(env)) {
    if (!name.startsWith('INPUT_') || known.has(name) || NOT_OURS.has(name)) continue
    const written = name.slice('INPUT_'.length).toLowerCase()
    throw new UserError(
      `Headway has no input \`${written}\`. It has: ${INPUTS.join(', ')}.`,
      `Correct or remove \`${written}\` under \`with:\` in the workflow file.`,
    )
  }
}

function command(env: NodeJS.ProcessEnv): string {
  const value = text(env, 'command')
  if (value === '') {
    throw badInput(
      'command',
      value,
      'the shell command that trains the model and writes its results',
      'command: python demo.py',
    )
  }
  return value
}

function lines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function leavesTheFolder(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..')
}

function results(env: NodeJS.ProcessEnv): string[] {
  const value = text(env, 'results')
  return value === '' ? ['result.txt'] : patterns('results', value, 'results: out/*.json')
}

function predictions(env: NodeJS.ProcessEnv): string[] {
  return patterns('predictions', text(env, 'predictions'), 'predictions: predictions.csv')
}

function patterns(name: InputName, value: string, example: string): string[] {
  const found = lines(value)
  for (const pattern of found) {
    if (leavesTheFolder(pattern) || pattern.length > 1_000) {
      throw badInput(
        name,
        pattern,
        'paths or globs inside the working directory, one a line (to write elsewhere, let the command write into the folder $HEADWAY_RESULTS)',
        example,
      )
    }
  }
  return found
}

const MOST_SEEDS = 100
/** With fewer pairs no interval can be had, so there would be nothing to look at before the second look. */
const FEWEST_TO_LOOK_AT = 3

function seedRule(env: NodeJS.ProcessEnv): SeedRule {
  const first = wholeNumber('seeds', text(env, 'seeds') || '1', 1, 'seeds: 5')
  const value = text(env, 'max-seeds')
  if (value === '') return { first, most: undefined }
  const most = wholeNumber('max-seeds', value, 2, 'max-seeds: 10')
  if (first >= FEWEST_TO_LOOK_AT && most > first) return { first, most }
  throw new UserError(
    `The input \`max-seeds\` is ${most}, and \`seeds\` is ${first}. Allowed: \`seeds\` from ${FEWEST_TO_LOOK_AT}, and more \`max-seeds\` than \`seeds\`.`,
    'The numbers are looked at after `seeds` pairs, and if they leave it open, once more after `max-seeds`. Write, for example:\n    with:\n      seeds: 5\n      max-seeds: 10',
  )
}

function wholeNumber(name: InputName, value: string, least: number, example: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= MOST_SEEDS)) {
    throw badInput(name, value, `a whole number from ${least} to ${MOST_SEEDS}`, example)
  }
  return number
}

function workingDirectory(env: NodeJS.ProcessEnv): string {
  const value = text(env, 'working-directory') || '.'
  if (leavesTheFolder(value)) {
    throw badInput(
      'working-directory',
      value,
      'a folder of the repository, relative to its root',
      'working-directory: models/digits',
    )
  }
  return value
}

function install(env: NodeJS.ProcessEnv): Install {
  const value = text(env, 'install') || 'auto'
  if (value === 'auto' || value === 'none') return { kind: value }
  // A bare word is far more likely a misspelt mode or the name of a tool than a command that installs something.
  if (/^[a-z-]+$/i.test(value)) {
    throw badInput(
      'install',
      value,
      '`auto`, `none`, or a shell command',
      'install: pip install -r requirements.txt',
    )
  }
  return { kind: 'command', command: value }
}

function data(env: NodeJS.ProcessEnv): string[] {
  const paths = lines(text(env, 'data')).map((path) =>
    path.replace(/(?<=.)\/+$/, '').replace(/^(\.\/+)+/, ''),
  )
  for (const path of paths) {
    const segments = path.split('/')
    if (segments.includes('..') || path === '' || path === '.' || /^~(?!\/.)|^\/$|[*?]/.test(path)) {
      throw badInput(
        'data',
        path,
        'files or folders, one a line: absolute, below `~/`, or in the job’s workspace; no wildcards, no `..`',
        'data: ~/datasets/digits',
      )
    }
  }
  return [...new Set(paths)]
}

function base(env: NodeJS.ProcessEnv): BaseChoice {
  const value = text(env, 'base') || 'merge-base'
  if (value === 'merge-base' || value === 'base-tip') return { kind: value }
  // What `git check-ref-format` forbids, and a leading dash, which a command could take for an option.
  if (/^[-/.]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$|[^\x21-\x7e\u00a0-\uffff]/.test(value)) {
    throw badInput(
      'base',
      value,
      '`merge-base`, `base-tip`, or a branch, tag or SHA of this repository',
      'base: v1.2.0',
    )
  }
  return { kind: 'ref', ref: value }
}

function maxParallel(env: NodeJS.ProcessEnv): number | 'auto' {
  const value = text(env, 'max-parallel') || 'auto'
  if (value === 'auto') return 'auto'
  if (!/^[1-9]\d?$/.test(value)) {
    throw badInput('max-parallel', value, '`auto`, or a whole number from 1 to 99', 'max-parallel: 1')
  }
  return Number(value)
}

const LONGEST_TIMEOUT_MINUTES = 7 * 24 * 60

function timeoutMinutes(env: NodeJS.ProcessEnv): number {
  const value = text(env, 'timeout-minutes') || '300'
  const minutes = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
    throw badInput(
      'timeout-minutes',
      value,
      `a number above 0 and up to ${LONGEST_TIMEOUT_MINUTES}, fractions included`,
      'timeout-minutes: 90',
    )
  }
  return minutes
}

const GATES: readonly Gate[] = ['worse', 'inconclusive', 'no-baseline']

function failOn(env: NodeJS.ProcessEnv, metrics: MetricRule[], seeds: SeedRule): Gate[] {
  const value = text(env, 'fail-on')
  const gates: Gate[] = []
  for (const word of value.split(/[\s,]+/).filter((part) => part !== '')) {
    const gate = GATES.find((known) => known === word)
    if (gate === undefined) {
      throw badInput('fail-on', word, '`worse`, `inconclusive` and `no-baseline`', 'fail-on: worse')
    }
    if (!gates.includes(gate)) gates.push(gate)
  }
  const judging = gates.find((gate) => gate !== 'no-baseline')
  const canJudge = seeds.first >= FEWEST_TO_LOOK_AT || metrics.some((rule) => rule.tolerance !== undefined)
  if (judging !== undefined && !canJudge) {
    const runs = seeds.first === 1 ? 'one run' : 'two runs'
    throw new UserError(
      `The input \`fail-on\` has \`${judging}\`, but ${runs} of each side cannot tell a worse model from noise, and no metric has a tolerance.`,
      `Let the noise be measured, or say how much of a difference is noise:\n    with:\n      fail-on: ${judging}\n      seeds: 5\nor\n    with:\n      fail-on: ${judging}\n      metrics: |\n        accuracy: { tolerance: 0.5 }`,
    )
  }
  return gates
}

function oneOf<T extends string>(
  env: NodeJS.ProcessEnv,
  name: InputName,
  allowed: readonly T[],
  fallback: T,
): T {
  const value = text(env, name) || fallback
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) {
    throw badInput(name, value, allowed.map((word) => `\`${word}\``).join(', '), `${name}: ${fallback}`)
  }
  return found
}

function flag(env: NodeJS.ProcessEnv, name: InputName): boolean {
  const value = text(env, name) || 'false'
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw badInput(name, value, '`true` or `false`', `${name}: true`)
}

function token(env: NodeJS.ProcessEnv): string {
  const value = text(env, 'github-token')
  if (value === '') {
    throw badInput(
      'github-token',
      value,
      'a token that reads this repository (leave the input out to use the workflow’s own)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is GitHub's own expression syntax.
      'github-token: ${{ github.token }}',
    )
  }
  return value
}
