import { expect, test } from '@jest/globals'
import { readResults } from '../../src/results/read.js'

const file = (path: string, text: string) => ({ path, pattern: path, text, modifiedAt: 0 })

// While a text is being read nothing else is answered, a cancel neither: these would take minutes, or end in a stack
// overflow, with a pattern that goes back.
test.each([
  ['blanks', ' '.repeat(4_000_000)],
  ['blanks before a dict', `${' '.repeat(4_000_000)}{"loss": 1}`],
  ['a word and blanks', `dict(${' '.repeat(4_000_000)}`],
  ['one long text', `{"note": "${'x'.repeat(8_000_000)}", "loss": 1}`],
  ['a text that never ends', `{"note": "${'\\'.repeat(4_000_000)}`],
  ['braces', '{'.repeat(1_000_000)],
  ['lines of braces', '{}\n'.repeat(200_000)],
])('%s', (_name, text) => {
  for (const path of ['result.txt', 'result.jsonl', 'result.json', 'result.csv']) {
    expect(['metrics', 'bad']).toContain(readResults([file(path, text)]).kind)
  }
})
