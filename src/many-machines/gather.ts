import { MOST_PACKED_EACH, MOST_VALUES_TOGETHER } from '../handover/limits.js'
import { readMeasurement } from '../handover/one-measurement.js'
import type { Entry } from '../ledger/page.js'
import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import type { Run } from '../model/run.js'
import type { HandedMeasurement, SharedPlan } from '../model/shared-plan.js'
import { UserError } from '../model/user-error.js'
import type { ListedArtifact } from '../storage/artifact-service.js'
import { type OwnArtifacts, openOwn } from '../storage/download.js'
import { Unavailable } from '../storage/unavailable.js'
import { unmeasured } from '../story/measure.js'
import { measurementName, planName } from './shared-plan.js'

/** All measurements of a plan: what was known, what came, and in the place of what did not, why. */
export interface Gathered {
  /** In the order of the plan. */
  measurements: Measurement[]
  /** What may answer again. */
  entries: Entry[]
  /** How many machines have trained. */
  machines: number
  /** Trainings of which nothing came. */
  missing: PlanItem[]
}

/** How many are downloaded at once. */
const AT_ONCE = 6
const AGAIN =
  'Let the failed jobs of this run run again (“Re-run failed jobs”): what is there already is kept, and only what is missing is trained.'
const ALL_AGAIN = 'Let all jobs of this run run again, and look into the log of that training.'

type Found = { artifact: ListedArtifact } | { because: string; remedy: string; isMissing: boolean }

/**
 * Gathers what the machines have handed on. Each of them has run code of the pull request, so each may lie about its own
 * training, and none about another one: where two jobs claim one training, or one job claims two, none is believed.
 *
 * @throws UserError where it cannot be found out what there is
 */
export async function gather(
  plan: SharedPlan,
  name: string | undefined,
  run: Run,
  signal: AbortSignal,
): Promise<Gathered> {
  const own = await openOwn(process.env, { signal }).catch((error: unknown) => {
    if (!(error instanceof Unavailable)) throw error
    throw new UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
      cause: error,
    })
  })
  const wanted = plan.items.filter((item) => knownOf(plan, item) === undefined)
  const found = new Map(wanted.map((item) => [item, findNewest(item, plan, name, run, own.listed)]))
  refuseMeddlers(found, named(own.listed, planName(name, plan.attempt))?.job)
  const packed = await downloadAll(found, own)
  return read(plan, found, packed, run)
}

function knownOf({ known }: SharedPlan, { side, seed }: PlanItem): Measurement | undefined {
  return known.find((one) => one.side === side && one.seed === seed)
}

/** Whoever runs only the failed jobs again has the others' measurements of an earlier attempt. */
function findNewest(
  item: PlanItem,
  plan: SharedPlan,
  name: string | undefined,
  run: Run,
  listed: ListedArtifact[],
): Found {
  for (let attempt = run.runAttempt; attempt >= plan.attempt; attempt--) {
    const artifact = named(listed, measurementName(name, item, attempt))
    if (artifact === undefined) continue
    if (named(listed, measurementName(name, item, attempt, 2)) === undefined) return { artifact }
    return {
      because: 'two jobs of this run have handed on a measurement in its name',
      remedy: ALL_AGAIN,
      isMissing: false,
    }
  }
  return { because: 'its machine has handed nothing on', remedy: AGAIN, isMissing: true }
}

function named(listed: ListedArtifact[], name: string): ListedArtifact | undefined {
  return listed.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0]
}

/**
 * The service says which job has kept what, and a job of the matrix has one training. A service to which all jobs are one
 * tells nothing: there, the job that planned would be the one that trained.
 */
function refuseMeddlers(found: Map<PlanItem, Found>, planning: string | undefined): void {
  const claims = new Map<string, PlanItem[]>()
  for (const [item, one] of found) {
    if (!('artifact' in one) || one.artifact.job === planning) continue
    claims.set(one.artifact.job, [...(claims.get(one.artifact.job) ?? []), item])
  }
  for (const claimed of claims.values()) {
    for (const item of claimed.length > 1 ? claimed : []) {
      found.set(item, {
        because: 'one job of this run has handed on the measurements of several trainings',
        remedy: ALL_AGAIN,
        isMissing: false,
      })
    }
  }
}

async function downloadAll(
  found: Map<PlanItem, Found>,
  own: OwnArtifacts,
): Promise<Map<PlanItem, Buffer | { because: string }>> {
  const packed = new Map<PlanItem, Buffer | { because: string }>()
  const waiting = [...found].flatMap(([item, one]) => ('artifact' in one ? [{ item, ...one }] : []))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const bytes = await own.download(next.artifact, MOST_PACKED_EACH).catch((error: unknown) => {
        if (error instanceof Unavailable) return { because: `its artifact cannot be had: ${error.message}` }
        throw error
      })
      packed.set(next.item, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return packed
}

/** One after the other, so that together they stay within what there is room for. */
function read(
  plan: SharedPlan,
  found: Map<PlanItem, Found>,
  packed: Map<PlanItem, Buffer | { because: string }>,
  { runId }: Run,
): Gathered {
  const handed: HandedMeasurement[] = []
  const missing: PlanItem[] = []
  let room = MOST_VALUES_TOGETHER
  const measurements = plan.items.map((item): Measurement => {
    const known = knownOf(plan, item)
    if (known !== undefined) return known
    const where = found.get(item)
    if (where !== undefined && 'because' in where) {
      if (where.isMissing) missing.push(item)
      return lost(item, where.because, where.remedy)
    }
    const bytes = packed.get(item)
    if (!Buffer.isBuffer(bytes)) return lost(item, bytes?.because ?? 'its artifact is gone', AGAIN)
    const one = readMeasurement(bytes, plan.id, item, room)
    packed.delete(item)
    if (one.kind === 'refused')
      return lost(item, `what its machine has handed on is not taken: the artifact ${one.because}`, ALL_AGAIN)
    room -= one.values
    handed.push(one.handed)
    return one.handed.measurement
  })
  const trained = handed.filter(({ measurement }) => measurement.reused === undefined)
  return {
    measurements,
    entries: trained.flatMap((one) => entryOf(one, runId)),
    machines: new Set(trained.map(({ machine }) => machine)).size,
    missing,
  }
}

function entryOf({ entry, measurement }: HandedMeasurement, runId: string): Entry[] {
  if (entry === undefined) return []
  return [{ ...entry, runId, commit: measurement.commit, measurement }]
}

function lost(item: PlanItem, because: string, remedy: string): Measurement {
  return unmeasured(item, { kind: 'not-handed-on', because, remedy })
}
