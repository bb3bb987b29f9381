import * as z from 'zod/mini'
import type { Circumstances } from '../model/circumstances.js'
import type { Handover, MeasuredPairs } from '../model/handover.js'
import type { MetricRule } from '../model/metric-settings.js'
import { anyMeasurement, completeMeasurement } from '../schema/measurement.js'
import { amount, listOf, maybe, positive, sha, text, texts } from '../schema/primitives.js'
import { countValues } from './count-values.js'
import { MOST_PAIRS, MOST_UNPACKED, MOST_VALUES } from './limits.js'
import { parse, placeOf, type Refused, refused, unpack } from './unpack.js'

/** What came, or why it is not taken: words that follow "the artifact". */
export type ReadHandover = { kind: 'read'; handover: Handover } | Refused

const seeds = positive.check(z.maximum(MOST_PAIRS))
const look = z.union([z.literal(1), z.literal(2)])

const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge-base') }),
  z.object({ kind: z.literal('base-tip') }),
  z.object({ kind: z.literal('ref'), ref: text }),
])

export const rule = z.object({
  pattern: text,
  better: maybe(z.enum(['lower', 'higher'])),
  tolerance: maybe(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('absolute'), amount }),
      z.object({ kind: z.literal('relative'), percent: amount }),
    ]),
  ),
  unit: maybe(text),
  primary: z.boolean(),
  take: maybe(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('last') }),
      z.object({ kind: z.literal('at-best'), metric: text }),
    ]),
  ),
})

export const circumstances = z.object({
  command: text,
  workingDirectory: text,
  install: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('auto') }),
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('command'), command: text }),
  ]),
  results: texts,
  predictions: texts,
  metrics: listOf(rule, 1_000),
  submodules: z.boolean(),
  lfs: z.boolean(),
  seeds,
  maxSeeds: maybe(seeds),
  trainedTogether: z.boolean(),
  atOnce: maybe(amount),
  reuse: maybe(z.enum(['auto', 'on', 'off'])),
})

export const baseCommit = z.object({ sha, choice, behindBy: maybe(amount) })

const measuredPairs = z.object({
  kind: z.literal('measured'),
  base: baseCommit,
  pairs: listOf(z.object({ seed: seeds, head: anyMeasurement, base: anyMeasurement }), MOST_PAIRS).check(
    z.refine((pairs) => pairs.length > 0),
  ),
  ignoresSeed: z.boolean(),
  looks: look,
  look,
  changes: maybe(z.object({ total: amount, read: texts })),
  rules: listOf(rule, 1_000),
  circumstances,
  notes: listOf(text, 10),
  machines: maybe(amount),
})

const schema = z.object({
  schema: z.literal(1),
  pullRequest: positive,
  headSha: sha,
  result: z.discriminatedUnion('kind', [
    measuredPairs,
    z.object({ kind: z.literal('failed'), message: text, remedy: text }),
  ]),
})

/**
 * Reads what another job handed over. Whoever may change that job's workflow may have written it, so it is taken only
 * as Headway writes it: of bounded size, every number a number, and every measurement of the commit and the seed that
 * it stands for.
 */
export function readHandover(packed: Buffer): ReadHandover {
  const json = unpack(packed, MOST_UNPACKED)
  return json.kind === 'refused' ? json : readJson(json.text)
}

/** The same, once it is unpacked. */
export function readJson(json: string): ReadHandover {
  if (countValues(json) > MOST_VALUES) return refused(`holds more than ${MOST_VALUES} values`)
  const value = parse(json)
  if (value === undefined) return refused('is no JSON')
  const found = schema.safeParse(value)
  if (!found.success) return refused(placeOf(found.error, value))
  const { result, ...rest } = found.data
  if (result.kind === 'failed') return { kind: 'read', handover: { ...rest, result } }
  const complete = completePairs(result)
  const mixedUp = mixUpIn(complete, rest.headSha)
  if (mixedUp !== undefined) return refused(mixedUp)
  return { kind: 'read', handover: { ...rest, result: complete } }
}

function completePairs({
  base,
  pairs,
  changes,
  rules,
  circumstances: told,
  machines,
  ...rest
}: z.infer<typeof measuredPairs>): MeasuredPairs {
  return {
    ...rest,
    base: { ...base, behindBy: base.behindBy },
    pairs: pairs.map(({ seed, head, base: other }) => ({
      seed,
      head: completeMeasurement(head),
      base: completeMeasurement(other),
    })),
    changes,
    machines,
    rules: rules.map(completeRule),
    circumstances: completeCircumstances(told),
  }
}

export function completeCircumstances(told: z.infer<typeof circumstances>): Circumstances {
  return {
    ...told,
    metrics: told.metrics.map(completeRule),
    maxSeeds: told.maxSeeds,
    atOnce: told.atOnce,
  }
}

export function completeRule(one: z.infer<typeof rule>): MetricRule {
  const { better, tolerance, unit, take } = one
  return { ...one, better, tolerance, unit, take }
}

/** A number of the wrong side, commit or seed is worse than none. */
function mixUpIn({ base, pairs }: MeasuredPairs, headSha: string): string | undefined {
  const taken = new Set<number>()
  for (const { seed, ...sides } of pairs) {
    if (taken.has(seed)) return `has two pairs of seed ${seed}`
    taken.add(seed)
    const wanted = { head: headSha, base: base.sha }
    for (const side of ['head', 'base'] as const) {
      const one = sides[side]
      if (one.side !== side || one.seed !== seed || one.commit !== wanted[side]) {
        return `has a measurement in the place of ${side} with seed ${seed} that is of something else`
      }
    }
  }
  return undefined
}
