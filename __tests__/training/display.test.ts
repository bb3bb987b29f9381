import { describe, expect, test } from '@jest/globals'
import { harmlessText, plainText } from '../../src/training/display.js'

const esc = String.fromCharCode(27)

describe('harmlessText', () => {
  test('takes apart what the runner obeys anywhere in a line', () => {
    expect(harmlessText('a ##[error]b ###[group]')).toBe('a # #[error]b ## #[group]')
  })

  test('does so also where only the clean-up puts it together', () => {
    expect(harmlessText('#\u0000#[error]')).toBe('# #[error]')
    expect(harmlessText(`#${esc}[2K#\u202e[error]`)).toBe('# #[error]')
  })

  test('keeps colours and ends them with the line', () => {
    expect(harmlessText(`${esc}[31mred`)).toBe(`${esc}[31mred${esc}[0m`)
  })

  test('drops other terminal commands and control characters, but not tabs', () => {
    expect(harmlessText(`a${esc}[2J${esc}]0;title\u0007\tb\rc\u0000\u0085\u2028d`)).toBe('a\tbcd')
  })

  test('leaves text alone', () => {
    expect(harmlessText('Épocа 1: 損失 0.1 🙂')).toBe('Épocа 1: 損失 0.1 🙂')
  })
})

describe('plainText', () => {
  test('has no colours either', () => {
    expect(plainText(`${esc}[1;31mred${esc}[0m`)).toBe('red')
  })
})
