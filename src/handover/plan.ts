import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import type { SharedPlan, Subject } from '../model/shared-plan.js'
import { anyMeasurement, completeMeasurement } from '../schema/measurement.js'
import { namedNumbers } from '../schema/named-numbers.js'
import { listOf, maybe, moment, positive, sha, text } from '../schema/primitives.js'
import { MOST_PACKED, MOST_PAIRS, MOST_UNPACKED } from './limits.js'
import { baseCommit, circumstances, completeCircumstances, completeRule, rule } from './read-handover.js'
import { withFilesOnly, withoutPredictions, withoutSeries } from './reduce.js'
import { parse, placeOf, type Refused, refused, unpack } from './unpack.js'

/** What came, or why it is not taken. */
export type ReadPlan = { kind: 'read'; plan: SharedPlan } | Refused

/** Of a commit. */
const MOST_FILES = 50_000
const MOST_TRAININGS = 2 * MOST_PAIRS

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pull-request'), number: positive, headSha: sha, base: baseCommit }),
  z.strictObject({
    kind: z.literal('branch'),
    branch: text.check(z.minLength(1)),
    sha,
    purpose: z.enum(['baseline', 'noise']),
  }),
])

const item = z.strictObject({
  side: z.enum(['head', 'base']),
  commit: sha,
  ref: text,
  seed: positive.check(z.maximum(MOST_PAIRS)),
})

const files = listOf(z.object({ path: text, mode: text, sha }), MOST_FILES)

const schema = z.strictObject({
  schema: z.literal(1),
  id: text,
  attempt: positive,
  subject,
  items: listOf(item, MOST_TRAININGS).check(z.refine((items) => items.length > 0)),
  known: listOf(anyMeasurement, MOST_TRAININGS),
  settings: text,
  startedAt: moment,
  ledger: maybe(text),
  machines: text,
  trees: z.record(sha, files),
  rules: listOf(rule, 1_000),
  circumstances,
})

/** What goes first where all of it would be too large. */
const REDUCTIONS: ((plan: SharedPlan) => SharedPlan)[] = [
  (plan) => ({ ...plan, known: plan.known.map(withFilesOnly) }),
  (plan) => ({ ...plan, known: plan.known.map(withFilesOnly).map(withoutSeries) }),
  (plan) => ({
    ...plan,
    known: plan.known.map(withFilesOnly).map(withoutSeries).map(withoutPredictions),
    trees: {},
  }),
  // What cannot be handed on is looked up again, by each machine for itself.
  (plan) => ({ ...plan, known: [], trees: {} }),
]

/** @returns the plan as it is handed on, since what is too large is left out of it; packed, and what tells it from any other */
export function writePlan(whole: SharedPlan): { plan: SharedPlan; packed: Buffer; digest: string } {
  for (const reduce of REDUCTIONS) {
    const plan = reduce(whole)
    const json = JSON.stringify(plan, namedNumbers)
    if (Buffer.byteLength(json) > MOST_UNPACKED) continue
    const packed = gzipSync(json)
    if (packed.length <= MOST_PACKED) return { plan, packed, digest: digestOf(packed) }
  }
  throw new Error('The plan alone is too large to be handed on.')
}

/**
 * Reads a plan. The digest has come as an output of the job that planned, where no training can change it: what has it
 * is that plan, and nobody's else.
 */
export function readPlan(packed: Buffer, digest: string): ReadPlan {
  if (digestOf(packed) !== digest) return refused('is not the plan that the job `plan` has made')
  const json = unpack(packed, MOST_UNPACKED)
  if (json.kind === 'refused') return json
  const value = parse(json.text)
  const found = schema.safeParse(value)
  if (!found.success) return refused(placeOf(found.error, value))
  const { data } = found
  const plan: SharedPlan = {
    ...data,
    subject: completeSubject(data.subject),
    known: data.known.map(completeMeasurement),
    ledger: data.ledger,
    rules: data.rules.map(completeRule),
    circumstances: completeCircumstances(data.circumstances),
  }
  const mixedUp = mixUpIn(plan)
  return mixedUp === undefined ? { kind: 'read', plan } : refused(mixedUp)
}

function completeSubject(read: z.infer<typeof subject>): Subject {
  if (read.kind === 'branch') return read
  return { ...read, base: { ...read.base, behindBy: read.base.behindBy } }
}

/** A plan trains the commits of whom it is for, each seed once; what is known is of one of these trainings. */
function mixUpIn({ subject: about, items, known }: SharedPlan): string | undefined {
  const commitOf = {
    head: about.kind === 'branch' ? undefined : about.headSha,
    base: about.kind === 'branch' ? about.sha : about.base.sha,
  }
  const planned = new Set<string>()
  for (const { side, commit, seed } of items) {
    if (commit !== commitOf[side] || planned.has(`${side} ${seed}`)) {
      return `has a training in the place of ${side} with seed ${seed} that is of something else`
    }
    planned.add(`${side} ${seed}`)
  }
  const strange = known.find(
    ({ side, commit, seed }) => commit !== commitOf[side] || !planned.has(`${side} ${seed}`),
  )
  return strange && `knows a training of ${strange.side} with seed ${strange.seed} that it does not have`
}

function digestOf(packed: Buffer): string {
  return createHash('sha256').update(packed).digest('hex')
}
