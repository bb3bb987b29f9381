import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readSettings } from '../../src/inputs/settings.js'
import { UserError } from '../../src/model/user-error.js'

const given = (inputs: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const all = { command: 'python demo.py', 'github-token': 'a-token', ...inputs }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

const errorOf = (inputs: Record<string, string>): UserError => {
  try {
    readSettings(given(inputs))
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(inputs)}`)
}

describe('readSettings', () => {
  test('gives what action.yml promises when only the command is given', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, { default?: string }>
    }
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value }]) => [name, String(value ?? '')]),
    )
    const fromRunner = readSettings(
      given({ ...defaults, command: 'python demo.py', 'github-token': 'a-token' }),
    )
    expect(fromRunner).toEqual(readSettings(given()))
    expect(fromRunner).toEqual({
      command: 'python demo.py',
      results: ['result.txt'],
      predictions: [],
      metrics: [],
      seeds: { first: 1, most: undefined },
      workingDirectory: '.',
      install: { kind: 'auto' },
      data: [],
      base: { kind: 'merge-base' },
      maxParallel: 'auto',
      timeoutMinutes: 300,
      reuse: 'auto',
      failOn: [],
      comment: 'update',
      removeLabel: false,
      name: undefined,
      submodules: false,
      lfs: false,
      token: 'a-token',
    })
  })

  test('knows exactly the inputs of action.yml', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, unknown>
    }
    const message = errorOf({ 'no-such-input': '1' }).message
    for (const name of Object.keys(action.inputs)) expect(message).toContain(name)
    expect(message.split('It has: ')[1]?.split(', ')).toHaveLength(Object.keys(action.inputs).length)
  })

  test('reads every input', () => {
    const settings = readSettings(
      given({
        results: 'out/*.json\n\n  metrics.csv ',
        metrics: 'accuracy: { tolerance: 0.5 }',
        'working-directory': 'models/digits',
        install: 'pip install .',
        data: 'data/raw/\n~/sets/a\n/mnt/b\n./data/raw',
        reuse: 'on',
        base: 'v1.2.0',
        'max-parallel': '2',
        'timeout-minutes': '0.5',
        'fail-on': 'worse, no-baseline',
        comment: 'new',
        submodules: 'true',
        lfs: 'TRUE',
      }),
    )
    expect(settings).toMatchObject({
      results: ['out/*.json', 'metrics.csv'],
      metrics: [{ pattern: 'accuracy' }],
      workingDirectory: 'models/digits',
      install: { kind: 'command', command: 'pip install .' },
      data: ['data/raw', '~/sets/a', '/mnt/b'],
      reuse: 'on',
      base: { kind: 'ref', ref: 'v1.2.0' },
      maxParallel: 2,
      timeoutMinutes: 0.5,
      failOn: ['worse', 'no-baseline'],
      comment: 'new',
      submodules: true,
      lfs: true,
    })
  })

  test.each([
    ['command', ' '],
    ['results', '/etc/passwd'],
    ['results', 'out/../../other'],
    ['working-directory', '../elsewhere'],
    ['install', 'automatic'],
    ['data', '../data'],
    ['data', '~'],
    ['data', '/'],
    ['data', '.'],
    ['data', 'data/*.csv'],
    ['reuse', 'yes'],
    ['base', '--upload-pack=evil'],
    ['base', 'a branch'],
    ['base', 'a..b'],
    ['base', 'a\nb'],
    ['max-parallel', '0'],
    ['max-parallel', '1.5'],
    ['timeout-minutes', '0'],
    ['timeout-minutes', '-1'],
    ['timeout-minutes', '1e3'],
    ['timeout-minutes', '99999999'],
    ['fail-on', 'unsure'],
    ['seeds', '0'],
    ['seeds', '2.5'],
    ['seeds', '129'],
    ['seeds', 'five'],
    ['max-seeds', '1000'],
    ['predictions', '../out.csv'],
    ['comment', 'none'],
    ['submodules', 'yes'],
    ['lfs', '1'],
    ['github-token', ''],
  ])('refuses %s: %j, and names the input, its value, what is allowed, and an example', (name, value) => {
    const { message, remedy } = errorOf({ [name]: value })
    expect(message).toContain(`\`${name}\``)
    if (value.trim() !== '') expect(message).toContain(JSON.stringify(value).slice(1, -1))
    expect(message).toMatch(/Allowed: ./)
    expect(remedy).toContain(`${name}: `)
  })

  test('never shows the token', () => {
    const { message, remedy } = errorOf({ 'github-token': 'canary-token', comment: 'none' })
    expect(message + remedy).not.toContain('canary-token')
  })

  test('refuses an input it does not have, but not what a desktop sets', () => {
    expect(errorOf({ comand: 'x' }).message).toContain('`comand`')
    expect(() => readSettings({ ...given(), INPUT_METHOD: 'fcitx' })).not.toThrow()
  })

  test.each(['worse', 'inconclusive'])('fail-on %s needs seeds or a tolerance, and says so', (gate) => {
    const { message, remedy } = errorOf({ 'fail-on': gate })
    expect(message).toContain('one run')
    expect(message).toContain('tolerance')
    expect(remedy).toContain('tolerance: 0.5')
    expect(remedy).toContain('seeds: 5')
    expect(errorOf({ 'fail-on': gate, seeds: '2' }).message).toContain('two runs')
    expect(() => readSettings(given({ 'fail-on': gate, seeds: '3' }))).not.toThrow()
    expect(() => readSettings(given({ 'fail-on': gate, metrics: 'loss: { tolerance: 1 }' }))).not.toThrow()
    expect(() => readSettings(given({ 'fail-on': 'no-baseline' }))).not.toThrow()
  })

  test.each([
    ['5', '5'],
    ['5', '3'],
    ['2', '5'],
    ['', '5'],
  ])('%j seeds with %j at most leaves nothing to look at twice', (seeds, most) => {
    const { message, remedy } = errorOf({ seeds, 'max-seeds': most })
    expect(message).toContain('`max-seeds`')
    expect(remedy).toContain('max-seeds: 10')
  })

  test('seeds, and a second look', () => {
    expect(readSettings(given({ seeds: '5' })).seeds).toEqual({ first: 5, most: undefined })
    expect(readSettings(given({ seeds: '3', 'max-seeds': '6' })).seeds).toEqual({ first: 3, most: 6 })
  })

  test('a metric can be taken where another one is best only if somebody says what is best', () => {
    const { message, remedy } = errorOf({ metrics: 'loss: { take: at-best gap }' })
    expect(message).toContain('"gap" is best')
    expect(remedy).toContain('"gap": { better: higher }')
    expect(() => readSettings(given({ metrics: 'loss: { take: at-best val.accuracy }' }))).not.toThrow()
    expect(() =>
      readSettings(given({ metrics: 'loss: { take: at-best gap }\ngap: { better: lower }' })),
    ).not.toThrow()
  })
})
