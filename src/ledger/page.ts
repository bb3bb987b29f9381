import type { Measurement } from '../model/measurement.js'
import type { TreeFile } from '../model/tree.js'
import { namedNumbers } from '../schema/named-numbers.js'

/** A measurement, and all that must be the same for it to answer again. */
export interface Entry {
  /** Digest of command, seed, variables, data, packages and machine: see `ledgerKey`. */
  key: string
  /** Milliseconds since the epoch. */
  measuredAt: number
  runId: string
  commit: string
  /** Digest of the variables that the files it read mention. */
  mentioned: string
  measurement: Measurement
}

/** What is kept for one pull request, or for one branch. */
export interface Page {
  schema: 1
  /** Newest first. */
  entries: Entry[]
  /** The files of their commits, by SHA. */
  trees: Record<string, TreeFile[]>
}

export const EMPTY: Page = { schema: 1, entries: [], trees: {} }

const DAY_MS = 24 * 60 * 60 * 1000
/** Beyond that, something that nobody thinks of has changed. */
const LONGEST_MS = 14 * DAY_MS
export const MOST_ENTRIES = 256
/** Of a commit. Trees larger than this are not kept, so nothing of theirs is reused. */
export const MOST_FILES = 50_000
const MOST_TEXT = 24 * 1024 * 1024

/** With one more entry, which comes first. */
export function withEntry(before: Page, added: Entry, files: TreeFile[], now: number): Page {
  return tidy(
    {
      schema: 1,
      entries: [added, ...before.entries],
      trees: { ...before.trees, [added.commit]: files },
    },
    now,
  )
}

/** As text; the oldest entries go where it would be too long. */
export function writePage(kept: Page): string {
  for (let size = kept.entries.length; ; size = Math.floor(size / 2)) {
    const json = JSON.stringify(
      withoutOrphans({ ...kept, entries: kept.entries.slice(0, size) }),
      namedNumbers,
    )
    if (json.length <= MOST_TEXT || size === 0) return json
  }
}

/** Without what is too old, too large, or more than is kept. @param now milliseconds since the epoch */
export function tidy(kept: Page, now: number): Page {
  const entries = kept.entries.filter(
    ({ measuredAt, commit }) =>
      measuredAt <= now &&
      now - measuredAt <= LONGEST_MS &&
      kept.trees[commit] !== undefined &&
      kept.trees[commit].length <= MOST_FILES,
  )
  return withoutOrphans({ ...kept, entries: entries.slice(0, MOST_ENTRIES) })
}

function withoutOrphans({ entries, trees }: Page): Page {
  const used = new Set(entries.map(({ commit }) => commit))
  return {
    schema: 1,
    entries,
    trees: Object.fromEntries(Object.entries(trees).filter(([commit]) => used.has(commit))),
  }
}
