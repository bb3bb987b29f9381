import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { failureOf } from '../../src/answering/gates.js'
import { inOwnWords } from '../../src/command-line/own-words.js'
import { comparison, metric } from '../report/build.js'

/** What only a workflow has. */
const FOREIGN = /\b(?:job(?!\.)|runner|workflow|permissions:|step (?:before|with))\b|\bthe input\b/i

/** Every sentence of Headway's own that a room of the evaluation can say, from its source. */
function sentencesOf(room: string): string[] {
  const folder = join('src', room)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
      return [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) =>
        text.replace(/\\`/g, '`').replace(/\\'/g, "'"),
      )
    })
    .filter((text) => / .* /.test(text))
}

describe('nothing is said of a workflow to whoever typed a command', () => {
  test.each(['source', 'environment', 'training', 'comparison', 'results'])('by %s', (room) => {
    const said = sentencesOf(room)
    expect(said.length).toBeGreaterThan(5)
    // Only a commit of a pull request has a ref to fall back to.
    const told = said
      .filter((text) => !/pull request|Take the label|A label is a go/.test(text))
      .map(inOwnWords)
    expect(told.filter((text) => FOREIGN.test(text))).toEqual([])
  })
})

test('a gate that could not be decided says how to ask for more', () => {
  const open = comparison([metric('accuracy', 90, 91, { primary: true })], { verdict: 'unmeasured' })
  const said = inOwnWords(failureOf(open, ['worse']) ?? '')
  expect(said).toMatch(/^`--fail-on worse` could not be decided/)
  expect(said).toContain('(`--seeds 5`), give it a tolerance in the option `--metrics`')
})
