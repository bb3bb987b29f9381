import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openRedactor, openTextRedactor } from '../../src/training/redact.js'

function redact(values: string[], chunks: (string | Buffer)[]): Buffer {
  const redactor = openRedactor(values)
  return Buffer.concat([...chunks.map((chunk) => redactor.push(Buffer.from(chunk))), redactor.end()])
}

describe('openRedactor', () => {
  test('masks every occurrence and keeps the rest', () => {
    expect(redact(['hunter22'], ['a hunter22 b hunter22\n']).toString()).toBe('a *** b ***\n')
  })

  test('prefers the longer of two secrets that begin alike', () => {
    expect(redact(['abcdef', 'abcdefgh'], ['abcdef', 'gh!']).toString()).toBe('***!')
  })

  test('takes secrets literally', () => {
    expect(redact(['a.c+(d'], ['abc+(d a.c+(d\n']).toString()).toBe('abc+(d ***\n')
  })

  test('masks secrets outside ASCII and leaves bytes that are no text', () => {
    const noText = Buffer.from([0, 0xff, 0xc3, 0x0a])
    expect(redact(['schlüssel'], ['mein schlüssel ', noText])).toEqual(
      Buffer.concat([Buffer.from('mein *** '), noText]),
    )
  })

  test('holds nothing back at the end of a line, and no more than a secret in it', () => {
    const redactor = openRedactor(['hunter22'])
    expect(redactor.push(Buffer.from('epoch 1\n')).toString()).toBe('epoch 1\n')
    expect(redactor.push(Buffer.from('password: hunt')).toString()).toBe('password: ')
    expect(redactor.push(Buffer.from('ing\n')).toString()).toBe('hunting\n')
  })

  test('does not depend on where the output is cut', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 })
    const secrets = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 2, maxLength: 5 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(secrets, fc.array(letters, { maxLength: 8 }), (values, chunks) => {
        const cut = redact(values, chunks).toString()
        expect(cut).toBe(redact(values, [chunks.join('')]).toString())
        expect(values.filter((value) => cut.includes(value))).toEqual([])
      }),
    )
  })
})

describe('openTextRedactor', () => {
  const redactText = openTextRedactor(['hunter22-of-ada', 'schlüssel…wort'])

  test.each([
    ['my hunter22-of-ada!', 'my ***!'],
    ['schlüssel…wort', '***'],
    ['nothing to hide … here', 'nothing to hide … here'],
    ['"password hunter22-o…" and "hunter2…"', '"password ***…" and "***…"'],
    ['"hunt…", which is a word', '"hunt…", which is a word'],
    ['hunter22-of and no more', 'hunter22-of and no more'],
  ])('%j becomes %j', (text, redacted) => {
    expect(redactText(text)).toBe(redacted)
  })
})
