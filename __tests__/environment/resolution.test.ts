import { describe, expect, test } from '@jest/globals'
import {
  commitOf,
  exactVersions,
  isExact,
  isOwn,
  pinsOf,
  readResolution,
} from '../../src/environment/resolution.js'

const commit = '0123456789abcdef0123456789abcdef01234567'
const side = '/side/head'

/** As `uv pip compile --generate-hashes` writes it. */
const text = `-e .
third[all]==1.0 \\
    --hash=sha256:bb \\
    --hash=sha256:aa
./libs/lib1
Own_Lib @ file:///side/head/libs/own
other @ git+https://example.org/other.git@${commit}
file @ https://example.org/file-1.0-py3-none-any.whl#sha256=cc \\
    --hash=sha256:cc
old==1.0 ; python_full_version < '3.9' \\
    --hash=sha256:dd
`

describe('what uv prints', () => {
  const found = readResolution(text)
  const get = (start: string) => found.filter(({ requirement }) => requirement.startsWith(start))

  test('is read package by package, in an order of its own', () => {
    expect(found.map(({ name }) => name)).toEqual([
      undefined,
      undefined,
      'own-lib',
      'file',
      'old',
      'other',
      'third',
    ])
    expect(get('third')).toEqual([
      {
        name: 'third',
        requirement: 'third[all]==1.0',
        reference: undefined,
        hashes: ['sha256:aa', 'sha256:bb'],
      },
    ])
    expect(get('-e')).toMatchObject([{ reference: '.' }])
  })

  test('is the repository’s own, or exact, or neither', () => {
    expect(found.filter((item) => isOwn(item, side)).map(({ requirement }) => requirement)).toEqual([
      '-e .',
      './libs/lib1',
      'Own_Lib @ file:///side/head/libs/own',
    ])
    expect(found.filter(isExact).map(({ name }) => name)).toEqual(['file', 'old', 'other', 'third'])
    const open = readResolution('x @ https://example.org/x.whl\ny @ git+https://example.org/y@main\nz==1.0\n')
    expect(open.some(isExact)).toBe(false)
    expect(get('other').map(commitOf)).toEqual([commit])
  })

  test('pins what a constraint can pin', () => {
    expect(pinsOf(found, ['third']).split('\n')).toEqual([
      'file @ https://example.org/file-1.0-py3-none-any.whl#sha256=cc --hash=sha256:cc',
      "old==1.0 ; python_full_version < '3.9' --hash=sha256:dd",
      'third[all]==1.0 --hash=sha256:aa --hash=sha256:bb',
    ])
  })
})

test('hashes that the requirements name are not added to', () => {
  const lines = ['third[all]==1.0 --hash=sha256:aa', '-c old==1.0 --hash=sha256:dd']
  const pins = pinsOf(readResolution(text), lines).split('\n')
  expect(pins).toEqual([
    expect.stringMatching(/^file .* --hash=sha256:cc$/),
    "old==1.0 ; python_full_version < '3.9'",
    'third[all]==1.0',
  ])
})

describe('requirements that allow one version only', () => {
  test.each([
    ['x==1.0', ['x', '1.0']],
    ['X_y [a,b] == 1.0+cpu', ['x-y', '1.0+cpu']],
    ['x==1.0 ; python_version < "4"', ['x', '1.0']],
    ['x==1.0 --hash=sha256:00 --hash=sha256:01', ['x', '1.0']],
  ])('%s', (line, pin) => {
    expect([...(exactVersions(['--no-index ', '-c x<3', line]) ?? [])]).toEqual([pin])
  })

  test.each([
    'x',
    'x==1.*',
    'x===1.0',
    'x==1.0,!=2',
    'x~=1.0',
    'x @ https://example.org/x.whl',
    './x',
    'missing x',
  ])('not: %s', (line) => {
    expect(exactVersions(['y==1.0', line])).toBeUndefined()
  })
})
