import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SharedPlan } from '../model/shared-plan.js'
import { anyMeasurement, completeMeasurement } from '../schema/measurement.js'
import { namedNumbers } from '../schema/named-numbers.js'
import { MOST_PACKED, MOST_UNPACKED } from './limits.js'
import { withFilesOnly, withoutPredictions, withoutSeries } from './reduce.js'
import { parse, type Refused, refused, unpack } from './unpack.js'

/** What came, or why it is not taken. */
export type ReadPlan = { kind: 'read'; plan: SharedPlan } | Refused

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
  const plan = parse(json.text) as SharedPlan
  if (plan?.schema !== 1) return refused('is of another version of Headway')
  // Numbers that JSON does not know are words there.
  const known = plan.known.map((one) => completeMeasurement(anyMeasurement.parse(one)))
  return { kind: 'read', plan: { ...plan, known } }
}

function digestOf(packed: Buffer): string {
  return createHash('sha256').update(packed).digest('hex')
}
