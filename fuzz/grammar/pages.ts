import fc from 'fast-check'
import { commit, entryOf, measurementOf, readsOf, treeOf } from '../../__tests__/ledger/build.js'
import { writePage } from '../../src/ledger/page.js'

/** Pages of the ledger, as they are kept in the cache, and with something else in the place of anything. */

/** When they are read. */
export const NOW = Date.parse('2026-01-10T13:00:00Z')

export function pages(): Buffer[] {
  const files = treeOf({ 'train.py': '1', 'a/b.py': '2' })
  const measured = measurementOf({
    commit: commit('c'),
    result: {
      kind: 'measured',
      metrics: [
        { name: 'loss', value: Number.NaN },
        { name: 'accuracy', value: 78, bestOf: 3 },
      ],
      series: [{ name: 'loss', axis: 'epoch', at: [1, 2], values: [0.5, Number.POSITIVE_INFINITY] }],
      predictions: [{ id: '1', label: 'cat', prediction: 'dog' }],
      notes: ['a note'],
    },
    reads: readsOf({
      files: ['b', 'a'],
      machine: [{ path: '/etc/hosts', stamp: 'absent' }],
      blindSpots: ['x'],
    }),
  })
  const entries = [entryOf(), entryOf({ commit: commit('c'), measurement: measured, runId: '2' })]
  const trees = { [commit('b')]: files, [commit('c')]: files }
  return [entries, entries.slice(0, 1)].map((some) =>
    Buffer.from(writePage({ schema: 1, entries: some, trees })),
  )
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const other = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>('NaN', '-Infinity', 1e308, -1, 0.5, '', 'b'.repeat(40), {}, [], null),
)

/** One to three values of a page are others, go, or are called otherwise. */
export const alteredPage = fc
  .tuple(
    fc.constantFrom(...pages().map(String)),
    fc.array(fc.tuple(fc.nat(), other, fc.constantFrom('put', 'put', 'drop', 'rename')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([page, changes]) => {
    const root: Json = JSON.parse(page)
    for (const [where, value, how] of changes) {
      const places = placesIn(root)
      // Small numbers are made more often: without this, they would all lead to the page's own keys.
      const place = places[(Math.imul(where + 1, 0x9e3779b1) >>> 0) % places.length]
      if (place === undefined) continue
      const [parent, key] = place
      const before = Reflect.get(parent, key) as Json
      if (how !== 'put') Reflect.deleteProperty(parent, key)
      if (how === 'put') Reflect.set(parent, key, value)
      if (how === 'rename')
        Object.defineProperty(parent, JSON.stringify(value), {
          value: before,
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
    return JSON.stringify(root)
  })

function placesIn(value: Json): [parent: object, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...placesIn(inner),
  ])
}

export const PAGE_WORDS: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'null',
    '"NaN"',
    '1e999',
    '-1',
    '"__proto__":{},',
    '"schema":1,',
    '\\u0000',
  ],
  ...['"entries":[],', '"measuredAt":', 'b'.repeat(40)],
]
