import { describe, expect, test } from '@jest/globals'
import { type LedgerOptions, ledgerName, openLedger, type Scope } from '../../src/ledger/ledger.js'
import { readPage } from '../../src/ledger/read-page.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Shelf } from '../../src/model/shelf.js'
import { commit, measurementOf, readsOf, treeOf } from './build.js'

const PULL: Scope = { kind: 'pull-request', number: 1 }
const MAIN: Scope = { kind: 'branch', branch: 'main' }

interface Memory extends Shelf {
  pages: Map<string, string>
  asked: string[]
}

/** A shelf that finds what was put there last, as GitHub's does. */
function shelfInMemory(waitFor: Promise<void> = Promise.resolve()): Memory {
  const pages = new Map<string, string>()
  const asked: string[] = []
  return {
    pages,
    asked,
    async fetch(prefix) {
      asked.push(prefix)
      return [...pages].filter(([key]) => key.startsWith(prefix)).at(-1)?.[1]
    },
    async keep(key, page) {
      await waitFor
      if (pages.has(key)) throw new Error(`${key} is kept already`)
      pages.set(key, page)
    },
  }
}

function open(shelf: Shelf | undefined, changes: Partial<LedgerOptions> = {}) {
  return openLedger({
    shelf,
    evaluation: ledgerName(['.github/workflows/evaluate.yml', 'evaluate', 'python train.py', '.']),
    own: PULL,
    writes: true,
    other: MAIN,
    runId: '1',
    runAttempt: 1,
    mode: 'auto',
    areAsTheyWere: async () => true,
    ...changes,
  })
}

const FILES = treeOf({ 'train.py': '1' })
const QUESTION = { key: 'seed 1', commit: commit('b'), seed: 1, files: FILES, variables: {} }

function measured(changes: Partial<Measurement> = {}) {
  return { ...QUESTION, measurement: measurementOf(changes) }
}

const keptEntries = (shelf: Memory) =>
  [...shelf.pages.values()].map((page) => readPage(page, Date.now()).entries.map(({ key }) => key))

describe('a measurement that was added', () => {
  test('answers at once in the same job, and in the next run', async () => {
    const shelf = shelfInMemory()
    const ledger = open(shelf)
    expect(await ledger.find(QUESTION)).toEqual({ kind: 'missing', because: undefined })
    await ledger.add(measured())
    expect(await ledger.find(QUESTION)).toMatchObject({ reuse: { because: 'same-run' } })
    await ledger.kept()
    const next = open(shelf, { runId: '2' })
    expect(await next.find(QUESTION)).toMatchObject({ reuse: { because: 'same-commit' } })
    expect(await next.find({ ...QUESTION, key: 'seed 2' })).toMatchObject({ kind: 'missing' })
  })

  test('answers in the second attempt of its run, whatever it read', async () => {
    const shelf = shelfInMemory()
    const ledger = open(shelf)
    await ledger.add(measured({ reads: readsOf({ blindSpots: ['opened connections: `x`'] }) }))
    await ledger.kept()
    const again = open(shelf, { runAttempt: 2, areAsTheyWere: async () => false })
    expect(await again.find(QUESTION)).toMatchObject({ reuse: { because: 'same-run' } })
    expect(await open(shelf, { runId: '2' }).find(QUESTION)).toMatchObject({ kind: 'missing' })
  })

  test('answers for the other side', async () => {
    const ledger = open(undefined)
    await ledger.add(measured())
    const files = treeOf({ 'train.py': '1', 'README.md': '2' })
    expect(await ledger.find({ ...QUESTION, commit: commit('c'), files })).toMatchObject({
      reuse: { because: 'unread', commit: commit('b') },
    })
  })

  test('does so though there is no shelf, in this job', async () => {
    const ledger = open(undefined)
    await ledger.add(measured())
    await ledger.kept()
    expect(await ledger.find(QUESTION)).toMatchObject({ kind: 'found' })
    expect(await open(undefined).find(QUESTION)).toMatchObject({ kind: 'missing' })
  })

  test.each<[string, Partial<Measurement>]>([
    ['failed', { result: { kind: 'failed', failure: { kind: 'exit-code', code: 1 } } }],
    ['was not watched', { reads: undefined }],
    ['was reused itself', { reused: { commit: commit('c'), measuredAt: 1, because: 'unread', changed: 1 } }],
  ])('is not kept where it %s', async (_name, changes) => {
    const shelf = shelfInMemory()
    const ledger = open(shelf)
    await ledger.add(measured(changes))
    await ledger.kept()
    expect(shelf.pages.size).toBe(0)
    expect(await ledger.find(QUESTION)).toMatchObject({ kind: 'missing' })
  })

  test('keeps the variables that its files mention as they were', async () => {
    const ledger = open(undefined)
    const reads = readsOf({ mentions: ['GITHUB_SHA'] })
    await ledger.add({ ...measured({ reads }), variables: { GITHUB_SHA: '1' } })
    expect(await ledger.find({ ...QUESTION, variables: { GITHUB_SHA: '1' } })).toMatchObject({
      kind: 'found',
    })
    expect(await ledger.find({ ...QUESTION, variables: { GITHUB_SHA: '2' } })).toMatchObject({
      kind: 'missing',
    })
  })
})

describe('pages', () => {
  test('each holds all that the earlier ones hold, of this job and before', async () => {
    const shelf = shelfInMemory()
    const first = open(shelf)
    await first.add(measured())
    await first.kept()
    const second = open(shelf, { runId: '2' })
    await second.add({ ...measured(), key: 'seed 2' })
    await second.kept()
    await second.add({ ...measured(), key: 'seed 3' })
    await second.kept()
    expect(keptEntries(shelf)).toEqual([['seed 1'], ['seed 2', 'seed 1'], ['seed 3', 'seed 2', 'seed 1']])
  })

  test('what is added while one is being kept comes with the next, in one', async () => {
    let go = (): void => {}
    const shelf = shelfInMemory(new Promise((resolve) => (go = resolve)))
    const ledger = open(shelf)
    for (const key of ['1', '2', '3', '4']) {
      await ledger.add({ ...measured(), key })
      await new Promise((resolve) => setImmediate(resolve))
    }
    let isKept = false
    const kept = ledger.kept().then(() => (isKept = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect([isKept, shelf.pages.size]).toEqual([false, 0])
    go()
    await kept
    expect(keptEntries(shelf).at(-1)).toEqual(['4', '3', '2', '1'])
    expect(shelf.pages.size).toBeLessThanOrEqual(2)
  })

  test('of the pull request are written, of the branch only read', async () => {
    const shelf = shelfInMemory()
    const branch = open(shelf, { own: MAIN, other: undefined, runId: '7' })
    await branch.add(measured())
    await branch.kept()
    const [ofBranch] = shelf.pages.keys()
    const ledger = open(shelf)
    expect(await ledger.find(QUESTION)).toMatchObject({ kind: 'found' })
    await ledger.add({ ...measured(), key: 'seed 2' })
    await ledger.kept()
    const [, ofPull] = shelf.pages.keys()
    expect(ofPull).toContain('-pull-1-')
    expect(ofBranch).not.toContain('-pull-')
    // The branch's own measurement is not taken over.
    expect(keptEntries(shelf)[1]).toEqual(['seed 2'])
  })

  test('of a pull request answer for no other, nor for the branch', async () => {
    const shelf = shelfInMemory()
    const ledger = open(shelf)
    await ledger.add(measured())
    await ledger.kept()
    const others: Partial<LedgerOptions>[] = [
      { own: { kind: 'pull-request', number: 11 } },
      { own: { kind: 'pull-request', number: 2 } },
      { own: MAIN, other: undefined },
      { own: { kind: 'branch', branch: 'pull-1-' }, other: undefined },
      { evaluation: ledgerName(['.github/workflows/evaluate.yml', 'evaluate', 'python train.py', 'sub']) },
    ]
    for (const other of others) {
      expect(await open(shelf, other).find(QUESTION)).toMatchObject({ kind: 'missing' })
    }
    const [ofPull = ''] = shelf.pages.keys()
    const answering = shelf.asked.slice(2).filter((prefix) => ofPull.startsWith(prefix))
    expect(answering).toEqual([])
  })

  test('of a branch answer for another not', async () => {
    const shelf = shelfInMemory()
    const branch = open(shelf, { own: MAIN, other: undefined })
    await branch.add(measured())
    await branch.kept()
    const other: Scope = { kind: 'branch', branch: 'main2' }
    expect(await open(shelf, { other }).find(QUESTION)).toMatchObject({ kind: 'missing' })
    expect(await open(shelf).find(QUESTION)).toMatchObject({ kind: 'found' })
  })

  test('are not kept where this run may not write', async () => {
    const shelf = shelfInMemory()
    const ledger = open(shelf, { writes: false })
    await ledger.add(measured())
    await ledger.kept()
    expect(shelf.pages.size).toBe(0)
    expect(await ledger.find(QUESTION)).toMatchObject({ kind: 'found' })
  })

  test('that are no pages are as none', async () => {
    const shelf = { ...shelfInMemory(), fetch: async () => '{"schema":' }
    expect(await open(shelf).find(QUESTION)).toEqual({ kind: 'missing', because: undefined })
  })
})

describe('the memory that the training needs', () => {
  const cost = { wallSeconds: 1, cpuSeconds: 1, gpuMemoryBytes: undefined }

  test('is the most that was seen on any page', async () => {
    const shelf = shelfInMemory()
    const branch = open(shelf, { own: MAIN, other: undefined })
    await branch.add(measured({ cost: { ...cost, peakMemoryBytes: 5 } }))
    await branch.kept()
    const ledger = open(shelf)
    for (const peakMemoryBytes of [3, undefined, 4])
      await ledger.add(measured({ cost: { ...cost, peakMemoryBytes } }))
    expect(await ledger.peakMemoryBytes()).toBe(5)
  })

  test('is not known before the first', async () => {
    expect(await open(shelfInMemory()).peakMemoryBytes()).toBeUndefined()
  })
})
