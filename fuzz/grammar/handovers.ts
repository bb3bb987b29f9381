import { gunzipSync } from 'node:zlib'
import { handover } from '../../__tests__/handover/build.js'
import { HEAD } from '../../__tests__/report/build.js'
import { writeHandover } from '../../src/handover/write-handover.js'
import { altered } from './altered.js'

/** What one job hands to another, unpacked. */
export function handovers(): Buffer[] {
  const failed = { kind: 'failed', message: 'No.', remedy: 'Yes.' } as const
  return [handover(), { schema: 1 as const, pullRequest: 12, headSha: HEAD, result: failed }].map((one) =>
    gunzipSync(writeHandover(one)),
  )
}

export const alteredHandover = altered(handovers())
