import { commit, entryOf, measurementOf, readsOf, treeOf } from '../../__tests__/ledger/build.js'
import { writePage } from '../../src/ledger/page.js'
import { altered } from './altered.js'

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

/** One to three values of a page are others, go, or are called otherwise. */
export const alteredPage = altered(pages())

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
