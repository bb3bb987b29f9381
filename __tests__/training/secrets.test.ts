import { describe, expect, test } from '@jest/globals'
import { formsOf, valuesToRedact } from '../../src/training/secrets.js'

/** As Python's and JavaScript's programs write it, which is not what the source does. */
const WRITTEN: [string, (secret: string) => string][] = [
  [
    'hexadecimal',
    (secret) => [...Buffer.from(secret)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  ],
  ['HEXADECIMAL', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
  ['URL-safe Base64', (secret) => Buffer.from(secret).toString('base64url')],
  ['a query', (secret) => new URLSearchParams({ a: secret }).toString()],
  ['an address', (secret) => `https://example.com/${encodeURIComponent(secret)}`],
  ['an address as Python quotes it', (secret) => pythonQuote(secret).replaceAll('%2F', '/')],
  [
    'an address in lower case',
    (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ],
  ['JSON', (secret) => JSON.stringify({ secret })],
  ['ASCII JSON', (secret) => JSON.stringify({ secret }).replace('ü', '\\u00fc')],
]

/** `urllib.parse.quote(secret, safe='')` */
function pythonQuote(secret: string): string {
  const code = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(secret).replace(/[!'()*]/g, code)
}

describe('formsOf', () => {
  test.each(WRITTEN)('finds a secret in %s', (_, write) => {
    const secrets = ['hf_0123456789abcdef', 'pass "wörd"/\\+?~~>>>', 'p(a)s*s !w/o+rd%', 'schlüssel-wort']
    for (const secret of secrets) {
      expect(formsOf(secret).filter((form) => write(secret).includes(form))).not.toEqual([])
    }
  })

  test.each(['', 'x', 'xy', 'x-access-token:', 'x-access-token:!'])(
    'finds a secret behind "%s" in Base64',
    (before) => {
      const encoded = Buffer.from(`${before}ghs_0123456789abcdef`).toString('base64')
      expect(formsOf('ghs_0123456789abcdef').some((form) => encoded.includes(form))).toBe(true)
    },
  )
})

describe('valuesToRedact', () => {
  test.each([
    'HF_TOKEN',
    'WANDB_API_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'db_password',
    'GOOGLE_CREDENTIALS',
    'NPM_AUTH',
  ])('takes the value of %s', (name) => {
    expect(valuesToRedact({ [name]: 'a-long-value' }, [])).toEqual(formsOf('a-long-value'))
  })

  test.each(['PATH', 'TOKENIZERS_PARALLELISM', 'TOKENIZER', 'KEYBOARD', 'PWD', 'AUTHOR'])(
    'leaves %s alone',
    (name) => {
      expect(valuesToRedact({ [name]: 'a-long-value' }, [])).toEqual([])
    },
  )

  test('leaves short values alone, which are words', () => {
    // In hexadecimal it is long enough, but still a word.
    expect(valuesToRedact({ USE_TOKEN: 'false' }, [])).toEqual([])
  })

  test('takes values of several lines line by line', () => {
    const values = valuesToRedact({ SSH_KEY: '-----BEGIN\r\nabcdefgh\nijklmnop\n\n' }, [])
    expect(values).toEqual(expect.arrayContaining(['-----BEGIN', 'abcdefgh', 'ijklmnop']))
    expect(values.filter((value) => /[\r\n]/.test(value))).toEqual([])
  })

  test('takes values of several lines whole where they are written otherwise', () => {
    const key = '-----BEGIN\nabcdefgh\nijklmnop\n'
    const values = valuesToRedact({ SSH_KEY: key }, [])
    for (const written of [Buffer.from(key).toString('base64'), JSON.stringify(key)]) {
      expect(values.filter((value) => value.length > 20 && written.includes(value))).toHaveLength(1)
    }
  })

  test('takes passwords out of URLs', () => {
    expect(valuesToRedact({ PIP_INDEX_URL: 'https://ci:hunter22@index.example/simple' }, [])).toEqual(
      formsOf('hunter22'),
    )
  })

  test('takes the secrets themselves, whatever variable holds them', () => {
    expect(valuesToRedact({}, ['ghs_secret'])).toContain('ghs_secret')
    expect(valuesToRedact({}, [''])).toEqual([])
  })
})
