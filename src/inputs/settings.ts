import { takesOf } from '../comparison/take.js'
import type { BaseChoice } from '../model/plan.js'
import type { CommentMode, Install, ReuseMode, Settings } from '../model/settings.js'
import { parseMetricRules } from './metrics.js'
import { badInput, type Door, flag, type InputName, lines, oneOf, refuseUnknownInputs, text } from './read.js'
import { failOn, seedRule } from './verdict.js'

/**
 * Reads every input of an action that trains, except those that decide whether there is anything to do, from the runner's
 * `INPUT_…` variables.
 *
 * @throws UserError that names the input, its value, what is allowed, and an example.
 */
export function readSettings(env: NodeJS.ProcessEnv, door: Door = 'headway'): Settings {
  refuseUnknownInputs(env, door)
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
    comment: commentMode(env),
    removeLabel: flag(env, 'remove-label'),
    name: evaluationName(env),
    submodules: flag(env, 'submodules'),
    lfs: flag(env, 'lfs'),
    token: door === 'command line' ? '' : token(env),
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

/** Names the evaluation where a repository has several; `undefined`: it has one. It becomes part of an artifact's name. */
export function evaluationName(env: NodeJS.ProcessEnv): string | undefined {
  const value = text(env, 'name')
  if (value === '') return undefined
  if (/^[A-Za-z0-9][\w.-]{0,49}$/.test(value)) return value
  throw badInput('name', value, 'up to 50 letters, digits, `.`, `_` and `-`', 'name: digits')
}

export function commentMode(env: NodeJS.ProcessEnv): CommentMode {
  return oneOf(env, 'comment', ['update', 'new', 'off'] satisfies CommentMode[], 'update')
}

export function token(env: NodeJS.ProcessEnv): string {
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
