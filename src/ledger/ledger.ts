import type { Measurement } from '../model/measurement.js'
import type { Shelf } from '../model/shelf.js'
import type { TreeFile } from '../model/tree.js'
import { type Answer, find, type Question } from './find.js'
import { EMPTY, type Entry, withEntry, writePage } from './page.js'
import { digest, digestMentioned } from './variables.js'

/** For whom a measurement answers: for one pull request, or for all onto one branch. */
export type Scope = { kind: 'pull-request'; number: number } | { kind: 'branch'; branch: string }

export interface LedgerOptions {
  /** Where pages are kept between jobs; `undefined`: for this job only. */
  shelf: Shelf | undefined
  /** See `ledgerName`. */
  evaluation: string
  /** Whose page is read and, with `writes`, kept. */
  own: Scope
  writes: boolean
  /** Whose page is read, too. */
  other: Scope | undefined
  runId: string
  runAttempt: number
  mode: 'auto' | 'on'
  areAsTheyWere(files: { path: string; stamp: string }[]): Promise<boolean>
}

/** Earlier measurements, and what they read. */
export interface Ledger {
  /** Whether what is added outlives this job. */
  lasts: boolean
  find(question: Omit<Question, 'runId' | 'mode'>): Promise<Answer>
  /** Keeps a measurement that was just taken, if it may answer again. Does not wait for the shelf. */
  add(added: Omit<Question, 'runId' | 'mode'> & { measurement: Measurement }): Promise<void>
  /** What this job has added, oldest first. */
  added(): Entry[]
  /** Keeps what other jobs have measured, all of it at once. @param trees the files of their commits */
  addAll(entries: Entry[], trees: Record<string, TreeFile[]>): void
  /** Most that the same training was seen to need, in bytes; `undefined` where it was never measured. */
  peakMemoryBytes(): Promise<number | undefined>
  /** When all that was added is on the shelf, or cannot be. */
  kept(): Promise<void>
}

/** @param words what tells an evaluation from others of the repository: workflow file, job, command */
export function ledgerName(words: string[]): string {
  return digest(words).slice(0, 16)
}

/** Starts to fetch the pages at once; whoever asks first waits for them. */
export function openLedger(options: LedgerOptions): Ledger {
  const { shelf, own, other, writes, runId, runAttempt, mode, areAsTheyWere, evaluation: name } = options
  const fetchPage = async (scope: Scope | undefined) => {
    const json = scope && (await shelf?.fetch(prefixOf(name, scope)))
    if (json === undefined) return EMPTY
    // The library that checks it is large: only who has a page loads it.
    const { readPage } = await import('./read-page.js')
    return readPage(json, Date.now())
  }
  let mine = fetchPage(own)
  const others = fetchPage(other)
  let keeping: Promise<void> = Promise.resolve()
  let newest = 0
  const added: Entry[] = []

  /** What is added until the one before is kept is kept together. */
  function put(entry: Entry, files: TreeFile[]): void {
    added.push(entry)
    mine = mine.then((page) => withEntry(page, entry, files, Date.now()))
    newest += 1
    const number = newest
    if (shelf === undefined || !writes) return
    keeping = keeping.then(async () => {
      // A later one holds all that this one would.
      if (number < newest) return
      await shelf.keep(`${prefixOf(name, own)}${runId}-${runAttempt}-${number}`, writePage(await mine))
    })
  }

  return {
    lasts: shelf !== undefined && writes,
    async find(question) {
      return find([await mine, await others], { ...question, runId, mode }, areAsTheyWere)
    },
    async add({ measurement, key, commit, files, variables }) {
      const { reads, result, reused } = measurement
      if (reads === undefined || reused !== undefined || result.kind !== 'measured') return
      const mentioned = digestMentioned(variables, reads.mentions)
      put({ key, measuredAt: Date.now(), runId, commit, mentioned, measurement }, files)
    },
    added: () => [...added],
    addAll(entries, trees) {
      for (const entry of entries) {
        const files = trees[entry.commit]
        if (files !== undefined) put(entry, files)
      }
    },
    async peakMemoryBytes() {
      const entries = [...(await mine).entries, ...(await others).entries]
      const peaks = entries.flatMap(({ measurement }) => measurement.cost?.peakMemoryBytes ?? [])
      return peaks.length === 0 ? undefined : Math.max(...peaks)
    },
    kept: () => keeping,
  }
}

function prefixOf(name: string, scope: Scope): string {
  const whose =
    scope.kind === 'pull-request' ? `pull-${scope.number}` : `branch-${digest(scope.branch).slice(0, 16)}`
  return `headway-1-${name}-${whose}-`
}
