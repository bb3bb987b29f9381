import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { docsLink } from '../../src/process/docs-link.js'
import { anchorsOf, ROOT, readDocument } from './documents.js'

const sources = globSync('src/**/*.ts', { cwd: ROOT }).map((path) => readFileSync(join(ROOT, path), 'utf8'))

test('leads to the page as the running version has it', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(docsLink('questions.md#x')).toBe(
    `https://github.com/OWNER/headway/blob/v${version}/docs/questions.md#x`,
  )
})

test('every page and heading that the action links to is there', () => {
  const linked = sources.flatMap((text) =>
    [...text.matchAll(/docsLink\('([^']+)'\)/g)].map(([, page]) => page ?? ''),
  )
  expect(linked).not.toEqual([])
  for (const link of linked) {
    const [page = '', anchor] = link.split('#')
    const document = readDocument(`docs/${page}`)
    if (anchor !== undefined)
      expect({ link, anchors: anchorsOf(document) }).toMatchObject({
        anchors: expect.arrayContaining([anchor]),
      })
  }
})

test('nothing links to a branch of this repository, which moves on', () => {
  const action = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  for (const text of [...sources, action])
    expect(text).not.toMatch(/\/headway\/(?:blob|tree)\/(?!v\$\{VERSION\})/)
})
