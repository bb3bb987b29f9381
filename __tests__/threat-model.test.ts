import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODEL = 'docs/threat-model.md'

interface Link {
  text: string
  /** From the root of the repository, without what follows a `#`. */
  path: string
}

/** Links to files of the repository. */
function linksIn(markdown: string, document: string): Link[] {
  return [...markdown.matchAll(/\[([^\]]+)\]\((?!https?:|#)([^)\s#]+)(?:#[^)]*)?\)/g)].map(
    ([, text = '', path = '']) => ({
      text,
      path: normalize(join(dirname(document), path)),
    }),
  )
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

describe.each([MODEL, 'docs/architecture.md', 'SECURITY.md'])('%s', (document) => {
  test('leads to files that are there', () => {
    const links = linksIn(read(document), document)
    expect(links).not.toEqual([])
    expect(links.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

describe('the threat model', () => {
  const rows = section(read(MODEL), 'Threats, controls, tests')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| **') && !line.startsWith('| threat'))
    .filter((line) => !line.startsWith('| :--'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

  test('has a table', () => {
    expect(rows.length).toBeGreaterThan(30)
  })

  test.each(rows.map(([, threat = '', control = '', tested = '']) => [threat, control, tested]))(
    '%s',
    (_threat, control, tested) => {
      const controls = linksIn(control, MODEL).map(({ path }) => path)
      expect(controls).not.toEqual([])
      expect(controls.filter((path) => !/^(?:src|scripts|\.github\/workflows)\//.test(path))).toEqual([])
      const tests = linksIn(tested, MODEL)
      expect(tests).not.toEqual([])
      expect(tests.filter(({ path }) => !/^__tests__\/.*\.test\.ts$|^\.ci\/run$/.test(path))).toEqual([])
      // A test that was renamed or removed must not be promised.
      expect(tests.filter(({ text, path }) => !read(path).includes(text))).toEqual([])
    },
  )
})

/** What stands under a heading, up to the next one of its kind. */
function section(markdown: string, heading: string): string {
  return markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
}
