import type { Reuse } from '../model/reuse.js'
import type { TreeFile } from '../model/tree.js'
import { differInData } from './key.js'
import type { Entry, Page } from './page.js'
import { changesBetween, couldMatter } from './reads.js'
import { digestMentioned } from './variables.js'

/** A training that would have to be done. */
export interface Question {
  /** See `ledgerKey`. */
  key: string
  commit: string
  seed: number
  /** The commit's. */
  files: TreeFile[]
  /** As the training would see them. */
  variables: NodeJS.ProcessEnv
  /** The run that asks. */
  runId: string
  /** `on`: the user vouches that worktree and data are all there is. */
  mode: 'auto' | 'on'
}

/** What answers, or why the newest that might have does not: words that follow "it". */
export type Answer =
  | { kind: 'found'; entry: Entry; reuse: Reuse }
  | { kind: 'missing'; because: string | undefined }

/**
 * Looks for a measurement that the training would give again.
 *
 * @param areAsTheyWere whether the machine's own files that were read are the same here
 */
export async function find(
  pages: Page[],
  question: Question,
  areAsTheyWere: (files: { path: string; stamp: string }[]) => Promise<boolean>,
): Promise<Answer> {
  let because: string | undefined
  const all = pages.flatMap((page) =>
    page.entries.map((entry) => ({ entry, files: page.trees[entry.commit] ?? [] })),
  )
  const entries = all
    // The key holds the seed, too; but a machine that hands on a measurement says by itself what its key is.
    .filter(({ entry }) => entry.key === question.key && entry.measurement.seed === question.seed)
    .sort((a, b) => b.entry.measuredAt - a.entry.measuredAt)
  for (const { entry, files } of entries) {
    const { commit, measuredAt } = entry
    const changes = commit === question.commit ? [] : changesBetween(files, question.files)
    const obstacle = await obstacleTo(entry, changes, question, areAsTheyWere)
    because ??= obstacle
    if (obstacle !== undefined) continue
    const reason =
      commit !== question.commit ? 'unread' : entry.runId === question.runId ? 'same-run' : 'same-commit'
    return { kind: 'found', entry, reuse: { commit, measuredAt, because: reason, changed: changes.length } }
  }
  if (all.some(({ entry }) => differInData(entry.key, question.key))) {
    because ??= 'had other data: what the input `data` names is not the same'
  }
  return { kind: 'missing', because }
}

async function obstacleTo(
  { commit, runId, mentioned, measurement }: Entry,
  changes: ReturnType<typeof changesBetween>,
  question: Question,
  areAsTheyWere: (files: { path: string; stamp: string }[]) => Promise<boolean>,
): Promise<string | undefined> {
  const { reads } = measurement
  if (reads === undefined) return 'was not watched'
  if (digestMentioned(question.variables, reads.mentions) !== mentioned) {
    return `reads ${reads.mentions.map((name) => `\`${name}\``).join(', ')}, which differs`
  }
  // The job was run again, not the evaluation asked for anew: what it has measured stands.
  if (commit === question.commit && runId === question.runId) return undefined
  const telling = changes.filter((change) => couldMatter(change, reads))
  if (telling.length > 0) {
    const more = telling.length > 1 ? ` and ${telling.length - 1} more` : ''
    return `may read \`${telling[0]?.path}\`${more}, which differs`
  }
  if (question.mode === 'on') return undefined
  if (reads.blindSpots.length > 0) return reads.blindSpots.join('; ')
  return (await areAsTheyWere(reads.machine)) ? undefined : 'read files of the machine that have changed'
}
