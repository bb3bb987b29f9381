import { describe, expect, test } from '@jest/globals'
import { openRelay } from '../../src/training/relay.js'
import { collect } from './bench.js'

describe('openRelay', () => {
  test('silences workflow commands with a token nobody can guess', () => {
    const tokens = [1, 2].map(() => {
      const { out, text } = collect()
      {
        using relay = openRelay(out)
        relay.line('head', 'epoch 1')
      }
      const [, token, ending] = /^::stop-commands::(.+)\nhead │ epoch 1\n::(.+)::\n$/.exec(text()) ?? []
      expect(ending).toBe(token)
      return token
    })
    expect(tokens[0]).toMatch(/^[\w-]{32,}$/)
    expect(tokens[0]).not.toBe(tokens[1])
  })

  test('wakes the runner once', () => {
    const { out, text } = collect()
    const relay = openRelay(out)
    relay[Symbol.dispose]()
    relay[Symbol.dispose]()
    expect(text().split('\n')).toHaveLength(3)
  })

  test('leaves no workflow command in what it shows', () => {
    const { out, text } = collect()
    using relay = openRelay(out)
    relay.lines('base 2', ['::error::x', '  ::set-env name=A::b', 'x\r::add-mask::y', 'x ##[error]z'])
    expect(text().split('\n').slice(1, -1)).toEqual([
      'base 2 │ ::error::x',
      'base 2 │   ::set-env name=A::b',
      'base 2 │ x::add-mask::y',
      'base 2 │ x # #[error]z',
    ])
  })
})
