import { describe, expect, test } from '@jest/globals'
import { matches, wishesFor } from '../../src/comparison/rules.js'
import { absolute, rule } from './build.js'

describe('what a glob matches', () => {
  test.each([
    ['*', ''],
    ['*', 'val.loss'],
    ['val.*', 'val.loss'],
    ['val.*', 'val.'],
    ['*loss', 'loss'],
    ['*.loss', 'a.b/c.loss'],
    ['v*l*s', 'val.loss'],
    ['*a*a*', 'aa'],
    ['a**b', 'ab'],
    ['a*ab', 'aab'],
    ['loss', 'loss'],
    ['', ''],
    ['.+', '.+'],
  ])('%j matches %j', (glob, name) => {
    expect(matches(glob, name)).toBe(true)
  })

  test.each([
    ['val.*', 'val'],
    ['val.*', 'xval.loss'],
    ['*loss', 'losses'],
    ['*.loss', 'loss'],
    ['a*a', 'a'],
    ['ab*bc', 'abc'],
    ['*aa*aa*', 'aaa'],
    ['a*bb*bc', 'abbc'],
    ['loss', 'Loss'],
    ['l.ss', 'loss'],
    ['', 'loss'],
    ['*x*', 'loss'],
  ])('%j does not match %j', (glob, name) => {
    expect(matches(glob, name)).toBe(false)
  })

  test('many stars take no time on a name that nearly fits', () => {
    expect(matches(`${'*a'.repeat(100)}*b`, 'a'.repeat(200))).toBe(false)
  })
})

describe('who has the last word', () => {
  const wish = (name: string, ...rules: ReturnType<typeof rule>[]) => wishesFor(name, rules)

  test('no rule, no wish', () => {
    expect(wish('loss', rule('accuracy', { better: 'lower', primary: true }))).toEqual({
      named: false,
      better: undefined,
      tolerance: undefined,
      unit: undefined,
      primary: false,
    })
  })

  test('the exact name beats globs before and after it', () => {
    const exact = rule('val.loss', { better: 'lower', unit: 'nats', ...absolute(1) })
    const glob = rule('val.*', { better: 'higher', unit: 'x', ...absolute(2) })
    const expected = { named: true, better: 'lower', unit: 'nats', ...absolute(1), primary: false }
    expect(wish('val.loss', exact, glob)).toEqual(expected)
    expect(wish('val.loss', glob, exact)).toEqual(expected)
  })

  test('of globs the later wins', () => {
    expect(wish('val.loss', rule('*', { unit: 'a' }), rule('val.*', { unit: 'b' })).unit).toBe('b')
    expect(wish('val.loss', rule('val.*', { unit: 'b' }), rule('*', { unit: 'a' })).unit).toBe('a')
  })

  test('what the winner leaves open, another may say', () => {
    expect(
      wish(
        'loss',
        rule('loss', { unit: 'nats' }),
        rule('l*', { better: 'lower', primary: true }),
        rule('*', absolute(1)),
      ),
    ).toEqual({ named: true, better: 'lower', unit: 'nats', ...absolute(1), primary: true })
  })

  test('a name that holds a star is a name', () => {
    expect(wish('a*', rule('a*', { unit: 'x' }), rule('*', { unit: 'y' }))).toMatchObject({
      named: true,
      unit: 'x',
    })
    expect(wish('ab', rule('a*', { unit: 'x' })).named).toBe(false)
  })
})
