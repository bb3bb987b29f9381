import { gunzipSync } from 'node:zlib'
import { handover } from '../../__tests__/handover/build.js'
import { HEAD } from '../../__tests__/report/build.js'
import { writeMeasurement } from '../../src/handover/one-measurement.js'
import { writeHandover } from '../../src/handover/write-handover.js'
import { altered } from './altered.js'

/** What one job hands to another, unpacked. */
export function handovers(): Buffer[] {
  const failed = { kind: 'failed', message: 'No.', remedy: 'Yes.' } as const
  return [handover(), { schema: 1 as const, pullRequest: 12, headSha: HEAD, result: failed }].map((one) =>
    gunzipSync(writeHandover(one)),
  )
}

/** The training that `measurements` are of, and the plan. */
export const ITEM = { side: 'head', commit: HEAD, ref: 'refs/pull/12/head', seed: 1 } as const
export const PLAN = 'plan'

/** What one machine of many hands on, unpacked. */
export function measurements(): Buffer[] {
  const [pair] = handover().result.pairs
  if (pair === undefined) throw new Error('the sample has no pair')
  const entry = { key: 'key', mentioned: 'mentioned', measuredAt: 1_700_000_000_000 }
  const handed = {
    schema: 1,
    plan: PLAN,
    measurement: pair.head,
    entry,
    machine: 'GitHub Actions 7',
  } as const
  return [handed, { ...handed, entry: undefined }].map((one) => gunzipSync(writeMeasurement(one, 2)))
}

export const alteredMeasurement = altered(measurements())

export const alteredHandover = altered(handovers())
