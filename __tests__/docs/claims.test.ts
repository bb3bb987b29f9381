import { expect, test } from '@jest/globals'
import { readOne } from '../results/fixture.js'
import { checkCommand } from './commands.js'
import { documents, readDocument } from './documents.js'

/** Commands of this repository in the text itself, with `…` where the reader puts something. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/`(npm (?:run|test|ci)\b[^`]*|--scenario [^`]+)`/g)]
    .map(([, command = '']) => command.replaceAll(/\s+/g, ' '))
    .map((command) => (command.startsWith('--') ? `npm run demo -- ${command}` : command))
    .filter((command) => !/[<…]/.test(command))
}

const claims = documents().flatMap(({ path, text }) =>
  commandsIn(text).map((command) => [path, command] as const),
)

test('there are some', () => {
  expect(claims.length).toBeGreaterThan(20)
})

test.each(claims)('%s: `%s` can be run', (_path, command) => {
  checkCommand(command)
})

test('the results that the page of results shows are read as it says', () => {
  const shown = [...readDocument('docs/results.md').text.matchAll(/^\| `(\{[^`]+\})` \|/gm)].map(
    ([, text = '']) => readOne(text),
  )
  expect(shown).toEqual([
    [
      ['loss', 0.31],
      ['val.accuracy', 91.4],
    ],
    [
      ['loss', 0.31],
      ['accuracy', 91.4],
    ],
  ])
})
