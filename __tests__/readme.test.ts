import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8')
const blocks = [...read('README.md').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}))

/** What stands under `with:`, however deep. */
function inputsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'with' ? Object.keys(value as object) : inputsIn(value),
  )
}

describe('README', () => {
  test('its workflow is the one that the end-to-end suite runs', () => {
    const first = blocks.find(({ language }) => language === 'yaml')
    expect(parse(first?.text ?? '')).toEqual(parse(read('examples/digits/.github/workflows/evaluate.yml')))
  })

  test('every input and command in it exists', () => {
    const inputs = Object.keys((parse(read('action.yml')) as { inputs: object }).inputs)
    const used = blocks
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => inputsIn(parse(text)))
    expect(used).toContain('command')
    for (const name of used) expect(inputs).toContain(name)

    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const commands = [...read('README.md').matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name)
    expect(commands).toContain('demo')
    for (const name of commands) expect(scripts).toContain(name)
  })

  test('says what action.yml says', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/readme.mjs', '--check'], { cwd: ROOT }),
    ).not.toThrow()
  })
})
