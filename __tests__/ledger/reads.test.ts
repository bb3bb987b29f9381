import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Change, changesBetween, couldMatter } from '../../src/ledger/reads.js'
import type { Reads } from '../../src/model/reads.js'
import type { TreeFile } from '../../src/model/tree.js'
import { readsOf, treeOf } from './build.js'

type Files = Record<string, string>

/** Whether a training that read this may give other numbers, and by which paths. */
function telling(from: Files, to: Files, reads: Partial<Reads>): string[] {
  const read = readsOf(reads)
  return changesBetween(treeOf(from), treeOf(to))
    .filter((change) => couldMatter(change, read))
    .map(({ path }) => path)
}

describe('what differs between two commits', () => {
  test.each<[string, Files, Files, Partial<Change>[]]>([
    ['nothing', { a: '1' }, { a: '1' }, []],
    ['a new file', {}, { a: '1' }, [{ path: 'a', kind: 'added', mode: '100644' }]],
    ['a file less', { a: 'link:1' }, {}, [{ path: 'a', kind: 'deleted', mode: '120000' }]],
    ['content', { a: '1' }, { a: '2' }, [{ path: 'a', kind: 'modified', modeChanged: false }]],
    [
      'mode and content',
      { a: '1' },
      { a: 'link:x' },
      [{ path: 'a', kind: 'modified', mode: '120000', modeChanged: true }],
    ],
    [
      'a name',
      { 'a.py': '1' },
      { 'b.py': '1' },
      [
        { path: 'a.py', kind: 'deleted' },
        { path: 'b.py', kind: 'added' },
      ],
    ],
    [
      'a file that became a folder',
      { data: '1' },
      { 'data/x': '1' },
      [
        { path: 'data', kind: 'deleted' },
        { path: 'data/x', kind: 'added' },
      ],
    ],
    ['a submodule’s commit', { s: 'submodule:1' }, { s: 'submodule:2' }, [{ path: 's', mode: '160000' }]],
    ['a submodule that became a file', { s: 'submodule:1' }, { s: '1' }, [{ path: 's', mode: '160000' }]],
  ])('%s', (_name, from, to, changes) => {
    expect(changesBetween(treeOf(from), treeOf(to))).toEqual(
      changes.map((change) => expect.objectContaining(change)),
    )
  })

  test('the mode alone', () => {
    const file = { path: 'a', sha: 'f'.repeat(40) }
    expect(changesBetween([{ ...file, mode: '100644' }], [{ ...file, mode: '100755' }])).toEqual([
      { path: 'a', kind: 'modified', mode: '100755', modeChanged: true },
    ])
  })
})

describe('a change that could matter', () => {
  test.each<[string, Files, Files, Partial<Reads>]>([
    ['a file that was read', { 'model.py': '1' }, { 'model.py': '2' }, { files: ['model.py'] }],
    ['documentation that was read', { 'README.md': '1' }, { 'README.md': '2' }, { files: ['README.md'] }],
    ['a new module, which may be found before another', {}, { 'json.py': '1' }, {}],
    ['a module that is gone', { 'unread.py': '1' }, {}, { files: ['train.py'] }],
    ['a new file in a folder of its own', {}, { 'data/extra/b.csv': '1' }, {}],
    ['a program that was a file', { 'tool.sh': '1' }, { 'tool.sh': 'program:1' }, {}],
    ['a link that was a file', { x: '1' }, { x: 'link:1' }, {}],
    ['a submodule', { lib: 'submodule:1' }, { lib: 'submodule:2' }, {}],
    ['a new submodule in the documentation', {}, { 'docs/theme': 'submodule:1' }, {}],
    [
      'documentation that was a submodule',
      { 'docs/theme': 'submodule:1' },
      { 'docs/theme': '1' },
      { files: [] },
    ],
    ['how git checks out', { '.gitattributes': '1' }, { '.gitattributes': '2' }, {}],
    ['how git checks a folder out', {}, { 'docs/.gitattributes': '*.csv text' }, {}],
    ['where submodules come from', { '.gitmodules': '1' }, { '.gitmodules': '2' }, {}],
    ['new documentation that was opened in vain', {}, { 'docs/a.md': '1' }, { missing: ['docs/a.md'] }],
    ['documentation that was read and is gone', { 'a.md': '1' }, {}, { files: ['a.md'] }],
    ['new documentation in a listed folder', {}, { 'texts/a.md': '1' }, { folders: ['texts'] }],
    ['the same at the root', {}, { 'a.md': '1' }, { folders: ['.'] }],
    ['new documentation below a listed folder', {}, { 'texts/de/a.md': '1' }, { folders: ['texts'] }],
    ['the same below the root', {}, { 'docs/de/a.md': '1' }, { folders: ['.'] }],
    ['documentation gone from a listed folder', { 'texts/a.md': '1' }, {}, { folders: ['texts'] }],
    ['documentation that became a link there', { 'a.md': '1' }, { 'a.md': 'link:b' }, { folders: ['.'] }],
    ['what only looks like documentation', {}, { 'readme.txt': '1' }, {}],
    ['a module named like it', {}, { 'docs.py': '1' }, {}],
    ['a folder named like it, not at the root', {}, { 'src/docs/data.csv': '1' }, {}],
    ['anything, where nobody watched', { 'a.md': '1' }, { 'a.md': '2' }, { by: 'nothing', files: [] }],
  ])('%s', (_name, from, to, reads) => {
    expect(telling(from, to, reads)).not.toEqual([])
  })

  test.each<[string, Files, Files, Partial<Reads>]>([
    ['a file that was not read', { 'unread.py': '1' }, { 'unread.py': '2' }, { files: ['model.py'] }],
    ['a link that was not followed', { l: 'link:a' }, { l: 'link:b' }, { files: ['model.py'] }],
    ['documentation', { 'README.md': '1' }, { 'README.md': '2' }, { files: ['model.py'] }],
    ['new documentation', {}, { 'docs/a.md': '1', 'docs/img/a.png': '1' }, { folders: ['src', 'data'] }],
    ['documentation that is gone', { 'CHANGES.rst': '1' }, {}, { folders: ['src'] }],
    ['a licence', {}, { LICENSE: '1', 'vendor/LICENSE.txt': '1' }, {}],
    ['a workflow', {}, { '.github/workflows/x.yml': '1' }, {}],
    ['documentation with a new name', { 'A.md': '1' }, { 'B.MD': '1' }, {}],
    ['documentation beside a listed folder', {}, { 'texts2/a.md': '1' }, { folders: ['texts'] }],
    ['documentation that can be executed', { 'a.md': '1' }, { 'a.md': 'program:1' }, {}],
  ])('not %s', (_name, from, to, reads) => {
    expect(telling(from, to, reads)).toEqual([])
  })
})

/** Names that trip a search in sorted lists, or whoever takes them for text. */
const name = fc.oneof(
  fc.constantFrom(
    'a',
    'a.py',
    'a b',
    'a/b',
    'a/b.md',
    'ab',
    'é',
    'e\u0301',
    '😀',
    '\ud83d',
    '\uffff',
    '.',
    ' ',
  ),
  fc.constantFrom(
    'README.md',
    'docs/a',
    'docs/b.rst',
    'LICENSE',
    '.gitattributes',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
)
const mode = fc.constantFrom('100644', '100755', '120000', '160000')
const content = fc.constantFrom('1'.repeat(40), '2'.repeat(40))
const tree: fc.Arbitrary<TreeFile[]> = fc.uniqueArray(fc.record({ path: name, mode, sha: content }), {
  maxLength: 12,
  selector: ({ path }) => path,
})

/** One tree, and another that holds most of its files. */
const twoTrees = fc
  .tuple(tree, tree, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([from, more, kept]): [TreeFile[], TreeFile[]] => {
    const to = new Map(from.filter((_, index) => kept[index]).map((file) => [file.path, file]))
    for (const file of more) to.set(file.path, file)
    return [from, [...to.values()]]
  })

const reads: fc.Arbitrary<Reads> = fc
  .record({
    by: fc.constantFrom('access-times' as const, 'inotify' as const, 'nothing' as const),
    files: fc.uniqueArray(name, { maxLength: 20 }),
    folders: fc.uniqueArray(fc.constantFrom('.', 'a', 'docs', 'é'), { maxLength: 2 }),
    missing: fc.uniqueArray(name, { maxLength: 4 }),
  })
  .map((some) => readsOf({ ...some, files: some.files.sort() }))

/** The rules, as they are told. */
function naively(from: TreeFile[], to: TreeFile[], read: Reads): string[] {
  const at = (files: TreeFile[], path: string) => files.find((file) => file.path === path)
  const paths = new Set([...from, ...to].map(({ path }) => path))
  return [...paths].filter((path) => {
    const [before, after] = [at(from, path), at(to, path)]
    if (before?.sha === after?.sha && before?.mode === after?.mode) return false
    if (read.by === 'nothing' || read.files.includes(path)) return true
    if (/(^|\/)\.git(attributes|modules)$/.test(path)) return true
    if (before?.mode === '160000' || after?.mode === '160000') return true
    if (before?.mode === after?.mode) return false
    const isForPeople =
      ['.md', '.rst'].some((end) => path.toLowerCase().endsWith(end)) ||
      ['docs/', '.github/'].some((start) => path.startsWith(start)) ||
      path.split('/').at(-1)?.startsWith('LICENSE')
    if (!isForPeople || read.missing.includes(path)) return true
    const steps = path.split('/')
    return read.folders.some(
      (folder) => folder === '.' || steps.some((_, index) => steps.slice(0, index).join('/') === folder),
    )
  })
}

describe('properties', () => {
  test('the same as the rules say, whatever the names', () => {
    fc.assert(
      fc.property(twoTrees, reads, ([from, to], read) => {
        const found = changesBetween(from, to).filter((change) => couldMatter(change, read))
        expect(found.map(({ path }) => path).sort()).toEqual(naively(from, to, read).sort())
      }),
      { numRuns: 2000 },
    )
  })

  test('a file that was read is found among thousands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 200 }), fc.nat(), (names, nth) => {
        const files = names.sort()
        const path = files[nth % files.length] ?? ''
        const change: Change = { path, kind: 'modified', mode: '100644', modeChanged: false }
        expect(couldMatter(change, readsOf({ files }))).toBe(true)
        const others = files.filter((other) => other !== path)
        const isSpecial = /(^|\/)\.git(attributes|modules)$/.test(path)
        expect(couldMatter(change, readsOf({ files: others }))).toBe(isSpecial)
      }),
    )
  })

  test('there and back differ in the same paths', () => {
    fc.assert(
      fc.property(twoTrees, ([from, to]) => {
        const paths = (changes: Change[]) => changes.map(({ path }) => path).sort()
        expect(paths(changesBetween(to, from))).toEqual(paths(changesBetween(from, to)))
        expect(changesBetween(from, from)).toEqual([])
      }),
    )
  })

  test('reading more never makes a change matter less', () => {
    fc.assert(
      fc.property(twoTrees, reads, fc.array(name), ([from, to], read, more) => {
        const files = [...new Set([...read.files, ...more])].sort()
        for (const change of changesBetween(from, to)) {
          if (couldMatter(change, read)) expect(couldMatter(change, { ...read, files })).toBe(true)
        }
      }),
    )
  })
})
