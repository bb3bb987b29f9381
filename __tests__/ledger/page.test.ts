import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EMPTY, type Entry, type Page, withEntry, writePage } from '../../src/ledger/page.js'
import { readPage } from '../../src/ledger/read-page.js'
import type { Measurement } from '../../src/model/measurement.js'
import type { Reads } from '../../src/model/reads.js'
import type { TreeFile } from '../../src/model/tree.js'
import { commit, entryOf, measurementOf, readsOf, treeOf } from './build.js'

const NOW = Date.parse('2026-01-10T13:00:00Z')
const DAY = 24 * 60 * 60 * 1000

function pageOf(entries: Entry[], files = treeOf({ 'train.py': '1' })): Page {
  return { schema: 1, entries, trees: Object.fromEntries(entries.map((one) => [one.commit, files])) }
}

const THE_ENTRY = 'entries.0'
const THE_MEASUREMENT = 'entries.0.measurement'

/** A page with one entry, as JSON, where something else stands in some places: `undefined` for nothing. */
function altered(...changes: [place: string, value: unknown][]): string {
  const page = plain()
  for (const [place, value] of changes) put(page, place.split('.'), value)
  return JSON.stringify(page)
}

function plain(): object {
  return JSON.parse(writePage(pageOf([entryOf()])))
}

function put(page: object, place: string[], value: unknown): void {
  let at = page
  for (const key of place.slice(0, -1)) at = Reflect.get(at, key)
  Reflect.set(at, place.at(-1) ?? '', value)
}

describe('a page', () => {
  test('reads as it was written', () => {
    const page = pageOf([entryOf({ runId: '2' }), entryOf({ commit: commit('c') })])
    expect(readPage(writePage(page), NOW)).toEqual(page)
  })

  test('keeps what JSON has no numbers for', () => {
    const metrics = [NaN, Infinity, -Infinity, -0.5, 1e-320].map((value, index) => ({
      name: `metric ${index}`,
      value,
    }))
    const measurement = measurementOf({
      result: { kind: 'measured', metrics, series: [], predictions: undefined, notes: ['diverged'] },
    })
    const page = pageOf([entryOf({ measurement })])
    expect(readPage(writePage(page), NOW)).toEqual(page)
  })

  test('keeps what is not known as not known', () => {
    const measurement = measurementOf({
      cost: { wallSeconds: 1, peakMemoryBytes: undefined, cpuSeconds: undefined, gpuMemoryBytes: undefined },
      machine: undefined,
      environment: {
        description: 'no Python on this machine',
        source: { file: undefined, tool: undefined },
        python: undefined,
        packages: [],
      },
    })
    for (const one of [measurement, measurementOf({ cost: undefined, environment: undefined })]) {
      const [read] = readPage(writePage(pageOf([entryOf({ measurement: one })])), NOW).entries
      expect(read?.measurement).toStrictEqual(one)
    }
  })

  test('of nothing is empty', () => {
    for (const json of ['', 'null', '{', '[]', '"', '{}', 'NaN', writePage(EMPTY)]) {
      expect(readPage(json, NOW)).toEqual(EMPTY)
    }
  })
})

describe('time', () => {
  test.each([
    ['of this moment', NOW, 1],
    ['14 days old', NOW - 14 * DAY, 1],
    ['older', NOW - 14 * DAY - 1, 0],
    ['of the future', NOW + 1, 0],
    ['of before all time', -1, 0],
    ['of 1970', 0, 0],
  ])('an entry %s', (_name, measuredAt, count) => {
    expect(readPage(writePage(pageOf([entryOf({ measuredAt })])), NOW).entries).toHaveLength(count)
    expect(withEntry(EMPTY, entryOf({ measuredAt }), [], NOW).entries).toHaveLength(count)
  })
})

describe('a new entry', () => {
  test('comes first, with its files', () => {
    const before = pageOf([entryOf()])
    const added = entryOf({ commit: commit('c') })
    expect(withEntry(before, added, treeOf({ a: '1' }), NOW)).toEqual({
      schema: 1,
      entries: [added, ...before.entries],
      trees: { ...before.trees, [added.commit]: treeOf({ a: '1' }) },
    })
  })

  test('takes the place of the oldest of as many as a matrix has jobs', () => {
    let page = EMPTY
    for (let number = 0; number < 266; number += 1) {
      const at = number.toString(16).padStart(40, '0')
      page = withEntry(page, entryOf({ runId: String(number), commit: at }), treeOf({ a: '1' }), NOW)
    }
    expect(page.entries.map(({ runId }) => Number(runId))).toEqual(
      Array.from({ length: 256 }, (_, index) => 265 - index),
    )
    expect(Object.keys(page.trees)).toHaveLength(256)
    expect(readPage(writePage(page), NOW)).toEqual(page)
  })

  test('of a commit with too many files is not kept', () => {
    const files = Array.from(
      { length: 50_001 },
      (_, index): TreeFile => ({ path: `${index}`, mode: '100644', sha: commit('a') }),
    )
    expect(withEntry(pageOf([entryOf({ commit: commit('c') })]), entryOf(), files, NOW)).toEqual(
      pageOf([entryOf({ commit: commit('c') })]),
    )
  })
})

describe('size', () => {
  test('a page that would be too long loses its oldest entries', () => {
    const lines = Array.from({ length: 100 }, () => 'x'.repeat(4000))
    const measurement = measurementOf({ logTail: lines })
    const notes = Array.from({ length: 300 }, () => 'x'.repeat(4000))
    const large = {
      ...measurement,
      result: { kind: 'measured' as const, metrics: [], series: [], predictions: undefined, notes },
    }
    const page = pageOf(
      Array.from({ length: 60 }, (_, index) => entryOf({ runId: `${index}`, measurement: large })),
    )
    const json = writePage(page)
    expect(json.length).toBeLessThan(24 * 1024 * 1024)
    const { entries } = readPage(json, NOW)
    expect(entries.length).toBeGreaterThan(5)
    expect(entries).toEqual(page.entries.slice(0, entries.length))
  })

  test('one entry that is too long alone is none', () => {
    const notes = Array.from({ length: 10_000 }, () => 'x'.repeat(4000))
    const measurement = measurementOf({
      result: { kind: 'measured', metrics: [], series: [], predictions: undefined, notes },
    })
    expect(readPage(writePage(pageOf([entryOf({ measurement })])), NOW)).toEqual(EMPTY)
  })

  test('sixty entries of a commit with 5,000 files fit', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `some/folder/of/data/file-${index}.csv`).sort()
    const files = treeOf(Object.fromEntries(names.map((name) => [name, '1'])))
    const entries = Array.from({ length: 60 }, (_, index) =>
      entryOf({ runId: `${index}`, reads: { files: names } }),
    )
    const page = pageOf(entries, files)
    expect(readPage(writePage(page), NOW)).toEqual(page)
  })
})

describe('what somebody else has written', () => {
  const good = JSON.parse(JSON.stringify(entryOf()))

  test.each<[string, string, unknown]>([
    ['another schema', 'schema', 2],
    ['no trees', 'trees', undefined],
    ['a tree under no commit’s name', 'trees.main', []],
    ['trees of other commits only', 'trees', { [commit('d')]: [] }],
    ['too many entries', 'entries', Array(100_000).fill(good)],
    ['entries that are no list', 'entries', { 0: good, length: 1 }],
  ])('%s: nothing is read', (_name, place, value) => {
    expect(readPage(altered([place, value]), NOW)).toEqual(EMPTY)
  })

  test.each<[string, Record<string, unknown> | null]>([
    ['a key that is no text', { key: ['a key'] }],
    ['no key', { key: undefined }],
    ['a time that is text', { measuredAt: '1' }],
    ['a commit that is none', { commit: 'HEAD' }],
    ['a measurement of another commit', { commit: commit('c') }],
    ['nothing', null],
  ])('%s: the entry is left out, the others stay', (_name, changes) => {
    const bad = changes && { ...good, ...changes }
    const json = altered(['entries', [bad, good]], [`trees.${commit('c')}`, []])
    expect(readPage(json, NOW)).toEqual(pageOf([entryOf()]))
  })

  test.each<[string, string, unknown]>([
    ['a failed one', 'result', { kind: 'failed', failure: { kind: 'cancelled' } }],
    ['metrics that are no list', 'result.metrics', { loss: 1 }],
    ['a metric that is text', 'result.metrics.0.value', '78'],
    ['a metric that is nothing', 'result.metrics.0.value', null],
    ['a metric that JavaScript would take for a number', 'result.metrics.0.value', ['1']],
    ['too many metrics', 'result.metrics', Array(100_001).fill({ name: 'loss', value: 1 })],
    ['a side that is none', 'side', 'middle'],
    ['a seed that is none', 'seed', 0],
    ['a broken seed', 'seed', 1.5],
    ['time that runs backwards', 'cost.wallSeconds', -1],
    ['less memory than none', 'cost.peakMemoryBytes', -1],
    ['time without end', 'cost.wallSeconds', 'Infinity'],
    ['threads that are numbers', 'threads.OMP_NUM_THREADS', 1],
    ['no reads', 'reads', undefined],
    ['a way to watch that there is not', 'reads.by', 'magic'],
    ['files that are one', 'reads.files', 'train.py'],
    ['files that are numbers', 'reads.files', [1]],
    ['too many files', 'reads.files', Array(50_001).fill('a')],
    ['a stamp that is none', 'reads.machine', [{ path: '/etc/a' }]],
    ['a very long line', 'logTail', ['x'.repeat(70_000)]],
    ['a source that there is not', 'environment.source.tool', 'conda'],
  ])('%s: the measurement is left out', (_name, place, value) => {
    expect(readPage(altered([`${THE_MEASUREMENT}.${place}`, value]), NOW)).toEqual(EMPTY)
  })

  test.each<[string, unknown]>([
    ['no list', { path: 'a', mode: '100644', sha: commit('a') }],
    ['a mode that is none', [{ path: 'a', mode: 'file', sha: commit('a') }]],
    ['a name that is none', [{ path: 1, mode: '100644', sha: commit('a') }]],
    ['content that is none', [{ path: 'a', mode: '100644', sha: '' }]],
    ['too many files', Array(50_001).fill({ path: 'a', mode: '100644', sha: commit('a') })],
  ])('a tree that is %s: what was measured at its commit is left out', (_name, tree) => {
    expect(readPage(altered([`trees.${commit('b')}`, tree]), NOW)).toEqual(EMPTY)
  })

  test('more than is asked for is not let through', () => {
    const json = altered(
      ['evil', '<img>'],
      [`${THE_ENTRY}.evil`, '<img>'],
      [`${THE_MEASUREMENT}.evil`, '<img>'],
      [`${THE_MEASUREMENT}.reused`, { commit: commit('c'), measuredAt: 1, because: 'unread', changed: 0 }],
      [`${THE_MEASUREMENT}.environment.identity`, 'mine'],
    )
    expect(readPage(json, NOW)).toStrictEqual(pageOf([entryOf()]))
  })

  test('names that JavaScript knows stay names', () => {
    const json = altered().replaceAll('"OMP_NUM_THREADS"', '"__proto__"')
    const page = readPage(json.replace('"schema":1', '"__proto__":{"evil":1},"schema":1'), NOW)
    expect(Reflect.get({}, 'evil')).toBeUndefined()
    expect(JSON.stringify(page)).not.toContain('evil')
  })

  test('a list that claims to be sorted is', () => {
    const json = altered([`${THE_MEASUREMENT}.reads.files`, ['b', 'c', 'a']])
    expect(readPage(json, NOW).entries[0]?.measurement.reads?.files).toEqual(['a', 'b', 'c'])
  })

  test('depth without end', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(readPage(deep, NOW)).toEqual(EMPTY)
    const inside = altered(['entries', ['DEEP', good]]).replace('"DEEP"', deep)
    expect([EMPTY, pageOf([entryOf()])]).toContainEqual(readPage(inside, NOW))
  })
})

const text = fc.string({ unit: 'binary', maxLength: 12 })
const sha = fc.constantFrom(commit('a'), commit('b'), '0'.repeat(64))
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const value = fc.double().map((number) => (number === 0 ? 0 : number))

const anyReads: fc.Arbitrary<Reads> = fc.record({
  by: fc.constantFrom('access-times', 'inotify', 'nothing'),
  files: fc.uniqueArray(text).map((names) => names.sort()),
  folders: fc.array(text, { maxLength: 3 }),
  missing: fc.array(text, { maxLength: 3 }),
  machine: fc.array(fc.record({ path: text, stamp: text }), { maxLength: 3 }),
  mentions: fc.array(text, { maxLength: 3 }),
  blindSpots: fc.array(text, { maxLength: 3 }),
})
const anyMeasurement: fc.Arbitrary<Omit<Measurement, 'commit'>> = fc.record({
  schema: fc.constant(1 as const),
  id: text,
  side: fc.constantFrom('head', 'base'),
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
  result: fc.record({
    kind: fc.constant('measured' as const),
    metrics: fc.array(
      fc.oneof(
        fc.record({ name: text, value }),
        fc.record({ name: text, value, bestOf: fc.integer({ min: 1, max: 1000 }) }),
      ),
      { maxLength: 4 },
    ),
    series: fc.array(
      fc
        .tuple(text, text, fc.array(fc.tuple(amount, value), { maxLength: 3 }))
        .map(([name, axis, points]) => ({
          name,
          axis,
          at: points.map(([at]) => at),
          values: points.map(([, one]) => one),
        })),
      { maxLength: 2 },
    ),
    predictions: fc.option(
      fc.array(fc.record({ id: text, label: text, prediction: text }), { maxLength: 3 }),
      { nil: undefined },
    ),
    notes: fc.array(text, { maxLength: 2 }),
  }),
  cost: fc.option(
    fc.record({
      wallSeconds: amount,
      peakMemoryBytes: fc.option(amount, { nil: undefined }),
      cpuSeconds: fc.option(amount, { nil: undefined }),
      gpuMemoryBytes: fc.option(amount, { nil: undefined }),
    }),
    { nil: undefined },
  ),
  machine: fc.option(
    fc.record({
      platform: text,
      cpuModel: text,
      cores: amount,
      totalCores: amount,
      memoryBytes: amount,
      gpus: fc.array(text, { maxLength: 2 }),
    }),
    { nil: undefined },
  ),
  threads: fc.dictionary(fc.constantFrom('OMP_NUM_THREADS', 'MKL_NUM_THREADS'), text, {
    noNullPrototype: true,
  }),
  environment: fc.constantFrom(undefined, measurementOf().environment),
  logTail: fc.array(text, { maxLength: 3 }),
  reads: anyReads,
  reused: fc.constant(undefined),
})
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    key: text,
    measuredAt: fc.integer({ min: NOW - 20 * DAY, max: NOW + DAY }),
    runId: text,
    commit: sha,
    mentioned: text,
    measurement: anyMeasurement,
  })
  .map(({ measurement, ...rest }) => ({ ...rest, measurement: { ...measurement, commit: rest.commit } }))
const anyPage: fc.Arbitrary<Page> = fc.record({
  schema: fc.constant(1 as const),
  entries: fc.array(anyEntry, { maxLength: 6 }),
  trees: fc.dictionary(
    sha,
    fc.array(fc.record({ path: text, mode: fc.constantFrom('100644', '120000'), sha }), { maxLength: 3 }),
    { noNullPrototype: true },
  ),
})

/** What holds of a page whoever wrote it. */
function expectSound(page: Page): void {
  for (const { commit: at, measuredAt, measurement } of page.entries) {
    expect(page.trees[at]).toBeDefined()
    expect(measurement.commit).toBe(at)
    expect(measuredAt).toBeLessThanOrEqual(NOW)
    expect(measuredAt).toBeGreaterThanOrEqual(NOW - 14 * DAY)
    expect(measurement.result.kind).toBe('measured')
    expect(measurement.reused).toBeUndefined()
    const files = measurement.reads?.files ?? ['', 'no reads', '']
    expect(files).toEqual(files.toSorted())
  }
  expect(Object.keys(page.trees).sort()).toEqual([...new Set(page.entries.map((one) => one.commit))].sort())
}

describe('properties', () => {
  test('what was written is read, but for what is too old', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const read = readPage(writePage(page), NOW)
        expectSound(read)
        const kept = page.entries.filter(
          (one) => page.trees[one.commit] && one.measuredAt <= NOW && one.measuredAt >= NOW - 14 * DAY,
        )
        expect(read.entries).toEqual(kept)
        for (const one of kept) expect(read.trees[one.commit]).toEqual(page.trees[one.commit])
        expect(readPage(writePage(read), NOW)).toEqual(read)
      }),
    )
  })

  test('anything at all is read, or not, but never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (json) => expectSound(readPage(json, NOW))))
  })

  test('anything in the place of anything', () => {
    const places = placesIn(plain())
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, other) => {
        expectSound(readPage(altered([place, other]), NOW))
      }),
      { numRuns: 500 },
    )
  })
})

/** The way to each value in it, as `altered` takes it. */
function placesIn(value: unknown, way: string[] = []): string[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))
      : []
  return way.length === 0 ? inside : [way.join('.'), ...inside]
}

test('reads of a page are those of its training', () => {
  const reads = readsOf({
    by: 'inotify',
    files: ['a b', 'é', '\ud83d', '😀'],
    folders: ['.'],
    missing: ['x\ny'],
    machine: [{ path: '/etc/hosts', stamp: 'absent' }],
    mentions: ['GITHUB_SHA'],
    blindSpots: ['read `~/x`'],
  })
  const page = pageOf([entryOf({ measurement: measurementOf({ reads }) })])
  expect(readPage(writePage(page), NOW).entries[0]?.measurement.reads).toEqual(reads)
})
