import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { anchorsOf, documents, ROOT, readDocument, targetsOf, toDocument } from './documents.js'

const all = documents()

test.each(all.map((document) => [document.path, document] as const))(
  '%s leads nowhere that is not there',
  (_path, document) => {
    const broken = targetsOf(document).filter(({ path, anchor }) => {
      if (path.startsWith('..') || !existsSync(join(ROOT, path))) return true
      if (anchor === undefined) return false
      // Lines of code (`#L3`) are no headings.
      return !path.endsWith('.md') || !anchorsOf(readDocument(path)).includes(anchor)
    })
    expect(broken).toEqual([])
  },
)

test('every page of docs/ is listed in docs/README.md, with a sentence', () => {
  const index = all.find(({ path }) => path === 'docs/README.md')
  const pages = all.map(({ path }) => path).filter((path) => /^docs\/[^/]+\.md$/.test(path))
  const listed = index?.text.match(/^\| \[[^\]]+\]\([\w-]+\.md\) \| .{20,} \|$/gm) ?? []
  const names = listed.map((line) => /\(([\w-]+\.md)\)/.exec(line)?.[1])
  expect(names.sort()).toEqual(
    pages
      .map((path) => path.replace('docs/', ''))
      .filter((name) => name !== 'README.md')
      .sort(),
  )
})

test('anchors are as GitHub makes them', () => {
  const headings = ['It says 403, or "Resource not"', 'What `a_b` does', 'Again', 'Again', 'Häh? – ja']
  const document = toDocument('x.md', headings.map((heading) => `## ${heading}\n`).join('\n'))
  expect(anchorsOf(document)).toEqual([
    'it-says-403-or-resource-not',
    'what-a_b-does',
    'again',
    'again-1',
    'häh--ja',
  ])
})
