import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, readDocument } from './documents.js'

/** As it stands between two quotes in the source, on one line. */
const said = globSync('src/**/*.ts', { cwd: ROOT })
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n')
  .replaceAll(/['"`] \+\s+['"`]/g, '')
  .replaceAll(/\s+/g, ' ')

const quoted = [...readDocument('docs/questions.md').text.matchAll(/“([^”]+)”/g)]
  .map(([, text = '']) => text.replaceAll(/\s+/g, ' '))
  .filter((text) => text !== 'quotes')

test('there are some', () => {
  expect(quoted.length).toBeGreaterThan(10)
})

test.each(quoted)('Headway says: %s', (text) => {
  expect(said.includes(text)).toBe(true)
})
