import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { quote } from '../../src/report/shell.js'
import { NASTY_STRINGS } from '../support/nasty-strings.js'

test('bash reads a quoted word as it was', () => {
  // What is not Unicode, or a NUL, can be in no argument.
  const texts = [...NASTY_STRINGS, "it's", 'a\\', "\\'\x01'"].map((text) => text.replace(/[\p{Cs}\0]/gu, ''))
  const script = texts.map((text) => `printf '%s\\0' ${quote(text)}`).join('\n')
  const printed = execFileSync('bash', ['-c', script], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  })
  expect(printed.split('\0').slice(0, -1)).toEqual(texts)
})

test('what cannot be seen is spelled out', () => {
  expect(quote('a\u202eb')).toBe("$'a\\U0000202eb'")
})

test('what needs no quotes has none', () => {
  expect(quote('https://github.com/ada/digits')).toBe('https://github.com/ada/digits')
})
