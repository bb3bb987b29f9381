import { describe, expect, test } from '@jest/globals'
import { type Answer, find, type Question } from '../../src/ledger/find.js'
import type { Entry, Page } from '../../src/ledger/page.js'
import { digestMentioned } from '../../src/ledger/variables.js'
import type { Reads } from '../../src/model/reads.js'
import type { TreeFile } from '../../src/model/tree.js'
import { commit, entryOf, readsOf, treeOf } from './build.js'

const BEFORE = { 'train.py': '1', 'unread.py': '1', 'README.md': '1' }
const NONE = digestMentioned({}, [])

/** An entry in which nothing stands against being reused. */
function entry(changes: Partial<Entry> & { reads?: Partial<Reads> } = {}): Entry {
  return entryOf({ mentioned: NONE, ...changes })
}

function pageOf(entries: Entry[], trees: Record<string, TreeFile[]> = {}): Page {
  const known = Object.fromEntries(entries.map((one) => [one.commit, treeOf(BEFORE)]))
  return { schema: 1, entries, trees: { ...known, ...trees } }
}

function question(changes: Partial<Question> = {}): Question {
  return {
    key: 'a key',
    commit: commit('c'),
    seed: 1,
    files: treeOf({ ...BEFORE, 'unread.py': '2' }),
    variables: {},
    runId: '2',
    mode: 'auto',
    ...changes,
  }
}

async function ask(
  entries: Entry[],
  changes: Partial<Question> = {},
  machineIsTheSame = true,
): Promise<Answer> {
  return find([pageOf(entries)], question(changes), async () => machineIsTheSame)
}

const because = (text: string) => ({ kind: 'missing', because: text })

describe('a measurement answers', () => {
  test('for another commit, where nothing it read differs', async () => {
    expect(await ask([entry()])).toEqual({
      kind: 'found',
      entry: entry(),
      reuse: { commit: commit('b'), measuredAt: entry().measuredAt, because: 'unread', changed: 1 },
    })
  })

  test.each([
    ['same-commit', '1'],
    ['same-run', '2'],
  ])('for the same commit: %s', async (reason, runId) => {
    const found = await ask([entry({ commit: commit('c'), runId })])
    expect(found).toMatchObject({ kind: 'found', reuse: { because: reason, changed: 0 } })
  })

  test('of the same run for another commit, but not for being of the same run', async () => {
    expect(await ask([entry({ runId: '2' })])).toMatchObject({ reuse: { because: 'unread' } })
    const blind = entry({ runId: '2', reads: { blindSpots: ['opened connections: `pypi.org`'] } })
    expect(await ask([blind])).toEqual(because('opened connections: `pypi.org`'))
  })

  test('from any of the pages, the newest first', async () => {
    const [older, newer] = [entry({ measuredAt: 1 }), entry({ measuredAt: 2, commit: commit('d') })]
    for (const pages of [[pageOf([older, newer])], [pageOf([older]), pageOf([newer])]]) {
      expect(await find(pages, question(), async () => true)).toMatchObject({ entry: { measuredAt: 2 } })
    }
  })

  test('though a newer one does not', async () => {
    const changed = entry({ measuredAt: 2, reads: { files: ['train.py', 'unread.py'] } })
    expect(await ask([changed, entry({ measuredAt: 1 })])).toMatchObject({ entry: { measuredAt: 1 } })
  })

  test('and for as many seeds and machines as there are keys', async () => {
    const found = await ask([entry({ key: 'another', measuredAt: 2 }), entry({ measuredAt: 1 })])
    expect(found).toMatchObject({ entry: { measuredAt: 1 } })
  })
})

describe('a measurement does not answer', () => {
  test('of another seed, whatever key a machine has claimed for it', async () => {
    expect(await ask([entry()], { seed: 2 })).toEqual({ kind: 'missing', because: undefined })
    expect(await ask([entry()], { seed: 1 })).toMatchObject({ kind: 'found' })
  })

  test('under another key; nothing is said, since it is about something else', async () => {
    expect(await ask([entry({ key: 'another' })])).toEqual({ kind: 'missing', because: undefined })
    expect(await ask([])).toEqual({ kind: 'missing', because: undefined })
  })

  test.each<[string, Partial<Entry> & { reads?: Partial<Reads> }, Record<string, string>, string]>([
    ['a file it read is another', {}, { 'train.py': '2' }, 'may read `train.py`, which differs'],
    ['there is a new module', {}, { 'json.py': '1' }, 'may read `json.py`, which differs'],
    [
      'several do',
      {},
      { 'train.py': '2', 'a.py': '1', 'b.py': '1' },
      'may read `a.py` and 2 more, which differs',
    ],
    [
      'nobody watched it',
      { reads: { by: 'nothing' } },
      { 'README.md': '2' },
      'may read `README.md`, which differs',
    ],
    [
      'it read what nobody declared',
      {
        reads: {
          blindSpots: ['read `~/x`, which the input `data` does not name', 'opened connections: `x`'],
        },
      },
      {},
      'read `~/x`, which the input `data` does not name; opened connections: `x`',
    ],
  ])('where %s', async (_name, one, files, why) => {
    expect(await ask([entry(one)], { files: treeOf({ ...BEFORE, ...files }) })).toEqual(because(why))
  })

  test('where only the declared data was other data', async () => {
    const told = because('had other data: what the input `data` names is not the same')
    expect(await ask([entry({ key: 'rest-before' })], { key: 'rest-now' })).toEqual(told)
    const blind = entry({ key: 'rest-now', reads: { blindSpots: ['read `~/x`'] } })
    expect(await ask([entry({ key: 'rest-before' }), blind], { key: 'rest-now' })).toEqual(
      because('read `~/x`'),
    )
  })

  test('where it was not watched at all', async () => {
    const { measurement, ...rest } = entry({ commit: commit('c'), runId: '2' })
    const unwatched = { ...rest, measurement: { ...measurement, reads: undefined } }
    for (const mode of ['auto', 'on'] as const) {
      expect(await ask([unwatched], { mode })).toEqual(because('was not watched'))
    }
  })

  test('where its commit’s files are not known', async () => {
    const page = { ...pageOf([]), entries: [entry()] }
    expect(await find([page], question(), async () => true)).toMatchObject({ kind: 'missing' })
  })

  test('the reason is the newest one’s', async () => {
    const entries = [
      entry({ measuredAt: 1, reads: { blindSpots: ['an old one'] } }),
      entry({ measuredAt: 3, reads: { blindSpots: ['the newest'] } }),
      entry({ measuredAt: 2, reads: { blindSpots: ['another'] } }),
    ]
    expect(await ask(entries)).toEqual(because('the newest'))
  })
})

describe('what could not be seen', () => {
  const blind = (changes: Partial<Entry> = {}) => entry({ reads: { blindSpots: ['read `~/x`'] }, ...changes })

  test('forbids it under `auto`, also for the same commit; `on` is the user’s word against it', async () => {
    for (const at of [commit('b'), commit('c')]) {
      expect(await ask([blind({ commit: at })])).toEqual(because('read `~/x`'))
      expect(await ask([blind({ commit: at })], { mode: 'on' })).toMatchObject({ kind: 'found' })
    }
  })

  test('`on` does not make a read file unread', async () => {
    const files = treeOf({ ...BEFORE, 'train.py': '2' })
    expect(await ask([blind()], { mode: 'on', files })).toEqual(because('may read `train.py`, which differs'))
  })

  test('counts for nothing when the job is run again', async () => {
    expect(await ask([blind({ commit: commit('c'), runId: '2' })])).toMatchObject({
      reuse: { because: 'same-run' },
    })
  })
})

describe('files of the machine', () => {
  const machine = [{ path: '/etc/hosts', stamp: '10 bytes, 0a' }]

  test('are asked for as they were noted, and forbid it where they have changed', async () => {
    const asked: unknown[] = []
    const answer = await find([pageOf([entry({ reads: { machine } })])], question(), async (files) => {
      asked.push(files)
      return false
    })
    expect(asked).toEqual([machine])
    expect(answer).toEqual(because('read files of the machine that have changed'))
  })

  test('do not count under `on`, nor when the job is run again', async () => {
    expect(await ask([entry({ reads: { machine } })], { mode: 'on' }, false)).toMatchObject({ kind: 'found' })
    const again = entry({ reads: { machine }, commit: commit('c'), runId: '2' })
    expect(await ask([again], {}, false)).toMatchObject({ reuse: { because: 'same-run' } })
  })

  test('are not looked at where something else forbids it', async () => {
    const files = treeOf({ ...BEFORE, 'train.py': '2' })
    const looked = find([pageOf([entry()])], question({ files }), () => Promise.reject(new Error('looked')))
    await expect(looked).resolves.toMatchObject({ kind: 'missing' })
  })
})

describe('variables of the job that the training’s files mention', () => {
  const mentioning = (changes: Partial<Entry> = {}): Entry =>
    entry({
      reads: { mentions: ['GITHUB_RUN_NUMBER', 'GITHUB_SHA'] },
      mentioned: digestMentioned({ GITHUB_SHA: commit('b') }, ['GITHUB_SHA', 'GITHUB_RUN_NUMBER']),
      ...changes,
    })

  test('must be what they were, in any mode and any run', async () => {
    const variables = { GITHUB_SHA: commit('c') }
    for (const mode of ['auto', 'on'] as const) {
      for (const one of [mentioning(), mentioning({ commit: commit('c'), runId: '2' })]) {
        expect(await ask([one], { variables, mode })).toEqual(
          because('reads `GITHUB_RUN_NUMBER`, `GITHUB_SHA`, which differs'),
        )
      }
    }
  })

  test('and then it answers; others do not count', async () => {
    const variables = { GITHUB_SHA: commit('b'), GITHUB_REF: 'another' }
    expect(await ask([mentioning()], { variables })).toMatchObject({ kind: 'found' })
    expect(await ask([mentioning()], { variables: { ...variables, GITHUB_RUN_NUMBER: '' } })).toMatchObject({
      kind: 'missing',
    })
  })
})

test('a hostile page may name anything as a variable', async () => {
  const reads = readsOf({ mentions: ['__proto__', 'constructor', 'toString'] })
  const { measurement, ...rest } = entry()
  const hostile = { ...rest, measurement: { ...measurement, reads } }
  expect(await ask([hostile])).toMatchObject({ kind: 'missing' })
})
