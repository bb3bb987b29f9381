import { createHash } from 'node:crypto'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { holds, installedIdentity } from '../../src/environment/identity.js'
import type { InstalledPackage, PythonFacts } from '../../src/environment/packages.js'
import { readResolution } from '../../src/environment/resolution.js'
import { temporaryFolder, worktree } from './fixtures.js'

const commit = 'a'.repeat(40)
const side = '/side/head'

function installed(name: string, origin?: object, location?: string): InstalledPackage {
  return { name, version: '1.0', origin: origin && JSON.stringify(origin), location }
}

function facts(...packages: InstalledPackage[]): PythonFacts {
  return { python: '3.12.4', description: 'cpython 3.12.4', packages: [], installed: packages }
}

const identify = (...packages: InstalledPackage[]) => installedIdentity(facts(...packages), side, [])

describe('what is installed', () => {
  test.each([
    ['from an index', undefined],
    ['from a commit', { url: 'https://example.org/x', vcs_info: { vcs: 'git', commit_id: commit } }],
    ['a file with its hash', { url: 'https://example.org/x.whl', archive_info: { hash: 'sha256=00' } }],
    ['a file with hashes', { url: 'https://example.org/x.whl', archive_info: { hashes: { sha256: '00' } } }],
  ])('%s is known', async (_, origin) => {
    expect(await identify(installed('x', origin))).toEqual(expect.any(String))
  })

  test.each([
    ['a file at a URL', { url: 'https://example.org/x.whl', archive_info: {} }],
    ['a file that is gone', { url: 'file:///nowhere/x.whl', archive_info: {} }],
    ['a folder that is no file', { url: 'file:///usr', archive_info: {} }],
    ['a folder of the machine', { url: 'file:///opt/x', dir_info: {} }],
    ['an editable folder of the machine', { url: 'file:///opt/x', dir_info: { editable: true } }],
    ['a branch', { url: 'https://example.org/x', vcs_info: { vcs: 'git' } }],
    ['something else', { url: 'https://example.org/x' }],
    ['something without a URL', { dir_info: {} }],
  ])('%s is not', async (_, origin) => {
    expect(await identify(installed('x', origin))).toBeUndefined()
  })

  test('from the repository does not count', async () => {
    const none = await identify()
    const url = pathToFileURL(`${side}/libs/x`).href
    expect(await identify(installed('x', { url, dir_info: {} }))).toBe(none)
    expect(await identify(installed('x', { url, dir_info: { editable: true } }))).toBe(none)
    expect(await identify(installed('x', undefined, `${side}/src`))).toBe(none)
    expect(await identify(installed('x', undefined, '/opt/libs'))).not.toBe(none)
  })

  test('from the repository does not count where a link leads to it', async () => {
    await using folder = await temporaryFolder()
    const real = await worktree(folder.path, 'real', {})
    const linked = join(folder.path, 'linked')
    await symlink(real, linked)
    const own = installed('x', { url: pathToFileURL(real).href, dir_info: {} })
    expect(await installedIdentity(facts(own), linked, [])).toBe(await installedIdentity(facts(), linked, []))
  })

  test('counts with version, commit and hash, with Python, and with how it was installed', async () => {
    const of = (hash: string) => ({ url: 'https://example.org/x.whl', archive_info: { hash } })
    const from = (id: string) => ({ url: 'https://example.org/x', vcs_info: { vcs: 'git', commit_id: id } })
    const others = [
      installed('x'),
      { ...installed('x'), version: '1.1' },
      installed('x', of('sha256=00')),
      installed('x', of('sha256=01')),
      installed('x', from(commit)),
      installed('x', from('b'.repeat(40))),
    ]
    const identities = await Promise.all([
      ...others.map((other) => identify(other)),
      installedIdentity({ ...facts(installed('x')), description: 'cpython 3.12.5' }, side, []),
      installedIdentity(facts(installed('x')), side, ['--index-url https://example.org']),
    ])
    expect(new Set(identities).size).toBe(identities.length)
  })

  test('a file of this machine counts by what is in it', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'x 1.whl')
    const origin = { url: pathToFileURL(path).href, archive_info: {} }
    await writeFile(path, 'one')
    const one = await identify(installed('x', origin))
    await writeFile(path, 'two')
    const two = await identify(installed('x', origin))
    expect([one, two]).toEqual([expect.any(String), expect.any(String)])
    expect(one).not.toBe(two)
  })

  test('is not known by a Python that cannot tell', async () => {
    expect(await installedIdentity({ ...facts(), installed: undefined }, side, [])).toBeUndefined()
  })
})

describe('what was resolved is what is there', () => {
  const hash = createHash('sha256').digest('hex')
  const resolved = readResolution(
    `-e .\nx==1.0 \\\n    --hash=sha256:${hash}\ny @ git+https://example.org/y@${commit}\n`,
  )
  const y = (id: string) => installed('y', { url: 'https://example.org/y', vcs_info: { commit_id: id } })
  const own = installed('own', { url: `file://${side}`, dir_info: { editable: true } })

  test.each([
    [true, [own, installed('x'), y(commit)]],
    [true, [own, installed('x'), y(commit), installed('z', undefined, '/opt/pythonpath')]],
    [false, [own, installed('x'), y('b'.repeat(40))]],
    [false, [own, installed('x'), installed('y')]],
    [false, [own, y(commit)]],
    [false, [own, installed('x'), y(commit), installed('z')]],
  ])('%s', async (expected, packages) => {
    expect(await holds(facts(...packages), resolved, side)).toBe(expected)
  })
})
