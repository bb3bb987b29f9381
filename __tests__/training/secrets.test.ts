import { describe, expect, test } from '@jest/globals'
import { formsOf, valuesToRedact } from '../../src/training/secrets.js'

describe('formsOf', () => {
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
    expect(valuesToRedact({ [name]: 'a-long-value' }, [])).toEqual(['a-long-value'])
  })

  test.each(['PATH', 'TOKENIZERS_PARALLELISM', 'TOKENIZER', 'KEYBOARD', 'PWD', 'AUTHOR'])(
    'leaves %s alone',
    (name) => {
      expect(valuesToRedact({ [name]: 'a-long-value' }, [])).toEqual([])
    },
  )

  test('leaves short values alone, which are words', () => {
    expect(valuesToRedact({ USE_TOKEN: 'false' }, [])).toEqual([])
  })

  test('takes values of several lines line by line', () => {
    expect(valuesToRedact({ SSH_KEY: '-----BEGIN\r\nabcdefgh\nijklmnop\n\n' }, [])).toEqual([
      '-----BEGIN',
      'abcdefgh',
      'ijklmnop',
    ])
  })

  test('takes passwords out of URLs', () => {
    expect(valuesToRedact({ PIP_INDEX_URL: 'https://ci:hunter22@index.example/simple' }, [])).toEqual([
      'hunter22',
    ])
  })

  test('takes the secrets themselves, whatever variable holds them', () => {
    expect(valuesToRedact({}, ['ghs_secret'])).toContain('ghs_secret')
    expect(valuesToRedact({}, [''])).toEqual([])
  })
})
