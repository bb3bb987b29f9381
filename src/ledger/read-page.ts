import * as z from 'zod/mini'
import type { TreeFile } from '../model/tree.js'
import { completeMeasurement, keptMeasurement } from '../schema/measurement.js'
import { amount, listOf, sha, text } from '../schema/primitives.js'
import { EMPTY, MOST_ENTRIES, MOST_FILES, type Page, tidy } from './page.js'

const entry = z.object({
  key: text,
  measuredAt: amount,
  runId: text,
  commit: sha,
  mentioned: text,
  measurement: keptMeasurement,
})

const tree = listOf(z.object({ path: text, mode: z.string().check(z.regex(/^\d{6}$/)), sha }), MOST_FILES)

const page = z.object({
  schema: z.literal(1),
  entries: z.array(z.unknown()).check(z.maxLength(MOST_ENTRIES)),
  trees: z.record(sha, z.unknown()),
})

/**
 * Reads what was kept. Anything may stand there, since any job of the pull request may have written it: what is not as
 * Headway writes it is left out.
 *
 * @param now milliseconds since the epoch: older entries than 14 days are left out, and those of the future
 */
export function readPage(json: string, now: number): Page {
  const found = page.safeParse(parse(json))
  if (!found.success) return EMPTY
  const trees = new Map<string, TreeFile[]>()
  for (const [commit, files] of Object.entries(found.data.trees)) {
    const checked = tree.safeParse(files)
    if (checked.success) trees.set(commit, checked.data)
  }
  const entries = found.data.entries.flatMap((value) => {
    const checked = entry.safeParse(value)
    if (!checked.success || checked.data.measurement.commit !== checked.data.commit) return []
    return [{ ...checked.data, measurement: completeMeasurement(checked.data.measurement) }]
  })
  return tidy({ schema: 1, entries, trees: Object.fromEntries(trees) }, now)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
