import { UserError } from '../model/user-error.js'
import { InputError } from './error.js'

/** Of the one-job action. */
const INPUTS = [
  'command',
  'results',
  'predictions',
  'metrics',
  'seeds',
  'max-seeds',
  'label',
  'remove-label',
  'name',
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

/** Of jobs that share the work: `workflow` is of the one that reports, the others are of many machines. */
export type InputName = (typeof INPUTS)[number] | 'workflow' | 'runs-on' | 'plan' | 'item' | 'measured'

/** An action's door, by the name that users write. */
export type Door = 'headway' | 'headway/plan' | 'headway/measure' | 'headway/report' | 'command line'

const OF_THE_ANSWER: readonly InputName[] = ['fail-on', 'comment', 'remove-label']
/** How one training is run, and what comes after the report: no part of a plan. */
const AFTER_THE_PLAN: readonly InputName[] = ['max-parallel', 'timeout-minutes', 'remove-label']
/** At the command line nobody answers, and what is compared is said without them. */
const OF_A_FORGE: readonly InputName[] = [
  'comment',
  'label',
  'remove-label',
  'name',
  'pull-request-number',
  'github-token',
]

export const DOOR_INPUTS: Record<Door, readonly InputName[]> = {
  headway: INPUTS,
  'headway/plan': [...INPUTS.filter((name) => !AFTER_THE_PLAN.includes(name)), 'runs-on'],
  'headway/measure': [...INPUTS.filter((name) => !OF_THE_ANSWER.includes(name)), 'plan', 'item'],
  'command line': INPUTS.filter((name) => !OF_A_FORGE.includes(name)),
  'headway/report': [
    'metrics',
    'fail-on',
    'comment',
    'label',
    'remove-label',
    'name',
    'workflow',
    'plan',
    'measured',
    'pull-request-number',
    'github-token',
  ],
}

const NAMES: Record<Door, string> = {
  headway: 'Headway',
  'headway/plan': 'Headway’s action `plan`',
  'headway/measure': 'Headway’s action `measure`',
  'headway/report': 'Headway’s action `report`',
  'command line': 'Headway’s command line',
}

/** Desktop Linux sets this one for its input methods; self-hosted runners inherit it. */
const NOT_OURS = new Set(['INPUT_METHOD'])

export function text(env: NodeJS.ProcessEnv, name: InputName): string {
  return (env[variable(name)] ?? '').trim()
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** @param example `seeds: 5` */
export function badInput(name: InputName, value: string, allowed: string, example: string): InputError {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value
  const [key, ...rest] = example.split(': ')
  return new InputError({
    input: name,
    problem: `is ${value === '' ? 'empty' : JSON.stringify(shown)}. Allowed: ${allowed}.`,
    advice: 'Write, for example:',
    examples: [[[key ?? name, rest.join(': ')]]],
  })
}

export function refuseUnknownInputs(env: NodeJS.ProcessEnv, door: Door): void {
  const inputs = DOOR_INPUTS[door]
  const known = new Set(inputs.map(variable))
  for (const name of Object.keys(env)) {
    if (!name.startsWith('INPUT_') || known.has(name) || NOT_OURS.has(name)) continue
    const written = name.slice('INPUT_'.length).toLowerCase()
    throw new UserError(
      `${NAMES[door]} has no input \`${written}\`. It has: ${inputs.join(', ')}.`,
      `Correct or remove \`${written}\` under \`with:\` in the workflow file.`,
    )
  }
}

export function lines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function oneOf<T extends string>(
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

export function flag(env: NodeJS.ProcessEnv, name: InputName): boolean {
  const value = text(env, name) || 'false'
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw badInput(name, value, '`true` or `false`', `${name}: true`)
}
