import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'

/** Comments as they shall read, kept as files for people: `UPDATE_GOLDEN=1 npm test -- __tests__/report` writes them anew. */
export function expectGolden(name: string, markdown: string): void {
  const path = join(import.meta.dirname, 'fixtures', `${name}.md`)
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, `${markdown}\n`)
  expect(`${markdown}\n`).toBe(readFileSync(path, 'utf8'))
}
