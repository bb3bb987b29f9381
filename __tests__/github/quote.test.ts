import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoted } from '../../src/github/quote.js'

describe('quoted', () => {
  test.each([
    ['evaluate', '"evaluate"'],
    ['Größe: XL 🎉', '"Größe: XL 🎉"'],
    ['a\n::error::gone', '"a\\u{a}::error::gone"'],
    ['a\r::add-mask::x', '"a\\u{d}::add-mask::x"'],
    ['##[error]gone', '"# #[error]gone"'],
    ['###[error]gone', '"## #[error]gone"'],
    ['\u001b[31mred', '"\\u{1b}[31mred"'],
    ['a\u202eetaulave', '"a\\u{202e}etaulave"'],
    ['a\u2028b', '"a\\u{2028}b"'],
    ['\ud800', '"\\u{d800}"'],
  ])('%j is shown as %s', (text, shown) => {
    expect(quoted(text)).toBe(shown)
  })

  test('a long text is cut between characters', () => {
    expect(quoted('🎉'.repeat(101))).toBe(`"${'🎉'.repeat(100)}…"`)
  })

  test('nothing gets through that a runner or a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const shown = quoted(`${one}##[${other}`)
        expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|##\[/u)
      }),
    )
  })
})
