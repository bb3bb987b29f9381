import { expect, test } from '@jest/globals'
import { runsInTheMachinesOwn } from '../../src/environment/known-names.js'
import type { Install } from '../../src/model/settings.js'

const AUTO: Install = { kind: 'auto' }
const NONE: Install = { kind: 'none' }

function known(paths: string[], folder = '.', install = AUTO): boolean {
  const files = paths.map((path) => ({ path, mode: '100644', sha: '1'.repeat(40) }))
  return runsInTheMachinesOwn(files, folder, install)
}

test('a repository that declares nothing trains in what the machine has', () => {
  expect(known(['train.py', 'data/digits.csv'])).toBe(true)
  expect(known(['models/a/train.py'], 'models/a')).toBe(true)
  expect(known(['train.py'], './')).toBe(true)
})

test.each(['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml', 'poetry.lock'])(
  'with %s it does not, unless nothing is installed',
  (name) => {
    expect(known(['train.py', name])).toBe(false)
    expect(known(['models/a/train.py', name], 'models/a')).toBe(false)
    expect(known(['models/a/train.py', `models/a/${name}`], 'models/a')).toBe(false)
    expect(known(['models/a/train.py', `models/b/${name}`], 'models/a')).toBe(true)
    expect(known(['train.py', name], '.', NONE)).toBe(true)
  },
)

test.each([
  '.python-version',
  '.tool-versions',
  'mise.toml',
  '.mise.local.toml',
  '.config/mise.toml',
  '.envrc',
])('%s may choose another Python, on the way to the root, too', (name) => {
  expect(known(['train.py', name], '.', NONE)).toBe(false)
  expect(known(['models/a/train.py', `models/${name}`], 'models/a')).toBe(false)
})

test('a command may install anything, and a folder that is not there is nobody’s', () => {
  expect(known(['train.py'], '.', { kind: 'command', command: 'bash install.sh' })).toBe(false)
  expect(known(['train.py'], 'models')).toBe(false)
})
