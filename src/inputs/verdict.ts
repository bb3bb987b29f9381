import { FEWEST_PAIRS } from '../comparison/statistics/looks.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { Gate, SeedRule } from '../model/settings.js'
import { InputError } from './error.js'
import { badInput, type InputName, text } from './read.js'

/** Two trainings each: as many as GitHub gives a matrix jobs. */
const MOST_SEEDS = 128

/** With fewer than three pairs no interval can be had, so there would be nothing to look at before the second look. */
export function seedRule(env: NodeJS.ProcessEnv): SeedRule {
  const first = wholeNumber('seeds', text(env, 'seeds') || '1', 1, 'seeds: 5')
  const value = text(env, 'max-seeds')
  if (value === '') return { first, most: undefined }
  const most = wholeNumber('max-seeds', value, 2, 'max-seeds: 10')
  if (first >= FEWEST_PAIRS && most > first) return { first, most }
  throw new InputError({
    input: 'max-seeds',
    problem: `is ${most}, and \`seeds\` is ${first}. Allowed: \`seeds\` from ${FEWEST_PAIRS}, and more \`max-seeds\` than \`seeds\`.`,
    advice:
      'The numbers are looked at after `seeds` pairs, and if they leave it open, once more after `max-seeds`. Write, for example:',
    examples: [
      [
        ['seeds', '5'],
        ['max-seeds', '10'],
      ],
    ],
  })
}

function wholeNumber(name: InputName, value: string, least: number, example: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= MOST_SEEDS)) {
    throw badInput(name, value, `a whole number from ${least} to ${MOST_SEEDS}`, example)
  }
  return number
}

const GATES: readonly Gate[] = ['worse', 'inconclusive', 'no-baseline']

/** @throws UserError for a gate that could never decide */
export function failOn(env: NodeJS.ProcessEnv, metrics: MetricRule[], seeds: SeedRule): Gate[] {
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
  const canJudge = seeds.first >= FEWEST_PAIRS || metrics.some((rule) => rule.tolerance !== undefined)
  if (judging !== undefined && !canJudge) {
    const runs = seeds.first === 1 ? 'one run' : 'two runs'
    throw new InputError({
      input: 'fail-on',
      problem: `has \`${judging}\`, but ${runs} of each side cannot tell a worse model from noise, and no metric has a tolerance.`,
      advice: 'Let the noise be measured, or say how much of a difference is noise:',
      examples: [
        [
          ['fail-on', judging],
          ['seeds', '5'],
        ],
        [
          ['fail-on', judging],
          ['metrics', 'accuracy: { tolerance: 0.5 }'],
        ],
      ],
    })
  }
  return gates
}
