import { parseArgs } from 'node:util'
import { pairedT } from '../../src/comparison/statistics/paired-t.js'
import { type Counts, countAlarms, type Plan, pairsOf } from './evaluations.js'
import { judgeByComparison } from './judge.js'
import { measurePool } from './measure.js'
import { type MetricName, type Pool, readPool, writePool } from './pool.js'
import { wilson } from './wilson.js'

const EVALUATIONS = 200
/** The same again, so often that chance has no say in which evaluations are drawn. */
const MANY = 20_000
/** 5 of 100, and what 200 evaluations may be off by. */
const MOST = 0.07
const METRICS: readonly MetricName[] = ['accuracy', 'loss']
const PLANS: readonly Plan[] = [[3], [5], [5, 10]]

const { values } = parseArgs({ options: { measure: { type: 'boolean', default: false } } })
if (values.measure) await writePool(await measurePool((text) => console.log(text)))
const pool = await readPool()
console.log(describe(pool))
const rows = [...alone(pool), ...together(pool)]
for (const row of rows) console.log(render(row))
const kept = rows.every(isKept)
console.log(`\nAt most ${percent(MOST)} may be false alarms: ${kept ? 'kept' : 'NOT KEPT'}.`)
console.log(
  '“Any of them” has no limit of its own: the primary metric has its 5 %, and all others together have theirs.',
)
process.exitCode = kept ? 0 : 1

interface Row {
  what: string
  /** Whether it is one of those that must be kept. */
  limited: boolean
  count(counts: Counts): number
  few: Counts
  many: Counts
}

function alone(from: Pool): Row[] {
  return METRICS.flatMap((metric) =>
    PLANS.map((plan) => ({
      what: `${metric} alone, ${nameOf(plan)}`,
      limited: true,
      count: ({ any }: Counts) => any,
      ...measure(from, [metric], plan),
    })),
  )
}

function together(from: Pool): Row[] {
  return PLANS.flatMap((plan) => {
    const counts = measure(from, METRICS, plan)
    return [
      ...METRICS.map((metric, index) => ({
        what: `both, ${metric} ${index === 0 ? 'as primary' : 'by Holm'}, ${nameOf(plan)}`,
        limited: true,
        count: ({ called }: Counts) => called[index] ?? Number.NaN,
        ...counts,
      })),
      {
        what: `both, any of them, ${nameOf(plan)}`,
        limited: false,
        count: ({ any }: Counts) => any,
        ...counts,
      },
    ]
  })
}

function measure(from: Pool, metrics: readonly MetricName[], plan: Plan): { few: Counts; many: Counts } {
  const count = (evaluations: number) => countAlarms(from, judgeByComparison, { metrics, plan, evaluations })
  return { few: count(EVALUATIONS), many: count(MANY) }
}

function render({ what, count, few, many }: Row): string {
  const { low, high } = wilson(count(few), few.evaluations)
  const shown = `${String(count(few)).padStart(3)} of ${few.evaluations} = ${percent(count(few) / few.evaluations).padStart(6)}`
  const often = `of ${MANY.toLocaleString('en')}: ${percent(count(many) / MANY)}`
  return `${what.padEnd(40)} ${shown}  ${`(${percent(low)} to ${percent(high)})`.padEnd(18)}  ${often}`
}

function isKept({ limited, count, few, many }: Row): boolean {
  return !limited || [few, many].every((counts) => count(counts) <= MOST * counts.evaluations)
}

function describe(from: Pool): string {
  const pairs = pairsOf(from)
  const lines = METRICS.map((metric) => {
    const differences = pairs.map(({ head, base }) => head[metric] - base[metric])
    const { mean, sd, p } = pairedT(differences, { confidence: 0.95 })
    const r = correlation(from.head[metric], from.base[metric])
    return `  ${metric}: head − base ${mean.toFixed(3)} on average (p = ${p.toFixed(2)}), deviation ${sd.toFixed(3)}, correlation of the sides ${r.toFixed(2)}`
  })
  return [
    `${from.how}; Python ${from.python}, ${from.date}.`,
    ...lines,
    'Evaluations are drawn from these trainings, no seed twice within one. They share trainings with one another, so the',
    'intervals (Wilson, 95 %) are a little too narrow. Share of evaluations that say “better” or “worse”:',
    '',
  ].join('\n')
}

function correlation(left: readonly number[], right: readonly number[]): number {
  const centred = (values: readonly number[]): number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.map((value) => value - mean)
  }
  const [x, y] = [centred(left), centred(right)]
  const product = (one: number[], other: number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? Number.NaN), 0)
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y))
}

function nameOf(plan: Plan): string {
  return plan.length === 1 ? `${plan[0]} pairs` : `${plan[0]} → ${plan[1]} pairs`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
